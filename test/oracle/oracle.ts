/** The second implementation of every scored edition, by its name. */
import { gridOracle } from './grid-oracle.js';
import { meritOracle } from './merit-oracle.js';
import type { Result, Sheet } from './result.js';
import { ticksOracle } from './ticks-oracle.js';
import { TICKS_TABLES } from './ticks-tables.js';

/** What a score may need beside the answers. */
export interface OracleOptions {
  readonly today?: string;
}

/** A scored edition and its second implementation. */
export interface Oracle {
  readonly id: string;
  readonly edition: string;
  readonly score: (sheet: Sheet, options?: OracleOptions) => Result;
}

/** Every scored edition. */
export const ORACLES: readonly Oracle[] = [
  ...Object.entries(TICKS_TABLES).map(([edition, table]) => ({
    id: 'dash',
    edition,
    score: (sheet: Sheet) => ticksOracle(table, sheet),
  })),
  { id: 'merit', edition: 'liverpool', score: (sheet, options = {}) => meritOracle(sheet, options.today) },
  { id: 'severity-grid', edition: 'cleveland', score: (sheet) => gridOracle(sheet) },
];
