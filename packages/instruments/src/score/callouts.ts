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
  /** The level that they give; none while they are open. */
  readonly level?: string | undefined;
  /** The level that they could still give. */
  readonly possibleLevel?: string | undefined;
  /** Whether there is no answer at all. */
  readonly isUnanswered?: boolean;
  /** The item, while nobody knows. */
  readonly open: readonly string[];
  readonly reasons: readonly Finding<ReasonCode>[];
  readonly flags: readonly FlagCode[];
}

/** Reads the call-outs among the answers, in an edition that asks for them. */
export function calledIn({ levels }: Instrument, callouts: Callouts | undefined, answers: Answers): Called {
  if (!callouts) return { open: [], reasons: [], flags: [] };
  const given = answers[callouts.item] as string | undefined;
  const level = callouts.levels[given ?? ''];
  const items = [callouts.item];
  // It could have been often enough for the highest level.
  if (level === undefined) {
    const isUnanswered = given === undefined;
    const flags: Called['flags'] = isUnanswered ? [] : ['callouts-unknown'];
    return { possibleLevel: levels.at(-1), isUnanswered, open: items, reasons: [], flags };
  }
  const reasons: Called['reasons'] = level === levels[0] ? [] : [{ code: 'police-callouts', items }];
  return { level, possibleLevel: level, open: [], reasons, flags: [] };
}
