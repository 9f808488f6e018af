import { msg, str, type Message } from '../../model/message.js';

/** Reading the answers through, and what became of them. */
export const reviewing = {
  reviewIntro: msg('Read through the answers. Nothing has been sent yet.', { id: 'chrome.review.intro' }),
  change: msg('Change', { id: 'chrome.change' }),
  back: msg('Back to the questions', { id: 'chrome.back' }),
  submit: msg('Submit', { id: 'chrome.submit' }),
  retry: msg('Try again', { id: 'chrome.retry' }),
  sending: msg('Sending', { id: 'chrome.sending' }),
  sent: msg('Sent', { id: 'chrome.sent' }),
  reference: (reference: string): Message => msg(str`Reference: ${reference}`, { id: 'chrome.reference' }),
  handed: msg('Your answers were handed to this website', { id: 'chrome.handed' }),
  handedHint: msg('The website did not say whether they were sent on.', { id: 'chrome.handed.hint' }),
  failed: msg('The answers were not sent', { id: 'chrome.failed' }),
  failedHint: msg('Nothing is lost: every answer is still here. Try again in a moment.', {
    id: 'chrome.failed.hint',
  }),
};
