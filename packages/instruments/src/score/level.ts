import type { Finding, ReasonCode, ScoredOutcome } from '../model/results.js';

/** The higher of two levels; one that is not given raises nothing. */
export function higherLevel(levels: readonly string[], level: string, other: string | undefined): string {
  return levels[Math.max(levels.indexOf(level), levels.indexOf(other ?? ''))] ?? level;
}

/** The lowest band has to be earned: it is not known while open answers could still reach the top. */
export const earnedBand = (levels: readonly string[], band: string, possibleBand: string): string | null =>
  band === levels[0] && possibleBand === levels.at(-1) ? null : band;

/** The higher of band and judgement. Judgement alone gives no lowest level while the band is not known. */
export function levelOf(
  levels: readonly string[],
  band: string | null,
  judged: string | undefined,
): string | null {
  const [lowest = ''] = levels;
  const level = higherLevel(levels, band ?? lowest, judged);
  return band === null && level === lowest ? null : level;
}

/** What decides over the outcome of a scored form, the strongest first. */
export interface Decision {
  /** A route leads to a referral. */
  readonly isReferred: boolean;
  /** Something calls for judgement. */
  readonly isConsidered: boolean;
  /** Something that decides has no answer, and nothing excuses it. */
  readonly isUnfinished: boolean;
  /** Open answers could still reach the top. */
  readonly couldReachTop: boolean;
}

/** What a scored form leads to. What is not known is never called low. */
export function outcomeOf(decision: Decision): ScoredOutcome | null {
  if (decision.isReferred) return 'refer';
  if (decision.isConsidered) return 'consider';
  if (decision.isUnfinished) return null;
  return decision.couldReachTop ? 'consider' : 'no-referral';
}

/** What reasons are made of. */
export interface Grounds {
  /** The counted questions answered yes. */
  readonly yesItems: readonly string[];
  /** Reasons that only one kind of instrument has. */
  readonly special?: readonly Finding<ReasonCode>[];
  /** Whether judgement lifted the level above the band. */
  readonly isRaised: boolean;
  /** The open answers, where they alone call for judgement. */
  readonly open?: readonly string[];
  /** Whether everything that counts is a no. */
  readonly isAllNo: boolean;
}

/** What put a case in its band and level, or calls for judgement, in the order of the contract. */
export function scoredReasons({
  yesItems,
  special = [],
  isRaised,
  open = [],
  isAllNo,
}: Grounds): readonly Finding<ReasonCode>[] {
  const reasons: Finding<ReasonCode>[] = [
    ...(yesItems.length ? [{ code: 'yes-count', items: yesItems } as const] : []),
    ...special,
    ...(isRaised ? [{ code: 'judgement', items: ['judgement'] } as const] : []),
    ...(open.length ? [{ code: 'open-answers', items: open } as const] : []),
  ];
  return isAllNo && !reasons.length ? [{ code: 'no-indicators', items: [] }] : reasons;
}
