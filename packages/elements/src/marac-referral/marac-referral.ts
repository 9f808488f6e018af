import type { PropertyDeclarations } from 'lit';
import type { EditionOf, InstrumentAnswers, InstrumentResult } from '@safeguarding-forms/instruments';
import type { SubmissionRecord } from '@safeguarding-forms/schemas/internal/submission.js';
import { translations } from '@safeguarding-forms/text/internal/locales/marac-referral/translations.js';
import type { FormKind } from '../form/form-kind.js';
import { recordPanel } from '../result/record-panel.js';
import { ScriptedForm } from '../steps/scripted-form.js';
import { edition } from './cleveland.js';
import { otherEditions } from './editions.js';

/** Answers of any area. */
type ReferralAnswers<E extends EditionOf<'marac-referral'> = EditionOf<'marac-referral'>> =
  E extends EditionOf<'marac-referral'> ? InstrumentAnswers<'marac-referral', E> : never;

/**
 * The referral to a multi-agency risk assessment conference. It takes a risk assessment, a record of sharing without
 * consent and a severity grid along.
 *
 * @tag marac-referral
 */
export class MaracReferral extends ScriptedForm<
  ReferralAnswers,
  InstrumentResult<'marac-referral', 'cleveland'>
> {
  static override readonly kind: FormKind = {
    tag: 'marac-referral',
    editionName: 'area',
    part: 'marac-referral',
    editions: [edition, ...otherEditions],
    translations,
    verifier: () => import('../attachments/verifier.js'),
    attachable: {
      dash: () => import('../dash-checklist/attachable.js'),
      merit: () => import('../merit-form/attachable.js'),
      'share-without-consent': () => import('../share-without-consent/attachable.js'),
      'severity-grid': () => import('../severity-grid/attachable.js'),
    },
    panel: recordPanel,
  };

  static override properties: PropertyDeclarations = {
    area: { reflect: true, noAccessor: true },
    recordFrom: { attribute: 'record-from', useDefault: true },
    sharingRecord: { attribute: false, noAccessor: true },
    severityGrid: { attribute: false, noAccessor: true },
  };

  /** Id of an element on the page whose submission is taken up as the record of sharing without consent. */
  recordFrom = '';

  /** The local area: `cleveland`, `kirklees`, `norfolk`, `liverpool` or `sefton`. */
  get area(): EditionOf<'marac-referral'> {
    return this.editionName as EditionOf<'marac-referral'>;
  }

  set area(name: EditionOf<'marac-referral'>) {
    this.editionName = name;
  }

  /** The record of sharing without consent that goes along, verified when it is set; or `null`. */
  get sharingRecord(): SubmissionRecord | null {
    return this.attached('sharingRecord');
  }

  set sharingRecord(submission: SubmissionRecord | null) {
    this.host.set('sharingRecord', submission);
  }

  /** The severity grid that goes along (Cleveland, Norfolk), verified when it is set; or `null`. */
  get severityGrid(): SubmissionRecord | null {
    return this.attached('severityGrid');
  }

  set severityGrid(submission: SubmissionRecord | null) {
    this.host.set('severityGrid', submission);
  }

  /** @internal */
  override get sources(): Readonly<Record<string, string>> {
    return { ...super.sources, sharingRecord: this.recordFrom };
  }

  protected override get ownProperties(): readonly string[] {
    return [...super.ownProperties, 'sharingRecord', 'severityGrid'];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'marac-referral': MaracReferral;
  }
}
