import type { AnswerValue, Instrument, Row } from '@safeguarding-forms/instruments';
import { allItems, isBlank } from '@safeguarding-forms/instruments/check/asked.js';
import { checkShape } from '@safeguarding-forms/instruments/check/shape.js';

/**
 * What another edition takes of a value: all of it, or of rows the fields that it asks too. Nothing of a route, whose
 * questions hang on each other, and no judgement among other levels: there the same name is another answer.
 */
export function fitting(
  before: Instrument,
  definition: Instrument,
  id: string,
  value: AnswerValue | undefined,
): AnswerValue | undefined {
  const fits = (candidate: unknown): boolean => checkShape(definition, { [id]: candidate }).length === 0;
  const isJudgement = allItems(before).some((item) => item.id === id && item.kind === 'judgement');
  if (definition.route || (isJudgement && String(before.levels) !== String(definition.levels)))
    return undefined;
  if (fits(value)) return value;
  if (!Array.isArray(value)) return undefined;
  const rows = (value as readonly Row[]).map((row) =>
    Object.fromEntries(Object.entries(row).filter(([field, entry]) => fits([{ [field]: entry }]))),
  );
  return !isBlank(rows) && fits(rows) ? (rows as readonly Row[]) : undefined;
}
