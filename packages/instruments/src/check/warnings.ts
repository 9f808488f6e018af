import type { Answers } from '../model/answers.js';
import type { Instrument } from '../model/instrument.js';
import type { AnswerIssue } from '../model/issues.js';
import {
  brokenRules,
  fits,
  inPrintedOrder,
  issue,
  readForCheck,
  type CompletenessOptions,
} from './complete.js';
import { allItems } from '../model/items-of.js';
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
  const doubted = allItems(definition).flatMap((item) =>
    item.kind === 'text' && item.format?.doubts && !fits(item.format, check.answers[item.id])
      ? [issue(item.id, 'unlikely', { rule: item.format.id })]
      : [],
  );
  const found = [...doubted, ...brokenRules(check, 'unlikely'), ...brokenRecordRules(check, 'unlikely')];
  return inPrintedOrder(definition, found);
}
