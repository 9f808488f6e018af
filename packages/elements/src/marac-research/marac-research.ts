import type { PropertyDeclarations } from 'lit';
import type { EditionOf, InstrumentAnswers, InstrumentResult } from '@safeguarding-forms/instruments';
import { translations } from '@safeguarding-forms/text/internal/locales/marac-research/translations.js';
import type { FormKind } from '../form/form-kind.js';
import { recordPanel } from '../result/record-panel.js';
import { StepForm } from '../steps/step-form.js';
import { edition } from './sefton.js';
import { otherEditions } from './editions.js';

/** Answers to any edition. */
type ResearchAnswers<E extends EditionOf<'marac-research'> = EditionOf<'marac-research'>> =
  E extends EditionOf<'marac-research'> ? InstrumentAnswers<'marac-research', E> : never;

/**
 * What an agency knows of a case that a conference will discuss, with what the area’s document says of it beside it.
 *
 * @tag marac-research
 */
export class MaracResearch extends StepForm<ResearchAnswers, InstrumentResult<'marac-research', 'sefton'>> {
  static override readonly kind: FormKind = {
    tag: 'marac-research',
    editionName: 'edition',
    part: 'marac-research',
    editions: [edition, ...otherEditions],
    translations,
    panel: recordPanel,
  };

  static override properties: PropertyDeclarations = { edition: { reflect: true, noAccessor: true } };

  /** The local edition: `sefton`, `kirklees`, `liverpool` or `cleveland`. */
  get edition(): EditionOf<'marac-research'> {
    return this.editionName as EditionOf<'marac-research'>;
  }

  set edition(name: EditionOf<'marac-research'>) {
    this.editionName = name;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'marac-research': MaracResearch;
  }
}
