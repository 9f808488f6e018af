import type { PropertyDeclarations } from 'lit';
import type { InstrumentAnswers, InstrumentResult } from '@safeguarding-forms/instruments';
import { cleveland } from '@safeguarding-forms/instruments/mappa-screening/cleveland.js';
import { words } from '@safeguarding-forms/text/en/mappa-screening/cleveland.js';
import type { FormKind } from '../form/form-kind.js';
import { StepForm } from '../record/step-form.js';

/**
 * Whether someone who does harm belongs before multi-agency public protection arrangements, one question at a time.
 *
 * @tag mappa-screening
 */
export class MappaScreening extends StepForm<
  InstrumentAnswers<'mappa-screening', 'cleveland'>,
  InstrumentResult<'mappa-screening', 'cleveland'>
> {
  static override readonly kind: FormKind = {
    tag: 'mappa-screening',
    editionName: 'edition',
    part: 'mappa-screening',
    editions: [
      {
        module: cleveland,
        words,
        explanations: () => import('@safeguarding-forms/text/en/mappa-screening/cleveland-explanations.js'),
      },
    ],
    panel: (view, result) => view.later?.routePanel(view, result),
  };

  static override properties: PropertyDeclarations = { edition: { reflect: true, noAccessor: true } };

  /** The local edition: `cleveland`. */
  get edition(): string {
    return this.editionName;
  }

  set edition(name: string) {
    this.editionName = name;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mappa-screening': MappaScreening;
  }
}
