import type { CSSResultGroup, PropertyDeclarations } from 'lit';
import type { EditionOf, InstrumentAnswers, InstrumentResult } from '@safeguarding-forms/instruments';
import { translations } from '@safeguarding-forms/text/internal/locales/severity-grid/translations.js';
import type { FormKind } from '../form/form-kind.js';
import { gridAnnouncement, gridPanel } from '../result/grid-panel.js';
import { StepForm } from '../steps/step-form.js';
import { tableStyles } from '../styles/table-styles.js';
import { table } from '../controls/table.js';
import type { ItemTemplates } from '../form/view.js';
import { edition } from './cleveland.js';

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
    editions: [edition],
    translations,
    announces: gridAnnouncement,
    panel: gridPanel,
  };

  static override styles: CSSResultGroup = [StepForm.styles, tableStyles];

  static override properties: PropertyDeclarations = { edition: { reflect: true, noAccessor: true } };

  /** The local edition: `cleveland`. */
  get edition(): EditionOf<'severity-grid'> {
    return this.editionName as EditionOf<'severity-grid'>;
  }

  set edition(name: EditionOf<'severity-grid'>) {
    this.editionName = name;
  }

  protected override get itemTemplates(): ItemTemplates {
    return { ...super.itemTemplates, table };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'severity-grid': SeverityGrid;
  }
}
