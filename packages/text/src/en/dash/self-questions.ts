import { msg } from '../../model/message.js';
import { helpNow } from '../self/help-now.js';
import { questions as printed } from './questions.js';

/** Beside the question whether the children were threatened. */
export const someoneElseThreatened = msg('Say yes too if it was about someone else at home who needs help.', {
  id: 'dash.self.q12.hint',
});

/**
 * The 27 questions as the person is asked them who fills the form in alone. What already speaks to the person plainly
 * is the professional's own text.
 */
export const questions = {
  q1: {
    label: msg('Was your body hurt the last time that it happened?', { id: 'dash.self.q1' }),
    detail: msg('How were you hurt? Was it the first time?', { id: 'dash.self.q1.detail' }),
  },
  q2: printed.q2,
  q4: {
    label: msg('Do you feel cut off from your family or friends?', { id: 'dash.self.q4' }),
    hint: msg('Say yes too if you are kept from a doctor or from other people.', {
      id: 'dash.self.q4.hint',
    }),
  },
  q5: { label: printed.q5.label, helpNow: helpNow.suicidal },
  q6: {
    label: msg('In the last year, have you left or split up with the person who hurts you, or tried to?', {
      id: 'dash.self.q6',
    }),
  },
  q7: { label: msg('Are there fights over who sees the children, or when?', { id: 'dash.self.q7' }) },
  q8: {
    label: msg('Does the person who hurts you keep on texting, calling or following you?', {
      id: 'dash.self.q8',
    }),
    hint: msg(
      'Say yes too if they stalk or pester you. That can be to watch you, or to turn up where you are.',
      {
        id: 'dash.self.q8.hint',
      },
    ),
    detail: printed.q8.detail,
  },
  q9: {
    label: printed.q9.label,
    hint: msg('Say yes if your baby is less than a year and a half old.', { id: 'dash.self.q9.hint' }),
  },
  q10: {
    label: msg('Are there children at home who are step-children to the person who hurts you?', {
      id: 'dash.self.q10',
    }),
    hint: msg(
      'Say yes if a child at home is not their own. Say yes too if someone else at home needs a lot of help, such as someone old.',
      { id: 'dash.self.q10.hint' },
    ),
  },
  q11: {
    label: msg('Has the person who hurts you ever hurt the children?', { id: 'dash.self.q11' }),
    hint: msg('Say yes too if they hurt someone else who needs the family’s help.', {
      id: 'dash.self.q11.hint',
    }),
    helpNow: helpNow.children,
  },
  q13: printed.q13,
  q14: printed.q14,
  q15: {
    label: msg('Does the person who hurts you try to control all that you do, or are they very jealous?', {
      id: 'dash.self.q15',
    }),
    hint: msg('They may tell you who to see or what to wear. They may watch you, or speak of honour.', {
      id: 'dash.self.q15.hint',
    }),
    detail: printed.q15.detail,
  },
  q16: {
    label: msg('Has the person who hurts you ever used a weapon, or some other thing, to hurt you?', {
      id: 'dash.self.q16',
    }),
  },
  q17: {
    label: msg('Did the person who hurts you ever say they would kill you or someone else?', {
      id: 'dash.self.q17',
    }),
    hint: msg('Say yes if you believed it.', { id: 'dash.self.q17.hint' }),
    detail: printed.q17.detail,
    helpNow: helpNow.threatToKill,
  },
  q18: {
    label: msg('Has the person who hurts you ever tried to strangle, choke, smother or drown you?', {
      id: 'dash.self.q18',
    }),
    hint: msg('Say yes too if they held your neck, or stopped you from breathing.', {
      id: 'dash.self.q18.hint',
    }),
    helpNow: helpNow.strangled,
  },
  q19: {
    label: msg('Does the person who hurts you say or do sexual things that make you feel bad?', {
      id: 'dash.self.q19',
    }),
    hint: msg('Say yes too if it hurts your body, or hurts someone else.', { id: 'dash.self.q19.hint' }),
    detail: printed.q19.detail,
  },
  q20: {
    label: printed.q20.label,
    hint: msg('It may be someone in the family.', { id: 'dash.self.q20.hint' }),
    detail: printed.q20.detail,
  },
  q21: {
    label: msg('As far as you know, has the person who hurts you hurt anyone else?', {
      id: 'dash.self.q21',
    }),
    hint: msg('It may be a child, a relative or a stranger.', {
      id: 'dash.self.q21.hint',
    }),
    detail: printed.q21.detail,
    options: printed.q21.options,
  },
  q22: {
    label: msg('Has the person who hurts you ever been cruel to a pet or an animal?', {
      id: 'dash.self.q22',
    }),
  },
  q23: {
    label: msg('Are there any money problems?', { id: 'dash.self.q23' }),
    hint: msg('You may need their money to live. Or they may just have lost a job.', {
      id: 'dash.self.q23.hint',
    }),
  },
  q24: {
    label: msg(
      'In the last year, have drink, drugs or mental health made life hard for the person who hurts you?',
      { id: 'dash.self.q24' },
    ),
    hint: msg('It means that they could not lead a normal life. Drugs from a doctor count too.', {
      id: 'dash.self.q24.hint',
    }),
    detail: printed.q24.detail,
    options: printed.q24.options,
  },
  q25: {
    label: msg('Has the person who hurts you ever tried to end their own life, or said they would?', {
      id: 'dash.self.q25',
    }),
    helpNow: helpNow.abuserSuicidal,
  },
  q26: {
    label: msg('Has the person who hurts you ever broken bail or a court order?', { id: 'dash.self.q26' }),
    hint: msg('It counts too if they broke what was agreed on when to see you or the children.', {
      id: 'dash.self.q26.hint',
    }),
    detail: printed.q26.detail,
  },
  q27: {
    label: msg('As far as you know, was the person who hurts you ever in trouble with the police?', {
      id: 'dash.self.q27',
    }),
    hint: msg('Say yes too if they were found guilty of a crime.', { id: 'dash.self.q27.hint' }),
    detail: printed.q27.detail,
  },
} as const;
