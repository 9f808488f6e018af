import type { definition } from '@safeguarding-forms/instruments/internal/marac-research/kirklees.js';
import type { WordsOf } from '../../model/words.js';
import { attendance, findings, form, headings, preparation, relevantOnly } from './protocol.js';
import { research } from './research.js';

/** The English of Kirklees’ research. */
export const words = {
  ...form,
  sections: headings,
  items: {
    ...preparation,
    ...attendance,
    ...findings,
    recentBehaviour: research.recentBehaviour,
    relevantOnly,
  },
} as const satisfies WordsOf<typeof definition>;
