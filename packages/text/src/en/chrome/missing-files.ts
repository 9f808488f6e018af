import { msg } from '../../model/message.js';

/** What is said of files that did not come; it may be the language's own file, so these sentences are always there. */
export const missingFiles = {
  notLoaded: msg(
    'A part of this form did not load. Your answers are still here. Check your connection and try again in a moment.',
    { id: 'chrome.missing-files.not-loaded' },
  ),
  notLoadedAtAll: msg(
    'A part of this form still does not load. Your answers are still here: keep this page open and print it.',
    { id: 'chrome.missing-files.not-loaded-at-all' },
  ),
};
