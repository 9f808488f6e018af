import type { definition } from '@safeguarding-forms/instruments/internal/merit/liverpool.js';
import { msg } from '../../model/message.js';
import type { WordsOf } from '../../model/words.js';
import { fields } from '../fields.js';
import { yesNo } from '../yes-no.js';
import { breakdown } from './breakdown.js';
import { social } from './social.js';
import { violence } from './violence.js';

/** What the result calls the product of the three counts; each count has the name of its section. */
export const total = msg('Total', { id: 'merit.figure.total' });

/** The English of Liverpool's MeRIT. */
export const words = {
  title: msg('Merseyside Risk Indicator Toolkit (MeRIT)', { id: 'merit.title' }),
  intro: msg(
    'Answer all 40 questions yes or no, with the victim where that is safe. If there is danger now, act first: do not wait for a score.',
    { id: 'merit.intro' },
  ),
  sections: {
    header: msg('About the case', { id: 'merit.section.header' }),
    breakdown: msg('Breakdown assessment', { id: 'merit.section.breakdown' }),
    social: msg('Social assessment', { id: 'merit.section.social' }),
    violence: msg('Violence assessment', { id: 'merit.section.violence' }),
    supporting: msg('Supporting information', { id: 'merit.section.supporting' }),
    protocol: msg('Asked by the protocol, not printed on the form', { id: 'merit.section.protocol' }),
    assessment: msg('Your assessment', { id: 'merit.section.assessment' }),
  },
  items: {
    ...breakdown,
    ...social,
    ...violence,
    victimName: fields.victimName,
    incidentDate: { label: msg('Date of the incident', { id: 'merit.incidentDate' }) },
    supportingInformation: {
      label: msg('More about the risks you found', { id: 'merit.supportingInformation' }),
    },
    elsewhere: {
      label: msg('Has the victim or the perpetrator been involved in domestic abuse outside Merseyside?', {
        id: 'merit.elsewhere',
      }),
      options: yesNo,
    },
    elsewhereLocation: { label: msg('Where?', { id: 'merit.elsewhereLocation' }) },
    circumstances: {
      label: msg('What happened, and anything else that matters', { id: 'merit.circumstances' }),
    },
    honourBasedAbuse: {
      label: msg('Is this, or could it be, honour-based abuse?', { id: 'merit.honourBasedAbuse' }),
      hint: msg('These cases are always referred, whatever the score.', {
        id: 'merit.honourBasedAbuse.hint',
      }),
      options: yesNo,
    },
    threatsToKill: {
      label: msg('Has the perpetrator threatened to kill the victim or anyone else?', {
        id: 'merit.threatsToKill',
      }),
      hint: msg('Such cases are usually high risk, whatever the score.', { id: 'merit.threatsToKill.hint' }),
      options: yesNo,
    },
    previousMaracDate: {
      label: msg('When did a MARAC last discuss the victim with this perpetrator?', {
        id: 'merit.previousMaracDate',
      }),
      hint: msg('Leave empty if it never did.', { id: 'merit.previousMaracDate.hint' }),
    },
    differentPerpetrator: {
      label: msg('That MARAC was about a different perpetrator', { id: 'merit.differentPerpetrator' }),
    },
    incidentsInSixMonths: {
      label: msg('How many incidents were there in the last six months?', {
        id: 'merit.incidentsInSixMonths',
      }),
    },
    judgement: fields.judgement,
  },
} satisfies WordsOf<typeof definition>;
