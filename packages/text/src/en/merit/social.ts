import { msg } from '../../model/message.js';
import { oneOfAlcohol, oneOfDrugs } from './reminders.js';

/** Questions 7 to 21. */
export const social = {
  q7: { label: msg('Is the victim pregnant, or is there a baby under 1 year old?', { id: 'merit.q7' }) },
  q8: {
    label: msg('Has a MARAC discussed the victim with this same perpetrator in the last 12 months?', {
      id: 'merit.q8',
    }),
  },
  q9: { label: msg('Does the victim have mental health problems?', { id: 'merit.q9' }) },
  q10: { label: msg('Does the perpetrator have mental health problems?', { id: 'merit.q10' }) },
  q11: { label: msg('Is the victim out of work?', { id: 'merit.q11' }) },
  q12: { label: msg('Is the perpetrator out of work?', { id: 'merit.q12' }) },
  q13: {
    label: msg('Has the perpetrator ever self-harmed, or threatened self-harm or suicide?', {
      id: 'merit.q13',
    }),
  },
  q14: {
    label: msg('Does the victim deny an assault although there are signs of one?', { id: 'merit.q14' }),
  },
  q15: { label: msg('Did the victim and the perpetrator use violence on each other?', { id: 'merit.q15' }) },
  q16: { label: msg('Did anyone use violence to defend themselves?', { id: 'merit.q16' }) },
  q17: {
    label: msg('Was alcohol involved for the perpetrator only?', { id: 'merit.q17' }),
    hint: oneOfAlcohol,
  },
  q18: {
    label: msg('Was alcohol involved for the victim only?', { id: 'merit.q18' }),
    hint: oneOfAlcohol,
  },
  q19: {
    label: msg('Was alcohol involved for both of them?', { id: 'merit.q19' }),
    hint: oneOfAlcohol,
  },
  q20: {
    label: msg('Were drugs involved for the perpetrator only?', { id: 'merit.q20' }),
    hint: oneOfDrugs,
  },
  q21: {
    label: msg('Were drugs involved for the victim only?', { id: 'merit.q21' }),
    hint: oneOfDrugs,
  },
};
