import type { PropertyDeclarations } from 'lit';
import type {
  EditionOf,
  InstrumentAnswers,
  InstrumentResult,
  TicksAssessment,
} from '@safeguarding-forms/instruments';
import { cleveland } from '@safeguarding-forms/instruments/dash/cleveland.js';
import { kirklees } from '@safeguarding-forms/instruments/dash/kirklees.js';
import { answers } from '@safeguarding-forms/text';
import { words } from '@safeguarding-forms/text/en/dash/cleveland.js';
import type { FormKind } from '../form/form-kind.js';
import { SafeguardingForm } from '../form/safeguarding-form.js';
import type { Figure } from '../later/result-panel.js';

/** The counts behind a checklist's band. */
function figures({ yes, no, unknown }: TicksAssessment): readonly Figure[] {
  return [
    { label: answers.yes, value: yes },
    { label: answers.no, value: no },
    { label: answers.unknown, value: unknown },
  ];
}

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
      {
        module: cleveland,
        words,
        explanations: () => import('@safeguarding-forms/text/en/dash/cleveland-explanations.js'),
      },
      {
        module: kirklees,
        words: () => import('@safeguarding-forms/text/en/dash/kirklees.js'),
        explanations: () => import('@safeguarding-forms/text/en/dash/kirklees-explanations.js'),
      },
      { name: 'sefton-domestic', load: () => import('./sefton-domestic.js') },
      { name: 'sefton-sexual', load: () => import('./sefton-sexual.js') },
      { name: 'sefton-hate', load: () => import('./sefton-hate.js') },
    ],
    panel: (view, result) =>
      view.later?.resultPanel(view, result as TicksAssessment, figures(result as TicksAssessment)),
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
