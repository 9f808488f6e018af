import { msg } from '../../model/message.js';

/** Why each of the 27 questions matters, the same in both checklists. */
export const why = {
  q1: msg('Past injuries make new ones more likely, and the next may be worse.', { id: 'dash.q1.why' }),
  q2: msg('Strong fear is a warning sign. You know best what the abuser may do.', { id: 'dash.q2.why' }),
  q3: msg('Knowing what you fear, and for whom, helps to protect everyone at risk.', {
    id: 'dash.q3.why',
  }),
  q4: msg('Being cut off makes it harder to get help, and abuse can grow unseen.', { id: 'dash.q4.why' }),
  q5: msg('Abuse can make it seem that there is no way out. That is a danger in itself.', {
    id: 'dash.q5.why',
  }),
  q6: msg('The time around leaving is often the most dangerous, as the abuser is losing control.', {
    id: 'dash.q6.why',
  }),
  q7: msg('Contact can be used to reach or punish you, and can put the children in danger.', {
    id: 'dash.q7.why',
  }),
  q8: msg('Stalking and harassment are known warning signs of serious harm and killing.', {
    id: 'dash.q8.why',
  }),
  q9: msg('Abuse often gets worse in pregnancy or with a small baby, and leaving is harder.', {
    id: 'dash.q9.why',
  }),
  q10: msg('Where a child is not the abuser’s own, the child and the parent are at more risk.', {
    id: 'dash.q10.why',
  }),
  q11: msg('Where children are hurt, they and their parent can all be in serious danger.', {
    id: 'dash.q11.why',
  }),
  q12: msg('Such threats can be carried out. They put the whole family at more risk.', {
    id: 'dash.q12.why',
  }),
  q13: msg('When abuse comes more often, serious injury or death is more likely.', { id: 'dash.q13.why' }),
  q14: msg('Abuse tends to build up. Each step makes serious injury more likely.', { id: 'dash.q14.why' }),
  q15: msg(
    'Extreme jealousy and control come before many killings. Such control can be a crime in itself (Serious Crime Act 2015, s. 76).',
    { id: 'dash.q15.why' },
  ),
  q16: msg('With a weapon or an object, injuries are worse and death is more likely.', {
    id: 'dash.q16.why',
  }),
  q17: msg('A threat that you believe is a serious sign. You know the danger best.', { id: 'dash.q17.why' }),
  q18: msg(
    'Cutting off someone’s breath is a sign of extreme danger, and can kill hours or days later with no mark to see. A stroke can come days or weeks later. After trouble with breathing, a changed voice, passing out or weakness on one side, call 999 or go to A&E at once. Anyone else must get medical help today: pregnancy makes it urgent, and so do neck pain or swelling, trouble swallowing, bloodshot eyes, headache, changed sight, confusion or wetting oneself.',
    { id: 'dash.q18.why' },
  ),
  q19: msg('Sexual abuse often comes with other violence, and with a higher risk of being killed.', {
    id: 'dash.q19.why',
  }),
  q20: msg('Others may join in or act for the abuser. That makes serious harm more likely.', {
    id: 'dash.q20.why',
  }),
  q21: msg('Someone who has hurt others before is more likely to do serious harm.', { id: 'dash.q21.why' }),
  q22: msg('Cruelty to animals is a known sign of danger to people too.', { id: 'dash.q22.why' }),
  q23: msg(
    'Money worries can trap you. Control over your money is abuse too (Domestic Abuse Act 2021, s. 1).',
    { id: 'dash.q23.why' },
  ),
  q24: msg('These do not cause abuse, but they can make it more dangerous.', { id: 'dash.q24.why' }),
  q25: msg('Such threats can be used to control you. They can also mean danger to your life and to others.', {
    id: 'dash.q25.why',
  }),
  q26: msg('Someone who ignores one order or agreement may not be held back by the next.', {
    id: 'dash.q26.why',
  }),
  q27: msg('A record, above all for violence, can mean more danger. No record does not mean no risk.', {
    id: 'dash.q27.why',
  }),
} as const;
