import type { AnswerValue, Instrument, Row } from '@safeguarding-forms/instruments';
import { isBlank } from '@safeguarding-forms/instruments/check/asked.js';
import { checkShape } from '@safeguarding-forms/instruments/check/shape.js';

/** What another edition takes of a value: all of it, or of rows the fields that it asks too. */
export function fitting(
  definition: Instrument,
  id: string,
  value: AnswerValue | undefined,
): AnswerValue | undefined {
  const fits = (candidate: unknown): boolean => checkShape(definition, { [id]: candidate }).length === 0;
  if (fits(value)) return value;
  if (!Array.isArray(value)) return undefined;
  const rows = (value as readonly Row[]).map((row) =>
    Object.fromEntries(Object.entries(row).filter(([field, entry]) => fits([{ [field]: entry }]))),
  );
  return !isBlank(rows) && fits(rows) ? (rows as readonly Row[]) : undefined;
}
