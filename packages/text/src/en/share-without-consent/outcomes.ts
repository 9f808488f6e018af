import { msg } from '../../model/message.js';
import type { OutcomeWords } from '../../model/explanations.js';

/** What the record can come to. */
export const outcomes = {
  complete: {
    label: msg('The record is complete', { id: 'share-without-consent.outcome.complete' }),
    next: msg(
      'Keep it in the case file, and review it on the day you set. Danger can change at any time: act at once if it grows.',
      { id: 'share-without-consent.outcome.complete.next' },
    ),
  },
  incomplete: {
    label: msg('The record is not complete yet', { id: 'share-without-consent.outcome.incomplete' }),
    next: msg(
      'Fill in what is missing, so that the decision can be defended. If someone is in danger now, call 999 first: the form can wait.',
      { id: 'share-without-consent.outcome.incomplete.next' },
    ),
  },
} as const satisfies Readonly<Record<string, OutcomeWords>>;
