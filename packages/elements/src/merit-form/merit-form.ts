import type { CSSResultGroup, PropertyDeclarations } from 'lit';
import type { EditionOf, InstrumentAnswers, InstrumentResult } from '@safeguarding-forms/instruments';
import { translations } from '@safeguarding-forms/text/internal/locales/merit/translations.js';
import { confirmation } from '../controls/confirmation.js';
import type { FormKind } from '../form/form-kind.js';
import type { ItemTemplates } from '../form/view.js';
import { SafeguardingForm } from '../form/safeguarding-form.js';
import { productPanel } from './product-panel.js';
import { selfServeKind } from '../self-serve/self-serve-kind.js';
import { selfServeStyles } from '../styles/self-serve-styles.js';
import { edition } from './liverpool.js';
import { editionsToPerson } from './editions.js';

/**
 * The Merseyside Risk Indicator Toolkit, graded while it is filled in.
 *
 * @tag merit-form
 */
export class MeritForm extends SafeguardingForm<
  InstrumentAnswers<'merit', 'liverpool'>,
  InstrumentResult<'merit', 'liverpool'>
> {
  static override readonly kind: FormKind = {
    tag: 'merit-form',
    editionName: 'edition',
    part: 'merit',
    editions: [edition],
    selfServe: selfServeKind(editionsToPerson),
    translations,
    panel: productPanel,
  };

  static override styles: CSSResultGroup = [SafeguardingForm.styles, selfServeStyles];

  static override properties: PropertyDeclarations = { edition: { reflect: true, noAccessor: true } };

  protected override get itemTemplates(): ItemTemplates {
    return { confirmation };
  }

  /** The local edition: `liverpool`. */
  get edition(): EditionOf<'merit'> {
    return this.editionName as EditionOf<'merit'>;
  }

  set edition(name: EditionOf<'merit'>) {
    this.editionName = name;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'merit-form': MeritForm;
  }
}
