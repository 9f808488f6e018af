import { msg } from '../../model/message.js';

export { readerTitle } from './checklist.js';

/** A table to read: what protects a detail, what lets it be shared, and what is weighed. Asked for on demand. */
export const reader = {
  protections: msg('What protects the person', { id: 'share-without-consent.reader.protections' }),
  grounds: msg('What can let you share', { id: 'share-without-consent.reader.grounds' }),
  balancing: msg('What you weigh', { id: 'share-without-consent.reader.balancing' }),
  personalData: msg('Personal data', { id: 'share-without-consent.reader.personal-data' }),
  confidence: msg('What is said in confidence', { id: 'share-without-consent.reader.confidence' }),
  privateLife: msg('Private and family life', { id: 'share-without-consent.reader.private-life' }),
  together: msg(
    'A power or a duty to share stands beside the law on personal data, not in its place. No lawyer has read this table.',
    { id: 'share-without-consent.reader.together' },
  ),
} as const;
