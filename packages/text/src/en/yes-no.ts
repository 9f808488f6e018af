import { msg } from '../model/message.js';

/** The answers that a question can take. */
export const answers = {
  yes: msg('Yes', { id: 'chrome.answer.yes' }),
  no: msg('No', { id: 'chrome.answer.no' }),
  unknown: msg('Don’t know', { id: 'chrome.answer.unknown' }),
};

/** The options of a yes/no field. */
export const yesNo = { yes: answers.yes, no: answers.no };
