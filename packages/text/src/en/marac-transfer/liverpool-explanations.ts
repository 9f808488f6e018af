import type { definition } from '@safeguarding-forms/instruments/internal/marac-transfer/liverpool.js';
import type { ExplanationsOf } from '../../model/explanations.js';

import * as explained from './explained.js';

/** The English that explains Liverpool’s transfer. */
export const explanations = {
  ...explained.none,
  outcomes: explained.outcomes,
  why: explained.why,
  guidance: { title: explained.guidanceTitle, steps: { ...explained.steps, ...explained.thisCaseAlone } },
  notes: explained.notes,
  rules: explained.rules,
  flags: explained.flags,
} as const satisfies ExplanationsOf<typeof definition>;
