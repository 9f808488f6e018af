import type { PropertyDeclarations } from 'lit';
import type {
  EditionOf,
  InstrumentAnswers,
  InstrumentResult,
  TicksAssessment,
} from '@safeguarding-forms/instruments';
import { answers } from '@safeguarding-forms/text';
import { translations } from '@safeguarding-forms/text/locales/dash/translations.js';
import type { FormKind } from '../form/form-kind.js';
import { SafeguardingForm } from '../form/safeguarding-form.js';
import { resultPanel, type Figure } from '../result/result-panel.js';
import { edition } from './cleveland.js';

/** The counts behind a checklist's band. */
const figures: readonly Figure<TicksAssessment>[] = [
  { label: answers.yes, of: ({ yes }) => yes },
  { label: answers.no, of: ({ no }) => no },
  { label: answers.unknown, of: ({ unknown }) => unknown },
];

/** Answers to any edition. */
type ChecklistAnswers<E extends EditionOf<'dash'> = EditionOf<'dash'>> =
  E extends EditionOf<'dash'> ? InstrumentAnswers<'dash', E> : never;

/**
 * The DASH risk checklist and the risk tools made after it, scored while they are filled in.
 *
 * @tag dash-checklist
 */
export class DashChecklist extends SafeguardingForm<ChecklistAnswers, InstrumentResult<'dash', 'cleveland'>> {
  static override readonly kind: FormKind = {
    tag: 'dash-checklist',
    editionName: 'edition',
    part: 'dash',
    editions: [
      edition,
      { name: 'kirklees', load: () => import('./kirklees.js') },
      { name: 'sefton-domestic', load: () => import('./sefton-domestic.js') },
      { name: 'sefton-sexual', load: () => import('./sefton-sexual.js') },
      { name: 'sefton-hate', load: () => import('./sefton-hate.js') },
    ],
    translations,
    panel: (view, result) => resultPanel(view, result as TicksAssessment, figures),
  };

  static override properties: PropertyDeclarations = { edition: { reflect: true, noAccessor: true } };

  /** The local edition: `cleveland`, `kirklees`, `sefton-domestic`, `sefton-sexual` or `sefton-hate`. */
  get edition(): string {
    return this.editionName;
  }

  set edition(name: string) {
    this.editionName = name;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dash-checklist': DashChecklist;
  }
}
