import type { PropertyDeclarations } from 'lit';
import type { InstrumentAnswers, InstrumentResult } from '@safeguarding-forms/instruments';
import { translations } from '@safeguarding-forms/text/locales/share-without-consent/translations.js';
import type { FormKind } from '../form/form-kind.js';
import { recordPanel } from '../result/record-panel.js';
import { RecordForm } from '../steps/record-form.js';
import { edition } from './uk-gdpr.js';

/**
 * The record of a decision to share information without consent, with what makes it defensible.
 *
 * @tag share-without-consent
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
    editions: [edition, { name: 'dpa-1998', load: () => import('./dpa-1998.js') }],
    translations,
    verifier: () => import('../attachments/verifier.js'),
    attachable: {
      dash: () => import('../dash-checklist/attachable.js'),
      merit: () => import('../merit-form/attachable.js'),
    },
    panel: recordPanel,
  };

  static override properties: PropertyDeclarations = { framework: { reflect: true, noAccessor: true } };

  /** The law whose grounds are offered: `uk-gdpr`, or `dpa-1998` for the repealed Act that the printed form cites. */
  get framework(): string {
    return this.editionName;
  }

  set framework(name: string) {
    this.editionName = name;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'share-without-consent': ShareWithoutConsent;
  }
}
