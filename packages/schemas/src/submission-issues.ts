import type { Instrument, InstrumentModule } from '@safeguarding-forms/instruments';
import { attachmentItems } from '@safeguarding-forms/instruments/check/asked.js';
import { checkWhole } from '@safeguarding-forms/instruments/check/assess-whole.js';
import { checkOmitted, withoutSections } from '@safeguarding-forms/instruments/check/omission.js';
import { notAsked } from './not-asked.js';
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

/** Where an issue of the answers stands in a submission. */
function pathIn(definition: Instrument, path: string): string {
  return attachmentItems(definition).some(({ id }) => id === path)
    ? `attachments.${path}`
    : `answers.${path}`;
}

/**
 * Checks what a submission must keep to besides its structure: times, sections left out, only what is asked,
 * completeness. Not its result.
 * @param submission One whose structure is right and whose attachments are verified.
 */
export function submissionIssues(module: InstrumentModule, submission: SubmissionRecord): SubmissionIssue[] {
  const { definition } = module;
  const { answers, attachments, omitted, submittedAt } = submission;
  const atOnce = [...timeIssues(submission), ...checkOmitted(definition, omitted)];
  if (atOnce.length) return atOnce;
  const kept = withoutSections(definition, answers, omitted);
  const assessment = module.assess(kept, attachments);
  const leftOut = Object.keys(answers).filter((id) => !Object.hasOwn(kept, id));
  const unasked = notAsked(definition, kept, { band: assessment.band, attachments });
  const today = latestDayAt(submittedAt);
  const incomplete = checkWhole(module, kept, assessment, { today, attachments });
  return [
    ...[...leftOut.map((id) => `answers.${id}`), ...unasked].map(
      (path) => ({ path, code: 'not-asked', params: {} }) as const,
    ),
    ...incomplete.map((issue) => ({ ...issue, path: pathIn(definition, issue.path) })),
  ];
}
