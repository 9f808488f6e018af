import { msg } from '../../model/message.js';

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
