import { msg } from '../../model/message.js';

/** Why each of the 40 questions is asked, to the person who answers them alone. */
export const why = {
  q1: msg('The time when you leave can be the time of greatest danger.', { id: 'merit.self.q1.why' }),
  q2: msg('Visits can be used to get at you or to rule you. Children may be hurt too.', {
    id: 'merit.self.q2.why',
  }),
  q3: msg('What is said as a threat may be done.', { id: 'merit.self.q3.why' }),
  q4: msg('Stalking can end in great harm, even if you were never hurt before.', {
    id: 'merit.self.q4.why',
  }),
  q5: msg('Children are hurt by what goes on around them. They may need help too.', {
    id: 'merit.self.q5.why',
  }),
  q6: msg('A child who sees or hears it is being hurt as well.', { id: 'merit.self.q6.why' }),
  q7: msg('It can start or get worse at this time, and the baby is in danger too.', {
    id: 'merit.self.q7.why',
  }),
  q8: msg('If it has happened again since then, you may need more help.', { id: 'merit.self.q8.why' }),
  q9: msg('Being hurt can make you ill in your mind. Then it is harder to get help.', {
    id: 'merit.self.q9.why',
  }),
  q10: msg('It is no excuse. But it can add to the danger.', { id: 'merit.self.q10.why' }),
  q11: msg('It can be harder to leave when you have no money of your own.', { id: 'merit.self.q11.why' }),
  q12: msg('When they are out of work, the harm can be worse.', { id: 'merit.self.q12.why' }),
  q13: msg('Such threats can be used to rule you. They can mean danger to you too.', {
    id: 'merit.self.q13.why',
  }),
  q14: msg('Many people do this when they are afraid, or are told to. You are not to blame.', {
    id: 'merit.self.q14.why',
  }),
  q15: msg('It shows how far things have gone. It helps to see who is afraid of whom.', {
    id: 'merit.self.q15.why',
  }),
  q16: msg('If you hit back, you may be hurt more, or be blamed for it all.', { id: 'merit.self.q16.why' }),
  q17: msg('Drink can make it worse. It is never an excuse.', { id: 'merit.self.q17.why' }),
  q18: msg('It can be harder to get away. It does not make it your fault.', { id: 'merit.self.q18.why' }),
  q19: msg('When both drink, more harm can be done.', { id: 'merit.self.q19.why' }),
  q20: msg('Drugs can make people more violent, and you may not see it coming.', {
    id: 'merit.self.q20.why',
  }),
  q21: msg('Drugs may be used to rule you, or to stop you from asking for help.', {
    id: 'merit.self.q21.why',
  }),
  q22: msg('When both take drugs, it can be harder to get help.', { id: 'merit.self.q22.why' }),
  q23: msg('When you are cut off, no one may see what is done to you.', { id: 'merit.self.q23.why' }),
  q24: msg('You may have good cause. But the danger can be greater if no one helps you.', {
    id: 'merit.self.q24.why',
  }),
  q25: msg('Your fear is a sign of danger.', { id: 'merit.self.q25.why' }),
  q26: msg('You may well be right. Others may not see how bad it is.', { id: 'merit.self.q26.why' }),
  q27: msg('This does great harm too, with or without violence.', { id: 'merit.self.q27.why' }),
  q28: msg('Without money it is harder to leave. To take yours is a way to keep you.', {
    id: 'merit.self.q28.why',
  }),
  q29: msg('Such jealous feelings often come with control and with great harm.', {
    id: 'merit.self.q29.why',
  }),
  q30: msg('There may be more harm than anyone knows of.', { id: 'merit.self.q30.why' }),
  q31: msg('When it grows, it can end in great harm.', { id: 'merit.self.q31.why' }),
  q32: msg('If they were violent before, they may be so again.', { id: 'merit.self.q32.why' }),
  q33: msg('Children in danger need help now.', { id: 'merit.self.q33.why' }),
  q34: msg('It can be done to scare you or rule you. It is a strong sign of danger.', {
    id: 'merit.self.q34.why',
  }),
  q35: msg('This often goes with other great harm. It is hard to talk about, and not your fault.', {
    id: 'merit.self.q35.why',
  }),
  q36: msg('To break things can be a threat of what comes next.', { id: 'merit.self.q36.why' }),
  q37: msg('Violence often gets worse with time. It is worse still if you are pregnant.', {
    id: 'merit.self.q37.why',
  }),
  q38: msg('This is a sign of very great danger. It can kill hours or days later, with no mark to see.', {
    id: 'merit.self.q38.why',
  }),
  q39: msg('It can mean that someone plans to do great harm.', { id: 'merit.self.q39.why' }),
  q40: msg('Things from the home, such as a knife, can kill.', { id: 'merit.self.q40.why' }),
} as const;
