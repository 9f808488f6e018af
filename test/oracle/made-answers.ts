/** Made-up answers to every scored edition and to the two charts. */
import { CHARTS, chartOracle, type Chart } from './chart-oracle.js';
import { boundaryChart, randomChart } from './made-chart.js';
import { boundaryGrid, randomGrid } from './made-grid.js';
import { boundaryMerit, randomMerit } from './made-merit.js';
import { boundaryTicks, randomTicks } from './made-ticks.js';
import { ORACLES, type Oracle } from './oracle.js';
import type { Randomness } from './randomness.js';
import type { Sheet } from './result.js';
import { TICKS_TABLES, type TicksTable } from './ticks-tables.js';

/** An edition with the two ways of making up answers to it. */
export interface Made extends Oracle {
  readonly random: (random: Randomness) => Sheet;
  readonly boundary: (random: Randomness) => Sheet;
}

type Ways = Pick<Made, 'random' | 'boundary'>;

const ticks = (table: TicksTable): Ways => ({
  random: (random) => randomTicks(table, random),
  boundary: (random) => boundaryTicks(table, random),
});

const WAYS: Readonly<Record<string, Ways>> = {
  ...Object.fromEntries(
    Object.entries(TICKS_TABLES).map(([edition, table]) => [`dash ${edition}`, ticks(table)]),
  ),
  'merit liverpool': { random: randomMerit, boundary: boundaryMerit },
  'severity-grid cleveland': { random: randomGrid, boundary: boundaryGrid },
};

const scored: readonly Made[] = ORACLES.flatMap((oracle) => {
  const ways = WAYS[`${oracle.id} ${oracle.edition}`];
  return ways ? [{ ...oracle, ...ways }] : [];
});

const charts: readonly Made[] = Object.entries<Chart>(CHARTS).map(([edition, chart]) => ({
  id: 'marac-decision',
  edition,
  score: (sheet) => chartOracle(chart, sheet),
  random: (random) => randomChart(chart, random),
  boundary: (random) => boundaryChart(chart, random),
}));

/** Every edition that is ready to be compared. */
export const MADE: readonly Made[] = [...scored, ...charts];
