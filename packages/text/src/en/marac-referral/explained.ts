import { msg } from '../../model/message.js';
import { reasons } from './referral.js';

/** What a referral rests on, as its result names it. */
export const basis = {
  ...reasons,
  repeat: msg('Repeat case', { id: 'marac-referral.basis.repeat' }),
} as const;

/** Why the protected characteristics are asked. */
export const whyDiversity = msg(
  'It shows which services may fit the person best, and whether MARAC reaches everyone alike. It never changes the level of risk.',
  { id: 'marac-referral.why.diversity' },
);

/** Why a field in which people tell what they know is marked. */
export const whyFreeText = msg(
  'What is told here can be about injuries, health or sex life. Write what bears on the danger, and no more.',
  { id: 'marac-referral.why.free-text' },
);

/** What is wrong where the score on paper does not carry the reason that is given. */
export const scoreBelowClaim = msg(
  'Visible high risk means a score of 14 or more. The score you gave is lower: check it, or choose another reason.',
  { id: 'marac-referral.rule.score-below-claim' },
);

/** What is wrong with a date of an earlier meeting that lies too far back. */
export const repeatTooLongAgo = msg(
  'This is more than 12 months ago, so it is neither a repeat nor a re-referral. Correct the date or your answer.',
  { id: 'marac-referral.rule.repeat-too-long-ago' },
);
