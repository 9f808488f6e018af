/** Ruling 7 with H (g) and (h): whether a MeRIT tells of a repeat, and whether what it tells contradicts itself. */
import { answerTo, type Sheet } from './result.js';

/** The last MARAC by its date against the incident. */
type Dated = 'within' | 'before' | 'none';
/** A row of the table; `*` stands for anything. */
type RepeatRow = readonly [
  q8: string,
  dated: Dated | '*',
  differentPerpetrator: boolean | '*',
  repeat: boolean,
  contradicts: boolean,
];

const TABLE: readonly RepeatRow[] = [
  ['yes', 'before', true, false, false],
  ['yes', 'before', false, true, true],
  ['yes', '*', '*', true, false],
  ['no', 'within', false, true, true],
  ['*', 'within', false, true, false],
  ['*', '*', '*', false, false],
];

/** A year later on the same day, as a date in text; the 29th of February goes on to the 1st of March. */
function yearLater(date: string): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(Date.UTC(year + 1, month - 1, day)).toISOString().slice(0, 10);
}

/** What the date of the last MARAC, question 8 and the tick for another perpetrator come to. */
export function repeatOf(
  sheet: Sheet,
  today: string | undefined,
): { readonly repeat: boolean; readonly contradicts: boolean } {
  const last = sheet['previousMaracDate'] as string | undefined;
  const until = (sheet['incidentDate'] ?? sheet['assessmentDate'] ?? today) as string | undefined;
  const dated: Dated =
    last === undefined || until === undefined ? 'none' : until <= yearLater(last) ? 'within' : 'before';
  const facts = [answerTo(sheet, 'q8'), dated, sheet['differentPerpetrator'] === true];
  const row = TABLE.find((each) => facts.every((fact, at) => each[at] === '*' || each[at] === fact));
  return { repeat: row?.[3] ?? false, contradicts: row?.[4] ?? false };
}
