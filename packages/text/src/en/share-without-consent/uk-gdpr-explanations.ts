import type { definition } from '@safeguarding-forms/instruments/internal/share-without-consent/uk-gdpr.js';
import type { ExplanationsOf } from '../../model/explanations.js';
import { msg } from '../../model/message.js';
import { notes, rules, weaknesses, why } from './explained.js';
import { outcomes } from './outcomes.js';

/** The English that explains the record under the law in force. */
export const explanations = {
  levels: {},
  outcomes,
  why,
  notes: {
    ...notes,
    'current-law': msg(
      'The printed form names the Data Protection Act 1998, which has been repealed. The grounds here are those of the UK GDPR, the Data Protection Act 2018 and the Data (Use and Access) Act 2025.',
      { id: 'share-without-consent.uk-gdpr.note.current-law' },
    ),
    'replaced-grounds': msg(
      'Two printed grounds stand elsewhere in the law of today. Administration of justice can be a public task, and for sensitive details legal claims or the courts. Duties and powers given by law are now a public task or a legal obligation.',
      { id: 'share-without-consent.uk-gdpr.note.replaced-grounds' },
    ),
    'grounds-together': msg(
      'The form takes any one ground. Today’s law wants a basis of Article 6, and for sensitive details a condition of Article 9 as well. Law enforcement under Part 3 of the DPA 2018 takes the place of both. This is guidance, and no lawyer has read it.',
      { id: 'share-without-consent.uk-gdpr.note.grounds-together' },
    ),
  },
  rules: {
    ...rules,
    'no-article-6-basis': msg(
      'A basis of Article 6 is missing. Tick one that holds too: for example, a public task or, outside public authorities, recognised legitimate interests.',
      { id: 'share-without-consent.rule.no-article-6-basis' },
    ),
    'no-special-category-condition': msg(
      'A condition of Article 9 is missing: this record tells of sensitive things, such as health or sex life. Tick the one that holds too. If you are not sure which, ask your data protection officer.',
      { id: 'share-without-consent.rule.no-special-category-condition' },
    ),
    'refused-vital-interests': msg(
      'If the person can decide for themselves and said no, vital interests do not cover sensitive details. Tick another ground of Article 9 for those.',
      { id: 'share-without-consent.uk-gdpr.vital-interests.warning' },
    ),
  },
  factors: {},
  reasons: {},
  basis: {},
  flags: {},
  weaknesses,
} as const satisfies ExplanationsOf<typeof definition>;
