import type { Answers, AnswerValue, Instrument, Row } from '@safeguarding-forms/instruments';
import { isBlank } from '@safeguarding-forms/instruments/internal/check/asked.js';
import { checkShape } from '@safeguarding-forms/instruments/internal/check/shape.js';
import { itemAt } from './path.js';

/**
 * What another edition takes of a value: all of it, or of rows the fields that it asks too. No question, since the same
 * number is another question there; nothing of a route, whose questions hang on each other; no judgement among other
 * levels.
 */
function valueForEdition(
  before: Instrument,
  after: Instrument,
  id: string,
  value: AnswerValue | undefined,
): AnswerValue | undefined {
  const fits = (candidate: unknown): boolean => checkShape(after, { [id]: candidate }).length === 0;
  const kind = itemAt(before, id)?.kind;
  const hasOtherLevels = String(before.levels) !== String(after.levels);
  if (after.route || kind === 'question' || (kind === 'judgement' && hasOtherLevels)) return undefined;
  if (fits(value)) return value;
  if (!Array.isArray(value)) return undefined;
  const rows = (value as readonly Row[]).map((row) =>
    Object.fromEntries(Object.entries(row).filter(([field, entry]) => fits([{ [field]: entry }]))),
  );
  return !isBlank(rows) && fits(rows) ? (rows as readonly Row[]) : undefined;
}

/**
 * Whether two definitions are of one edition, which may be there in words to a professional and to the person at risk; of
 * a file that was written anew under its old name, they are not.
 */
export const isSameEdition = (one: Instrument, other: Instrument): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);

/**
 * The answers that another edition takes over: those to what both ask in the same meaning. Another instrument takes none:
 * it may ask of somebody else.
 */
export function answersForEdition(before: Instrument, after: Instrument, answers: Answers): Answers {
  if (isSameEdition(before, after)) return answers;
  if (before.id !== after.id) return {};
  const kept = Object.entries(answers)
    .map(([id, value]) => [id, valueForEdition(before, after, id, value)] as const)
    .filter(([, value]) => value !== undefined);
  return Object.fromEntries(kept) as Answers;
}
