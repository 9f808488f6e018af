import type { Condition } from '@safeguarding-forms/instruments';

/** How a condition calls what it reads. */
export interface Terms {
  item(id: string, field?: string): string;
  answer(value: string, id: string, field?: string): string;
  level(id: string): string;
}

/** By the names that stand in the file. */
export const namesInFile: Terms = {
  item: (id, field) => (field === undefined ? id : `${id}.${field}`),
  answer: (value) => value,
  level: (id) => id,
};

const either = (values: readonly string[]): string => values.map((value) => `“${value}”`).join(' or ');

const many = (count: number, unit: string): string => `${count} ${unit}${Math.abs(count) === 1 ? '' : 's'}`;
const span = ({ months = 0, days = 0 }: { readonly months?: number; readonly days?: number }): string =>
  [months && many(months, 'month'), days && many(days, 'day')].filter(Boolean).join(' and ') || 'no time';

/** A condition in words, for whoever compares two editions or reads one on paper. */
export function conditionText(condition: Condition, terms: Terms = namesInFile): string {
  const { item: named, answer, level } = terms;
  const inWords = (part: Condition): string => conditionText(part, terms);
  if ('all' in condition) return condition.all.map(inWords).join(', and ');
  if ('any' in condition) return `(${condition.any.map(inWords).join(', or ')})`;
  if ('not' in condition) return `not: ${inWords(condition.not)}`;
  if ('band' in condition) return `the count gives ${either(condition.band.map(level))}`;
  if ('answered' in condition) return `${named(condition.answered)} has an answer`;
  if ('attached' in condition) {
    const { attached, at, oneOf } = condition;
    return `${named(attached)} is attached${at === undefined ? '' : ` and says ${oneOf ? either(oneOf) : 'something'} at ${at}`}`;
  }
  if ('differs' in condition) return `${named(condition.differs)} differs from ${named(condition.from)}`;
  if ('lacking' in condition) return `${named(condition.lacking)} lacks here or in ${named(condition.from)}`;
  if ('within' in condition) {
    const { within, upTo } = condition;
    return `${named(within)} lies within ${span(condition)} of ${upTo.map((id) => named(id)).join(' or ') || 'today'}`;
  }
  if ('after' in condition)
    return `${named(condition.item)} lies after ${named(condition.after)}${condition.months || condition.days ? ` and ${span(condition)}` : ''}`;
  if ('atLeast' in condition) return `${named(condition.item)} is ${condition.atLeast} or more`;
  const field = 'field' in condition ? condition.field : undefined;
  return `${named(condition.item, field)} is ${either(condition.is.map((value) => answer(value, condition.item, field)))}`;
}
