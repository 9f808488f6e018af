import { msg, str, type Message } from '../../model/message.js';

/** What is said of a line that does not look as it has to; `label` names the item. */
export const formatErrors: Readonly<Record<string, (label: string) => Message>> = {
  postcode: (label) =>
    msg(str`${label}: enter a UK postcode such as SW1A 1AA, or leave it empty`, {
      id: 'chrome.error.format.postcode',
    }),
  phone: (label) =>
    msg(str`${label}: enter a phone number of at least six digits`, { id: 'chrome.error.format.phone' }),
  email: (label) =>
    msg(str`${label}: enter an email address such as name@example.org`, { id: 'chrome.error.format.email' }),
  score: (label) =>
    msg(str`${label}: enter the score as a whole number`, { id: 'chrome.error.format.score' }),
  'one-person': (label) =>
    msg(str`${label}: name one person. Each person at risk needs a form of their own.`, {
      id: 'chrome.error.format.one-person',
    }),
  'acting-agency': (label) =>
    msg(str`${label}: name an agency. MARAC itself cannot take on an action.`, {
      id: 'chrome.error.format.acting-agency',
    }),
  'row-numbers': (label) =>
    msg(str`${label}: enter the numbers with commas between them, such as 1, 3`, {
      id: 'chrome.error.format.row-numbers',
    }),
};

/** What is said of mistakes in what only forms in steps ask for; `label` names the item. */
export const stepErrors = {
  number: (label: string, max: number): Message =>
    msg(str`${label}: enter a whole number from 0 to ${max}`, { id: 'chrome.error.number' }),
  tick: (label: string): Message => msg(str`${label}: tick this once it holds`, { id: 'chrome.error.tick' }),
  attach: (label: string): Message => msg(str`${label}: this has to go along`, { id: 'chrome.error.attach' }),
  tooManyRows: (label: string, max: number): Message =>
    msg(str`${label}: there is room for ${max} and no more`, { id: 'chrome.error.too-many-rows' }),
  inRow: (row: string, sentence: string): Message =>
    msg(str`${row}. ${sentence}`, { id: 'chrome.error.in-row' }),
};
