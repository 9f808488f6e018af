import type { InstrumentModule } from '@safeguarding-forms/instruments';
import { askedAnswers } from '@safeguarding-forms/instruments/check/asked.js';
import { checkComplete } from '@safeguarding-forms/instruments/check/complete.js';
import { checkOmitted, withoutSections } from '@safeguarding-forms/instruments/check/omission.js';
import type { SubmissionIssue, SubmissionRecord } from './submission.js';

const HOUR = 3_600_000;
/** How far a sender's clock may run ahead. */
const CLOCK_SLACK = 24 * HOUR;

/** Whether an instant lies further ahead than clocks go wrong. */
export const isAhead = (instant: string): boolean => Date.parse(instant) > Date.now() + CLOCK_SLACK;

/** The latest calendar day anywhere on earth (UTC+14) at an instant: nobody's today lies after it. */
export const latestDayAt = (instant: string): string =>
  new Date(Date.parse(instant) + 14 * HOUR).toISOString().slice(0, 10);

function timeIssues({ startedAt, submittedAt }: SubmissionRecord): SubmissionIssue[] {
  if (isAhead(submittedAt))
    return [{ path: 'submittedAt', code: 'date-in-future', params: { given: submittedAt } }];
  if (Date.parse(startedAt) <= Date.parse(submittedAt)) return [];
  return [{ path: 'startedAt', code: 'inconsistent', params: { given: startedAt, max: submittedAt } }];
}

/**
 * Checks what a submission must keep to besides its structure: times, sections left out, only what is asked,
 * completeness. Not its result.
 * @param submission One whose structure is right.
 */
export function submissionIssues(module: InstrumentModule, submission: SubmissionRecord): SubmissionIssue[] {
  const { definition } = module;
  const { answers, omitted, submittedAt } = submission;
  const atOnce = [...timeIssues(submission), ...checkOmitted(definition, omitted)];
  if (atOnce.length) return atOnce;
  const kept = withoutSections(definition, answers, omitted);
  const assessment = module.assess(kept);
  const asked = askedAnswers(definition, kept, assessment.band);
  const notAsked = Object.keys(answers).filter((id) => !Object.hasOwn(asked, id));
  const incomplete = checkComplete(definition, kept, assessment, { today: latestDayAt(submittedAt) });
  return [
    ...notAsked.map((id) => ({ path: `answers.${id}`, code: 'not-asked', params: { given: id } }) as const),
    ...incomplete.map((issue) => ({ ...issue, path: `answers.${issue.path}` })),
  ];
}
