import type { definition } from '@safeguarding-forms/instruments/internal/merit/liverpool.js';
import type { ExplanationsOf } from '../../model/explanations.js';
import { msg } from '../../model/message.js';
import { basis, factors, reasons } from '../findings.js';
import { harmToChildren, sexualViolence } from '../key-risks.js';
import { outcomes } from '../outcomes.js';
import { levels } from './levels.js';
import { why } from './why.js';

const { strangulation, threats, weapons, escalation } = factors;

/** The English that explains Liverpool’s MeRIT. */
export const explanations = {
  levels,
  outcomes,
  why,
  notes: {
    'subtotals-after': msg(
      'Each subtotal stands after its own questions: breakdown 1 to 6, social 7 to 21, violence 22 to 40.',
      { id: 'merit.note.subtotals-after' },
    ),
    'q22-in-violence': msg(
      'Question 22 (drugs, both) is printed after the social subtotal, so it counts under violence.',
      { id: 'merit.note.q22-in-violence' },
    ),
    'zero-section': msg(
      'The three subtotals are multiplied. A zero in one section makes the total zero, however many yes answers the others hold.',
      { id: 'merit.note.zero-section' },
    ),
    'one-of-three': msg(
      'Of the three alcohol questions only one can be yes, and so with drugs. The highest possible total is therefore 1296. The printed form, with every box ticked, would give 1710.',
      { id: 'merit.note.one-of-three' },
    ),
    'factors-referred': msg(
      'The protocol counts violence in pregnancy, strangulation, threats to kill, cruelty to animals and weapons among the cases that are usually high risk. Here they are referred. Under 72, a case referred only by these or by judgement gets a quality check. The form asks about threats of any kind, so threats to kill are asked about apart.',
      { id: 'merit.note.factors-referred' },
    ),
    'honour-always': msg(
      'Honour-based abuse is always referred, whatever the total, and is heard in a closed session.',
      { id: 'merit.note.honour-always' },
    ),
    'repeat-by-date': msg(
      'A MARAC in the 12 months before the incident is a repeat, whether question 8 says so or the date. Without a date of the incident, the 12 months end today. That covers the 3 months in which any abuse is a repeat.',
      { id: 'merit.note.repeat-by-date' },
    ),
    'ticks-not-lost': msg(
      'Few yes answers in one section hide many in another. So a referral is to be considered once the total would be 16 with each section counted as at least 2. The grade stays as printed.',
      { id: 'merit.note.ticks-not-lost' },
    ),
  },
  rules: {
    alcohol: msg(
      'Questions 17, 18 and 19 exclude each other, but more than one is yes. Keep the one that fits (19 if both drank) and change the others to no.',
      { id: 'merit.rule.alcohol' },
    ),
    drugs: msg(
      'Questions 20, 21 and 22 exclude each other, but more than one is yes. Keep the one that fits (22 if both took drugs) and change the others to no.',
      { id: 'merit.rule.drugs' },
    ),
    witnesses: msg(
      'Question 6 says that children saw or heard the incident, but question 5 says that none were there. Change one of them.',
      { id: 'merit.rule.witnesses' },
    ),
    'repeat-denied': msg(
      'Question 8 says no, but the date of the last MARAC is within 12 months. Change one of them, or tick that this MARAC was about a different perpetrator.',
      { id: 'merit.rule.repeat-denied' },
    ),
    'repeat-long-ago': msg(
      'Question 8 says yes, but the date of the last MARAC is more than 12 months back. Change one of them, or tick that this MARAC was about a different perpetrator.',
      { id: 'merit.rule.repeat-long-ago' },
    ),
  },
  factors: {
    // The factor needs violence as well (q7 with q37), so the shared words would say too much.
    pregnancy: msg('Violence with pregnancy or a new baby', { id: 'merit.factor.pregnancy' }),
    strangulation,
    'threats-to-kill': factors['threats-to-kill'],
    'animal-cruelty': factors['animal-cruelty'],
    weapons,
    threats,
    escalation,
    fear: msg('Fear', { id: 'merit.factor.fear' }),
    'harm-to-children': harmToChildren,
    'sexual-violence': sexualViolence,
  },
  reasons: {
    ...reasons,
    product: msg('The three subtotals, multiplied', { id: 'merit.reason.product' }),
    'zero-section': msg('A section without a yes, which makes the total zero', {
      id: 'merit.reason.zero-section',
    }),
  },
  basis: {
    ...basis,
    repeat: msg('A repeat within 12 months of a MARAC', { id: 'merit.basis.repeat' }),
    'honour-based-abuse': msg('Honour-based abuse', { id: 'merit.basis.honour-based-abuse' }),
  },
  flags: {
    'closed-session': msg('The case is heard in a closed session', { id: 'merit.flag.closed-session' }),
    'quality-check': msg('The referral gets a quality check before the MARAC', {
      id: 'merit.flag.quality-check',
    }),
    'professionals-meeting': msg(
      'Three or more incidents in six months: a professionals meeting is recommended',
      { id: 'merit.flag.professionals-meeting' },
    ),
  },
} satisfies ExplanationsOf<typeof definition>;
