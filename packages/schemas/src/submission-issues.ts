import type { Answers, Instrument, InstrumentModule } from '@safeguarding-forms/instruments';
import { attachmentItems } from '@safeguarding-forms/instruments/internal/check/asked.js';
import { checkWhole } from '@safeguarding-forms/instruments/internal/check/assess-whole.js';
import { standingAgainst } from '@safeguarding-forms/instruments/internal/check/audience.js';
import { hangsOnToday } from '@safeguarding-forms/instruments/internal/check/days.js';
import { checkOmitted, withoutSections } from '@safeguarding-forms/instruments/internal/check/omission.js';
import { notAsked } from './not-asked.js';
import { canHaveBegun } from './started-at.js';
import type { SubmissionIssue, SubmissionRecord } from './submission.js';

const HOUR = 3_600_000;
/** How far a sender's clock may run ahead. */
const CLOCK_SLACK = 24 * HOUR;

/** Whether an instant lies further ahead than clocks go wrong. */
export const isAhead = (instant: string): boolean => Date.parse(instant) > Date.now() + CLOCK_SLACK;

/** The calendar day at an instant, where clocks are so many hours ahead of Greenwich. */
const dayAt = (instant: string, hours: number): string =>
  new Date(Date.parse(instant) + hours * HOUR).toISOString().slice(0, 10);

/** What counted as today for a submission: where it does not say, the latest day anywhere on earth, so that nobody's today lies after it. */
export const todayOf = ({ scoredOn, submittedAt }: SubmissionRecord): string =>
  scoredOn ?? dayAt(submittedAt, 14);

/** A submission says what day it was where its score hangs on it, and only there; the day must have been one somewhere. */
function dayIssues(
  definition: Instrument,
  answers: Answers,
  { scoredOn, submittedAt }: SubmissionRecord,
): SubmissionIssue[] {
  const told = (code: SubmissionIssue['code'], params: SubmissionIssue['params'] = {}): SubmissionIssue[] => [
    { path: 'scoredOn', code, params },
  ];
  if (!hangsOnToday(definition, answers)) return scoredOn === undefined ? [] : told('not-asked');
  if (scoredOn === undefined) return told('required');
  const [first, last] = [dayAt(submittedAt, -12), dayAt(submittedAt, 14)];
  const isPossible = first <= scoredOn && scoredOn <= last;
  return isPossible ? [] : told('inconsistent', { given: scoredOn, min: first, max: last });
}

function timeIssues({ startedAt, submittedAt }: SubmissionRecord): SubmissionIssue[] {
  if (isAhead(submittedAt))
    return [{ path: 'submittedAt', code: 'date-in-future', params: { given: submittedAt } }];
  if (canHaveBegun(startedAt, submittedAt)) return [];
  return [{ path: 'startedAt', code: 'inconsistent', params: { given: startedAt, max: submittedAt } }];
}

/** No submission amends itself. */
const idIssues = ({ submissionId, supersedes }: SubmissionRecord): SubmissionIssue[] =>
  supersedes === submissionId ? [{ path: 'supersedes', code: 'inconsistent', params: {} }] : [];

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
  const { answers, attachments, audience, omitted } = submission;
  const atOnce = [...timeIssues(submission), ...idIssues(submission), ...checkOmitted(definition, omitted)];
  if (atOnce.length) return atOnce;
  const kept = withoutSections(definition, answers, omitted);
  const onDay = dayIssues(definition, kept, submission);
  if (onDay.length) return onDay;
  const today = todayOf(submission);
  const assessment = module.assess(kept, attachments, today);
  const leftOut = Object.keys(answers).filter((id) => !Object.hasOwn(kept, id));
  const unasked = notAsked(definition, kept, { band: assessment.band, attachments });
  const found = checkWhole(module, kept, assessment, { today, attachments });
  const incomplete = standingAgainst(found, definition, audience);
  return [
    ...[...leftOut.map((id) => `answers.${id}`), ...unasked].map(
      (path) => ({ path, code: 'not-asked', params: {} }) as const,
    ),
    ...incomplete.map((issue) => ({ ...issue, path: pathIn(definition, issue.path) })),
  ];
}
