import { msg, str, type Message } from '../../model/message.js';
import { self } from './shared.js';

/**
 * What stands around a form, where the chrome's own wording is for professionals, does not fit a person alone, or would
 * have them leave a trace. By the id of the chrome's message; what is not here is said as ever. Values are the same.
 */
export const selfChrome = {
  // The status notice and the way to help.
  'chrome.about': msg('About these questions', { id: 'self.chrome.about' }),
  'chrome.incomplete': msg('You left some questions open. That is fine.', { id: 'self.chrome.incomplete' }),
  'chrome.status.draft': msg('These words are new. An expert has yet to check them.', {
    id: 'self.chrome.status.draft',
  }),
  'chrome.status.reviewed': msg('These words have been checked.', { id: 'self.chrome.status.reviewed' }),
  'chrome.status.official': msg('These are the words of the people who made these questions.', {
    id: 'self.chrome.status.official',
  }),
  'chrome.machineTranslated': msg('A machine put these words into this language. Some may be wrong.', {
    id: 'self.chrome.machine-translated',
  }),
  'chrome.emergency': msg(
    'If you are in danger now, call 999 first. If you cannot speak, use a mobile and press 55 when you are asked to. These questions can wait.',
    { id: 'self.chrome.emergency' },
  ),
  'chrome.missing-files.not-loaded-at-all': msg(
    'A part of this page does not load. Your answers are still here. You can get help without it: if you are in danger now, call 999.',
    { id: 'self.chrome.not-loaded-at-all' },
  ),

  // Beside a question.
  'chrome.detail': msg('Say more, if you want to', { id: 'self.chrome.detail' }),
  'chrome.optional': msg('(only if you want to)', { id: 'self.chrome.optional' }),

  // What stands in place of the result.
  'chrome.result': self.nextHeading,
  'chrome.result.final': self.nextHeading,
  'chrome.no-safety': self.notSafe,
  'chrome.no-answers': msg('You have not answered yet. You can get help all the same.', {
    id: 'self.chrome.no-answers',
  }),

  // Reading the answers through, sending them, and what became of them.
  'chrome.review': msg('Look at your answers', { id: 'self.chrome.review' }),
  'chrome.review.intro': msg('You can change what you want to. Nothing has been sent yet.', {
    id: 'self.chrome.review.intro',
  }),
  'chrome.submit': msg('Send my answers', { id: 'self.chrome.submit' }),
  'chrome.sent': msg('Your answers were sent', { id: 'self.chrome.sent' }),
  'chrome.reference': (reference: string): Message =>
    msg(str`Your number: ${reference}`, { id: 'self.chrome.reference' }),
  'chrome.slow.hint': msg(
    'We do not know yet if your answers have arrived. They are still here. If you need help, do not wait for this.',
    { id: 'self.chrome.slow.hint' },
  ),
  'chrome.handed': msg('We do not know if your answers arrived', { id: 'self.chrome.handed' }),
  'chrome.handed.hint': msg('Do not wait for an answer. If you need help, call a helpline.', {
    id: 'self.chrome.handed.hint',
  }),
  'chrome.failed': msg('Your answers were not sent', { id: 'self.chrome.failed' }),
  'chrome.failed.hint': msg('They are all still here. You can try again. If you need help, do not wait.', {
    id: 'self.chrome.failed.hint',
  }),
  'chrome.download': msg('Keep a copy on this device', { id: 'self.chrome.download' }),
  'chrome.download.hint': msg(
    'The copy holds all that you wrote. Someone who uses this device may find it. Do this only if you are sure that nobody can.',
    { id: 'self.chrome.download.hint' },
  ),
  'chrome.print': msg('Print your answers', { id: 'self.chrome.print' }),
  'chrome.start-again': msg('Clear it all and start again', { id: 'self.chrome.start-again' }),

  // On paper.
  'chrome.paper.missing': msg('Not answered', { id: 'self.chrome.paper.missing' }),
} as const satisfies Readonly<Record<string, Message | ((value: string) => Message)>>;
