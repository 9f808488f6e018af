import type { PropertyDeclarations } from 'lit';
import type { EditionOf, InstrumentAnswers, InstrumentResult } from '@safeguarding-forms/instruments';
import type { SubmissionRecord } from '@safeguarding-forms/schemas/internal/submission.js';
import { translations } from '@safeguarding-forms/text/internal/locales/marac-transfer/translations.js';
import type { FormKind } from '../form/form-kind.js';
import { recordPanel } from '../result/record-panel.js';
import { RecordForm } from '../steps/record-form.js';
import { edition } from './kirklees.js';
import { otherEditions } from './editions.js';

/** Answers to any edition. */
type TransferAnswers<E extends EditionOf<'marac-transfer'> = EditionOf<'marac-transfer'>> =
  E extends EditionOf<'marac-transfer'> ? InstrumentAnswers<'marac-transfer', E> : never;

/**
 * A case that goes from one area's conference to another's, with the papers that go along.
 *
 * @tag marac-transfer
 */
export class MaracTransfer extends RecordForm<
  TransferAnswers,
  InstrumentResult<'marac-transfer', 'kirklees'>
> {
  static override readonly kind: FormKind = {
    tag: 'marac-transfer',
    editionName: 'edition',
    part: 'marac-transfer',
    editions: [edition, ...otherEditions],
    translations,
    verifier: () => import('../attachments/verifier.js'),
    attachable: {
      'marac-actions': () => import('../marac-actions/attachable.js'),
      'marac-referral': () => import('../marac-referral/attachable.js'),
      dash: () => import('../dash-checklist/attachable.js'),
      merit: () => import('../merit-form/attachable.js'),
      'share-without-consent': () => import('../share-without-consent/attachable.js'),
      'severity-grid': () => import('../severity-grid/attachable.js'),
    },
    panel: recordPanel,
  };

  static override properties: PropertyDeclarations = {
    edition: { reflect: true, noAccessor: true },
    referralFrom: { attribute: 'referral-from', useDefault: true },
    referral: { attribute: false, noAccessor: true },
    planFrom: { attribute: 'plan-from', useDefault: true },
    plan: { attribute: false, noAccessor: true },
  };

  /** Id of an element on the page whose submission is taken up as the referral. */
  referralFrom = '';

  /** Id of an element on the page whose submission is taken up as the action plan. */
  planFrom = '';

  /** The local edition: `kirklees`, `cleveland` or `liverpool`. */
  get edition(): EditionOf<'marac-transfer'> {
    return this.editionName as EditionOf<'marac-transfer'>;
  }

  set edition(name: EditionOf<'marac-transfer'>) {
    this.editionName = name;
  }

  /** The referral that the case was first heard by, verified when it is set; or `null`. */
  get referral(): SubmissionRecord | null {
    return this.attached('referral');
  }

  set referral(submission: SubmissionRecord | null) {
    this.host.set('referral', submission);
  }

  /** The action plan that the meeting here made, verified when it is set; or `null`. */
  get plan(): SubmissionRecord | null {
    return this.attached('plan');
  }

  set plan(submission: SubmissionRecord | null) {
    this.host.set('plan', submission);
  }

  /** @internal */
  override get sources(): Readonly<Record<string, string>> {
    return { ...super.sources, referral: this.referralFrom, plan: this.planFrom };
  }

  protected override get ownProperties(): readonly string[] {
    return [...super.ownProperties, 'referral', 'plan'];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'marac-transfer': MaracTransfer;
  }
}
