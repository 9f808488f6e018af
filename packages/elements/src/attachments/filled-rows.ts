import type { Answers, Attached, Fill } from '@safeguarding-forms/instruments';
import { ownRows } from '@safeguarding-forms/instruments/internal/check/own-rows.js';

/** The rows at a place of what is attached that are one's own, each with the fields that are taken over; or none. */
export function filledRows(
  attached: Attached,
  at: string,
  rows: NonNullable<Fill['rows']>,
  answers: Answers,
): readonly object[] | undefined {
  const own = ownRows(attached, at, rows, answers);
  return own.length
    ? own.map((row) => Object.fromEntries(rows.fields.map((field) => [field, row[field]])))
    : undefined;
}
