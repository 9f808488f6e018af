import type { Finding, ReasonCode } from '../model/results.js';

/** The higher of two levels; one that is not given raises nothing. */
export function higherLevel(levels: readonly string[], level: string, other: string | undefined): string {
  return other !== undefined && levels.indexOf(other) > levels.indexOf(level) ? other : level;
}

/**
 * What put a case in its band and level, in the order of the contract.
 * @param yesItems The counted questions answered yes.
 * @param special Reasons that only one kind of instrument has.
 * @param raised Whether judgement lifted the level above the band.
 */
export function scoredReasons(
  yesItems: readonly string[],
  special: readonly Finding<ReasonCode>[],
  raised: boolean,
): readonly Finding<ReasonCode>[] {
  const reasons: Finding<ReasonCode>[] = [
    ...(yesItems.length ? [{ code: 'yes-count', items: yesItems } as const] : []),
    ...special,
    ...(raised ? [{ code: 'judgement', items: ['judgement'] } as const] : []),
  ];
  return reasons.length ? reasons : [{ code: 'no-indicators', items: [] }];
}
