import { msg, str, type Message } from '../../model/message.js';

/** The record of a form on paper. */
export const paper = {
  edition: msg('Edition', { id: 'chrome.paper.edition' }),
  version: (edition: string, version: string): Message =>
    msg(str`${edition}, version ${version}`, { id: 'chrome.paper.version' }),
  source: msg('Made from', { id: 'chrome.paper.source' }),
  language: msg('Language', { id: 'chrome.paper.language' }),
  wording: msg('Wording', { id: 'chrome.paper.wording' }),
  printed: msg('Printed on', { id: 'chrome.paper.printed' }),
  complete: msg('The form is complete', { id: 'chrome.paper.complete' }),
  missing: msg('Still to be filled in or put right', { id: 'chrome.paper.missing' }),
  leftOut: msg('Left out of this form', { id: 'chrome.paper.left-out' }),
  answers: msg('Answers', { id: 'chrome.paper.answers' }),
};
