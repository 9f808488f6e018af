import type { definition } from '@safeguarding-forms/instruments/internal/marac-referral/norfolk.js';
import type { ExplanationsOf } from '../../model/explanations.js';
import { msg } from '../../model/message.js';
import {
  commonRules,
  attachedRules,
  judgementNotClaimed,
  dashAbove27,
  dueTooFar,
  basis,
  whyFreeText,
} from './explained.js';
import { outcomes } from './outcomes.js';

const refugee = msg(
  'Fear of being sent away can keep people with an abuser. Their status decides what help they can get.',
  { id: 'marac-referral.norfolk.why.refugee' },
);
const disability = msg(
  'A disability can make it harder to get away or to ask for help. It can also change how you must talk to someone.',
  { id: 'marac-referral.norfolk.why.disability' },
);
const pregnancy = msg('Abuse often starts or gets worse in pregnancy. The baby is in danger too.', {
  id: 'marac-referral.norfolk.why.pregnancy',
});
const orientation = msg(
  'An abuser may threaten to tell others about it. It also shows which support fits the person best.',
  { id: 'marac-referral.norfolk.why.orientation' },
);
const ethnicGroup = msg(
  'It helps to find support that understands the person, and shows if MARAC reaches everyone.',
  { id: 'marac-referral.norfolk.why.ethnic-group' },
);

/** The English that explains Norfolk’s referral form. */
export const explanations = {
  levels: {},
  outcomes,
  why: {
    toolDifferenceReason: whyFreeText,
    noGroundsReason: whyFreeText,
    currentAbuse: msg('MARAC can only plan against a danger that it knows. Injuries belong here too.', {
      id: 'marac-referral.norfolk.why.currentAbuse',
    }),
    whyHighRisk: whyFreeText,
    risksForMarac: whyFreeText,
    lgbtq: orientation,
    lgbtqDetails: orientation,
    genderAsAtBirth: msg(
      'Some people are abused because of their gender identity. Services need to know, to treat them with respect.',
      { id: 'marac-referral.norfolk.why.genderAsAtBirth' },
    ),
    ethnicity: ethnicGroup,
    ethnicityDetails: ethnicGroup,
    refugeeOrAsylumSeeker: refugee,
    refugeeOrAsylumDetails: refugee,
    disability,
    disabilityDetails: disability,
    gp: msg('Doctors may know of injuries and health problems that others do not see.', {
      id: 'marac-referral.norfolk.why.gp',
    }),
    pregnant: pregnancy,
    victimDueDate: pregnancy,
  },
  notes: {
    'sent-by-the-site': msg(
      'The printed form has to be typed in Word and emailed to the MARAC desk. The site that shows this form decides where it goes.',
      { id: 'marac-referral.norfolk.note.sent-by-the-site' },
    ),
    'manager-confirms': msg(
      'On paper, the line manager sends the form from their own email account in place of a signature. Here name, position and a tick are needed.',
      { id: 'marac-referral.norfolk.note.manager-confirms' },
    ),
    'relevant-and-recent': msg(
      'Norfolk counts yes answers that are relevant and recent. No count can tell that: the DASH must reach 14, and the rest is for you to judge.',
      { id: 'marac-referral.norfolk.note.relevant-and-recent' },
    ),
    'script-with-consent': msg(
      'The statement is printed under the consent that was given, so it is asked there. Without consent, it may not have been safe to speak.',
      { id: 'marac-referral.norfolk.note.script-with-consent' },
    ),
    'rationale-always': msg(
      'The form asks for a rationale if the person does not know of the referral. Here it is asked whenever consent is missing, as the reasons have to stand up later.',
      { id: 'marac-referral.norfolk.note.rationale-always' },
    ),
    'repeat-needs-threshold': msg(
      'The form asks about a repeat, but its criteria name three routes only, and no period of time. So a repeat needs one of the three as well.',
      { id: 'marac-referral.norfolk.note.repeat-needs-threshold' },
    ),
    'support-service': msg(
      'The form says tick only if contact is not safe, and also speaks of people who say no. The tick stands for both.',
      { id: 'marac-referral.norfolk.note.support-service' },
    ),
    'several-bases': msg(
      'The form asks for a lawful basis and a condition, in the singular, and says that at least one must apply. Several can be chosen here.',
      { id: 'marac-referral.norfolk.note.several-bases' },
    ),
    'recognised-interests': msg(
      'Basis (ea) is newer than the printed form. It was added to Article 6 by the Data (Use and Access) Act 2025, section 70.',
      { id: 'marac-referral.norfolk.note.recognised-interests' },
    ),
    'uk-law': msg(
      'The form quotes the European text, which speaks of the law of the Union. The explanations here follow the UK GDPR.',
      { id: 'marac-referral.norfolk.note.uk-law' },
    ),
    'law-enforcement': msg(
      'The form names Articles 6 and 9 only. Competent authorities such as the police share to fight crime under Part 3 of the Data Protection Act 2018, so that can be chosen instead.',
      { id: 'marac-referral.norfolk.note.law-enforcement' },
    ),
    'recent-incident': msg(
      'The three months stand in the form’s guidance, without a box. Here they are a question, and an older case needs a reason.',
      { id: 'marac-referral.norfolk.note.recent-incident' },
    ),
    'traveller-community': msg(
      'The form wants Travellers named, but its list has no such group. So there is a line of text beside the list.',
      { id: 'marac-referral.norfolk.note.traveller-community' },
    ),
    'yes-no-added': msg(
      'Refugee status, concerns about children and a safe phone number have no boxes on the form. Here each is a yes or no; for the first two, a yes opens a place for details.',
      { id: 'marac-referral.norfolk.note.yes-no-added' },
    ),
    'which-dash': msg(
      'Norfolk requires a DASH, but prints none. The Cleveland or the Kirklees checklist can go along, or one done on paper.',
      { id: 'marac-referral.norfolk.note.which-dash' },
    ),
    'which-grid': msg(
      'The form points to a severity of abuse grid in an appendix that is not part of it. Cleveland’s grid can go along; nobody has to attach it.',
      { id: 'marac-referral.norfolk.note.which-grid' },
    ),
  },
  rules: {
    ...commonRules,
    ...attachedRules,
    'high-not-claimed': msg(
      'The DASH comes to 14 or more, but you have not ticked that route. Tick it, or say beside the risk tool why not: for example, what it tells of is not recent.',
      { id: 'marac-referral.norfolk.rule.high-not-claimed' },
    ),
    'judgement-not-claimed': judgementNotClaimed,
    'due-too-far': dueTooFar,
    'score-above-tool': dashAbove27,
    'refused-consent-as-basis': msg(
      'The person has not consented, so consent (a) cannot be your basis. Take it out, and choose the basis that you rely on.',
      { id: 'marac-referral.norfolk.rule.refused-consent-as-basis' },
    ),
    'refused-consent-as-condition': msg(
      'The person has not consented, so explicit consent (a) cannot be your condition. Take it out, and choose the one that you rely on.',
      { id: 'marac-referral.norfolk.rule.refused-consent-as-condition' },
    ),
    'refused-vital-interests': msg(
      'If the person can decide for themselves and said no, (c) does not cover sensitive details. Choose another condition as well.',
      { id: 'marac-referral.norfolk.rule.refused-vital-interests' },
    ),
    'authority-on-interests': msg(
      'A public authority cannot rest its own tasks on (f) or (ea) at all. Take them out, and choose another basis: mostly that is public task (e).',
      { id: 'marac-referral.norfolk.rule.authority-on-interests' },
    ),
    'pregnant-man': msg(
      'You say that the person is male and pregnant. That can be so. If it was a slip, correct one of the two answers.',
      { id: 'marac-referral.norfolk.rule.pregnant-man' },
    ),
    'score-below-claim': msg(
      'You ticked 14 or more yes answers, but the score on paper is lower. Correct the score, or choose another route.',
      { id: 'marac-referral.norfolk.rule.score-below-claim' },
    ),
  },
  factors: {},
  reasons: {},
  basis,
  flags: {},
} as const satisfies ExplanationsOf<typeof definition>;
