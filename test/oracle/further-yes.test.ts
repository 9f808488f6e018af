/** Ruling 5 held by the rules themselves: in the second implementation too, one more yes never lowers anything. */
import { describe, expect, it } from 'vitest';
import { TODAY } from './compare.js';
import { MADE } from './made-answers.js';
import { AT_MOST_ONE, DECIDING, MERIT_BANDS, MERIT_QUESTIONS } from './merit-tables.js';
import { Randomness } from './randomness.js';
import { OUTCOMES, type Result, type Sheet, type Told } from './result.js';
import { TICKS_TABLES } from './ticks-tables.js';

const SEED = 5;
const CASES = 400;

const MERIT_LEVELS = MERIT_BANDS.map(([band]) => band);
const CLOSES = new Set<string>(AT_MOST_ONE.flat());

const rank = (order: readonly string[], value: unknown): number => order.indexOf(String(value));
const factorCodes = (result: Result): string[] => (result['factors'] as Told[]).map(({ code }) => code);

/**
 * The one place where rulings 2 and 5 pull apart: a product stays at zero while one more yes brings the top within reach, and
 * what was ungraded is then not known yet.
 */
const topNowInReach = (before: Result, after: Result): boolean =>
  before['band'] === 'ungraded' &&
  before['possibleBand'] !== 'gold' &&
  after['band'] === null &&
  after['possibleBand'] === 'gold';

/** What one more yes has lowered or taken away. */
function lowered(levels: readonly string[], before: Result, after: Result, closes: boolean): string[] {
  const fell = (field: string, order: readonly string[]): boolean =>
    rank(order, after[field]) < rank(order, before[field]);
  const flags = (before['flags'] as string[]).filter((flag) => flag !== 'quality-check');
  return [
    ...(topNowInReach(before, after) ? [] : ['band', 'level'].filter((field) => fell(field, levels))),
    ...(!closes && fell('possibleBand', levels) ? ['possibleBand'] : []),
    ...(fell('outcome', OUTCOMES) ? ['outcome'] : []),
    ...factorCodes(before).filter((code) => !factorCodes(after).includes(code)),
    ...flags.filter((flag) => !(after['flags'] as string[]).includes(flag)),
  ];
}

function withYes(sheet: Sheet, id: string): Sheet {
  if ((DECIDING as readonly string[]).includes(id)) return { ...sheet, [id]: 'yes' };
  const boxes = id === 'q3' && typeof sheet['q3'] === 'object' && 'selected' in (sheet['q3'] as object);
  return { ...sheet, [id]: boxes ? { selected: ['kill:self'] } : { answer: 'yes' } };
}

const scored = MADE.filter(({ id }) => id === 'dash' || id === 'merit');

describe('one more yes', () => {
  it.each(scored.map((made) => [`${made.id} ${made.edition}`, made] as const))(
    'lowers nothing in %s',
    (_, made) => {
      const table = Object.entries(TICKS_TABLES).find(([edition]) => edition === made.edition)?.[1];
      const levels = table ? table.bands.map(([band]) => band) : MERIT_LEVELS;
      const ids = table ? table.questions : [...MERIT_QUESTIONS, ...DECIDING];
      const random = new Randomness(SEED);
      for (let at = 0; at < CASES; at += 1) {
        const sheet = at % 2 === 0 ? made.random(random) : made.boundary(random);
        const before = made.score(sheet, { today: TODAY });
        for (const id of ids) {
          const after = made.score(withYes(sheet, id), { today: TODAY });
          const found = lowered(levels, before, after, made.id === 'merit' && CLOSES.has(id));
          if (found.length > 0) expect({ sheet, id, found }).toBeNull();
        }
      }
    },
    60_000,
  );
});
