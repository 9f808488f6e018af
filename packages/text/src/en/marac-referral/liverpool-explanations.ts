import type { definition } from '@safeguarding-forms/instruments/internal/marac-referral/liverpool.js';
import type { ExplanationsOf } from '../../model/explanations.js';
import { msg } from '../../model/message.js';
import {
  agreedUnaware,
  commonRules,
  attachedRules,
  highNotClaimed,
  judgementNotClaimed,
  dueTooFar,
  everythingAsked,
  basis,
  beforeSending,
  repeatTooLongAgo,
  emergency,
  whyFreeText,
} from './explained.js';
import { outcomes } from './outcomes.js';

/** The English that explains Liverpool’s referral. */
export const explanations = {
  levels: {},
  outcomes,
  why: {
    toolDifferenceReason: whyFreeText,
    noGroundsReason: whyFreeText,
    patternEvent: whyFreeText,
    whyReferral: whyFreeText,
    patternsAndAnalysis: whyFreeText,
    whoIsAtRisk: whyFreeText,
    historyOfAbuse: whyFreeText,
  },
  notes: {
    composed: msg(
      'The protocol prints no referral form. This one asks what section 3, 2.1 to 2.11 and the criteria in appendix 5 say a referral should hold.',
      { id: 'marac-referral.liverpool.note.composed' },
    ),
    'older-without-tool': msg(
      'Section 3, 2.1 refers every case with 72 or more. Appendix 5 adds that a MeRIT is not needed when the incident is more than three months ago. Such a case goes by judgement or by a pattern, and a MeRIT can still be attached.',
      { id: 'marac-referral.liverpool.note.older-without-tool' },
    ),
    'pattern-as-escalation': msg(
      'A known pattern that ties in with a recent event is shown as potential escalation, the route that comes nearest to it.',
      { id: 'marac-referral.liverpool.note.pattern-as-escalation' },
    ),
    'repeat-widest': msg(
      'Appendix 5 tells of repeats in a narrower way than section 3, 2.7. The wider reading is used: any repeat incident within 12 months, and any abuse at all within 3 months of the last referral.',
      { id: 'marac-referral.liverpool.note.repeat-widest' },
    ),
    'dash-from-14': msg(
      'The protocol takes a DASH from health organisations but prints no number for it. 14 yes answers are taken as high risk, as on the DASH itself.',
      { id: 'marac-referral.liverpool.note.dash-from-14' },
    ),
    'quality-check': msg(
      'Section 3, 2.5 has referrals by judgement checked, and appendix 6 all that score under 72. Here a referral by judgement, escalation or pattern is marked for the check, unless it is also visible high risk, a repeat or honour-based abuse.',
      { id: 'marac-referral.liverpool.note.quality-check' },
    ),
    'moved-case': msg(
      'A case that moves here comes with the risk assessment of its old area. Attach it, or name it as done on paper; a DASH from there is taken from any agency. What the case is referred for is still asked.',
      { id: 'marac-referral.liverpool.note.moved-case' },
    ),
    'record-instead': msg(
      'Section 2, 6.4 wants the reason and the law on the form when there is no consent. A record of sharing without consent holds both, so it can stand in their place.',
      { id: 'marac-referral.liverpool.note.record-instead' },
    ),
  },
  guidance: {
    title: beforeSending,
    steps: {
      'who-sees-it': msg(
        'What you write here is shared with every agency of the MARAC, with the IDVA service and with the MARAC team of the police. Write it so that you could stand by it before the person at risk.',
        { id: 'marac-referral.liverpool.guidance.who-sees-it' },
      ),
    },
  },
  rules: {
    ...commonRules,
    ...attachedRules,
    'high-not-claimed': highNotClaimed,
    'judgement-not-claimed': judgementNotClaimed,
    'incident-recent': msg(
      'The MeRIT gives an incident within three months before this referral. Change this answer, or attach another MeRIT.',
      { id: 'marac-referral.liverpool.rule.incident-recent' },
    ),
    'incident-older': msg(
      'The MeRIT gives an incident more than three months before this referral. Change this answer, or say beside the risk tool why the two differ.',
      { id: 'marac-referral.liverpool.rule.incident-older' },
    ),
    'repeat-not-in-tool': msg(
      'The MeRIT says that no MARAC has heard the case lately. Change this answer, or say beside the risk tool why the two differ.',
      { id: 'marac-referral.liverpool.rule.repeat-not-in-tool' },
    ),
    'previous-date-differs': msg(
      'The MeRIT gives another date for the last MARAC. Correct this date, or say beside the risk tool why the two differ.',
      { id: 'marac-referral.liverpool.rule.previous-date-differs' },
    ),
    'honour-not-in-tool': msg(
      'The MeRIT says that this is not honour-based abuse. Change this answer, or say beside the risk tool why the two differ.',
      { id: 'marac-referral.liverpool.rule.honour-not-in-tool' },
    ),
    'honour-in-dash': msg(
      'The DASH tells of others who may do harm, or of a forced marriage order. Could it be honour-based abuse? If so, answer yes.',
      { id: 'marac-referral.liverpool.rule.honour-in-dash' },
    ),
    'agreed-unaware': agreedUnaware,
    'due-too-far': dueTooFar,
    'score-above-tool': msg(
      'A MeRIT comes to 1296 at most, a DASH to 27. Check the score, or which tool it is from.',
      { id: 'marac-referral.liverpool.rule.score-above-tool' },
    ),
    'everything-asked': everythingAsked,
    'repeat-too-long-ago': repeatTooLongAgo,
    'dash-from-health': msg(
      'A DASH is taken from health organisations only. Choose the MeRIT, or say that you work for a health organisation.',
      { id: 'marac-referral.liverpool.rule.dash-from-health' },
    ),
    'score-below-claim': msg(
      'You ticked visible high risk, but this score is below it: 72 on the MeRIT, 14 on the DASH. Correct the score, or base the referral on your judgement or on escalation.',
      { id: 'marac-referral.liverpool.rule.score-below-claim' },
    ),
  },
  factors: {},
  reasons: {},
  basis: {
    ...basis,
    'honour-based-abuse': msg('Honour-based abuse', {
      id: 'marac-referral.liverpool.basis.honour-based-abuse',
    }),
  },
  flags: {
    'closed-session': msg('The case is heard in a closed session', {
      id: 'marac-referral.liverpool.flag.closed-session',
    }),
    'quality-check': msg('The referral gets a quality check before the MARAC', {
      id: 'marac-referral.liverpool.flag.quality-check',
    }),
    emergency,
  },
} as const satisfies ExplanationsOf<typeof definition>;
