import { holds, type Circumstances } from '../check/asked.js';
import type { Answers } from '../model/answers.js';
import type { Conclusion, Instrument } from '../model/instrument.js';

/** The codes whose conditions hold, in the order of the definition. */
export function concluded<C extends string>(
  definition: Instrument,
  asked: Answers,
  circumstances: Circumstances,
  conclusions: readonly Conclusion<C>[],
): readonly C[] {
  return conclusions
    .filter(({ when }) => holds(definition, asked, when, circumstances))
    .map(({ code }) => code);
}
