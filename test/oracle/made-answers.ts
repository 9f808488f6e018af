/** Made-up answers to every scored edition. */
import { boundaryGrid, randomGrid } from './made-grid.js';
import { boundaryMerit, randomMerit } from './made-merit.js';
import { boundaryTicks, randomTicks } from './made-ticks.js';
import { ORACLES, type Oracle } from './oracle.js';
import type { Randomness } from './randomness.js';
import type { Sheet } from './result.js';
import { TICKS_TABLES } from './ticks-tables.js';

/** An edition with the two ways of making up answers to it. */
export interface Made extends Oracle {
  readonly random: (random: Randomness) => Sheet;
  readonly boundary: (random: Randomness) => Sheet;
}

const others: Readonly<Record<string, Pick<Made, 'random' | 'boundary'>>> = {
  merit: { random: randomMerit, boundary: boundaryMerit },
  'severity-grid': { random: randomGrid, boundary: boundaryGrid },
};

/** Every scored edition, ready to be compared. */
export const MADE: readonly Made[] = ORACLES.flatMap((oracle) => {
  const table = Object.entries(TICKS_TABLES).find(([edition]) => edition === oracle.edition)?.[1];
  const made =
    oracle.id === 'dash' && table
      ? {
          random: (random: Randomness) => randomTicks(table, random),
          boundary: (random: Randomness) => boundaryTicks(table, random),
        }
      : others[oracle.id];
  return made ? [{ ...oracle, ...made }] : [];
});
