import type { definition } from '@safeguarding-forms/instruments/internal/marac-research/kirklees.js';
import type { ExplanationsOf } from '../../model/explanations.js';
import { msg } from '../../model/message.js';
import { guidanceTitle, notes, overdue, rules, steps, why } from './explained.js';

/** The English that explains Kirklees’ research. */
export const explanations = {
  levels: {},
  outcomes: {},
  why,
  guidance: { title: guidanceTitle, steps },
  notes: {
    ...notes,
    'before-the-meeting': msg(
      'What an absent agency knows has to reach the coordinator before the meeting. What comes later is still taken, with a reason, and is marked.',
      { id: 'marac-research.note.before-the-meeting' },
    ),
  },
  rules,
  factors: {},
  reasons: {},
  basis: {},
  flags: overdue,
} as const satisfies ExplanationsOf<typeof definition>;
