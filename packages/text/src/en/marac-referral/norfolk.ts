import type { definition } from '@safeguarding-forms/instruments/internal/marac-referral/norfolk.js';
import { msg } from '../../model/message.js';
import type { WordsOf } from '../../model/words.js';
import { circumstances, paperTools, tools } from '../circumstances.js';
import { fields } from '../fields.js';
import { people } from '../people.js';
import { answers, yesNo } from '../yes-no.js';
import { article6Basis, article9Condition } from './norfolk-bases.js';
import { dependants, perpetrators, victim } from './norfolk-people.js';
import {
  noGroundsReason,
  questions,
  reasons,
  sections,
  severityGrid,
  title,
  victimContact,
} from './referral.js';

/** The English of Norfolk's referral form. */
export const words = {
  title,
  intro: msg(
    'Use this form for someone at high risk of serious harm or of being killed by domestic abuse. If MARAC hears the case, you present it there, share what you know and see that your agency does its part.',
    { id: 'marac-referral.norfolk.intro' },
  ),
  sections: {
    signature: msg('Before you begin', { id: 'marac-referral.norfolk.section.signature' }),
    referrer: sections.referrer,
    'line-manager': msg('Line manager’s check', { id: 'marac-referral.norfolk.section.line-manager' }),
    reasons: sections.reasons,
    consent: sections.consent,
    repeat: msg('Earlier referrals and safe contact', { id: 'marac-referral.norfolk.section.repeat' }),
    'lawful-basis': msg('What the law lets you share', {
      id: 'marac-referral.norfolk.section.lawful-basis',
    }),
    abuse: msg('The abuse', { id: 'marac-referral.norfolk.section.abuse' }),
    victim: sections.victim,
    'victim-contact': victimContact,
    'victim-home': msg('Where they live', { id: 'marac-referral.norfolk.section.victim-home' }),
    'victim-background': msg('Where they come from', {
      id: 'marac-referral.norfolk.section.victim-background',
    }),
    'victim-health': msg('Health and relationship', {
      id: 'marac-referral.norfolk.section.victim-health',
    }),
    children: msg('Children and others at home', { id: 'marac-referral.norfolk.section.children' }),
    perpetrators: sections.perpetrators,
    'risk-assessment': sections['risk-assessment'],
  },
  items: {
    completeConfirmed: {
      label: msg('I answer every question as fully as I can', {
        id: 'marac-referral.norfolk.completeConfirmed',
      }),
      hint: msg('Gaps are likely to hold up your referral.', {
        id: 'marac-referral.norfolk.completeConfirmed.hint',
      }),
    },
    signedName: fields.signedName,
    signedDate: fields.signedDate,
    contactName: people.contactName,
    referrerDob: {
      label: msg('Your date of birth', { id: 'marac-referral.norfolk.referrerDob' }),
      hint: msg('MARAC’s records need it, so that they do not mix people up.', {
        id: 'marac-referral.norfolk.referrerDob.hint',
      }),
    },
    position: { label: msg('Your job title', { id: 'marac-referral.norfolk.position' }) },
    agency: people.agency,
    contactPhone: {
      label: msg('Your phone number', { id: 'marac-referral.norfolk.contactPhone' }),
      hint: people.victimPhone.hint,
    },
    contactEmail: { label: msg('Your email', { id: 'marac-referral.norfolk.contactEmail' }) },
    managementEmail: {
      label: msg('Shared email of your management', { id: 'marac-referral.norfolk.managementEmail' }),
      hint: msg('An inbox that is read when you are away.', {
        id: 'marac-referral.norfolk.managementEmail.hint',
      }),
    },
    managerName: {
      label: msg('Name of your line manager', { id: 'marac-referral.norfolk.managerName' }),
    },
    managerPosition: {
      label: msg('Job title of your line manager', { id: 'marac-referral.norfolk.managerPosition' }),
    },
    managerConfirmed: {
      label: msg('The line manager has read this referral and stands behind it', {
        id: 'marac-referral.norfolk.managerConfirmed',
      }),
      hint: msg(
        'The form is filled in well enough, and the case reaches MARAC’s threshold: a high risk of serious harm or of being killed, judged with the severity of abuse grid. Your agency answers for that.',
        { id: 'marac-referral.norfolk.managerConfirmed.hint' },
      ),
    },
    thresholdRoutes: {
      label: msg('What shows that the risk is high?', { id: 'marac-referral.norfolk.thresholdRoutes' }),
      hint: msg(
        'Tick all that apply. Cases of lower risk go to local support services. Call 101 to report them to the police, and 999 in an emergency.',
        { id: 'marac-referral.norfolk.thresholdRoutes.hint' },
      ),
      options: {
        actuarial: msg('The score: 14 or more yes answers that are relevant and recent', {
          id: 'marac-referral.norfolk.thresholdRoutes.actuarial',
        }),
        escalation: msg('Escalation', { id: 'marac-referral.norfolk.thresholdRoutes.escalation' }),
        'professional-judgement': reasons['professional-judgement'],
      },
      optionHints: {
        actuarial: msg('Explain the answers in the DASH. Without that, nobody can tell what the danger is.', {
          id: 'marac-referral.norfolk.thresholdRoutes.actuarial.hint',
        }),
        escalation: msg(
          'It happens more often or gets worse, so that the risk is now high. Three calls in a year about arguments in words alone need not mean that, unless you suspect controlling or coercive behaviour.',
          { id: 'marac-referral.norfolk.thresholdRoutes.escalation.hint' },
        ),
        'professional-judgement': msg(
          'You judge the risk to be high, though the score is lower. To wish that MARAC hears the case is not enough.',
          { id: 'marac-referral.norfolk.thresholdRoutes.professional-judgement.hint' },
        ),
      },
    },
    whyHighRisk: {
      label: msg('Why could the person at risk be badly hurt or killed?', {
        id: 'marac-referral.norfolk.whyHighRisk',
      }),
      hint: msg('Say what makes this a case for MARAC’s list.', {
        id: 'marac-referral.norfolk.whyHighRisk.hint',
      }),
    },
    consentGiven: {
      ...circumstances.consentGiven,
      hint: msg('Talk about it with the person themselves, when they are alone.', {
        id: 'marac-referral.norfolk.consentGiven.hint',
      }),
    },
    consentScriptRead: {
      label: msg('I have read this out to the person at risk', {
        id: 'marac-referral.norfolk.consentScriptRead',
      }),
      script: msg(
        'I ask you about yourself so that we can plan with you how to keep you safer. The right services can then help and support you. To do this well, we may need to tell other agencies what you tell us, or ask them what they know about you. Those could be your GP, your health worker or your housing service.',
        { id: 'marac-referral.norfolk.consentScriptRead.script' },
      ),
    },
    noConsentGrounds: {
      label: msg('On what grounds do you refer without agreement?', {
        id: 'marac-referral.norfolk.noConsentGrounds',
      }),
      hint: msg(
        'For example: a high risk of serious harm, children in danger, or to prevent a crime (Crime and Disorder Act 1998, s. 115).',
        {
          id: 'marac-referral.norfolk.noConsentGrounds.hint',
        },
      ),
    },
    victimAware: {
      ...circumstances.victimAware,
      hint: msg('That you refer them although they have not agreed.', {
        id: 'marac-referral.norfolk.victimAware.hint',
      }),
    },
    noConsentRationale: {
      label: msg('Why is it right to go ahead all the same?', {
        id: 'marac-referral.norfolk.noConsentRationale',
      }),
      hint: msg('If the person does not know, say why not.', {
        id: 'marac-referral.norfolk.noConsentRationale.hint',
      }),
    },
    sharingRecord: circumstances.sharingRecord,
    maracRepeat: { ...circumstances.maracRepeat, options: answers },
    previousMaracDate: circumstances.previousMaracDate,
    caseNumber: circumstances.caseNumber,
    otherForce: {
      label: msg('Has the person at risk been referred to a MARAC in another police force’s area?', {
        id: 'marac-referral.norfolk.otherForce',
      }),
      options: answers,
    },
    otherForceDetails: {
      ...questions.otherMaracDetails,
    },
    supportServiceUnsafe: {
      label: msg('Do not pass on their details to the support service', {
        id: 'marac-referral.norfolk.supportServiceUnsafe',
      }),
      hint: msg(
        'Tick this only if contact is not safe, or the person has clearly said they do not want it. Otherwise everyone referred is offered support by NIDAS, the local domestic abuse service.',
        { id: 'marac-referral.norfolk.supportServiceUnsafe.hint' },
      ),
    },
    risksToProfessionals: {
      ...questions.risksToProfessionals,
      hint: msg('Say who or what could harm them when they work with the person.', {
        id: 'marac-referral.norfolk.risksToProfessionals.hint',
      }),
    },
    publicAuthority: {
      label: msg('Do you refer for a public authority, as part of its tasks?', {
        id: 'marac-referral.norfolk.publicAuthority',
      }),
      hint: msg(
        'For example, a council, the police, an NHS trust or GP surgery, or a school that the state pays for, academies too.',
        {
          id: 'marac-referral.norfolk.publicAuthority.hint',
        },
      ),
      options: yesNo,
    },
    article6Basis,
    article9Condition,
    victimName: people.victimName,
    victimDob: people.victimDob,
    incidentWithinThreeMonths: {
      ...questions.incidentWithinThreeMonths,
      hint: msg('The abuse must be going on now. Things long past are not normally enough.', {
        id: 'marac-referral.norfolk.incidentWithinThreeMonths.hint',
      }),
    },
    noRecentIncidentReason: {
      label: msg('Why do you refer the case now?', { id: 'marac-referral.norfolk.noRecentIncidentReason' }),
      hint: msg('For example, the abuser is soon to leave prison. Such a case is looked at on its own.', {
        id: 'marac-referral.norfolk.noRecentIncidentReason.hint',
      }),
    },
    currentAbuse: {
      label: msg('What abuse is the person at risk going through now?', {
        id: 'marac-referral.norfolk.currentAbuse',
      }),
      hint: msg(
        'Tell what led to this referral. Abuse by a partner, an ex or a relative, both aged 16 or over, can be physical, sexual, economic, emotional, threats or control. It includes forced marriage, honour-based abuse and FGM. A child who sees or hears it, or feels its effects, and is related to either of the two, is a victim too.',
        { id: 'marac-referral.norfolk.currentAbuse.hint' },
      ),
    },
    risksForMarac: {
      label: msg('Which risks does MARAC need to deal with?', { id: 'marac-referral.norfolk.risksForMarac' }),
      hint: msg(
        'Risks, not needs. A risk is harm that may happen; a need is help that the person could use.',
        {
          id: 'marac-referral.norfolk.risksForMarac.hint',
        },
      ),
    },
    ...victim,
    ...dependants,
    perpetrators,
    riskAssessment: { ...circumstances.riskAssessment, takes: { dash: tools.dash } },
    differenceReason: circumstances.differenceReason,
    samePerson: circumstances.samePerson,
    toolDifferenceReason: circumstances.toolDifferenceReason,
    noGroundsReason,
    declaredTool: { ...circumstances.declaredTool, options: { dash: paperTools.dash } },
    declaredScore: circumstances.declaredScore,
    declaredDate: circumstances.declaredDate,
    declaredBy: circumstances.declaredBy,
    severityGrid,
  },
} as const satisfies WordsOf<typeof definition>;
