import type { PropertyDeclarations } from 'lit';
import type {
  EditionOf,
  InstrumentAnswers,
  InstrumentResult,
  MeritAssessment,
} from '@safeguarding-forms/instruments';
import { total, words } from '@safeguarding-forms/text/internal/en/merit/liverpool.js';
import { translations } from '@safeguarding-forms/text/internal/locales/merit/translations.js';
import { confirmation } from '../controls/confirmation.js';
import type { FormKind } from '../form/form-kind.js';
import type { ItemTemplates } from '../form/view.js';
import { SafeguardingForm } from '../form/safeguarding-form.js';
import { resultPanel, type Counted } from '../result/result-panel.js';
import { selfServeKind } from '../self-serve/self-serve-kind.js';
import { edition } from './liverpool.js';

/** The highest product there is: of questions 17 to 22 one at most is a yes. */
const MOST = 1296;

/** The three counts whose product grades the form. */
const counted: Counted<MeritAssessment> = {
  figures: [
    { label: total, of: (result) => result.total },
    { label: words.sections.breakdown, of: ({ breakdown }) => breakdown },
    { label: words.sections.social, of: ({ social }) => social },
    { label: words.sections.violence, of: ({ violence }) => violence },
  ],
  count: {
    of: (result) => result.total,
    possible: ({ possibleTotal }) => possibleTotal,
    most: () => MOST,
    // Products lie far apart above and close together below, where the levels begin.
    scale: Math.sqrt,
  },
};

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
    selfServe: selfServeKind([{ name: 'liverpool', load: () => import('./liverpool-self.js') }]),
    translations,
    panel: (view, result) => resultPanel(view, result as MeritAssessment, counted),
  };

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
