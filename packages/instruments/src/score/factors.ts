import { answerOf } from '../check/asked.js';
import type { Answers } from '../model/answers.js';
import type { Finding } from '../model/results.js';

/** A circumstance that can change the outcome whatever the score. */
export interface Factor {
  readonly code: string;
  /** The questions behind it. */
  readonly items: readonly string[];
  /** Set where all of the questions must be answered yes; else any one will do. */
  readonly all?: true;
  /** What its presence leads to by itself. */
  readonly leadsTo: 'refer' | 'consider';
}

/** A factor that is present: its items are those answered yes. */
export interface PresentFactor extends Finding {
  readonly leadsTo: Factor['leadsTo'];
}

/** The factors present in what was answered, in the instrument's order. */
export function presentFactors(factors: readonly Factor[], answers: Answers): readonly PresentFactor[] {
  return factors
    .map(({ code, items, all, leadsTo }) => {
      const yes = items.filter((id) => answerOf(answers[id]) === 'yes');
      return { code, leadsTo, items: all && yes.length < items.length ? [] : yes };
    })
    .filter(({ items }) => items.length > 0);
}
