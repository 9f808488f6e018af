import { msg, str, type Message } from '../../model/message.js';

/** What stands around any form from the start. */
export const chrome = {
  loading: msg('Loading the form', { id: 'chrome.loading' }),
  about: msg('About this form', { id: 'chrome.about' }),
  incomplete: msg('The form is not complete', { id: 'chrome.incomplete' }),
  draft: msg('Draft wording. It has not yet been reviewed by a qualified person.', {
    id: 'chrome.status.draft',
  }),
  reviewed: msg('Reviewed wording', { id: 'chrome.status.reviewed' }),
  official: msg('Official wording', { id: 'chrome.status.official' }),
  machineTranslated: msg(
    'A machine has translated this form, and it may be wrong. Check with someone who reads the language before you rely on it.',
    { id: 'chrome.machineTranslated' },
  ),

  emergency: msg('If anyone is in danger right now, call 999 first. This form can wait.', {
    id: 'chrome.emergency',
  }),

  answered: (done: number, total: number): Message =>
    msg(str`${done} of ${total} answered`, { id: 'chrome.answered' }),
  day: msg('Day', { id: 'chrome.day' }),
  month: msg('Month', { id: 'chrome.month' }),
  year: msg('Year', { id: 'chrome.year' }),
  calendar: msg('Choose from a calendar', { id: 'chrome.calendar' }),

  review: msg('Check your answers', { id: 'chrome.review' }),
};
