import type { definition } from '@safeguarding-forms/instruments/internal/marac-transfer/cleveland.js';
import type { ExplanationsOf } from '../../model/explanations.js';
import { msg } from '../../model/message.js';
import * as explained from './explained.js';

/** The English that explains Cleveland’s transfer. */
export const explanations = {
  ...explained.none,
  outcomes: explained.outcomes,
  why: explained.why,
  guidance: {
    title: explained.guidanceTitle,
    steps: {
      ...explained.steps,
      'call-first': msg('First contact the person in the other area who takes cases in.', {
        id: 'marac-transfer.guidance.call-first',
      }),
    },
  },
  notes: {
    ...explained.notes,
    'move-not-printed': msg(
      'The protocol speaks of another Teesside MARAC, not of why a case goes there. Whether the move is for a time is asked here, as elsewhere.',
      { id: 'marac-transfer.note.move-not-printed' },
    ),
    'same-day': msg(
      'A case that cannot wait is heard on the same day, by phone or video, with the police and the independent advisers at least.',
      { id: 'marac-transfer.note.same-day' },
    ),
  },
  rules: explained.rules,
  flags: explained.flags,
} as const satisfies ExplanationsOf<typeof definition>;
