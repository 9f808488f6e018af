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

/** What no referral can say at once, or hardly, whichever area it is for. */
export const commonRules = {
  'not-known': msg('You have marked this as not known, and answered it too. Clear the tick or the answer.', {
    id: 'marac-referral.rule.not-known',
  }),
  'children-and-none': msg(
    'You say that there are no children, but children are named or marked as not known. Correct one of the two.',
    { id: 'marac-referral.rule.children-and-none' },
  ),
  'before-birth': msg('This is before the person at risk was born. Correct one of the two dates.', {
    id: 'marac-referral.rule.before-birth',
  }),
  'tool-too-old': msg(
    'The risk was assessed more than 12 months ago. Things may have changed: assess it anew if you can.',
    { id: 'marac-referral.rule.tool-too-old' },
  ),
} as const;

/** What is wrong where a referral and what is attached to it do not tell of the same case. */
export const attachedRules = {
  'children-in-tool': msg(
    'The risk tool tells of children or a pregnancy, but no child is listed here. List them, or say beside the risk tool why the two differ.',
    { id: 'marac-referral.rule.children-in-tool' },
  ),
  'unborn-not-in-tool': msg(
    'You tell of a pregnancy, but the risk tool says that there is none. Correct this, or say beside the risk tool why the two differ.',
    { id: 'marac-referral.rule.unborn-not-in-tool' },
  ),
  'children-in-record': msg(
    'The record of sharing lists children, but this referral does not. List them here, or take the record out.',
    { id: 'marac-referral.rule.children-in-record' },
  ),
} as const;

/** What is wrong where a tool reaches the top and the reasons do not say so. */
export const highNotClaimed = msg(
  'The risk tool reaches the level for MARAC, but the reasons do not say so. Choose that reason, or correct the tool.',
  { id: 'marac-referral.rule.high-not-claimed' },
);

/** What is wrong where a tool was raised by judgement and the reasons do not say so. */
export const judgementNotClaimed = msg(
  'The risk tool was raised by judgement, but judgement is not among the reasons. Choose it, or say beside the risk tool why the two differ.',
  { id: 'marac-referral.rule.judgement-not-claimed' },
);

/** What is wrong where someone agreed to what they do not know of. */
export const agreedUnaware = msg(
  'You say that the person has agreed, but does not know about the referral. Correct one of the two answers.',
  { id: 'marac-referral.rule.agreed-unaware' },
);

/** What is wrong with a due date that lies too far ahead. */
export const dueTooFar = msg('A baby is due within 10 months. Check the date.', {
  id: 'marac-referral.rule.due-too-far',
});

/** What is wrong where a DASH is said to have more yes answers than questions. */
export const dashAbove27 = msg(
  'The DASH checklist has 27 questions, so it cannot come to more. Check the number.',
  {
    id: 'marac-referral.rule.dash-above-27',
  },
);

/** What is said of what is left open where the document asks for everything. */
export const everythingAsked = msg('The area asks for every answer. Fill this in, or mark it as not known.', {
  id: 'marac-referral.rule.everything-asked',
});

/** Above what to know before a referral goes. */
export const beforeSending = msg('Before you send it', { id: 'marac-referral.guidance' });

/** What follows where an emergency is asked for. */
export const emergency = msg('An emergency meeting is asked for', { id: 'marac-referral.flag.emergency' });
