import { msg } from '../../model/message.js';
import { circumstances, tools } from '../circumstances.js';
import { basis } from '../findings.js';
import { people, victimHeading } from '../people.js';
import { yesNo } from '../yes-no.js';

/** The form's title. */
export const title = msg('Referral to MARAC', { id: 'marac-referral.title' });

/** Headings that several areas have. */
export const sections = {
  referrer: msg('Who refers', { id: 'marac-referral.section.referrer' }),
  victim: victimHeading,
  perpetrators: msg('The abuser', { id: 'marac-referral.section.perpetrators' }),
  children: people.children.label,
  reasons: msg('Why you refer', { id: 'marac-referral.section.reasons' }),
  consent: msg('Consent', { id: 'marac-referral.section.consent' }),
  fears: msg('Fears and safe contacts', { id: 'marac-referral.section.fears' }),
  'risk-assessment': circumstances.riskAssessment.label,
  risks: msg('Risks and help', { id: 'marac-referral.section.risks' }),
} as const;

/** The step of a victim's details that begins with the phone. */
export const victimContact = msg('How to reach them safely', { id: 'marac-referral.section.victim-contact' });

/** The reasons of a referral, as the form names them and as its result does. */
export const reasons = {
  'visible-high-risk': msg('Visible high risk', { id: 'marac-referral.basis.visible-high-risk' }),
  'professional-judgement': basis['professional-judgement'],
  'potential-escalation': msg('Potential escalation', { id: 'marac-referral.basis.potential-escalation' }),
} as const;

/** What visible high risk means on the DASH. */
export const dashFrom14 = msg('14 or more questions of the DASH checklist are answered yes.', {
  id: 'marac-referral.basis.visible-high-risk.hint',
});

/** Questions that several areas ask, each with a hint of its own. */
export const questions = {
  referralReasons: {
    label: msg('What is the referral based on?', { id: 'marac-referral.referralReasons' }),
  },
  whyReferral: { label: msg('Why should MARAC hear this case?', { id: 'marac-referral.whyReferral' }) },
  incidentWithinThreeMonths: {
    label: msg('Was there an incident in the last 3 months?', {
      id: 'marac-referral.incidentWithinThreeMonths',
    }),
    options: yesNo,
  },
  historyOfAbuse: {
    label: msg('What abuse has there been before?', { id: 'marac-referral.historyOfAbuse' }),
  },
  risksToProfessionals: {
    label: msg('Could professionals be at risk?', { id: 'marac-referral.risksToProfessionals' }),
  },
  otherMaracDetails: {
    label: msg('Where and when was that?', { id: 'marac-referral.otherMaracDetails' }),
  },
} as const;

/** Beside the date that a repeat is counted from. */
export const laterOfTwo = msg('If you know it. Give the later of the two dates.', {
  id: 'marac-referral.previousMaracDate.hint',
});

/** Why a case is referred although its checklist sees no grounds. */
export const noGroundsReason = {
  label: msg('Why do you refer all the same?', { id: 'marac-referral.noGroundsReason' }),
  hint: msg('The checklist attached says that there are no reasonable grounds for a referral.', {
    id: 'marac-referral.noGroundsReason.hint',
  }),
} as const;

/** Why an emergency meeting is asked for. */
export const emergencyReason = {
  label: msg('Why can it not wait?', { id: 'marac-referral.emergencyReason' }),
} as const;

/** The grid that can go along. */
export const severityGrid = {
  label: tools['severity-grid'],
  hint: msg('It helps to tell how serious the harm could be. Attach it if you have filled one in.', {
    id: 'marac-referral.severityGrid.hint',
  }),
  takes: { 'severity-grid': tools['severity-grid'] },
} as const;

/** The gender of the person at risk, which each area asks in its own way. */
export const victimGender = {
  label: msg('Their gender', { id: 'marac-referral.victimGender' }),
  options: {
    male: msg('Male', { id: 'marac-referral.victimGender.male' }),
    female: msg('Female', { id: 'marac-referral.victimGender.female' }),
  },
} as const;
