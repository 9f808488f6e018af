import { msg, str, type Message } from '../../model/message.js';

/** A form that is finished one step at a time. */
export const stepping = {
  step: (number: number, total: number): Message =>
    msg(str`Step ${number} of ${total}`, { id: 'chrome.step' }),
  /** The heading of a step. */
  titled: (step: string, title: string): Message => msg(str`${step}: ${title}`, { id: 'chrome.step.titled' }),
  all: msg('All steps', { id: 'chrome.steps' }),
  next: msg('Next', { id: 'chrome.next' }),
  later: msg('Go on and come back later', { id: 'chrome.next.later' }),
  /** How many of the answers that a step has to have are missing. */
  stillOpen: (open: number, total: number): Message =>
    msg(str`${open} of ${total} still open`, { id: 'chrome.step.still-open' }),
  previous: msg('Back', { id: 'chrome.previous' }),
  done: msg('Every question that has to be answered is answered', { id: 'chrome.step.done' }),
  wrong: msg('Has a problem', { id: 'chrome.step.wrong' }),
};

/** Fields that are asked again for each child, each person and the like. */
export const rowing = {
  remove: (row: string): Message => msg(str`Remove: ${row}`, { id: 'chrome.row.remove' }),
  removed: (row: string): Message => msg(str`Removed: ${row}`, { id: 'chrome.row.removed' }),
  added: (row: string): Message => msg(str`Added: ${row}`, { id: 'chrome.row.added' }),
  restored: (row: string): Message => msg(str`Put back: ${row}`, { id: 'chrome.row.restored' }),
  undo: msg('Undo', { id: 'chrome.row.undo' }),
  full: (most: number): Message =>
    msg(str`There is room for ${most} and no more.`, { id: 'chrome.row.full' }),
};

/** A record that nothing is scored in. */
export const recording = {
  missing: msg('Still to be filled in', { id: 'chrome.record.missing' }),
  /** Opens the rest of a long list. */
  showAll: (all: number): Message => msg(str`Show all ${all}`, { id: 'chrome.record.show-all' }),
  weaknesses: msg('What this record cannot be defended without', { id: 'chrome.record.weaknesses' }),
  aloud: msg('Read this out to the person', { id: 'chrome.aloud' }),
  otherLanguage: msg('Show it in their language', { id: 'chrome.aloud.language' }),
};

/** Choices that are read together. */
export const gridding = {
  overall: msg('The highest counts', { id: 'chrome.grid.overall' }),
};

/** A chart that is followed one question at a time. */
export const routing = {
  path: msg('The path so far', { id: 'chrome.route.path' }),
  question: (number: number): Message => msg(str`Question ${number}`, { id: 'chrome.route.question' }),
  undecided: msg('The answers do not lead to an outcome yet', { id: 'chrome.route.undecided' }),
  undecidedNext: msg('Go on to the next question. If anyone is in danger right now, call 999 first.', {
    id: 'chrome.route.undecided.next',
  }),
};
