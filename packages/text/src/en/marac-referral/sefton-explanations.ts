import type { definition } from '@safeguarding-forms/instruments/internal/marac-referral/sefton.js';
import type { ExplanationsOf } from '../../model/explanations.js';
import { msg } from '../../model/message.js';
import {
  agreedUnaware,
  commonRules,
  attachedRules,
  highNotClaimed,
  dueTooFar,
  basis,
  emergency,
  whyFreeText,
} from './explained.js';
import { outcomes } from './outcomes.js';

/** What is wrong with a re-referral that comes more than 12 months later, and what to do instead. */
const reReferralTooLate = msg(
  'This is more than 12 months ago, so it is no longer a re-referral. Make it a first referral, with the risk tool. If the case was referred or heard again since, give that date.',
  { id: 'marac-referral.sefton.rule.re-referral-too-late' },
);

/** The English that explains Sefton’s referral. */
export const explanations = {
  levels: {},
  outcomes,
  why: {
    toolDifferenceReason: whyFreeText,
    whatHappened: whyFreeText,
    whyReferral: whyFreeText,
    historyOfAbuse: whyFreeText,
    victimCapacity: msg(
      'Someone who cannot decide for themselves may need a carer or an advocate to help plan for safety. It must be safe to involve them.',
      { id: 'marac-referral.sefton.why.victimCapacity' },
    ),
    victimNeeds: msg(
      'A plan only works if it fits the person’s needs. Abuse can also take away care that they depend on.',
      { id: 'marac-referral.sefton.why.victimNeeds' },
    ),
    perpetratorCapacity: msg(
      'What the abuser can understand decides how the risk can be handled, and which services must be part of the plan.',
      { id: 'marac-referral.sefton.why.perpetratorCapacity' },
    ),
    mentalHealthHistory: msg(
      'Mental illness can raise the risk of harm or make it harder to get away. It also shows which services can help.',
      { id: 'marac-referral.sefton.why.mentalHealthHistory' },
    ),
  },
  notes: {
    composed: msg(
      'The guidance names a referral form and a re-referral form but prints neither. This form asks what the guidance says MARAC needs to know.',
      { id: 'marac-referral.sefton.note.composed' },
    ),
    'short-re-referral': msg(
      'A case referred or heard in the last 12 months needs no new risk tool and no full form, because the details are there already. Consent is asked again.',
      { id: 'marac-referral.sefton.note.short-re-referral' },
    ),
    'repeat-from-later': msg(
      'One passage counts the 12 months from when the case was last heard, another from the first MARAC, and a new incident from when it was referred. The later of the last referral and the last hearing is used.',
      { id: 'marac-referral.sefton.note.repeat-from-later' },
    ),
    'change-by-judgement': msg(
      'A change without a new incident does not count as a repeat. It comes to MARAC because you believe it should, so it is shown as professional judgement.',
      { id: 'marac-referral.sefton.note.change-by-judgement' },
    ),
    'callouts-count': msg(
      'Three or more police call-outs in 12 months mean very high risk, even without any yes answer. So a tool done on paper is asked for both.',
      { id: 'marac-referral.sefton.note.callouts-count' },
    ),
    'high-by-judgement': msg(
      'Step 2 refers high and very high risk alike. Two other passages leave 6 to 9 yes answers to judgement. Here such a case is referred by judgement, and the reason is asked for.',
      { id: 'marac-referral.sefton.note.high-by-judgement' },
    ),
    'hate-tool': msg(
      'The steps for a referral name the tools for domestic and sexual violence only. The hate crime tool is printed too, so it is taken as well.',
      { id: 'marac-referral.sefton.note.hate-tool' },
    ),
    'record-required': msg(
      'The guidance tells you to fill in the form for sharing without consent when you refer without it. So this record is required then.',
      { id: 'marac-referral.sefton.note.record-required' },
    ),
  },
  rules: {
    ...commonRules,
    ...attachedRules,
    'high-not-claimed': highNotClaimed,
    'conference-of-tool': msg(
      'Hate crime is assessed with the hate crime tool, domestic and sexual violence with the other two. Change the conference or the tool.',
      { id: 'marac-referral.sefton.rule.conference-of-tool' },
    ),
    'agreed-unaware': agreedUnaware,
    'due-too-far': dueTooFar,
    'score-above-tool': msg(
      'The tools for domestic abuse and for hate crime have 34 questions, the one for sexual violence has 22. Check the score, or which tool it is from.',
      { id: 'marac-referral.sefton.rule.score-above-tool' },
    ),
    'repeat-too-long-ago': reReferralTooLate,
    're-referral-too-late': reReferralTooLate,
    'score-below-claim': msg(
      'You ticked very high risk, but this score is below 10, and three police call-outs are not given. Correct the numbers, or base the referral on your judgement.',
      { id: 'marac-referral.sefton.rule.score-below-claim' },
    ),
  },
  factors: {},
  reasons: {},
  basis,
  flags: {
    emergency,
  },
} as const satisfies ExplanationsOf<typeof definition>;
