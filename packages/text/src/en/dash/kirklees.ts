import type { definition } from '@safeguarding-forms/instruments/internal/dash/kirklees.js';
import { msg } from '../../model/message.js';
import type { WordsOf } from '../../model/words.js';
import { fields } from '../fields.js';
import { yesNo } from '../yes-no.js';
import { sections, title } from './checklist.js';
import { fears, kill } from './kirklees-fears.js';
import { ordersOfKirklees, questions, somethingElse } from './questions.js';
import { stalking } from './stalking.js';

/** The English of Kirklees' checklist. */
export const words = {
  title,
  intro: msg(
    'Fill this in together with the person at risk. Tell them that MARAC’s coordinator and the independent domestic violence adviser will see the answers.',
    { id: 'dash.kirklees.intro' },
  ),
  sections: {
    ...sections,
    header: msg('Who and when', { id: 'dash.section.header' }),
    stalking: msg('More about the stalking', { id: 'dash.section.stalking' }),
    comments: msg('Comments', { id: 'dash.section.comments' }),
    consent: msg('Consent', { id: 'dash.section.consent' }),
  },
  items: {
    agency: fields.agency,
    contactName: fields.contactName,
    contactDetails: fields.contactDetails,
    assessmentDate: fields.assessmentDate,
    victimName: fields.victimName,
    victimDob: fields.victimDob,
    completedWithVictim: {
      label: msg('Did the person fill this in with you?', { id: 'dash.completedWithVictim' }),
      hint: msg('If not, fill it in all the same, as well as your own knowledge allows.', {
        id: 'dash.completedWithVictim.hint',
      }),
      options: yesNo,
    },
    ...questions,
    q3: {
      label: msg('What are you afraid the abuser may do, and who is in danger?', { id: 'dash.kirklees.q3' }),
      hint: msg('Tick every box that fits: any of them counts as a yes. If none fits, tick the last.', {
        id: 'dash.kirklees.q3.hint',
      }),
      ...fears,
      rows: {
        kill,
        injury: msg('Injure or attack again', { id: 'dash.kirklees.q3.row.injury' }),
        other: somethingElse,
      },
    },
    q8: {
      ...questions.q8,
      hint: msg('Look at the whole pattern of what is done, and its setting. Yes opens ten more questions.', {
        id: 'dash.kirklees.q8.hint',
      }),
    },
    q12: {
      label: msg(
        'Has the abuser ever made threats to hurt the children, or anyone else who depends on the family?',
        { id: 'dash.kirklees.q12' },
      ),
    },
    q26: {
      ...questions.q26,
      options: ordersOfKirklees,
    },
    ...stalking,
    comments: {
      label: msg('Your comments on the answers', { id: 'dash.comments' }),
      hint: msg(
        'Say more about each yes, by its number. Think of disability, mental health, drink or drugs, and whether a job or hobby gives the abuser weapons (such as army, police, pest control).',
        { id: 'dash.comments.hint' },
      ),
    },
    judgement: fields.judgement,
    incompleteReason: fields.incompleteReason,
    consentToReferral: {
      label: msg('Does the person agree to a referral to MARAC?', { id: 'dash.consentToReferral' }),
      options: yesNo,
    },
  },
} as const satisfies WordsOf<typeof definition>;
