import type { definition } from '@safeguarding-forms/instruments/marac-referral/cleveland.js';
import type { ExplanationsOf } from '../../model/explanations.js';
import { msg } from '../../model/message.js';
import {
  agreedUnaware,
  commonRules,
  attachedRules,
  dashAbove27,
  dueTooFar,
  basis,
  scoreBelowClaim,
  whyDiversity,
  repeatTooLongAgo,
  whyFreeText,
} from './explained.js';
import { outcomes } from './outcomes.js';

/** The English that explains Cleveland’s referral. */
export const explanations = {
  levels: {},
  outcomes,
  why: {
    toolDifferenceReason: whyFreeText,
    diversity: whyDiversity,
    whyMarac: whyFreeText,
  },
  notes: {
    'printed-as-one': msg(
      'Appendix 2 prints the referral and the risk checklist as one form. Here the checklist is a form of its own that comes along. What is printed below it is asked there, but for the reason to go to MARAC, which is asked here as well.',
      { id: 'marac-referral.cleveland.note.printed-as-one' },
    ),
    'count-never-alone': msg(
      '8.2.4 rules out a referral that rests on the number of yes answers alone. So the reason to go to MARAC must be given each time.',
      { id: 'marac-referral.cleveland.note.count-never-alone' },
    ),
    'repeat-period': msg(
      'The form counts the 12 months of a repeat from the last referral, 8.3.4 from the last meeting. The later of the two is used.',
      { id: 'marac-referral.cleveland.note.repeat-period' },
    ),
    'significant-concern': msg(
      '8.2.6 stops a referral without consent where the risk is not high and nothing is of significant concern. The form has no box for such a concern: a yes to judgement, escalation or repeat is taken as one. 8.3.3 has every repeat referred, so a repeat alone will do.',
      { id: 'marac-referral.cleveland.note.significant-concern' },
    ),
    'legal-basis': msg(
      '3.3 wants the reason and the legal basis of sharing put on record, but the form has no field for them. Here they are asked where consent is missing, or a record of sharing is attached instead.',
      { id: 'marac-referral.cleveland.note.legal-basis' },
    ),
  },
  rules: {
    ...commonRules,
    ...attachedRules,
    'agreed-unaware': agreedUnaware,
    'due-too-far': dueTooFar,
    'score-above-tool': dashAbove27,
    'repeat-too-long-ago': repeatTooLongAgo,
    'must-not-be-sent': msg(
      'This referral must not be sent: the person has not agreed, and no reason for it is answered yes. If you have a serious concern, answer yes to the reason that fits. If not, go on offering help, and ask again when something changes.',
      { id: 'marac-referral.cleveland.rule.must-not-be-sent' },
    ),
    'at-least-one-reason': msg('Answer yes to at least one of the four reasons.', {
      id: 'marac-referral.cleveland.rule.at-least-one-reason',
    }),
    'score-below-claim': scoreBelowClaim,
    'score-above-claim': msg(
      'The score you gave is 14 or more. That is visible high risk: answer yes, or check the score.',
      { id: 'marac-referral.cleveland.rule.score-above-claim' },
    ),
  },
  factors: {},
  reasons: {},
  basis,
  flags: {},
} as const satisfies ExplanationsOf<typeof definition>;
