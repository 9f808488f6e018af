import { msg } from '../../model/message.js';
import { helpNow } from '../self/help-now.js';
import { breakdown } from './breakdown.js';

const practices = msg(
  'It may have to do with honour, or a forced marriage. It may be about cutting a girl (FGM). It may be about being sold, or made to work for nothing.',
  { id: 'merit.self.hint.practices' },
);
const oneOfDrinking = msg('Of the three questions about drinking, only one can be yes.', {
  id: 'merit.self.hint.drinking',
});
const oneOfDrugs = msg('Of the three questions about drugs, only one can be yes.', {
  id: 'merit.self.hint.drugs',
});

/** The 40 questions, to the person who answers them alone. */
export const questions = {
  q1: {
    label: msg('Are there problems over a break-up or a divorce, now or from long ago?', {
      id: 'merit.self.q1',
    }),
  },
  q2: { label: msg('Are there problems over who sees the children?', { id: 'merit.self.q2' }) },
  q3: { label: msg('Has someone made threats to you?', { id: 'merit.self.q3' }), hint: practices },
  q4: {
    label: msg('Were you stalked or pestered by the person who hurts you, or by someone close to them?', {
      id: 'merit.self.q4',
    }),
    hint: msg('They may follow you, or ask others about you. They may turn up and threaten you.', {
      id: 'merit.self.q4.hint',
    }),
  },
  q5: {
    label: msg('Were any children there when it last happened?', { id: 'merit.self.q5' }),
    detail: breakdown.q5.detail,
  },
  q6: { label: msg('Did any children see it or hear it?', { id: 'merit.self.q6' }) },
  q7: { label: msg('Are you pregnant, or is there a baby less than a year old?', { id: 'merit.self.q7' }) },
  q8: {
    label: msg('In the last year, did the police and others meet to talk about you and this same person?', {
      id: 'merit.self.q8',
    }),
    hint: msg('They meet to plan how to protect people. Someone may have told you that they did.', {
      id: 'merit.self.q8.hint',
    }),
  },
  q9: { label: msg('Do you have mental health problems?', { id: 'merit.self.q9' }) },
  q10: { label: msg('Does the person who hurts you have mental health problems?', { id: 'merit.self.q10' }) },
  q11: { label: msg('Are you out of work?', { id: 'merit.self.q11' }) },
  q12: { label: msg('Is the person who hurts you out of work?', { id: 'merit.self.q12' }) },
  q13: {
    label: msg(
      'Has the person who hurts you ever hurt themselves, or said they would hurt or kill themselves?',
      { id: 'merit.self.q13' },
    ),
    helpNow: helpNow.abuserSuicidal,
  },
  q14: {
    label: msg('Have you said that nobody hurt you, when someone did?', { id: 'merit.self.q14' }),
    hint: msg('You may have had a bruise or a cut, and said that it came from something else.', {
      id: 'merit.self.q14.hint',
    }),
  },
  q15: {
    label: msg('Did you and the person who hurts you both use violence?', { id: 'merit.self.q15' }),
    hint: msg('It may have been to hit, kick, push or throw things.', { id: 'merit.self.q15.hint' }),
  },
  q16: {
    label: msg('Did someone hit or hurt back, to keep themselves from being hurt?', { id: 'merit.self.q16' }),
  },
  q17: {
    label: msg('Had the person who hurts you been drinking, and you had not?', { id: 'merit.self.q17' }),
    hint: oneOfDrinking,
  },
  q18: {
    label: msg('Had you been drinking, and the person who hurts you had not?', { id: 'merit.self.q18' }),
    hint: oneOfDrinking,
  },
  q19: { label: msg('Had both of you been drinking?', { id: 'merit.self.q19' }), hint: oneOfDrinking },
  q20: {
    label: msg('Had the person who hurts you taken drugs, and you had not?', { id: 'merit.self.q20' }),
    hint: oneOfDrugs,
  },
  q21: {
    label: msg('Had you taken drugs, and the person who hurts you had not?', { id: 'merit.self.q21' }),
    hint: oneOfDrugs,
  },
  q22: { label: msg('Had both of you taken drugs?', { id: 'merit.self.q22' }), hint: oneOfDrugs },
  q23: { label: msg('Are you cut off from other people?', { id: 'merit.self.q23' }), hint: practices },
  q24: {
    label: msg('Would you rather not work with the police, a doctor or other helpers?', {
      id: 'merit.self.q24',
    }),
  },
  q25: {
    label: msg('Are you afraid?', { id: 'merit.self.q25' }),
    detail: msg('How does it show?', { id: 'merit.self.q25.detail' }),
  },
  q26: {
    label: msg('Do you feel that you are in danger?', { id: 'merit.self.q26' }),
    detail: msg('What do you fear?', { id: 'merit.self.q26.detail' }),
  },
  q27: {
    label: msg('Does the person who hurts you put you down, shame you or play with your feelings?', {
      id: 'merit.self.q27',
    }),
    hint: practices,
  },
  q28: {
    label: msg('Does the person who hurts you control your money, or take it from you?', {
      id: 'merit.self.q28',
    }),
  },
  q29: { label: msg('Is the person who hurts you very, very jealous?', { id: 'merit.self.q29' }) },
  q30: {
    label: msg('Did it happen before, and no one reported it?', { id: 'merit.self.q30' }),
    detail: msg('How many times?', { id: 'merit.self.q30.detail' }),
  },
  q31: { label: msg('Is it getting worse, or does it happen more often?', { id: 'merit.self.q31' }) },
  q32: {
    label: msg('Is it known that the person who hurts you has been violent before?', {
      id: 'merit.self.q32',
    }),
  },
  q33: {
    label: msg('Has the person who hurts you ever hurt the children, or said that they would?', {
      id: 'merit.self.q33',
    }),
    helpNow: helpNow.children,
  },
  q34: {
    label: msg('Has the person who hurts you ever hurt a pet, or said that they would?', {
      id: 'merit.self.q34',
    }),
  },
  q35: {
    label: msg('Has the person who hurts you ever done sexual things that you did not want?', {
      id: 'merit.self.q35',
    }),
    hint: msg(
      'It counts too if they said that they would. It counts if they spoke or acted in a sexual way that was wrong.',
      { id: 'merit.self.q35.hint' },
    ),
  },
  q36: { label: msg('Were things broken or damaged?', { id: 'merit.self.q36' }) },
  q37: {
    label: msg('Did someone hit, kick, push or grab you, or hurt your body in some other way?', {
      id: 'merit.self.q37',
    }),
  },
  q38: {
    label: msg('Did the person who hurts you strangle you, try to, or put their hands round your neck?', {
      id: 'merit.self.q38',
    }),
    helpNow: helpNow.strangled,
  },
  q39: {
    label: msg('Was there a weapon that someone had brought, or kept ready for use?', {
      id: 'merit.self.q39',
    }),
  },
  q40: {
    label: msg('Was some other thing that was at hand used as a weapon, or about to be?', {
      id: 'merit.self.q40',
    }),
    hint: msg('It may have been a knife from the kitchen, or a bottle.', { id: 'merit.self.q40.hint' }),
  },
} as const;
