import type { definition } from '@safeguarding-forms/instruments/internal/dash/sefton-sexual.js';
import { msg } from '../../model/message.js';
import type { WordsOf } from '../../model/words.js';
import { victimHeading } from '../people.js';
import { about, aboutHeading, sections as checklistSections } from './checklist.js';
import { completed, completedHeading, questions } from './sefton-questions.js';
import { footer, people, problems, sections } from './sefton.js';

/** The English of Sefton's tool for sexual violence. */
export const words = {
  title: msg('Sexual violence risk checklist', { id: 'dash.sefton-sexual.title' }),
  intro: msg(
    'This is for sexual violence by anyone but a partner or former partner; for those, use the domestic abuse checklist. Fill it in with the person at risk, alone and without hurry. Explain why you ask and what MARAC is. If they do not want to, use what you and others already know. If an answer came from someone else, say who. If there is more than one abuser, answer yes if it is true of any of them.',
    { id: 'dash.sefton-sexual.intro' },
  ),
  sections: {
    ...sections,
    about: aboutHeading,
    abuser: checklistSections.abuser,
    history: checklistSections.history,
    victim: victimHeading,
    completed: completedHeading,
  },
  items: {
    q1: questions.several,
    q2: questions.known,
    q3: questions.whereabouts,
    q4: {
      ...questions.record,
      detail: msg('What for? Does it include violence against women, or sexual offences?', {
        id: 'dash.sefton-sexual.q4.detail',
      }),
    },
    q5: {
      label: msg('Has the abuser ever broken a protective order, or bail or licence conditions?', {
        id: 'dash.sefton-sexual.q5',
      }),
      hint: msg('Now or before. If there have never been any, answer no.', {
        id: 'dash.sefton-sexual.q5.hint',
      }),
      detail: msg('What is in place to protect the person, and what else is known?', {
        id: 'dash.sefton-sexual.q5.detail',
      }),
    },
    q6: {
      label: msg('Has this abuser been sexually violent to the person at risk more than once?', {
        id: 'dash.sefton-sexual.q6',
      }),
      detail: msg('How many other times, and what else is known?', { id: 'dash.sefton-sexual.q6.detail' }),
    },
    q7: {
      label: msg(
        'Has the person at risk ever suffered domestic abuse or sexual violence from anyone else, as an adult or as a child?',
        { id: 'dash.sefton-sexual.q7' },
      ),
      detail: msg('How many times, who did it, and what did they do?', {
        id: 'dash.sefton-sexual.q7.detail',
      }),
    },
    q8: {
      label: msg('Does the person at risk work in the sex industry, or did they in the past?', {
        id: 'dash.sefton-sexual.q8',
      }),
      hint: msg('Any involvement counts, by choice or not.', { id: 'dash.sefton-sexual.q8.hint' }),
    },
    q9: {
      label: msg('Did the abuser use a weapon, in this assault or an earlier one?', {
        id: 'dash.sefton-sexual.q9',
      }),
    },
    q10: {
      ...questions.threatsToKill,
      detail: msg('Who, how and when? Add anything else that matters.', {
        id: 'dash.sefton-sexual.q10.detail',
      }),
      options: {
        self: people.self,
        victim: people.victim,
        'victims-children': msg('Children of the person at risk', {
          id: 'dash.sefton-sexual.q10.option.victims-children',
        }),
        others: people.others,
      },
    },
    q11: {
      ...questions.fire,
      hint: msg(
        'If nobody knows who the abuser is, the past may not be known. A threat to use fire always counts.',
        { id: 'dash.sefton-sexual.q11.hint' },
      ),
    },
    q12: {
      label: msg('Was the person at risk stalked before or after the assault?', {
        id: 'dash.sefton-sexual.q12',
      }),
      hint: msg(
        'For example: following, calls or texts, use of social media, checking where they are, turning up, or contact with their family, friends or workplace.',
        { id: 'dash.sefton-sexual.q12.hint' },
      ),
    },
    q13: {
      label: msg('Does the abuser have problems with alcohol, drugs or mental health?', {
        id: 'dash.sefton-sexual.q13',
      }),
      hint: msg('If the person at risk, or any agency, knows the abuser.', {
        id: 'dash.sefton-sexual.q13.hint',
      }),
      options: problems,
    },
    q14: {
      label: msg(
        'Did the abuser try to strangle, choke, suffocate or drown the person at risk, or make it hard for them to breathe in another way?',
        { id: 'dash.sefton-sexual.q14' },
      ),
      hint: msg('In this assault or an earlier one. The same done to anyone else counts too.', {
        id: 'dash.sefton-sexual.q14.hint',
      }),
    },
    q15: {
      label: msg('Is the person at risk frightened, or afraid of more injury or violence?', {
        id: 'dash.sefton-sexual.q15',
      }),
      detail: msg(
        'What do they think the abuser, or others connected to the abuser, will do or will not do?',
        {
          id: 'dash.sefton-sexual.q15.detail',
        },
      ),
    },
    q16: questions.cutOff,
    q17: questions.diversity,
    q18: {
      label: msg(
        'Does the person at risk have problems with alcohol, drugs or mental health, now or in the past?',
        { id: 'dash.sefton-sexual.q18' },
      ),
      options: problems,
    },
    q19: {
      label: msg(
        'Has the person at risk ever harmed themselves, shown thoughts of suicide in any way, or tried to take their own life?',
        { id: 'dash.sefton-sexual.q19' },
      ),
    },
    q20: questions.online,
    q21: {
      label: msg('Did the assault cause any physical injury?', { id: 'dash.sefton-sexual.q21' }),
    },
    q22: questions.notSeen,
    ...footer,
    ...completed,
    ...about,
  },
} as const satisfies WordsOf<typeof definition>;
