import { msg, str, type Message } from '../../model/message.js';
import type { PluralForms } from '../../model/plural.js';

/** How far the answers that are open could still raise the band. */
export const openAnswers = (n: number, level: string): PluralForms => ({
  zero: msg(str`${n} open answers could still raise this to: ${level}`, { id: 'chrome.open.zero' }),
  one: msg(str`${n} open answer could still raise this to: ${level}`, { id: 'chrome.open.one' }),
  two: msg(str`${n} open answers could still raise this to: ${level}`, { id: 'chrome.open.two' }),
  few: msg(str`${n} open answers could still raise this to: ${level}`, { id: 'chrome.open.few' }),
  many: msg(str`${n} open answers could still raise this to: ${level}`, { id: 'chrome.open.many' }),
  other: msg(str`${n} open answers could still raise this to: ${level}`, { id: 'chrome.open.other' }),
});

/** The numbers of the questions behind a finding. */
export const questionNumbers = (numbers: string): PluralForms => ({
  zero: msg(str`(questions ${numbers})`, { id: 'chrome.questions.zero' }),
  one: msg(str`(question ${numbers})`, { id: 'chrome.questions.one' }),
  two: msg(str`(questions ${numbers})`, { id: 'chrome.questions.two' }),
  few: msg(str`(questions ${numbers})`, { id: 'chrome.questions.few' }),
  many: msg(str`(questions ${numbers})`, { id: 'chrome.questions.many' }),
  other: msg(str`(questions ${numbers})`, { id: 'chrome.questions.other' }),
});

/** What the result panel says of any result, and the headings of what it explains. */
export const panel = {
  result: msg('Result so far', { id: 'chrome.result' }),
  /** Once nothing is answered any more. */
  finalResult: msg('Result', { id: 'chrome.result.final' }),
  noSafety: msg('A result never means that someone is safe. Use your judgement.', { id: 'chrome.no-safety' }),
  noLevel: msg('The level is not known yet', { id: 'chrome.no-level' }),
  noOutcome: msg('It is not known yet what this leads to', { id: 'chrome.no-outcome' }),
  noAnswers: msg('No answers yet', { id: 'chrome.no-answers' }),
  couldReach: (level: string): Message => msg(str`Could reach: ${level}`, { id: 'chrome.could-reach' }),
  outOf: (count: number, most: number): Message => msg(str`${count} of ${most}`, { id: 'chrome.out-of' }),
  levelFrom: (level: string, from: number): Message =>
    msg(str`${level} from ${from}`, { id: 'chrome.level-from' }),
  keys: msg(
    'By keyboard: 1, 2, 3 give the answers in their order and go on. 0 goes to the result, Esc back.',
    {
      id: 'chrome.keys',
    },
  ),
  unanswered: msg('Not answered', { id: 'chrome.figure.unanswered' }),
  scored: (band: string): Message => msg(str`Band by the answers: ${band}`, { id: 'chrome.scored' }),
  because: msg('Why', { id: 'chrome.because' }),
  routes: msg('What leads to the referral', { id: 'chrome.routes' }),
  factors: msg('Critical factors present', { id: 'chrome.factors' }),
  act: msg('What to do', { id: 'chrome.act' }),
  support: msg('Where to turn', { id: 'chrome.support' }),
  attention: msg('Please note', { id: 'chrome.attention' }),
  notes: msg('How this edition was read', { id: 'chrome.notes' }),
};
