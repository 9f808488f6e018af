/** Made-up answers to the severity grid: at random, and with one row or factor that decides. */
import { CLASS_FACTORS, CLASS_LEVELS, GRID_LEVELS, GRID_ROWS } from './grid-oracle.js';
import type { Randomness } from './randomness.js';
import type { Sheet } from './result.js';

function filled(
  random: Randomness,
  ids: readonly string[],
  levels: readonly string[],
  likelihood: number,
): object {
  return Object.fromEntries(random.some(ids, likelihood).map((id) => [id, random.pick(levels)]));
}

/** Any rows and factors. */
export function randomGrid(random: Randomness): Sheet {
  return {
    ...filled(random, GRID_ROWS, GRID_LEVELS, random.next() + 0.3),
    ...filled(random, CLASS_FACTORS, CLASS_LEVELS, random.next()),
  };
}

/** The same level everywhere but in one place, and at most one place left open. */
export function boundaryGrid(random: Randomness): Sheet {
  const column = (ids: readonly string[], levels: readonly string[]): Record<string, string> => {
    const common = random.pick(levels);
    const sheet = Object.fromEntries(ids.map((id) => [id, common]));
    sheet[random.pick(ids)] = random.pick(levels);
    if (random.chance(0.3)) Reflect.deleteProperty(sheet, random.pick(ids));
    return sheet;
  };
  return {
    ...column(GRID_ROWS, GRID_LEVELS),
    ...(random.chance(0.7) && column(CLASS_FACTORS, CLASS_LEVELS)),
  };
}
