import type { Condition } from '@safeguarding-forms/instruments';

const either = (values: readonly string[]): string => values.map((value) => `“${value}”`).join(' or ');

const span = ({ months = 0, days = 0 }: { readonly months?: number; readonly days?: number }): string =>
  [months && `${months} months`, days && `${days} days`].filter(Boolean).join(' and ') || 'no time';

/** A condition in words, for whoever compares two editions. */
export function conditionText(condition: Condition): string {
  if ('all' in condition) return condition.all.map(conditionText).join(', and ');
  if ('any' in condition) return `(${condition.any.map(conditionText).join(', or ')})`;
  if ('not' in condition) return `not: ${conditionText(condition.not)}`;
  if ('band' in condition) return `the count gives ${either(condition.band)}`;
  if ('answered' in condition) return `${condition.answered} has an answer`;
  if ('attached' in condition) {
    const { attached, at, oneOf } = condition;
    return `${attached} is attached${at === undefined ? '' : ` and says ${oneOf ? either(oneOf) : 'something'} at ${at}`}`;
  }
  if ('differs' in condition) return `${condition.differs} differs from ${condition.from}`;
  if ('lacking' in condition) return `${condition.lacking} lacks here or in ${condition.from}`;
  if ('within' in condition) {
    const { within, upTo } = condition;
    return `${within} lies within ${span(condition)} of ${upTo.join(' or ') || 'today'}`;
  }
  if ('after' in condition)
    return `${condition.item} lies after ${condition.after}${condition.months || condition.days ? ` and ${span(condition)}` : ''}`;
  if ('atLeast' in condition) return `${condition.item} is ${condition.atLeast} or more`;
  const field = 'field' in condition ? `.${condition.field}` : '';
  return `${condition.item}${field} is ${either(condition.is)}`;
}
