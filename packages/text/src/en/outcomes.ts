import { msg } from '../model/message.js';
import type { OutcomeWords } from '../model/explanations.js';

/** The outcomes by name, also where a scored form only travels along. */
export const outcomeLabels = {
  refer: msg('Refer to MARAC', { id: 'chrome.outcome.refer' }),
  consider: msg('Consider a referral', { id: 'chrome.outcome.consider' }),
  'no-referral': msg('The answers so far do not lead to a referral', { id: 'chrome.outcome.no-referral' }),
} as const;

/** That a finished form comes to none: the answers alone say it, and nobody has judged yet. */
export const finishedNoReferral = msg('By themselves, these answers do not lead to a referral', {
  id: 'chrome.outcome.no-referral.finished',
});

/** What every scored form can say of its outcome. No outcome is worded as safety. */
export const outcomes = {
  refer: {
    label: outcomeLabels.refer,
    next: msg('Make the referral, and act now on any immediate danger. Do not wait for the meeting.', {
      id: 'chrome.outcome.refer.next',
    }),
  },
  consider: {
    label: outcomeLabels.consider,
    next: msg(
      'Something here can mean serious harm. Use your judgement, and talk it over with your safeguarding lead.',
      { id: 'chrome.outcome.consider.next' },
    ),
  },
  'no-referral': {
    label: outcomeLabels['no-referral'],
    finished: finishedNoReferral,
    next: msg(
      'This does not mean the person is safe. Risk can change quickly: offer support, plan for safety and ask again.',
      { id: 'chrome.outcome.no-referral.next' },
    ),
  },
} as const satisfies Readonly<Record<string, OutcomeWords>>;
