import type { PropertyDeclarations } from 'lit';
import type {
  EditionOf,
  InstrumentAnswers,
  InstrumentResult,
  TicksAssessment,
} from '@safeguarding-forms/instruments';
import { answers } from '@safeguarding-forms/text';
import { translations } from '@safeguarding-forms/text/internal/locales/dash/translations.js';
import type { FormKind } from '../form/form-kind.js';
import { SafeguardingForm } from '../form/safeguarding-form.js';
import { countedQuestions } from '@safeguarding-forms/instruments/internal/check/asked.js';
import { resultPanel, type Counted } from '../result/result-panel.js';
import { selfServeKind } from '../self-serve/self-serve-kind.js';
import { edition } from './cleveland.js';

/** The counts behind a checklist's band. */
const counted: Counted<TicksAssessment> = {
  figures: [
    { label: answers.yes, of: ({ yes }) => yes },
    { label: answers.no, of: ({ no }) => no },
    { label: answers.unknown, of: ({ unknown }) => unknown },
  ],
  count: {
    of: ({ yes }) => yes,
    possible: ({ yes, unknown, unanswered }) => yes + unknown + unanswered,
    most: (definition) => countedQuestions(definition).length,
  },
};

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
    selfServe: selfServeKind([
      { name: 'cleveland', load: () => import('./cleveland-self.js') },
      { name: 'kirklees', load: () => import('./kirklees-self.js') },
      { name: 'sefton-domestic', load: () => import('./sefton-domestic-self.js') },
      { name: 'sefton-sexual', load: () => import('./sefton-sexual-self.js') },
      { name: 'sefton-hate', load: () => import('./sefton-hate-self.js') },
    ]),
    translations,
    panel: (view, result) => resultPanel(view, result as TicksAssessment, counted),
  };

  static override properties: PropertyDeclarations = { edition: { reflect: true, noAccessor: true } };

  /** The local edition: `cleveland`, `kirklees`, `sefton-domestic`, `sefton-sexual` or `sefton-hate`. */
  get edition(): EditionOf<'dash'> {
    return this.editionName as EditionOf<'dash'>;
  }

  set edition(name: EditionOf<'dash'>) {
    this.editionName = name;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dash-checklist': DashChecklist;
  }
}
