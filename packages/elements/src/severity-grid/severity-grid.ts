import type { PropertyDeclarations } from 'lit';
import type { InstrumentAnswers, InstrumentResult } from '@safeguarding-forms/instruments';
import { cleveland } from '@safeguarding-forms/instruments/severity-grid/cleveland.js';
import { words } from '@safeguarding-forms/text/en/severity-grid/cleveland.js';
import type { FormKind } from '../form/form-kind.js';
import { StepForm } from '../record/step-form.js';
import { table } from '../record/templates/table.js';
import type { Draw } from '../templates/view.js';

/**
 * The severity of abuse by its kinds, and the classification of the risk, as tables to choose in.
 *
 * @tag severity-grid
 */
export class SeverityGrid extends StepForm<
  InstrumentAnswers<'severity-grid', 'cleveland'>,
  InstrumentResult<'severity-grid', 'cleveland'>
> {
  static override readonly kind: FormKind = {
    tag: 'severity-grid',
    editionName: 'edition',
    part: 'severity-grid',
    editions: [
      {
        module: cleveland,
        words,
        explanations: () => import('@safeguarding-forms/text/en/severity-grid/cleveland-explanations.js'),
      },
    ],
    panel: (view, result) => view.later?.gridPanel(view, result),
  };

  static override properties: PropertyDeclarations = { edition: { reflect: true, noAccessor: true } };

  /** The local edition: `cleveland`. */
  get edition(): string {
    return this.editionName;
  }

  set edition(name: string) {
    this.editionName = name;
  }

  protected override get kinds(): Readonly<Record<string, Draw>> {
    return { ...super.kinds, table: table as Draw };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'severity-grid': SeverityGrid;
  }
}
