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
  slow: msg('This is taking long', { id: 'chrome.slow' }),
  slowHint: msg(
    'The website has not said yet whether your answers arrived. They are all still here. You can wait, or try again.',
    { id: 'chrome.slow.hint' },
  ),
  handed: msg('This website has not confirmed anything', { id: 'chrome.handed' }),
  handedHint: msg(
    'We cannot say whether your answers arrived. Keep this page open and print it before you leave. Then ask the people who run this website.',
    { id: 'chrome.handed.hint' },
  ),
  download: msg('Download a copy', { id: 'chrome.download' }),
  downloadHint: msg('The copy holds everything that was entered. Keep it where nobody else can open it.', {
    id: 'chrome.download.hint',
  }),
  startAgain: msg('Start a new form', { id: 'chrome.start-again' }),
  print: msg('Print', { id: 'chrome.print' }),
  failed: msg('The answers were not sent', { id: 'chrome.failed' }),
  failedHint: msg('Nothing is lost: every answer is still here. Try again in a moment.', {
    id: 'chrome.failed.hint',
  }),
};
