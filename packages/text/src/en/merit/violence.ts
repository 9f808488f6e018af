import { msg } from '../../model/message.js';
import { oneOfDrugs, practices } from './reminders.js';

/** Questions 22 to 40. */
export const violence = {
  q22: {
    label: msg('Were drugs involved for both of them?', { id: 'merit.q22' }),
    hint: oneOfDrugs,
  },
  q23: {
    label: msg('Is the victim cut off from other people?', { id: 'merit.q23' }),
    hint: practices,
  },
  q24: { label: msg('Is the victim unwilling to work with professionals?', { id: 'merit.q24' }) },
  q25: {
    label: msg('Does the victim seem afraid?', { id: 'merit.q25' }),
    detail: msg('How do they look and behave?', { id: 'merit.q25.detail' }),
  },
  q26: {
    label: msg('Does the victim feel at risk?', { id: 'merit.q26' }),
    detail: msg('What do they fear?', { id: 'merit.q26.detail' }),
  },
  q27: {
    label: msg('Is there emotional abuse?', { id: 'merit.q27' }),
    hint: practices,
  },
  q28: { label: msg('Is there financial abuse?', { id: 'merit.q28' }) },
  q29: { label: msg('Is there extreme jealousy?', { id: 'merit.q29' }) },
  q30: {
    label: msg('Were there earlier incidents that nobody reported?', { id: 'merit.q30' }),
    detail: msg('How many?', { id: 'merit.q30.detail' }),
  },
  q31: { label: msg('Are the incidents getting worse, or happening more often?', { id: 'merit.q31' }) },
  q32: { label: msg('Is there a record of violence by the perpetrator?', { id: 'merit.q32' }) },
  q33: {
    label: msg('Has the perpetrator ever used or threatened violence against the children?', {
      id: 'merit.q33',
    }),
  },
  q34: {
    label: msg('Has the perpetrator ever used or threatened violence against pets?', { id: 'merit.q34' }),
  },
  q35: {
    label: msg(
      'Has the perpetrator ever abused the victim sexually, been sexually inappropriate, or threatened to?',
      { id: 'merit.q35' },
    ),
  },
  q36: { label: msg('Were any belongings or property damaged?', { id: 'merit.q36' }) },
  q37: { label: msg('Was physical violence used?', { id: 'merit.q37' }) },
  q38: {
    label: msg('Did the perpetrator strangle the victim, try to, or put hands around their throat?', {
      id: 'merit.q38',
    }),
  },
  q39: {
    label: msg('Was a planned weapon present: one brought or kept ready for use?', { id: 'merit.q39' }),
  },
  q40: { label: msg('Was a chance weapon present: an object that was simply at hand?', { id: 'merit.q40' }) },
};
