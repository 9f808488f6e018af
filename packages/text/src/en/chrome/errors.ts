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

/** How many questions of one kind have no answer; their numbers follow. */
export const unansweredQuestions = (n: number): PluralForms => ({
  zero: msg(str`${n} questions have no answer`, { id: 'chrome.problems.questions.zero' }),
  one: msg(str`${n} question has no answer`, { id: 'chrome.problems.questions.one' }),
  two: msg(str`${n} questions have no answer`, { id: 'chrome.problems.questions.two' }),
  few: msg(str`${n} questions have no answer`, { id: 'chrome.problems.questions.few' }),
  many: msg(str`${n} questions have no answer`, { id: 'chrome.problems.questions.many' }),
  other: msg(str`${n} questions have no answer`, { id: 'chrome.problems.questions.other' }),
});

/** How many fields are empty; their names follow. */
export const emptyFields = (n: number): PluralForms => ({
  zero: msg(str`${n} answers are missing`, { id: 'chrome.problems.fields.zero' }),
  one: msg(str`${n} answer is missing`, { id: 'chrome.problems.fields.one' }),
  two: msg(str`${n} answers are missing`, { id: 'chrome.problems.fields.two' }),
  few: msg(str`${n} answers are missing`, { id: 'chrome.problems.fields.few' }),
  many: msg(str`${n} answers are missing`, { id: 'chrome.problems.fields.many' }),
  other: msg(str`${n} answers are missing`, { id: 'chrome.problems.fields.other' }),
});

/** What is said of each kind of mistake beside the field: what to give, and an example of it. The name is not repeated. */
export const errors = {
  question: (number: string): Message => msg(str`Question ${number}`, { id: 'chrome.question' }),
  orReason: msg('Or say why questions have no answer', { id: 'chrome.problems.or-reason' }),
  yesNo: msg('Choose yes or no', { id: 'chrome.error.yes-no' }),
  yesNoUnknown: msg('Choose yes, no or don’t know', { id: 'chrome.error.yes-no-unknown' }),
  choose: msg('Choose one of the answers', { id: 'chrome.error.choose' }),
  tickOne: msg('Tick at least one of the boxes', { id: 'chrome.error.tick-one' }),
  write: msg('Write an answer in this box', { id: 'chrome.error.write' }),
  date: msg('Enter a day, a month and a year, such as 27 3 1985', { id: 'chrome.error.date' }),
  wholeNumber: msg('Enter a whole number, such as 3', { id: 'chrome.error.whole-number' }),
  orNotKnown: (sentence: string): Message =>
    msg(str`${sentence}. If nobody knows, tick “Not known”.`, { id: 'chrome.error.or-not-known' }),
  judgementLevel: msg('Choose the level that your judgement gives', { id: 'chrome.error.judgement-level' }),
  judgementReason: msg('Give the reason for your judgement', { id: 'chrome.error.judgement-reason' }),
  judgementLower: msg('Your judgement can raise the level, not lower it', {
    id: 'chrome.error.judgement-lower',
  }),
  tooLong: (max: number): Message =>
    msg(str`Use ${max} characters or fewer. Nothing has been cut off.`, { id: 'chrome.error.too-long' }),
  notADate: msg('Enter a real date with a day, a month and a year, such as 27 3 1985', {
    id: 'chrome.error.not-a-date',
  }),
  year: msg('Write the year with four digits, such as 1985. No year is before 1900.', {
    id: 'chrome.error.year',
  }),
  future: msg('Enter today or a day before today', { id: 'chrome.error.future' }),
  number: (max: number): Message =>
    msg(str`Enter a whole number from 0 to ${max}, such as 3`, { id: 'chrome.error.number' }),
  ticked: msg('Boxes are ticked. Answer yes, or clear the boxes.', { id: 'chrome.error.ticked' }),
  other: msg('Check this answer', { id: 'chrome.error.other' }),
};
