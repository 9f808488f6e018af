import type { Answers } from '../model/answers.js';
import type { Instrument } from '../model/instrument.js';
import type { AnswerIssue } from '../model/issues.js';
import { inPrintedOrder, readForCheck, type CompletenessOptions } from './complete.js';
import { rowIssues } from './row-issues.js';
import { brokenRecordRules, unexcused } from './record-rules.js';

/**
 * What stands against submitting a record, given what every form is checked for: what is marked as not known is not
 * missing, rows are checked each by itself, and the rules of records hold.
 */
export function checkRecord(
  found: readonly AnswerIssue[],
  definition: Instrument,
  answers: Answers,
  options: CompletenessOptions,
): AnswerIssue[] {
  const check = readForCheck(definition, answers, options);
  return inPrintedOrder(definition, [
    ...unexcused(check, [...found, ...rowIssues(check)]),
    ...brokenRecordRules(check, 'inconsistent'),
  ]);
}
