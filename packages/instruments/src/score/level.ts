import type { Finding, ReasonCode } from '../model/results.js';

/** The higher of a band and the level that a professional's judgement gives; judgement only ever raises. */
export function higherLevel(levels: readonly string[], band: string, judged: string | undefined): string {
  return judged !== undefined && levels.indexOf(judged) > levels.indexOf(band) ? judged : band;
}

/**
 * What put a case in its band and level, in the order of the contract.
 * @param yesItems The counted questions answered yes.
 * @param special Reasons that only one kind of instrument has.
 * @param raised Whether judgement lifted the level above the band.
 */
export function scoredReasons(
  yesItems: readonly string[],
  special: readonly ReasonCode[],
  raised: boolean,
): readonly Finding<ReasonCode>[] {
  const reasons: Finding<ReasonCode>[] = [
    ...(yesItems.length ? [{ code: 'yes-count', items: yesItems } as const] : []),
    ...special.map((code) => ({ code, items: [] })),
    ...(raised ? [{ code: 'judgement', items: ['judgement'] } as const] : []),
  ];
  return reasons.length ? reasons : [{ code: 'no-indicators', items: [] }];
}
