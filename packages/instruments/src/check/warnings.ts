import type { Answers } from '../model/answers.js';
import type { Instrument } from '../model/instrument.js';
import type { AnswerIssue } from '../model/issues.js';
import { brokenRules, inPrintedOrder, readForCheck, type CompletenessOptions } from './complete.js';
import { brokenRecordRules } from './record-rules.js';

/**
 * What is unlikely about answers whose shape is right: worth a second look, and no reason not to submit.
 * @returns Issues of the code `unlikely` with the rule's id in `params`, in printed order.
 */
export function checkWarnings(
  definition: Instrument,
  answers: Answers,
  options: CompletenessOptions = {},
): AnswerIssue[] {
  const check = readForCheck(definition, answers, options);
  const found = [...brokenRules(check, 'unlikely'), ...brokenRecordRules(check, 'unlikely')];
  return inPrintedOrder(definition, found);
}
