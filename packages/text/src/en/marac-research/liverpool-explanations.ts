import type { definition } from '@safeguarding-forms/instruments/internal/marac-research/liverpool.js';
import type { ExplanationsOf } from '../../model/explanations.js';
import { msg } from '../../model/message.js';
import { guidanceTitle, notes, overdue, rules, steps, why } from './explained.js';

/** The English that explains Liverpool’s research. */
export const explanations = {
  levels: {},
  outcomes: {},
  why: {
    ...why,
    perpetratorCircumstances: msg(
      'How someone lives shows what can hold them back or set them off. It can tell of health, so keep it short.',
      { id: 'marac-research.why.perpetratorCircumstances' },
    ),
  },
  guidance: { title: guidanceTitle, steps },
  notes: {
    ...notes,
    'two-days-before': msg(
      'An agency that cannot come sends what it knows two days ahead of the meeting. What comes later is still taken, with a reason, and is marked: it can save someone.',
      { id: 'marac-research.note.two-days-before' },
    ),
    'abuser-in-every-case': msg(
      'Members bring what they know of the abuser’s life and behaviour to every case. So it is asked each time, and knowing nothing is an answer.',
      { id: 'marac-research.note.abuser-in-every-case' },
    ),
  },
  rules: {
    ...rules,
    'abuser-known-after-all': msg(
      'You say that your agency knows nothing, but it knows something about the alleged abuser. Change one of the two.',
      { id: 'marac-research.rule.abuser-known-after-all' },
    ),
  },
  factors: {},
  reasons: {},
  basis: {},
  flags: overdue,
} as const satisfies ExplanationsOf<typeof definition>;
