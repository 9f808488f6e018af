import type { Answers } from '../model/answers.js';
import type { Instrument } from '../model/instrument.js';
import type { Finding, FlagCode, ReasonCode } from '../model/results.js';

/** Police call-outs, which give a level of their own; the higher of it and the count's counts. */
export interface Callouts {
  /** The item that asks for them. */
  readonly item: string;
  /** The level of each of its options; an option that is not named says that nobody knows. */
  readonly levels: Readonly<Record<string, string>>;
}

/** What call-outs do to a result. */
export interface Called {
  /** The level that they give; none where nobody knows. */
  readonly level?: string | undefined;
  /** The level that they could still give. */
  readonly possibleLevel?: string | undefined;
  readonly reasons: readonly Finding<ReasonCode>[];
  readonly flags: readonly FlagCode[];
}

/** Reads the call-outs among the answers, in an edition that asks for them. */
export function calledIn({ levels }: Instrument, callouts: Callouts | undefined, answers: Answers): Called {
  if (!callouts) return { reasons: [], flags: [] };
  const level = callouts.levels[(answers[callouts.item] as string | undefined) ?? ''];
  // Nobody knows how often: it could have been often enough for the highest.
  if (level === undefined) return { possibleLevel: levels.at(-1), reasons: [], flags: ['callouts-unknown'] };
  const reasons: Called['reasons'] =
    level === levels[0] ? [] : [{ code: 'police-callouts', items: [callouts.item] }];
  return { level, possibleLevel: level, reasons, flags: [] };
}
