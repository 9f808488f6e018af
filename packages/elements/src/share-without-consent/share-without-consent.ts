import type { PropertyDeclarations } from 'lit';
import type { InstrumentAnswers, InstrumentResult } from '@safeguarding-forms/instruments';
import { dpa1998 } from '@safeguarding-forms/instruments/share-without-consent/dpa-1998.js';
import { ukGdpr } from '@safeguarding-forms/instruments/share-without-consent/uk-gdpr.js';
import { words } from '@safeguarding-forms/text/en/share-without-consent/uk-gdpr.js';
import type { FormKind } from '../form/form-kind.js';
import { RecordForm } from '../record/record-form.js';

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
    editions: [
      {
        module: ukGdpr,
        words,
        explanations: () =>
          import('@safeguarding-forms/text/en/share-without-consent/uk-gdpr-explanations.js'),
      },
      {
        module: dpa1998,
        words: () => import('@safeguarding-forms/text/en/share-without-consent/dpa-1998.js'),
        explanations: () =>
          import('@safeguarding-forms/text/en/share-without-consent/dpa-1998-explanations.js'),
      },
    ],
    verifier: () => import('../verifier.js'),
    attachable: {
      dash: () => import('../dash-checklist/attachable.js'),
      merit: () => import('../merit-form/attachable.js'),
    },
    panel: (view, result) => view.later?.recordPanel(view, result),
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
