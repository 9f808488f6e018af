/** What the rules ask for and the package does not do yet. It is left out of the comparison, and out of nothing else. */
import type { Made } from './made-answers.js';
import type { Result } from './result.js';

/**
 * Whether a case rests on a rule that the package does not follow yet. Ruling 23: in Sefton's chart, a tool that cannot be
 * completed with three times no comes to `consult`; the package still says `no-referral`. Goes with that outcome.
 */
export const isNotBuiltYet = ({ id, edition }: Made, oracle: Result): boolean =>
  id === 'marac-decision' && edition === 'sefton' && oracle['outcome'] === 'consult';
