import type { definition } from '@safeguarding-forms/instruments/internal/share-without-consent/dpa-1998.js';
import type { ExplanationsOf } from '../../model/explanations.js';
import { msg } from '../../model/message.js';
import { notes, rules, weaknesses, why } from './explained.js';
import { outcomes } from './outcomes.js';

/** The English that explains the record under the Data Protection Act 1998. */
export const explanations = {
  levels: {},
  outcomes,
  why,
  notes: {
    ...notes,
    repealed: msg(
      'The Data Protection Act 1998 is repealed and gives no ground for sharing any more. This form keeps its ten grounds so that old records can be read beside it. New records belong in the form under the UK GDPR.',
      { id: 'share-without-consent.dpa-1998.note.repealed' },
    ),
    'section-29': msg(
      'The form prints “sch 29” for the second ground. The Act has no such schedule: Appendix 7 names section 29, and so does this form.',
      { id: 'share-without-consent.dpa-1998.note.section-29' },
    ),
    schedules: msg(
      'Appendix 7 adds that Schedules 2 and 3 were not a legal authority in themselves. They were one part of what the first principle of data protection asked for.',
      { id: 'share-without-consent.dpa-1998.note.schedules' },
    ),
  },
  rules,
  factors: {},
  reasons: {},
  basis: {},
  flags: {},
  weaknesses,
} as const satisfies ExplanationsOf<typeof definition>;
