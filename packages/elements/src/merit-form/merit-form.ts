import type { PropertyDeclarations } from 'lit';
import type { InstrumentAnswers, InstrumentResult, MeritAssessment } from '@safeguarding-forms/instruments';
import { total, words } from '@safeguarding-forms/text/en/merit/liverpool.js';
import { translations } from '@safeguarding-forms/text/locales/merit/translations.js';
import { confirmation } from '../controls/confirmation.js';
import type { FormKind } from '../form/form-kind.js';
import type { ItemTemplates } from '../form/view.js';
import { SafeguardingForm } from '../form/safeguarding-form.js';
import { resultPanel, type Figure } from '../result/result-panel.js';
import { edition } from './liverpool.js';

/** The three counts whose product grades the form. */
const figures: readonly Figure<MeritAssessment>[] = [
  { label: words.sections.breakdown, of: ({ breakdown }) => breakdown },
  { label: words.sections.social, of: ({ social }) => social },
  { label: words.sections.violence, of: ({ violence }) => violence },
  { label: total, of: (result) => result.total },
];

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
    translations,
    panel: (view, result) => resultPanel(view, result as MeritAssessment, figures),
  };

  static override properties: PropertyDeclarations = { edition: { reflect: true, noAccessor: true } };

  protected override get itemTemplates(): ItemTemplates {
    return { confirmation };
  }

  /** The local edition: `liverpool`. */
  get edition(): string {
    return this.editionName;
  }

  set edition(name: string) {
    this.editionName = name;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'merit-form': MeritForm;
  }
}
