import type { PropertyDeclarations } from 'lit';
import type {
  EditionOf,
  InstrumentAnswers,
  InstrumentModule,
  InstrumentResult,
  Item,
} from '@safeguarding-forms/instruments';
import { translations } from '@safeguarding-forms/text/internal/locales/share-without-consent/translations.js';
import { readerTitle } from '@safeguarding-forms/text/internal/en/share-without-consent/checklist.js';
import { button } from '../controls/button.js';
import { ownPart } from '../controls/own-part.js';
import type { FormKind } from '../form/form-kind.js';
import type { View } from '../form/view.js';
import { translateBilingual } from '../language/translate.js';
import { bring } from '../host/bring.js';
import { recordPanel } from '../result/record-panel.js';
import { RecordForm } from '../steps/record-form.js';
import { groundsPart } from './grounds-part.js';
import type { groundsTable } from './grounds-table.js';
import { edition } from './uk-gdpr.js';
import { otherEditions } from './editions.js';

/**
 * The record of a decision to share information without consent, with what makes it defensible.
 *
 * @tag share-without-consent
 * @csspart grounds - Button: shows the table of grounds.
 */
export class ShareWithoutConsent extends RecordForm<
  | InstrumentAnswers<'share-without-consent', 'uk-gdpr'>
  | InstrumentAnswers<'share-without-consent', 'dpa-1998'>,
  InstrumentResult<'share-without-consent', 'uk-gdpr'>
> {
  static override readonly kind: FormKind = {
    tag: 'share-without-consent',
    editionName: 'framework',
    part: 'share-without-consent',
    editions: [edition, ...otherEditions],
    translations,
    verifier: () => import('../attachments/verifier.js'),
    attachable: {
      dash: () => import('../dash-checklist/attachable.js'),
      merit: () => import('../merit-form/attachable.js'),
    },
    panel: recordPanel,
  };

  static override properties: PropertyDeclarations = { framework: { reflect: true, noAccessor: true } };

  #grounds: typeof groundsTable | undefined;

  /** The law whose grounds are offered: `uk-gdpr`, or `dpa-1998` for the repealed Act that the printed form cites. */
  get framework(): EditionOf<'share-without-consent'> {
    return this.editionName as EditionOf<'share-without-consent'>;
  }

  set framework(name: EditionOf<'share-without-consent'>) {
    this.editionName = name;
  }

  /** @internal Another edition is there. */
  override editionChanged(module: InstrumentModule): void {
    this.problems.checkLoaded('grounds');
    super.editionChanged(module);
  }

  override reset(): void {
    this.problems.checkLoaded('grounds');
    super.reset();
  }

  /** @internal A button was pressed. */
  override pressed(action: string, button: HTMLElement): void {
    if (action === 'grounds') this.waitFor(this.#showGrounds());
    else super.pressed(action, button);
  }

  /** @internal What is shown now; `undefined` until there are words for it. */
  override get view(): View | undefined {
    const view = super.view;
    if (!view) return undefined;
    const beside = (now: View, item: Item): unknown => [
      view.beside?.(now, item),
      item.id === 'basisClear' ? this.#groundsPlace(now) : null,
    ];
    return { ...view, beside };
  }

  /** The table of grounds, once it was asked for. */
  #groundsPlace(view: View): unknown {
    return ownPart(
      view,
      () => [this.#grounds],
      (now) =>
        this.#grounds
          ? groundsPart(now, this.#grounds(now))
          : button(now, {
              look: 'link',
              part: 'grounds',
              action: 'grounds',
              label: translateBilingual(now, readerTitle),
            }),
    );
  }

  async #showGrounds(): Promise<void> {
    let failure: unknown;
    const file = await bring(
      'share-without-consent/grounds-table.js',
      () => import('./grounds-table.js'),
    ).catch((error) => void (failure = error));
    this.problems.checkLoaded('grounds', failure);
    this.#grounds = file?.groundsTable;
    if (!file) return;
    this.redraw();
    // The button that was pressed has given way to the table.
    this.afterUpdate(() => this.renderRoot.querySelector<HTMLElement>('[data-focus=grounds]')?.focus());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'share-without-consent': ShareWithoutConsent;
  }
}
