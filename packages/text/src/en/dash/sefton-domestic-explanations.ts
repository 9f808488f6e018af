import type { definition } from '@safeguarding-forms/instruments/internal/dash/sefton-domestic.js';
import type { ExplanationsOf } from '../../model/explanations.js';
import { msg } from '../../model/message.js';
import { harmToChildren, sexualViolence } from '../key-risks.js';
import {
  basis,
  factors,
  flags,
  levels,
  notes,
  outcomes,
  petNotes,
  reasons,
  rules,
} from './sefton-explained.js';

/** The English that explains Sefton’s risk tool for domestic violence. */
export const explanations = {
  levels,
  outcomes,
  why: {
    q1: msg(
      'The time around leaving is the most dangerous, because the abuser is losing power. It is safer if the abuser does not learn of the plan, and if support is there before, during and after.',
      { id: 'dash.sefton-domestic.q1.why' },
    ),
    q2: msg(
      'Abusers with a record, above all for violence or linked to drink or drugs, tend to ignore court orders and use worse violence. A clean record does not mean that there is no danger.',
      { id: 'dash.sefton-domestic.q2.why' },
    ),
    q3: msg(
      'Someone who has been injured is likely to be injured again, and the next time may be worse. Asking about the first, the last and the worst time helps to show whether it grows.',
      { id: 'dash.sefton-domestic.q3.why' },
    ),
    q4: msg(
      'With weapons, injuries are worse and death is more likely. Things found in any home can be weapons too, so think of them when you plan for safety.',
      { id: 'dash.sefton-domestic.q4.why' },
    ),
    q5: msg(
      'Many abusers tell someone before they kill, so take every threat seriously, and also what the person believes the abuser could do. Some cannot imagine the abuser killing: no fear does not mean no danger.',
      { id: 'dash.sefton-domestic.q5.why' },
    ),
    q6: msg(
      'Extreme jealousy, control and stalking often come before killings, and such control can be a crime in itself (Serious Crime Act 2015, section 76). Keep proof, such as a diary or messages, where the abuser cannot find it.',
      { id: 'dash.sefton-domestic.q6.why' },
    ),
    q7: msg(
      'Family members or others may be drawn into the abuse, for example in a forced marriage. That makes serious harm much more likely.',
      { id: 'dash.sefton-domestic.q7.why' },
    ),
    q8: msg(
      'Drink, drugs and mental ill health do not cause abuse, but they can make it more dangerous. Violence can grow during a programme against it, so the person at risk needs support meanwhile.',
      { id: 'dash.sefton-domestic.q8.why' },
    ),
    q9: msg(
      'These problems may come from the abuse, and can put the person or others in more danger. Fear of being judged, not believed or losing the children can stop people from asking for help.',
      { id: 'dash.sefton-domestic.q9.why' },
    ),
    q10: msg(
      'Without money of their own, a person may be unable to leave, or feel forced to go back. This raises the risk of serious harm or death.',
      { id: 'dash.sefton-domestic.q10.why' },
    ),
    q11: msg(
      'Money problems do not cause abuse, but an abuser who feels there is nothing left to lose is more dangerous. Debts can also be a way to control someone, such as loans taken out in their name.',
      { id: 'dash.sefton-domestic.q11.why' },
    ),
    q12: msg(
      'Abuse often comes more often and gets worse in pregnancy and while children are very small, and leaving is harder then. Babies cannot run away or tell anyone, so they are more likely to be badly hurt or killed.',
      { id: 'dash.sefton-domestic.q12.why' },
    ),
    q13: msg(
      'Where children are harmed or threatened, they and their parent are all in serious danger. Children can also be caught up in the violence, or made to see or hear it.',
      { id: 'dash.sefton-domestic.q13.why' },
    ),
    q14: msg(
      'Conflict over children makes the death of a parent or child more likely: contact can be used to reach the parent, and children can be taken or hurt to punish them. Never recommend contact unless it is made safe for all.',
      { id: 'dash.sefton-domestic.q14.why' },
    ),
    q15: msg(
      'Reviews of killings show more serious harm where an abuser lives with children who are not their own. Both the children and their parent are at more risk.',
      { id: 'dash.sefton-domestic.q15.why' },
    ),
    q16: msg(
      'Hurting pets is often a way to hurt people. It has come before many killings, so treat it as a serious risk.',
      { id: 'dash.sefton-domestic.q16.why' },
    ),
    q17: msg(
      'Holding back someone’s breathing, a child’s too, comes close to killing: record exactly what happened. It can kill hours or days later with no mark to see, and a stroke can come days or weeks later. After trouble with breathing, a changed voice, passing out or weakness on one side, call 999 or go to A&E at once. Anyone else must get medical help today: pregnancy makes it urgent, and so do neck pain or swelling, trouble swallowing, bloodshot eyes, headache, changed sight, confusion or wetting oneself.',
      { id: 'dash.sefton-domestic.q17.why' },
    ),
    q18: msg(
      'Abusers who use sexual violence are more likely to kill, and often use other violence with it. It is very hard to talk about, and silence adds to the danger.',
      { id: 'dash.sefton-domestic.q18.why' },
    ),
    q19: msg(
      'Those who defend themselves may be hurt worse, or badly injure the abuser, and the wrong person may be blamed for the abuse. If it is unclear who mainly abuses whom, check it with a tool made for that.',
      { id: 'dash.sefton-domestic.q19.why' },
    ),
    q20: msg(
      'An abuser can use these sites to watch and track someone, which makes serious harm more likely. What is posted can also be used in court to make the person seem less believable.',
      { id: 'dash.sefton-domestic.q20.why' },
    ),
    q21: msg(
      'Abusers cut people off so that they cannot get help or leave, and the abuse can then grow. It can also drive a person to despair and thoughts of suicide.',
      { id: 'dash.sefton-domestic.q21.why' },
    ),
    q22: msg(
      'Abusers can use these matters to abuse further. A person who already meets or fears discrimination may find it harder to come forward, which puts them and their children in more danger.',
      { id: 'dash.sefton-domestic.q22.why' },
    ),
    q23: msg(
      'Violence is often used to make people agree to a marriage and stay in it, and to punish those who refuse. After such a marriage, abuse by the partner and the wider family is more likely.',
      { id: 'dash.sefton-domestic.q23.why' },
    ),
    q24: msg(
      'Where someone is seen to bring shame on a family or community, extreme violence may be used to control or punish them. It can end in serious injury or death.',
      { id: 'dash.sefton-domestic.q24.why' },
    ),
    q25: msg(
      'Abuse can make a person feel trapped and without hope. Thoughts of suicide, or past attempts, can greatly raise the risk, so always take them seriously.',
      { id: 'dash.sefton-domestic.q25.why' },
    ),
    q26: msg(
      'Threats of suicide can be used to control someone and make them stay. They can also mean that the person and the children are in danger of being killed.',
      { id: 'dash.sefton-domestic.q26.why' },
    ),
    q27: msg(
      'Court cases and orders can raise the danger, but that need not be a reason to go without them: the person needs strong support through them. An abuser who breaks orders is more likely to go on with the violence.',
      { id: 'dash.sefton-domestic.q27.why' },
    ),
    q28: msg(
      'Damage to property, or the threat of it, can lead to injury. It can also stop someone from taking steps to be safer.',
      { id: 'dash.sefton-domestic.q28.why' },
    ),
    q29: msg(
      'A big difference in age can make control easier. More power over a person brings more risk of serious injury or death.',
      { id: 'dash.sefton-domestic.q29.why' },
    ),
    q30: msg(
      'When life goes badly, there can seem to be little left to lose. Extreme violence against a partner and children is then more likely.',
      { id: 'dash.sefton-domestic.q30.why' },
    ),
    q31: msg('Fire kills fast. Any sign that the abuser may use it must be taken very seriously.', {
      id: 'dash.sefton-domestic.q31.why',
    }),
    q32: msg(
      'The person at risk mostly knows best what the abuser, or others acting for them, may do and to whom. So their fear always counts, though some people play the danger down.',
      { id: 'dash.sefton-domestic.q32.why' },
    ),
    q33: msg(
      'Abuse mostly grows, and this leads to worse injuries and to deaths. Setting out the pattern shows how great the risk is, and helps the person to see it.',
      { id: 'dash.sefton-domestic.q33.why' },
    ),
    q34: msg(
      'Playing down abuse is a common way to cope with it, but someone who does not see the danger, and their children, are at more risk. Knowing the risks gives them more ways to be safer.',
      { id: 'dash.sefton-domestic.q34.why' },
    ),
  },
  notes: {
    ...notes,
    ...petNotes,
    'three-or-more': msg(
      'One line of the form speaks of “above 3” call-outs, the others of 3 or more. Three are enough here for very high risk.',
      { id: 'dash.sefton-domestic.note.three-or-more' },
    ),
    'medium-from-one': msg(
      'Medium is printed as up to 5 yes answers or less than 2 call-outs, which could mean none. None of either is standard, as the form says there; one of either is medium.',
      { id: 'dash.sefton-domestic.note.medium-from-one' },
    ),
    'all-34-count': msg(
      'The form speaks of yes answers to questions 1 to 33, but prints 34 questions. All 34 count.',
      { id: 'dash.sefton-domestic.note.all-34-count' },
    ),
    'threats-wider': msg(
      'Question 5 asks about harm as well as threats, and about the abuser’s own life too. Any yes is taken as the factor of threats to kill.',
      { id: 'dash.sefton-domestic.note.threats-wider' },
    ),
    'baby-age': msg(
      'The form asks about a baby under 18 months, the guidance about 18 months or less. The wider one is asked.',
      { id: 'dash.sefton-domestic.note.baby-age' },
    ),
    'older-by-five': msg(
      'The guidance slips in explaining question 29 and makes the victim the older one. The form’s own question is asked.',
      { id: 'dash.sefton-domestic.note.older-by-five' },
    ),
    'pattern-worse': msg(
      'Question 33 asks what the pattern is, but prints boxes for yes and no. A yes is taken to mean more often or worse.',
      { id: 'dash.sefton-domestic.note.pattern-worse' },
    ),
  },
  rules,
  factors: {
    ...factors,
    'harm-to-children': harmToChildren,
    'sexual-violence': sexualViolence,
    'forced-marriage': msg('Forced marriage', { id: 'dash.sefton-domestic.factor.forced-marriage' }),
    'controlling-behaviour': msg('Jealousy, control or stalking', {
      id: 'dash.sefton-domestic.factor.controlling-behaviour',
    }),
    'child-contact': msg('Conflict over the children', { id: 'dash.sefton-domestic.factor.child-contact' }),
    'step-children': msg('Children in the home who are not the abuser’s own', {
      id: 'dash.sefton-domestic.factor.step-children',
    }),
    'honour-based-abuse': msg('Abuse in the name of honour', {
      id: 'dash.sefton-domestic.factor.honour-based-abuse',
    }),
  },
  reasons,
  basis,
  flags,
} as const satisfies ExplanationsOf<typeof definition>;
