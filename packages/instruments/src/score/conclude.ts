import type { Reading } from '../check/reading.js';
import type { Conclusion } from '../model/instrument.js';

/** The codes whose conditions hold, in the order of the definition. */
export const concluded = <C extends string>(
  { holds }: Reading,
  conclusions: readonly Conclusion<C>[],
): readonly C[] => conclusions.filter(({ when }) => holds(when)).map(({ code }) => code);
