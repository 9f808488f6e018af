import { msg, str, type Message } from '../../model/message.js';

/** What stands around any form from the start. */
export const chrome = {
  loading: msg('Loading the form', { id: 'chrome.loading' }),
  incomplete: msg('The form is not complete', { id: 'chrome.incomplete' }),
  draft: msg('Draft wording. It has not yet been reviewed by a qualified person.', {
    id: 'chrome.status.draft',
  }),
  reviewed: msg('Reviewed wording', { id: 'chrome.status.reviewed' }),
  official: msg('Official wording', { id: 'chrome.status.official' }),

  question: (number: string): Message => msg(str`Question ${number}`, { id: 'chrome.question' }),
  answered: (done: number, total: number): Message =>
    msg(str`${done} of ${total} answered`, { id: 'chrome.answered' }),
  significant: msg('Of special weight', { id: 'chrome.significant' }),
  why: msg('Why we ask', { id: 'chrome.why' }),
  detail: msg('Details', { id: 'chrome.detail' }),
  source: msg('Where this comes from, if not the person at risk', { id: 'chrome.source' }),
  day: msg('Day', { id: 'chrome.day' }),
  month: msg('Month', { id: 'chrome.month' }),
  year: msg('Year', { id: 'chrome.year' }),
  reason: msg('Reason', { id: 'chrome.reason' }),
  clear: msg('Clear this answer', { id: 'chrome.clear' }),

  result: msg('Result so far', { id: 'chrome.result' }),
  scored: (band: string): Message => msg(str`Band by the answers: ${band}`, { id: 'chrome.scored' }),
  noSafety: msg('No result means that someone is safe. Use your judgement.', { id: 'chrome.no-safety' }),
  unanswered: msg('Not answered', { id: 'chrome.figure.unanswered' }),

  review: msg('Check your answers', { id: 'chrome.review' }),
};
