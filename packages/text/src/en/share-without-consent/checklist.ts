import { msg } from '../../model/message.js';
import { yesNo } from '../yes-no.js';

/** What can be read beside the points; its own words are in a file of their own. */
export const readerTitle = msg('Table of grounds', { id: 'share-without-consent.reader.title' });

/** The eight points to think through first. */
export const checklist = {
  decisionWritten: {
    label: msg('Do you choose to share without consent, and will you write down why?', {
      id: 'share-without-consent.decisionWritten',
    }),
    options: yesNo,
  },
  guidanceRead: {
    label: msg('Have you looked at the protocol and the guidance, and asked colleagues or agencies?', {
      id: 'share-without-consent.guidanceRead',
    }),
    options: yesNo,
  },
  basisClear: {
    label: msg('Do you know which law lets you share here?', { id: 'share-without-consent.basisClear' }),
    hint: msg('The table of grounds below can help.', {
      id: 'share-without-consent.basisClear.hint',
    }),
    options: yesNo,
  },
  detailsClear: {
    label: msg('Is it clear which details go to whom?', { id: 'share-without-consent.detailsClear' }),
    options: yesNo,
  },
  weighedUp: {
    label: msg('Have you weighed the danger of sharing against the danger of keeping silent?', {
      id: 'share-without-consent.weighedUp',
    }),
    hint: msg('How pressing is it? Who needs to know? What of confidence, and of human rights?', {
      id: 'share-without-consent.weighedUp.hint',
    }),
    options: yesNo,
  },
  noMoreThanNeeded: {
    label: msg('Are the details as few as will do, and the people who get them?', {
      id: 'share-without-consent.noMoreThanNeeded',
    }),
    options: yesNo,
  },
  tellingDecided: {
    label: msg('Have you told the person first, or do you know why not?', {
      id: 'share-without-consent.tellingDecided',
    }),
    options: yesNo,
  },
  adviceTaken: {
    label: msg('Have you asked your supervisor, and where in doubt someone who knows this law?', {
      id: 'share-without-consent.adviceTaken',
    }),
    options: yesNo,
  },
} as const;
