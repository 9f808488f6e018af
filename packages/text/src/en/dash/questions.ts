import { msg } from '../../model/message.js';

/** The people that a box can stand for, the same in every question that offers it. */
export const people = {
  you: msg('You', { id: 'dash.q17.option.you' }),
  children: msg('The children', { id: 'dash.q17.option.children' }),
  other: msg('Someone else', { id: 'dash.q17.option.other' }),
};

/** The last box of a list of things. */
export const somethingElse = msg('Something else', { id: 'dash.q26.option.other' });

/** The orders and agreements of question 26 that both checklists print alike. */
export const orders = {
  bail: msg('Bail conditions', { id: 'dash.q26.option.bail' }),
  contact: msg('Child contact arrangements', { id: 'dash.q26.option.contact' }),
  'forced-marriage-order': msg('Forced marriage protection order', {
    id: 'dash.q26.option.forced-marriage-order',
  }),
  other: somethingElse,
};

/** The order that only Cleveland words like this. */
export const ordersOfCleveland = {
  ...orders,
  'non-molestation-occupation': msg('Non-molestation or occupation order', {
    id: 'dash.q26.option.non-molestation-occupation',
  }),
};

/** The orders as Kirklees prints them. */
export const ordersOfKirklees = {
  ...orders,
  'non-molestation-occupation': msg('Non-molestation, restraining or occupation order', {
    id: 'dash.kirklees.q26.option.non-molestation-occupation',
  }),
};

/** What someone can have been in trouble for. */
export const troubles = {
  domestic: msg('Domestic abuse', { id: 'dash.q27.option.domestic' }),
  sexual: msg('Sexual violence', { id: 'dash.q27.option.sexual' }),
  'other-violence': msg('Other violence', { id: 'dash.q27.option.other-violence' }),
  other: somethingElse,
};

/**
 * The questions as far as both checklists mean the same. A hint is for the professional; the label speaks to the
 * person at risk.
 */
export const questions = {
  q1: {
    label: msg('Did the current incident cause any injury?', { id: 'dash.q1' }),
    hint: msg('Say what the injury is, and whether it is the first.', { id: 'dash.q1.hint' }),
  },
  q2: { label: msg('Do you feel very frightened?', { id: 'dash.q2' }) },
  q3: {
    detail: msg('What might they do, and who is in danger? Include any children.', { id: 'dash.q3.detail' }),
  },
  q4: {
    label: msg(
      'Do you feel cut off from family or friends? For example, does the abuser try to keep you from family, friends, a doctor or others?',
      { id: 'dash.q4' },
    ),
  },
  q5: { label: msg('Do you feel depressed, or have thoughts of ending your life?', { id: 'dash.q5' }) },
  q6: { label: msg('Have you separated from the abuser, or tried to, in the past year?', { id: 'dash.q6' }) },
  q7: { label: msg('Is there conflict over contact with the children?', { id: 'dash.q7' }) },
  q8: {
    label: msg('Does the abuser keep texting, calling, contacting, following, stalking or harassing you?', {
      id: 'dash.q8',
    }),
    detail: msg('What do they do? Do you think they mean to scare you?', { id: 'dash.q8.detail' }),
  },
  q9: {
    label: msg('Are you pregnant, or did you recently have a baby?', { id: 'dash.q9' }),
    hint: msg('Recently means in the past 18 months.', { id: 'dash.q9.hint' }),
  },
  q10: {
    label: msg(
      'Do any children or step-children live in the home who are not the abuser’s own? Or anyone else who depends on the family, such as an older relative?',
      { id: 'dash.q10' },
    ),
  },
  q11: {
    label: msg('Has the abuser ever hurt the children, or anyone else who depends on the family?', {
      id: 'dash.q11',
    }),
  },
  q13: { label: msg('Does the abuse happen more often now?', { id: 'dash.q13' }) },
  q14: { label: msg('Is the abuse becoming worse?', { id: 'dash.q14' }) },
  q15: {
    label: msg('Does the abuser try to control everything in your life, or are they extremely jealous?', {
      id: 'dash.q15',
    }),
    hint: msg(
      'For example: your relationships, who you see, what you wear, being watched at home. Consider stalking and honour-based abuse.',
      { id: 'dash.q15.hint' },
    ),
    detail: msg('What do they do?', { id: 'dash.q15.detail' }),
  },
  q16: { label: msg('Has the abuser ever used a weapon or an object to hurt you?', { id: 'dash.q16' }) },
  q17: {
    label: msg('Did the abuser ever threaten to kill you or another person, and did you believe it?', {
      id: 'dash.q17',
    }),
    detail: msg('Who did they threaten, and what was said?', { id: 'dash.q17.detail' }),
  },
  q18: {
    label: msg('Has the abuser ever tried to strangle, choke, suffocate or drown you?', { id: 'dash.q18' }),
  },
  q19: {
    label: msg(
      'Does the abuser say or do sexual things that leave you feeling bad, or that physically hurt you or anyone else?',
      { id: 'dash.q19' },
    ),
    detail: msg('What happened, and who to?', { id: 'dash.q19.detail' }),
  },
  q20: {
    label: msg('Is there anyone else who has threatened you, or who scares you?', { id: 'dash.q20' }),
    hint: msg('In honour-based abuse, consider the wider family.', { id: 'dash.q20.hint' }),
    detail: msg('Who, and why?', { id: 'dash.q20.detail' }),
  },
  q21: {
    label: msg('As far as you know, has the abuser hurt anyone else?', { id: 'dash.q21' }),
    hint: msg(
      'Think of children, brothers and sisters, older relatives and strangers. Consider honour-based abuse.',
      { id: 'dash.q21.hint' },
    ),
    detail: msg('Who was hurt, and how?', { id: 'dash.q21.detail' }),
    options: {
      children: msg('Children', { id: 'dash.q21.option.children' }),
      family: msg('Another family member', { id: 'dash.q21.option.family' }),
      'previous-partner': msg('A former partner', { id: 'dash.q21.option.previous-partner' }),
      other: people.other,
    },
  },
  q22: { label: msg('Has the abuser ever treated an animal or a family pet badly?', { id: 'dash.q22' }) },
  q23: {
    label: msg(
      'Are there any money problems? For example, do you depend on the abuser for money, or have they recently lost a job?',
      { id: 'dash.q23' },
    ),
  },
  q24: {
    label: msg(
      'In the past year, have drugs (prescribed or not), alcohol or mental health made it hard for the abuser to lead a normal life?',
      { id: 'dash.q24' },
    ),
    detail: msg('What do you know about it?', { id: 'dash.q24.detail' }),
    options: {
      drugs: msg('Drugs', { id: 'dash.q24.option.drugs' }),
      alcohol: msg('Alcohol', { id: 'dash.q24.option.alcohol' }),
      'mental-health': msg('Mental health', { id: 'dash.q24.option.mental-health' }),
    },
  },
  q25: { label: msg('Has the abuser ever threatened or tried to take their own life?', { id: 'dash.q25' }) },
  q26: {
    label: msg(
      'Has the abuser ever broken bail, a court order such as an injunction, or an agreement about when they can see you or the children?',
      { id: 'dash.q26' },
    ),
    detail: msg('What did they break, and how?', { id: 'dash.q26.detail' }),
  },
  q27: {
    label: msg('As far as you know, has the abuser ever had trouble with the police or a criminal history?', {
      id: 'dash.q27',
    }),
    detail: msg('What was it for?', { id: 'dash.q27.detail' }),
  },
} as const;
