import { msg, str, type Message } from '../../model/message.js';
import type { PluralForms } from '../../model/plural.js';

/** How many errors there are. */
export const problems = (n: number): PluralForms => ({
  zero: msg(str`There are ${n} problems`, { id: 'chrome.problems.zero' }),
  one: msg(str`There is ${n} problem`, { id: 'chrome.problems.one' }),
  two: msg(str`There are ${n} problems`, { id: 'chrome.problems.two' }),
  few: msg(str`There are ${n} problems`, { id: 'chrome.problems.few' }),
  many: msg(str`There are ${n} problems`, { id: 'chrome.problems.many' }),
  other: msg(str`There are ${n} problems`, { id: 'chrome.problems.other' }),
});

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

/** What is said of each kind of mistake; `label` names the item. */
export const errors = {
  question: (number: string): Message => msg(str`Question ${number}`, { id: 'chrome.question' }),
  answer: (label: string): Message => msg(str`${label}: choose an answer`, { id: 'chrome.error.answer' }),
  enter: (label: string): Message => msg(str`${label}: fill this in`, { id: 'chrome.error.enter' }),
  judgementLevel: msg('Choose the level that your judgement gives', { id: 'chrome.error.judgement-level' }),
  judgementReason: msg('Give the reason for your judgement', { id: 'chrome.error.judgement-reason' }),
  judgementLower: msg('Your judgement can raise the level, not lower it', {
    id: 'chrome.error.judgement-lower',
  }),
  tooLong: (label: string, max: number): Message =>
    msg(str`${label}: use ${max} characters or fewer. Nothing has been cut off.`, {
      id: 'chrome.error.too-long',
    }),
  notADate: (label: string): Message =>
    msg(str`${label}: enter a real date, with a day, a month and a year`, { id: 'chrome.error.not-a-date' }),
  future: (label: string): Message =>
    msg(str`${label}: the date must not be in the future`, { id: 'chrome.error.future' }),
  number: (label: string, max: number): Message =>
    msg(str`${label}: enter a whole number from 0 to ${max}`, { id: 'chrome.error.number' }),
  ticked: (label: string): Message =>
    msg(str`${label}: boxes are ticked. Answer yes, or clear the boxes.`, { id: 'chrome.error.ticked' }),
  tick: (label: string): Message => msg(str`${label}: tick this once it holds`, { id: 'chrome.error.tick' }),
  attach: (label: string): Message => msg(str`${label}: this has to go along`, { id: 'chrome.error.attach' }),
  tooManyRows: (label: string, max: number): Message =>
    msg(str`${label}: there is room for ${max} and no more`, { id: 'chrome.error.too-many-rows' }),
  inRow: (row: string, sentence: string): Message =>
    msg(str`${row}. ${sentence}`, { id: 'chrome.error.in-row' }),
  other: (label: string): Message => msg(str`${label}: check this answer`, { id: 'chrome.error.other' }),
};
