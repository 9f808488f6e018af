import type { PropertyDeclarations } from 'lit';
import type { InstrumentAnswers, InstrumentResult } from '@safeguarding-forms/instruments';
import { sefton } from '@safeguarding-forms/instruments/marac-research/sefton.js';
import { words } from '@safeguarding-forms/text/en/marac-research/sefton.js';
import type { FormKind } from '../form/form-kind.js';
import { StepForm } from '../record/step-form.js';

/**
 * What an agency knows of a case that a conference will discuss, with the steps of the guideline beside it.
 *
 * @tag marac-research
 */
export class MaracResearch extends StepForm<
  InstrumentAnswers<'marac-research', 'sefton'>,
  InstrumentResult<'marac-research', 'sefton'>
> {
  static override readonly kind: FormKind = {
    tag: 'marac-research',
    editionName: 'edition',
    part: 'marac-research',
    editions: [
      {
        module: sefton,
        words,
        explanations: () => import('@safeguarding-forms/text/en/marac-research/sefton-explanations.js'),
      },
    ],
    panel: (view, result) => view.later?.recordPanel(view, result),
  };

  static override properties: PropertyDeclarations = { edition: { reflect: true, noAccessor: true } };

  /** The local edition: `sefton`. */
  get edition(): string {
    return this.editionName;
  }

  set edition(name: string) {
    this.editionName = name;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'marac-research': MaracResearch;
  }
}
