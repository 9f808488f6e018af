import type { definition } from '@safeguarding-forms/instruments/internal/marac-transfer/cleveland.js';
import { msg } from '../../model/message.js';
import type { WordsOf } from '../../model/words.js';
import { form, items, ownPapers, sections } from './transfer.js';

const { caseHistory, caseHistoryWhyMissing, contacts, contactsWhyMissing } = ownPapers;

/** The English of Cleveland’s transfer. */
export const words = {
  ...form,
  sections,
  items: {
    ...items,
    receivingContact: {
      label: msg('Whom did you contact in the area that takes over?', {
        id: 'marac-transfer.receivingContact',
      }),
    },
    caseHistory,
    caseHistoryWhyMissing,
    contacts,
    contactsWhyMissing,
  },
} as const satisfies WordsOf<typeof definition>;
