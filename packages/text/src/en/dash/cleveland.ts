import type { definition } from '@safeguarding-forms/instruments/internal/dash/cleveland.js';
import { msg } from '../../model/message.js';
import type { WordsOf } from '../../model/words.js';
import { fields } from '../fields.js';
import { yesNo } from '../yes-no.js';
import { about, aboutHeading, sections, title } from './checklist.js';
import { ordersOfCleveland, people, questions, troubles } from './questions.js';

/** The English of Cleveland's checklist. */
export const words = {
  title,
  intro: msg(
    'Talk with the person alone and in private. Explain that the questions are there to protect them. If an answer came from someone else, say who.',
    { id: 'dash.cleveland.intro' },
  ),
  sections: {
    ...sections,
    about: aboutHeading,
    information: msg('More information', { id: 'dash.section.information' }),
    marac: msg('Referral to MARAC', { id: 'dash.section.marac' }),
    safeguarding: msg('Protecting the children', { id: 'dash.section.safeguarding' }),
    signature: msg('Signature', { id: 'dash.section.signature' }),
  },
  items: {
    ...questions,
    q3: {
      ...questions.q3,
      label: msg('Are you afraid of more injury or violence, or of something else?', { id: 'dash.q3' }),
    },
    q8: {
      ...questions.q8,
      hint: msg('Look at the whole pattern of what is done, and its setting.', { id: 'dash.q8.hint' }),
    },
    q12: {
      label: msg(
        'Has the abuser ever made threats to hurt or kill the children, or anyone else who depends on the family?',
        { id: 'dash.q12' },
      ),
    },
    q17: { ...questions.q17, options: people },
    q15: {
      ...questions.q15,
      hint: msg(
        'For example: your relationships, who you see, what you wear, being watched at home. Consider honour-based abuse.',
        { id: 'dash.cleveland.q15.hint' },
      ),
    },
    q21: {
      ...questions.q21,
      hint: msg(
        'Think of children, brothers and sisters, and older relatives. Consider honour-based abuse.',
        {
          id: 'dash.cleveland.q21.hint',
        },
      ),
    },
    q26: {
      ...questions.q26,
      label: msg(
        'Has the abuser ever broken bail, a court order such as an injunction, or a formal agreement about when they can see you or the children?',
        { id: 'dash.cleveland.q26' },
      ),
      hint: msg('An order that protects a former partner may count too.', { id: 'dash.q26.hint' }),
      options: ordersOfCleveland,
    },
    q27: {
      ...questions.q27,
      options: troubles,
    },
    furtherInformation: {
      label: msg('The person’s situation', { id: 'dash.furtherInformation' }),
      hint: msg(
        'Think of disability, drink or drugs, mental health, culture and language, honour-based systems, and playing down the danger. Will they work with your service?',
        { id: 'dash.furtherInformation.hint' },
      ),
    },
    aggravatingFactors: {
      label: msg('What else may raise the risk?', { id: 'dash.aggravatingFactors' }),
      hint: msg('Anything that you know or that the person has told you.', {
        id: 'dash.aggravatingFactors.hint',
      }),
    },
    mitigatingFactors: {
      label: msg('What is already in place to protect them?', { id: 'dash.mitigatingFactors' }),
      hint: msg(
        'Steps by you or other agencies, such as a place in a refuge, the abuser in custody, injunctions, a home made more secure, or safeguarding referrals.',
        { id: 'dash.mitigatingFactors.hint' },
      ),
    },
    judgement: fields.judgement,
    incompleteReason: fields.incompleteReason,
    whyMarac: {
      label: msg('Why should MARAC hear this case?', { id: 'dash.whyMarac' }),
      hint: msg('What more help do you expect from it? The number of yes answers is not reason enough.', {
        id: 'dash.whyMarac.hint',
      }),
    },
    victimPriorities: {
      label: msg('What matters most to the person for their safety?', { id: 'dash.victimPriorities' }),
    },
    groundsForReferral: {
      label: msg('Do you see reasonable grounds to refer this case to MARAC?', {
        id: 'dash.groundsForReferral',
      }),
      options: yesNo,
    },
    referralMade: {
      label: msg('Have you made the referral?', { id: 'dash.referralMade' }),
      options: yesNo,
    },
    childrenAtRisk: {
      label: msg('Do you believe that children in the family are at risk?', { id: 'dash.childrenAtRisk' }),
      options: yesNo,
    },
    childrenReferral: {
      label: msg('Have you made a referral to protect the children?', { id: 'dash.childrenReferral' }),
      options: yesNo,
    },
    childrenReferralDate: {
      label: msg('Date of the referral for the children', { id: 'dash.childrenReferralDate' }),
    },
    ...about,
    assessmentDate: fields.assessmentDate,
    signedName: fields.signedName,
    signedDate: fields.signedDate,
  },
} as const satisfies WordsOf<typeof definition>;
