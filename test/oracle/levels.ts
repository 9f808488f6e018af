/** Bands and judgement: numbers for their rank, in which not known ranks below the lowest. */
import { judgedLevel, type Sheet } from './result.js';

/** Where a band, a judgement and the higher of both stand. */
export interface Levels {
  readonly band: string | null;
  readonly level: string | null;
  /** Whether the judgement stands above the band. */
  readonly raised: boolean;
  /** Whether the judgement stands below the band, which is refused. */
  readonly lowered: boolean;
  /** Rank of the level, -1 where it is not known. */
  readonly rank: number;
}

/**
 * Ruling 2 and H (a): a lowest band that open answers could lift to the top is not known; a judgement counts beside it only
 * above the lowest level.
 */
export function levelsOf(names: readonly string[], counted: number, possible: number, sheet: Sheet): Levels {
  const notKnown = counted === 0 && possible === names.length - 1;
  const bandRank = notKnown ? -1 : counted;
  const judged = judgedLevel(sheet);
  const judgedRank = judged === undefined ? -1 : names.indexOf(judged);
  const raised = judgedRank > Math.max(bandRank, 0);
  const rank = raised ? judgedRank : bandRank;
  return {
    band: names[bandRank] ?? null,
    level: names[rank] ?? null,
    raised,
    lowered: judged !== undefined && judgedRank < bandRank,
    rank,
  };
}
