import { msg } from '../../model/message.js';

/** Why each of the 40 questions matters. */
export const why = {
  q1: msg('Leaving an abusive partner is one of the times of greatest danger.', { id: 'merit.q1.why' }),
  q2: msg('Contact can be used to reach and control the victim, and can put children at risk.', {
    id: 'merit.q2.why',
  }),
  q3: msg('A threat can be carried out. A threat to kill usually means high risk.', {
    id: 'merit.q3.why',
  }),
  q4: msg('Stalking can end in serious harm, even with no violence before.', { id: 'merit.q4.why' }),
  q5: msg('Children are harmed by abuse around them, and may need safeguarding too.', {
    id: 'merit.q5.why',
  }),
  q6: msg('A child who sees or hears abuse is a victim too.', { id: 'merit.q6.why' }),
  q7: msg('Abuse can start or get worse in pregnancy or after a birth, and endangers the baby.', {
    id: 'merit.q7.why',
  }),
  q8: msg('New abuse within 12 months of a MARAC is referred again.', { id: 'merit.q8.why' }),
  q9: msg('Abuse harms mental health, and poor mental health can make it harder to get help.', {
    id: 'merit.q9.why',
  }),
  q10: msg('They can add to the risk. They never excuse abuse.', { id: 'merit.q10.why' }),
  q11: msg('Without an income of their own, a victim may find it harder to leave.', {
    id: 'merit.q11.why',
  }),
  q12: msg('A perpetrator being out of work is linked with more severe violence.', { id: 'merit.q12.why' }),
  q13: msg('Someone who threatens suicide may harm others too. The threat can also be used to control.', {
    id: 'merit.q13.why',
  }),
  q14: msg('Fear, or pressure from the perpetrator, can stop a victim saying what happened.', {
    id: 'merit.q14.why',
  }),
  q15: msg('It shows how far things have gone. Look at who is afraid and who is in control.', {
    id: 'merit.q15.why',
  }),
  q16: msg('A victim who fights back may be hurt worse, or be taken for the abuser.', {
    id: 'merit.q16.why',
  }),
  q17: msg('Drinking can make violence worse. It does not cause or excuse abuse.', { id: 'merit.q17.why' }),
  q18: msg('A victim who has been drinking may find it harder to get away or get help.', {
    id: 'merit.q18.why',
  }),
  q19: msg('When both have been drinking, an incident can become more serious.', { id: 'merit.q19.why' }),
  q20: msg('Drug use can make a perpetrator more violent and harder to predict.', { id: 'merit.q20.why' }),
  q21: msg('Drug use can be used to control a victim, or keep them from asking for help.', {
    id: 'merit.q21.why',
  }),
  q22: msg('When both use drugs, an incident can become more serious and help is harder to reach.', {
    id: 'merit.q22.why',
  }),
  q23: msg('Isolation hides abuse and leaves the victim with nobody to turn to.', { id: 'merit.q23.why' }),
  q24: msg('Fear, control or past experience can keep a victim from help. It may mean more risk.', {
    id: 'merit.q24.why',
  }),
  q25: msg('Fear can show danger that the victim does not put into words.', { id: 'merit.q25.why' }),
  q26: msg('Victims who fear harm are often right. Others may play the danger down.', {
    id: 'merit.q26.why',
  }),
  q27: msg('Humiliation and control do lasting harm, with or without violence.', { id: 'merit.q27.why' }),
  q28: msg('Taking or controlling money keeps a victim dependent and makes it harder to leave.', {
    id: 'merit.q28.why',
  }),
  q29: msg('Extreme jealousy often goes with control, and is linked with serious violence.', {
    id: 'merit.q29.why',
  }),
  q30: msg('Much abuse is never reported. The history may be worse than the record shows.', {
    id: 'merit.q30.why',
  }),
  q31: msg('Abuse that builds up can lead to serious harm. It can be a reason to refer.', {
    id: 'merit.q31.why',
  }),
  q32: msg('Someone who has been violent before is more likely to be violent again.', {
    id: 'merit.q32.why',
  }),
  q33: msg('Children at risk need protection now, whatever the score.', { id: 'merit.q33.why' }),
  q34: msg('Cruelty to animals frightens and controls. It usually means high risk.', {
    id: 'merit.q34.why',
  }),
  q35: msg('Sexual abuse is linked with serious harm, and is very hard to talk about.', {
    id: 'merit.q35.why',
  }),
  q36: msg('Breaking things can be a threat of what comes next.', { id: 'merit.q36.why' }),
  q37: msg('Violence often gets worse over time. In pregnancy it usually means high risk.', {
    id: 'merit.q37.why',
  }),
  q38: msg(
    'Cutting off someone’s breath is a sign of extreme danger, and can kill hours or days later with no mark to see. A stroke can come days or weeks later. After trouble with breathing, a changed voice, passing out or weakness on one side, call 999 or go to A&E at once. Anyone else must get medical help today: pregnancy makes it urgent, and so do neck pain or swelling, trouble swallowing, bloodshot eyes, headache, changed sight, confusion or wetting oneself.',
    { id: 'merit.q38.why' },
  ),
  q39: msg('A planned weapon can mean that serious harm is intended.', { id: 'merit.q39.why' }),
  q40: msg('An everyday object, such as a kitchen knife, can kill.', { id: 'merit.q40.why' }),
} as const;
