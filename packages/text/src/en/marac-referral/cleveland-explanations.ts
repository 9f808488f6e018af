import type { definition } from '@safeguarding-forms/instruments/internal/marac-referral/cleveland.js';
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
  emergency,
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
    newIncidentKind: msg(
      'It says whether the case counts as a repeat. It can tell of sexual abuse, so choose what fits and say no more here.',
      { id: 'marac-referral.cleveland.why.newIncidentKind' },
    ),
    newIncidentOther: whyFreeText,
    noGroundsReason: whyFreeText,
    aggravatingFactors: whyFreeText,
  },
  notes: {
    'printed-as-one': msg(
      'Appendix 2 prints the referral and the risk checklist as one form. Here the checklist is a form of its own that comes along. What is printed below it is asked there, or here where the checklist was another one or done on paper, but for the reason to go to MARAC, which is asked here as well.',
      { id: 'marac-referral.cleveland.note.printed-as-one' },
    ),
    'count-never-alone': msg(
      '8.2.4 rules out a referral that rests on the number of yes answers alone. So the reason to go to MARAC must be given each time.',
      { id: 'marac-referral.cleveland.note.count-never-alone' },
    ),
    'repeat-period': msg(
      'The form counts the 12 months of a repeat from the last referral, 8.3.4 from the last meeting. The later of the two is used, and they run to the new incident, not to the day the referral is sent.',
      { id: 'marac-referral.cleveland.note.repeat-period' },
    ),
    'other-incident': msg(
      '8.3.2 names three kinds of incident. Controlling behaviour and a broken order can be crimes as well, so something else can be named too.',
      { id: 'marac-referral.cleveland.note.other-incident' },
    ),
    'significant-concern': msg(
      '8.2.6 stops a referral without consent where the risk is not high and nothing is of significant concern. The form has no box for such a concern: a yes to judgement, escalation or repeat is taken as one. 8.3.3 has every repeat referred, so a repeat alone will do.',
      { id: 'marac-referral.cleveland.note.significant-concern' },
    ),
    'legal-basis': msg(
      '3.3 wants the reason and the legal basis of sharing put on record, but the form has no field for them. Here they are asked where consent is missing, or a record of sharing is attached instead.',
      { id: 'marac-referral.cleveland.note.legal-basis' },
    ),
    'emergency-asked': msg(
      '8.10 lets an urgent case be dealt with on the same day, with police and IDVA at least. The form prints no place to ask for it, so it is asked here.',
      { id: 'marac-referral.cleveland.note.emergency-asked' },
    ),
  },
  rules: {
    ...commonRules,
    ...attachedRules,
    'agreed-unaware': agreedUnaware,
    'due-too-far': dueTooFar,
    'score-above-tool': dashAbove27,
    'repeat-too-long-ago': msg(
      'The new incident came more than 12 months later, so this is no repeat. Refer it as a new case: answer no to the repeat, and yes to another reason that fits. If MARAC dealt with the case again since, give that date.',
      { id: 'marac-referral.cleveland.rule.repeat-too-long-ago' },
    ),
    'incident-before-last': msg(
      'This is before the last referral or meeting. Check both dates: a repeat needs something new.',
      { id: 'marac-referral.cleveland.rule.incident-before-last' },
    ),
    'too-few-incidents': msg(
      'Potential escalation means 3 or more incidents. Check the number, or base the referral on your judgement.',
      { id: 'marac-referral.cleveland.rule.too-few-incidents' },
    ),
    'police-and-idva': msg('Tick both police and IDVA: an emergency MARAC needs at least these two.', {
      id: 'marac-referral.cleveland.rule.police-and-idva',
    }),
    'under-sixteen': msg(
      'The person is under 16. MARAC is meant for people from 16. Children have a route of their own: tell children’s services now, as your procedures say. You can still send this.',
      { id: 'marac-referral.cleveland.rule.under-sixteen' },
    ),
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
  flags: { emergency },
} as const satisfies ExplanationsOf<typeof definition>;
