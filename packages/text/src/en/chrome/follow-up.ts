import { msg, str, type Message } from '../../model/message.js';

/** What stands with a question once it is answered, or on demand. */
export const followUp = {
  why: msg('Why we ask', { id: 'chrome.why' }),
  detail: msg('Details', { id: 'chrome.detail' }),
  source: msg('Where this comes from, if not the person at risk', { id: 'chrome.source' }),
  clear: msg('Clear this answer', { id: 'chrome.clear' }),
  significant: msg('Of special weight', { id: 'chrome.significant' }),
  specialCategory: msg('Specially protected data', { id: 'chrome.special-category' }),
  reason: msg('Reason', { id: 'chrome.reason' }),
};

/** Whether something has to be answered. */
export const needing = {
  optional: msg('(optional)', { id: 'chrome.optional' }),
  required: msg('(required)', { id: 'chrome.required' }),
  /** Said once an answer has made it so; `names` are what was answered. */
  because: (names: string): Message =>
    msg(str`Now needed, because of what stands under: ${names}`, { id: 'chrome.needed.because' }),
  atLevel: (level: string): Message =>
    msg(str`Now needed, because of the level: ${level}`, { id: 'chrome.needed.level' }),
};
