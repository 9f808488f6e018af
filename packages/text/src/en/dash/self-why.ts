import { msg } from '../../model/message.js';

/** Why each of the 27 questions is asked, to the person who answers them alone. */
export const why = {
  q1: msg('If you were hurt before, you may be hurt again, and worse.', { id: 'dash.self.q1.why' }),
  q2: msg('Fear is a warning sign. You know the danger best.', { id: 'dash.self.q2.why' }),
  q3: msg('What you fear helps to show who may be in danger.', { id: 'dash.self.q3.why' }),
  q4: msg('When you are cut off, it is harder to get help. Others may not see what goes on.', {
    id: 'dash.self.q4.why',
  }),
  q5: msg('When you are hurt a lot, life can feel too hard. There is help for this too.', {
    id: 'dash.self.q5.why',
  }),
  q6: msg('The time when you leave is often when the danger is greatest.', { id: 'dash.self.q6.why' }),
  q7: msg('Visits can be used to get at you, or to scare the children.', { id: 'dash.self.q7.why' }),
  q8: msg('To be followed or pestered like this is a strong sign of danger.', { id: 'dash.self.q8.why' }),
  q9: msg('It often gets worse when you are pregnant or have a small baby.', { id: 'dash.self.q9.why' }),
  q10: msg('Children who are not their own may be in more danger, and so may you.', {
    id: 'dash.self.q10.why',
  }),
  q11: msg('When children are hurt, all of you may be in great danger.', { id: 'dash.self.q11.why' }),
  q12: msg('Threats like these can come true. All of you may need help.', { id: 'dash.self.q12.why' }),
  q13: msg('When it happens more often, it can end in great harm.', { id: 'dash.self.q13.why' }),
  q14: msg('When it gets worse step by step, the next step can be very bad.', { id: 'dash.self.q14.why' }),
  q15: msg('To be watched and ruled like this is a strong sign of danger. It can be a crime.', {
    id: 'dash.self.q15.why',
  }),
  q16: msg('With a weapon or some other thing, you can be hurt much more.', { id: 'dash.self.q16.why' }),
  q17: msg('If you believe a threat, it is a sign of real danger. You know them best.', {
    id: 'dash.self.q17.why',
  }),
  q18: msg('This is one of the strongest signs of danger. It can kill later, with no mark to see.', {
    id: 'dash.self.q18.why',
  }),
  q19: msg('This often goes with other harm. It is not your fault.', { id: 'dash.self.q19.why' }),
  q20: msg('Other people may join in or help them. That adds to the danger.', { id: 'dash.self.q20.why' }),
  q21: msg('Someone who has hurt other people may do great harm again.', { id: 'dash.self.q21.why' }),
  q22: msg('When pets are hurt, people may be hurt next.', { id: 'dash.self.q22.why' }),
  q23: msg('Money can be used to keep you trapped.', { id: 'dash.self.q23.why' }),
  q24: msg('These are no excuse. But they can add to the danger.', { id: 'dash.self.q24.why' }),
  q25: msg('Such threats can be used to rule you. They can mean danger to your life too.', {
    id: 'dash.self.q25.why',
  }),
  q26: msg('If one order or promise was broken, the next may be too.', { id: 'dash.self.q26.why' }),
  q27: msg('Past crimes can mean more danger. If there are none, there can still be danger.', {
    id: 'dash.self.q27.why',
  }),
} as const;
