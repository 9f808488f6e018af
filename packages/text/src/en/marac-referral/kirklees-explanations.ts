import type { definition } from '@safeguarding-forms/instruments/internal/marac-referral/kirklees.js';
import type { ExplanationsOf } from '../../model/explanations.js';
import { msg } from '../../model/message.js';
import {
  agreedUnaware,
  beforeSending,
  commonRules,
  attachedRules,
  highNotClaimed,
  judgementNotClaimed,
  dashAbove27,
  dueTooFar,
  everythingAsked,
  basis,
  scoreBelowClaim,
  whyDiversity,
  whyFreeText,
} from './explained.js';
import { outcomes } from './outcomes.js';

/** What is wrong with a repeat that comes more than 12 months later, and what to do instead. */
const repeatTooLate = msg(
  'This is more than 12 months ago, so it is no longer a repeat. Answer no to the repeat, and give another reason that fits. If the case was referred again since, give that date.',
  { id: 'marac-referral.kirklees.rule.repeat-too-late' },
);

/** The English that explains Kirklees’ referral. */
export const explanations = {
  levels: {},
  outcomes,
  why: {
    toolDifferenceReason: whyFreeText,
    diversity: whyDiversity,
    reasonComment: whyFreeText,
    incident: whyFreeText,
    contributoryFactors: whyFreeText,
    history: whyFreeText,
    risk: whyFreeText,
    otherInformation: whyFreeText,
    noGroundsReason: whyFreeText,
  },
  notes: {
    'repeat-suffices': msg(
      'Section 3, 2.6 has every repeat referred and named as one, but the form prints no place for it. So it is asked here. A repeat needs no other reason.',
      { id: 'marac-referral.kirklees.note.repeat-suffices' },
    ),
    'dash-comes-along': msg(
      'Section 3, 2.2 has the DASH sent with the form. Here it is attached. If it was done on paper, say so and send it as well.',
      { id: 'marac-referral.kirklees.note.dash-comes-along' },
    ),
    'reason-of-sharing': msg(
      'Section 2, 3.4 says that the reasons for sharing should be put on record, and 5.4 that a lack of consent stops nothing. So reason and law are asked where consent is missing, but the referral can go without them.',
      { id: 'marac-referral.kirklees.note.reason-of-sharing' },
    ),
    'nothing-preset': msg(
      'The printed form has a gender filled in already. Here it is left open for you to fill in.',
      { id: 'marac-referral.kirklees.note.nothing-preset' },
    ),
  },
  rules: {
    ...commonRules,
    ...attachedRules,
    'high-not-claimed': highNotClaimed,
    'judgement-not-claimed': judgementNotClaimed,
    'agreed-unaware': agreedUnaware,
    'due-too-far': dueTooFar,
    'score-above-tool': dashAbove27,
    'count-above-tool': dashAbove27,
    'everything-asked': everythingAsked,
    'count-below-claim': msg(
      'Visible high risk means 14 or more yes answers. You gave fewer: check the number, or choose another reason.',
      { id: 'marac-referral.kirklees.rule.count-below-claim' },
    ),
    'counts-differ': msg('The score is not the number of ticks given as the reason. Correct one of them.', {
      id: 'marac-referral.kirklees.rule.counts-differ',
    }),
    'score-below-claim': scoreBelowClaim,
    'repeat-too-long-ago': repeatTooLate,
    'repeat-too-late': repeatTooLate,
    'repeat-other-abuser': msg(
      'A repeat is about the same abuser. With another one, answer no to the repeat and give another reason; MARAC’s coordinator marks that the person is known.',
      { id: 'marac-referral.kirklees.rule.repeat-other-abuser' },
    ),
  },
  factors: {},
  reasons: {},
  basis,
  flags: {
    'closed-session': msg('Only a few agencies are to be told', {
      id: 'marac-referral.kirklees.flag.closed-session',
    }),
  },
  guidance: {
    title: beforeSending,
    steps: {
      'who-sees': msg(
        'All agencies that meet at MARAC see this referral, and the coordinator and the advisor see the DASH. Write what bears on the danger, and no more.',
        { id: 'marac-referral.kirklees.guidance.who-sees' },
      ),
      use: msg(
        'Whoever gets it may use it for MARAC alone, and may pass it on only if you agree in writing. Say above what else must not be done with it.',
        { id: 'marac-referral.kirklees.guidance.use' },
      ),
    },
  },
} as const satisfies ExplanationsOf<typeof definition>;
