import type { PropertyDeclarations } from 'lit';
import type { EditionOf, InstrumentAnswers, InstrumentResult } from '@safeguarding-forms/instruments';
import { cleveland } from '@safeguarding-forms/instruments/marac-referral/cleveland.js';
import { kirklees } from '@safeguarding-forms/instruments/marac-referral/kirklees.js';
import { liverpool } from '@safeguarding-forms/instruments/marac-referral/liverpool.js';
import { norfolk } from '@safeguarding-forms/instruments/marac-referral/norfolk.js';
import { sefton } from '@safeguarding-forms/instruments/marac-referral/sefton.js';
import type { SubmissionRecord } from '@safeguarding-forms/schemas/submission.js';
import { words } from '@safeguarding-forms/text/en/marac-referral/cleveland.js';
import type { FormKind } from '../form/form-kind.js';
import { RecordForm } from '../record/record-form.js';

/** Answers of any area. */
type ReferralAnswers<E extends EditionOf<'marac-referral'> = EditionOf<'marac-referral'>> =
  E extends EditionOf<'marac-referral'> ? InstrumentAnswers<'marac-referral', E> : never;

/**
 * The referral to a multi-agency risk assessment conference. It takes a risk assessment, a record of sharing without
 * consent and a severity grid along.
 *
 * @tag marac-referral
 */
export class MaracReferral extends RecordForm<
  ReferralAnswers,
  InstrumentResult<'marac-referral', 'cleveland'>
> {
  static override readonly kind: FormKind = {
    tag: 'marac-referral',
    editionName: 'area',
    part: 'marac-referral',
    editions: [
      {
        module: cleveland,
        words,
        explanations: () => import('@safeguarding-forms/text/en/marac-referral/cleveland-explanations.js'),
      },
      {
        module: kirklees,
        words: () => import('@safeguarding-forms/text/en/marac-referral/kirklees.js'),
        explanations: () => import('@safeguarding-forms/text/en/marac-referral/kirklees-explanations.js'),
      },
      {
        module: norfolk,
        words: () => import('@safeguarding-forms/text/en/marac-referral/norfolk.js'),
        explanations: () => import('@safeguarding-forms/text/en/marac-referral/norfolk-explanations.js'),
      },
      {
        module: liverpool,
        words: () => import('@safeguarding-forms/text/en/marac-referral/liverpool.js'),
        explanations: () => import('@safeguarding-forms/text/en/marac-referral/liverpool-explanations.js'),
      },
      {
        module: sefton,
        words: () => import('@safeguarding-forms/text/en/marac-referral/sefton.js'),
        explanations: () => import('@safeguarding-forms/text/en/marac-referral/sefton-explanations.js'),
      },
    ],
    verifier: () => import('../verifier.js'),
    attachable: {
      dash: () => import('../dash-checklist/attachable.js'),
      merit: () => import('../merit-form/attachable.js'),
      'share-without-consent': () => import('../share-without-consent/attachable.js'),
      'severity-grid': () => import('../severity-grid/attachable.js'),
    },
    panel: (view, result) => view.later?.recordPanel(view, result),
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
  get area(): string {
    return this.editionName;
  }

  set area(name: string) {
    this.editionName = name;
  }

  /** The record of sharing without consent that goes along, verified when it is set; or `null`. */
  get sharingRecord(): SubmissionRecord | null {
    return this.attached('sharingRecord');
  }

  set sharingRecord(submission: SubmissionRecord | null) {
    this.host.take('sharingRecord', submission);
  }

  /** The severity grid that goes along (Norfolk), verified when it is set; or `null`. */
  get severityGrid(): SubmissionRecord | null {
    return this.attached('severityGrid');
  }

  set severityGrid(submission: SubmissionRecord | null) {
    this.host.take('severityGrid', submission);
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
