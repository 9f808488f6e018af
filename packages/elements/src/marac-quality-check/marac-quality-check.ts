import type { PropertyDeclarations } from 'lit';
import type { EditionOf, InstrumentAnswers, InstrumentResult } from '@safeguarding-forms/instruments';
import type { SubmissionRecord } from '@safeguarding-forms/schemas/internal/submission.js';
import { translations } from '@safeguarding-forms/text/internal/locales/marac-quality-check/translations.js';
import type { FormKind } from '../form/form-kind.js';
import { recordPanel } from '../result/record-panel.js';
import { AttachingForm } from '../steps/attaching-form.js';
import { edition } from './liverpool.js';

/**
 * The check of a referral that does not rest on its score: whether the meeting hears it, and why.
 *
 * @tag marac-quality-check
 */
export class MaracQualityCheck extends AttachingForm<
  InstrumentAnswers<'marac-quality-check', 'liverpool'>,
  InstrumentResult<'marac-quality-check', 'liverpool'>
> {
  static override readonly kind: FormKind = {
    tag: 'marac-quality-check',
    editionName: 'edition',
    part: 'marac-quality-check',
    editions: [edition],
    translations,
    verifier: () => import('../attachments/verifier.js'),
    attachable: {
      'marac-referral': () => import('../marac-referral/attachable.js'),
      dash: () => import('../dash-checklist/attachable.js'),
      merit: () => import('../merit-form/attachable.js'),
      'share-without-consent': () => import('../share-without-consent/attachable.js'),
    },
    panel: recordPanel,
  };

  static override properties: PropertyDeclarations = {
    edition: { reflect: true, noAccessor: true },
    referralFrom: { attribute: 'referral-from', useDefault: true },
    referral: { attribute: false, noAccessor: true },
  };

  /** Id of an element on the page whose submission is taken up as the referral. */
  referralFrom = '';

  /** The local edition: `liverpool`. */
  get edition(): EditionOf<'marac-quality-check'> {
    return this.editionName as EditionOf<'marac-quality-check'>;
  }

  set edition(name: EditionOf<'marac-quality-check'>) {
    this.editionName = name;
  }

  /** The referral that is checked, verified when it is set; or `null`. */
  get referral(): SubmissionRecord | null {
    return this.attached('referral');
  }

  set referral(submission: SubmissionRecord | null) {
    this.host.set('referral', submission);
  }

  /** @internal */
  override get sources(): Readonly<Record<string, string>> {
    return { ...super.sources, referral: this.referralFrom };
  }

  protected override get ownProperties(): readonly string[] {
    return [...super.ownProperties, 'referral'];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'marac-quality-check': MaracQualityCheck;
  }
}
