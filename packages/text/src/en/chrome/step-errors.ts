import { msg, str, type Message } from '../../model/message.js';

/** What is said of a line that does not look as it has to, with an example of one that does. */
export const formatErrors: Readonly<Record<string, Message>> = {
  postcode: msg('Enter a UK postcode such as SW1A 1AA, or leave it empty', {
    id: 'chrome.error.format.postcode',
  }),
  phone: msg('Enter a phone number of at least six digits, such as 01632 960001', {
    id: 'chrome.error.format.phone',
  }),
  email: msg('Enter an email address such as name@example.org', { id: 'chrome.error.format.email' }),
  score: msg('Enter the score as a whole number, such as 12', { id: 'chrome.error.format.score' }),
  'one-person': msg('Is this one person? Each person at risk needs a form of their own.', {
    id: 'chrome.error.format.one-person',
  }),
  'acting-agency': msg('Name an agency. MARAC itself cannot take on an action.', {
    id: 'chrome.error.format.acting-agency',
  }),
  'row-numbers': msg('Enter the numbers with commas between them, such as 1, 3', {
    id: 'chrome.error.format.row-numbers',
  }),
};

/** What to give where a line of some format is empty and must not be; the others are told as if they were wrong. */
export const formatWanted: Readonly<Record<string, Message>> = {
  postcode: msg('Enter a UK postcode such as SW1A 1AA', { id: 'chrome.error.wanted.postcode' }),
  'one-person': msg('Enter the name of one person', { id: 'chrome.error.wanted.one-person' }),
  'acting-agency': msg('Enter the name of an agency', { id: 'chrome.error.wanted.acting-agency' }),
};

/** What is said of mistakes in what only forms in steps ask for. */
export const stepErrors = {
  tick: msg('Tick this once it holds', { id: 'chrome.error.tick' }),
  rows: msg('Fill in at least one', { id: 'chrome.error.rows' }),
  noName: msg('Write the name in letters', { id: 'chrome.error.no-name' }),
  tooManyRows: (max: number): Message =>
    msg(str`There is room for ${max} and no more`, { id: 'chrome.error.too-many-rows' }),
  inRow: (row: string, sentence: string): Message =>
    msg(str`${row}. ${sentence}`, { id: 'chrome.error.in-row' }),
};
