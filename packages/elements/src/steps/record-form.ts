import type { PropertyDeclarations } from 'lit';
import type { Answers, Assessment, ResultOf } from '@safeguarding-forms/instruments';
import type { SubmissionRecord } from '@safeguarding-forms/schemas/internal/submission.js';
import { AttachingForm } from './attaching-form.js';

/** A form that takes a risk assessment along, and perhaps more. */
export abstract class RecordForm<
  A extends object = Answers,
  R extends ResultOf<Assessment> = ResultOf<Assessment>,
> extends AttachingForm<A, R> {
  static override properties: PropertyDeclarations = {
    riskFrom: { attribute: 'risk-from', useDefault: true },
    riskAssessment: { attribute: false, noAccessor: true },
  };

  /** Id of an element on the page whose submission is taken up as the risk assessment. */
  riskFrom = '';

  /** The risk assessment that goes along: a submission of a risk tool, verified when it is set; or `null`. */
  get riskAssessment(): SubmissionRecord | null {
    return this.attached('riskAssessment');
  }

  set riskAssessment(submission: SubmissionRecord | null) {
    this.host.set('riskAssessment', submission);
  }

  /** @internal Ids of the elements on the page that attachments are taken from, by the attachment's name. */
  override get sources(): Readonly<Record<string, string>> {
    return { ...super.sources, riskAssessment: this.riskFrom };
  }

  protected override get ownProperties(): readonly string[] {
    return [...super.ownProperties, 'riskAssessment'];
  }
}
