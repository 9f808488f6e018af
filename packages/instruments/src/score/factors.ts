import { answerOf } from '../check/said.js';
import type { Answers } from '../model/answers.js';
import type { Factor } from '../model/factors.js';
import type { Finding } from '../model/results.js';

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
