import { msg, str, type Message } from '../../model/message.js';
import type { PluralForms } from '../../model/plural.js';

/** What is marked as not known, and what is unlikely. */
export const notKnowing = {
  mark: msg('Not known', { id: 'chrome.not-known' }),
  markFor: (label: string): Message => msg(str`Not known: ${label}`, { id: 'chrome.not-known.for' }),
  rest: msg('Mark the rest of this step as not known', { id: 'chrome.not-known.rest' }),
  marked: msg('Marked as not known', { id: 'chrome.not-known.marked' }),
  none: msg('There was nothing left to mark in this step', { id: 'chrome.not-known.none' }),
  unlikely: msg('Look at these again. They do not stop you from sending.', { id: 'chrome.unlikely' }),
};

/** How many marks one press has set. */
export const markedNow = (n: number): PluralForms => ({
  zero: msg(str`${n} answers marked as not known`, { id: 'chrome.not-known.now.zero' }),
  one: msg(str`${n} answer marked as not known`, { id: 'chrome.not-known.now.one' }),
  two: msg(str`${n} answers marked as not known`, { id: 'chrome.not-known.now.two' }),
  few: msg(str`${n} answers marked as not known`, { id: 'chrome.not-known.now.few' }),
  many: msg(str`${n} answers marked as not known`, { id: 'chrome.not-known.now.many' }),
  other: msg(str`${n} answers marked as not known`, { id: 'chrome.not-known.now.other' }),
});

/** How many questions that may stay open are open. */
export const openQuestions = (n: number): PluralForms => ({
  zero: msg(str`${n} questions that can be left out are not answered`, { id: 'chrome.optional.zero' }),
  one: msg(str`${n} question that can be left out is not answered`, { id: 'chrome.optional.one' }),
  two: msg(str`${n} questions that can be left out are not answered`, { id: 'chrome.optional.two' }),
  few: msg(str`${n} questions that can be left out are not answered`, { id: 'chrome.optional.few' }),
  many: msg(str`${n} questions that can be left out are not answered`, { id: 'chrome.optional.many' }),
  other: msg(str`${n} questions that can be left out are not answered`, { id: 'chrome.optional.other' }),
});
