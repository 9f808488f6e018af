import type { PropertyDeclarations } from 'lit';
import type { EditionOf, InstrumentAnswers, InstrumentResult } from '@safeguarding-forms/instruments';
import { translations } from '@safeguarding-forms/text/locales/marac-actions/translations.js';
import type { FormKind } from '../form/form-kind.js';
import { recordPanel } from '../result/record-panel.js';
import { StepForm } from '../steps/step-form.js';
import { edition } from './plan.js';

/** Answers to any edition. */
type ActionsAnswers<E extends EditionOf<'marac-actions'> = EditionOf<'marac-actions'>> =
  E extends EditionOf<'marac-actions'> ? InstrumentAnswers<'marac-actions', E> : never;

/**
 * The plan that a conference makes for a case, and what an agency tells of its actions afterwards.
 *
 * @tag marac-actions
 */
export class MaracActions extends StepForm<ActionsAnswers, InstrumentResult<'marac-actions', 'plan'>> {
  static override readonly kind: FormKind = {
    tag: 'marac-actions',
    editionName: 'edition',
    part: 'marac-actions',
    editions: [edition, { name: 'update', load: () => import('./update.js') }],
    translations,
    panel: recordPanel,
  };

  static override properties: PropertyDeclarations = { edition: { reflect: true, noAccessor: true } };

  /** What is filled in: the `plan`, or an agency's `update`. */
  get edition(): string {
    return this.editionName;
  }

  set edition(name: string) {
    this.editionName = name;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'marac-actions': MaracActions;
  }
}
