import type { PropertyDeclarations } from 'lit';
import type { InstrumentAnswers, InstrumentResult } from '@safeguarding-forms/instruments';
import { translations } from '@safeguarding-forms/text/locales/marac-research/translations.js';
import type { FormKind } from '../form/form-kind.js';
import { recordPanel } from '../result/record-panel.js';
import { StepForm } from '../steps/step-form.js';
import { edition } from './sefton.js';

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
    editions: [edition],
    translations,
    panel: recordPanel,
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
