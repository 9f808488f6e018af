import type { definition } from '@safeguarding-forms/instruments/internal/marac-research/liverpool.js';
import { msg } from '../../model/message.js';
import type { WordsOf } from '../../model/words.js';
import { yesNo } from '../yes-no.js';
import { attendance, findings, form, headings, preparation, relevantOnly } from './protocol.js';

/** The English of Liverpool’s research. */
export const words = {
  ...form,
  sections: {
    ...headings,
    perpetrator: msg('The person who does harm', { id: 'marac-research.section.perpetrator' }),
  },
  items: {
    ...preparation,
    ...attendance,
    ...findings,
    perpetratorKnown: {
      label: msg('Do you know anything about the alleged abuser?', { id: 'marac-research.perpetratorKnown' }),
      hint: msg('This is asked in every case. Never tell them that you looked.', {
        id: 'marac-research.perpetratorKnown.hint',
      }),
      options: yesNo,
    },
    perpetratorCircumstances: {
      label: msg('How do they live?', { id: 'marac-research.perpetratorCircumstances' }),
      hint: msg('For example home, family, work, money and health.', {
        id: 'marac-research.perpetratorCircumstances.hint',
      }),
    },
    perpetratorBehaviour: {
      label: msg('How do they behave?', { id: 'marac-research.perpetratorBehaviour' }),
      hint: msg('Also any work that is done with them about it.', {
        id: 'marac-research.perpetratorBehaviour.hint',
      }),
    },
    relevantOnly,
  },
} as const satisfies WordsOf<typeof definition>;
