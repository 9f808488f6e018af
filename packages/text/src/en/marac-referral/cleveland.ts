import type { definition } from '@safeguarding-forms/instruments/internal/marac-referral/cleveland.js';
import { msg } from '../../model/message.js';
import type { WordsOf } from '../../model/words.js';
import { circumstances, paperTools, tools } from '../circumstances.js';
import { people } from '../people.js';
import { yesNo } from '../yes-no.js';
import {
  dashFrom14,
  emergencyReason,
  laterOfTwo,
  noGroundsReason,
  questions,
  reasons,
  sections,
  severityGrid,
  title,
  victimContact,
  victimGender,
} from './referral.js';

/** The English of Cleveland's referral. */
export const words = {
  title,
  intro: msg(
    'Fill this in after you have assessed the risk, and send it within 24 hours. It comes on top of your own duties: protect adults and children now, as your agency’s procedures say.',
    { id: 'marac-referral.cleveland.intro' },
  ),
  sections: {
    ...sections,
    'victim-contact': victimContact,
    emergency: msg('If it cannot wait', { id: 'marac-referral.cleveland.section.emergency' }),
    'checklist-footer': msg('What Cleveland asks besides', {
      id: 'marac-referral.cleveland.section.checklist-footer',
    }),
    'other-marac': msg('Other MARACs', { id: 'marac-referral.section.other-marac' }),
  },
  items: {
    ...people,
    ...circumstances,
    victimGender: {
      ...victimGender,
      hint: msg('If neither fits, or you do not know, mark it as not known.', {
        id: 'marac-referral.victimGender.hint',
      }),
    },
    professionalJudgement: {
      label: reasons['professional-judgement'],
      hint: msg(
        'Something about this case worries you as a professional: for example, little protects the person, or the abuse comes more often or gets worse.',
        { id: 'marac-referral.professionalJudgement.hint' },
      ),
      options: yesNo,
    },
    visibleHighRisk: {
      label: reasons['visible-high-risk'],
      hint: dashFrom14,
      options: yesNo,
    },
    potentialEscalation: {
      label: reasons['potential-escalation'],
      hint: msg('3 or more incidents have been reported to the police in the last 12 months.', {
        id: 'marac-referral.cleveland.potentialEscalation.hint',
      }),
      options: yesNo,
    },
    maracRepeat: {
      ...circumstances.maracRepeat,
      hint: msg(
        'MARAC has heard the case, and something more has happened since: violence or threats, stalking or harassment, rape or sexual abuse. It happened within 12 months of the last referral or the last meeting, whichever is later. The police need not know of it.',
        { id: 'marac-referral.cleveland.maracRepeat.hint' },
      ),
    },
    incidentsInTwelveMonths: {
      label: msg('How many incidents were reported to the police in the last 12 months?', {
        id: 'marac-referral.cleveland.incidentsInTwelveMonths',
      }),
    },
    previousMaracDate: {
      ...circumstances.previousMaracDate,
      hint: laterOfTwo,
    },
    newIncidentDate: {
      label: msg('When did the new incident happen?', { id: 'marac-referral.cleveland.newIncidentDate' }),
      hint: msg('If there were several, the first one since.', {
        id: 'marac-referral.cleveland.newIncidentDate.hint',
      }),
    },
    newIncidentKind: {
      label: msg('What happened?', { id: 'marac-referral.cleveland.newIncidentKind' }),
      options: {
        'violence-or-threats': msg('Violence or threats, also against belongings', {
          id: 'marac-referral.cleveland.newIncidentKind.violence-or-threats',
        }),
        'stalking-or-harassment': msg('Stalking or harassment', {
          id: 'marac-referral.cleveland.newIncidentKind.stalking-or-harassment',
        }),
        'rape-or-sexual-abuse': msg('Rape or sexual abuse', {
          id: 'marac-referral.cleveland.newIncidentKind.rape-or-sexual-abuse',
        }),
        other: msg('Something else', { id: 'marac-referral.cleveland.newIncidentKind.other' }),
      },
    },
    newIncidentOther: {
      label: msg('What else was it?', { id: 'marac-referral.cleveland.newIncidentOther' }),
      hint: msg('For example, controlling behaviour, or a court order that was broken.', {
        id: 'marac-referral.cleveland.newIncidentOther.hint',
      }),
    },
    emergency: {
      label: msg('Do you ask for an emergency MARAC today?', { id: 'marac-referral.cleveland.emergency' }),
      hint: msg('It meets on the same day, by phone or video. Ring the MARAC coordinator as well.', {
        id: 'marac-referral.cleveland.emergency.hint',
      }),
      options: yesNo,
    },
    emergencyReason,
    emergencyAgencies: {
      label: msg('Who must take part?', { id: 'marac-referral.cleveland.emergencyAgencies' }),
      hint: msg('The police and an IDVA always do.', {
        id: 'marac-referral.cleveland.emergencyAgencies.hint',
      }),
      options: {
        police: msg('Police', { id: 'marac-referral.cleveland.emergencyAgencies.police' }),
        idva: msg('Independent domestic violence advisor (IDVA)', {
          id: 'marac-referral.cleveland.emergencyAgencies.idva',
        }),
        other: msg('Others', { id: 'marac-referral.cleveland.emergencyAgencies.other' }),
      },
    },
    emergencyOtherAgencies: {
      label: msg('Which others?', { id: 'marac-referral.cleveland.emergencyOtherAgencies' }),
    },
    severityGrid,
    noGroundsReason,
    aggravatingFactors: {
      label: msg('What else may raise the risk?', { id: 'marac-referral.cleveland.aggravatingFactors' }),
      hint: msg('Anything that you know or that the person has told you.', {
        id: 'marac-referral.cleveland.aggravatingFactors.hint',
      }),
    },
    mitigatingFactors: {
      label: msg('What is already in place to protect them?', {
        id: 'marac-referral.cleveland.mitigatingFactors',
      }),
      hint: msg(
        'Steps by you or other agencies, such as a place in a refuge, the abuser in custody, injunctions, a home made more secure, or safeguarding referrals.',
        { id: 'marac-referral.cleveland.mitigatingFactors.hint' },
      ),
    },
    victimPriorities: {
      label: msg('What matters most to the person for their safety?', {
        id: 'marac-referral.cleveland.victimPriorities',
      }),
    },
    childrenAtRisk: {
      label: msg('Do you believe that children in the family are at risk?', {
        id: 'marac-referral.cleveland.childrenAtRisk',
      }),
      options: yesNo,
    },
    childrenReferral: {
      label: msg('Have you made a referral to protect the children?', {
        id: 'marac-referral.cleveland.childrenReferral',
      }),
      options: yesNo,
    },
    childrenReferralDate: {
      label: msg('Date of the referral for the children', {
        id: 'marac-referral.cleveland.childrenReferralDate',
      }),
    },
    whyMarac: {
      ...questions.whyReferral,
      hint: msg(
        'Say what worries you and what more help you expect from MARAC. A number of yes answers is not reason enough.',
        { id: 'marac-referral.whyMarac.hint' },
      ),
    },
    consentGiven: {
      ...circumstances.consentGiven,
      hint: msg(
        'Ask if you can. If the risk of serious harm is high, you may refer without their agreement: tell the person so, if that is safe.',
        { id: 'marac-referral.cleveland.consentGiven.hint' },
      ),
    },
    noConsentReason: {
      ...circumstances.noConsentReason,
      hint: msg(
        'Say what the danger is, and whether sharing raises or lowers the risk to adults and children. Say who has been told what so far.',
        { id: 'marac-referral.cleveland.noConsentReason.hint' },
      ),
    },
    otherMarac: {
      label: msg('Has the person at risk been referred to another MARAC before?', {
        id: 'marac-referral.otherMarac',
      }),
      options: yesNo,
    },
    otherMaracDetails: questions.otherMaracDetails,
    riskAssessment: { ...circumstances.riskAssessment, takes: { dash: tools.dash } },
    declaredTool: { ...circumstances.declaredTool, options: { dash: paperTools.dash } },
  },
} as const satisfies WordsOf<typeof definition>;
