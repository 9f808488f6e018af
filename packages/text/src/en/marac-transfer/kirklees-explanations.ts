import type { definition } from '@safeguarding-forms/instruments/internal/marac-transfer/kirklees.js';
import type { ExplanationsOf } from '../../model/explanations.js';
import { msg } from '../../model/message.js';
import * as explained from './explained.js';

/** The English that explains Kirklees’ transfer. */
export const explanations = {
  ...explained.none,
  outcomes: explained.outcomes,
  why: explained.why,
  guidance: { title: explained.guidanceTitle, steps: { ...explained.steps, ...explained.thisCaseAlone } },
  notes: {
    ...explained.notes,
    'urgent-is-ours': msg(
      'The protocol says nothing of a case that cannot wait. It is asked here all the same.',
      { id: 'marac-transfer.note.urgent-is-ours' },
    ),
  },
  rules: explained.rules,
  flags: explained.flags,
} as const satisfies ExplanationsOf<typeof definition>;
