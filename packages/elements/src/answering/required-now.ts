import type { Condition, Item } from '@safeguarding-forms/instruments';
import { readAnswers, type Reading } from '@safeguarding-forms/instruments/internal/check/reading.js';
import type { View } from '../form/view.js';

/** What is read of a view. */
type Now = Pick<View, 'definition' | 'answers' | 'attachments' | 'result'>;

/** Whether an item has to be answered whatever else is: a question that counts has to. */
const isAlwaysRequired = (item: Item): boolean =>
  item.required === true || (item.kind === 'question' && item.counted);

const conditionOf = ({ required }: Item): Condition | undefined => (required === true ? undefined : required);

/** Whether an item has to be answered, as some answers are read. */
export function isRequiredIn({ holds }: Pick<Reading, 'holds'>, item: Item): boolean {
  const condition = conditionOf(item);
  return condition ? holds(condition) : isAlwaysRequired(item);
}

/** The same of what is shown. */
export function isRequiredNow({ definition, answers, attachments, result }: Now, item: Item): boolean {
  if (!conditionOf(item)) return isAlwaysRequired(item);
  return isRequiredIn(readAnswers(definition, answers, { attachments, band: result.band }), item);
}

/** The condition that has made an item required: one that did not hold while nothing was answered. */
export function madeRequiredBy(view: Now, item: Item): Condition | undefined {
  const condition = conditionOf(item);
  return condition && isRequiredNow(view, item) && !readAnswers(view.definition, {}).holds(condition)
    ? condition
    : undefined;
}

/**
 * Which items of a section, or of a row, are marked: those of the kind that there is less of, so that the few stand out.
 * Where nothing is required everything is marked as optional, since no mark would say that all of it is.
 */
export function marksOptional(items: readonly Item[]): boolean {
  const required = items.filter(isAlwaysRequired).length;
  return required === 0 || required * 2 >= items.length;
}
