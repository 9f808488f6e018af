import { msg, str, type Message } from '../../model/message.js';
import { levelNames } from '../level-names.js';
import { outcomeLabels } from '../outcomes.js';

/** A submission that travels along in another form. */
export const attaching = {
  none: msg('Nothing is attached.', { id: 'chrome.attached.none' }),
  elsewhere: msg('Nothing is attached. The website puts it here; if it cannot, ask whoever runs this page.', {
    id: 'chrome.attached.elsewhere',
  }),
  visit: msg('Go to that form', { id: 'chrome.attached.visit' }),
  checking: msg('Checking what was attached', { id: 'chrome.attached.checking' }),
  attached: msg('Attached', { id: 'chrome.attached' }),
  detach: msg('Take it out', { id: 'chrome.attached.detach' }),
  about: msg('About', { id: 'chrome.attached.about' }),
  born: msg('Born', { id: 'chrome.attached.born' }),
  submitted: msg('Submitted', { id: 'chrome.attached.submitted' }),
  level: msg('Level', { id: 'chrome.attached.level' }),
  classification: msg('Classification', { id: 'chrome.attached.classification' }),
  outcome: msg('Outcome', { id: 'chrome.attached.outcome' }),
  figure: msg('Score', { id: 'chrome.attached.figure' }),
};

/** Outcomes and levels of what can be attached, by code. */
export const attachedCodes: Readonly<Record<string, Message>> = {
  ...outcomeLabels,
  complete: msg('Complete', { id: 'chrome.attached.complete' }),
  ...levelNames,
};

/** Where answers and what is attached do not agree. */
export const mismatches = {
  figures: (label: string, given: string, attached: string): Message =>
    msg(str`${label}: you say ${given}, but what is attached says ${attached}. Correct one of them.`, {
      id: 'chrome.error.mismatch.figures',
    }),
  unsupported: (label: string): Message =>
    msg(str`${label}: what is attached does not bear this out. Change the answer or the attachment.`, {
      id: 'chrome.error.mismatch.unsupported',
    }),
  otherPerson: (label: string, reason: string): Message =>
    msg(str`${label}: what is attached says otherwise. Correct it, or say why under “${reason}”.`, {
      id: 'chrome.error.mismatch.person',
    }),
};
