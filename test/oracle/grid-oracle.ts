/** Scores the severity grid a second time: the highest row, and the highest factor of the classification. */
import type { Result, Sheet } from './result.js';

/** Rows of the grid. */
export const GRID_ROWS = ['physical', 'sexual', 'harassment', 'emotional'] as const;
/** Severity, lowest first. */
export const GRID_LEVELS = ['none', 'standard', 'increased', 'high'] as const;
/** Factors of the risk classification. */
export const CLASS_FACTORS = ['seriousness', 'protection', 'imminence', 'victim'] as const;
/** Risk, lowest first. */
export const CLASS_LEVELS = ['low', 'medium', 'high', 'very-high'] as const;

interface Column {
  readonly each: Readonly<Record<string, string | null>>;
  readonly overall: string | null;
  readonly given: number;
}

function column(sheet: Sheet, ids: readonly string[], levels: readonly string[]): Column {
  const each = Object.fromEntries(ids.map((id) => [id, (sheet[id] as string | undefined) ?? null]));
  const ranks = Object.values(each).map((level) => (level === null ? -1 : levels.indexOf(level)));
  return {
    each,
    overall: levels[Math.max(...ranks)] ?? null,
    given: ranks.filter((rank) => rank >= 0).length,
  };
}

/** The result of a severity grid. */
export function gridOracle(sheet: Sheet): Result {
  const grid = column(sheet, GRID_ROWS, GRID_LEVELS);
  const risk = column(sheet, CLASS_FACTORS, CLASS_LEVELS);
  return {
    kind: 'grid',
    rows: grid.each,
    overall: grid.overall,
    classification: { ...risk.each, overall: risk.overall },
    flags: [],
    outcome: null,
    complete: grid.given === GRID_ROWS.length && (risk.given === 0 || risk.given === CLASS_FACTORS.length),
  };
}
