import { msg, str, type Message } from '../../model/message.js';
import { levelNames } from '../level-names.js';
import { finishedNoReferral, outcomeLabels } from '../outcomes.js';

/** A submission that travels along in another form. */
export const attaching = {
  none: msg('Nothing is attached.', { id: 'chrome.attached.none' }),
  filled: msg('This came out of what is attached.', { id: 'chrome.attached.filled' }),
  takeBack: msg('Take it back', { id: 'chrome.attached.take-back' }),
  fromFile: msg('Attach a copy from a file', { id: 'chrome.attached.from-file' }),
  notAForm: msg(
    'This file cannot be attached here. Choose the copy that was kept when the right form was sent, as it was then.',
    { id: 'chrome.attached.not-a-form' },
  ),
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
  // What travels along was finished.
  'no-referral': finishedNoReferral,
  complete: msg('Complete', { id: 'chrome.attached.complete' }),
  ...levelNames,
};

/** What is wrong with what is attached: it is missing, or it does not agree with the answers. */
export const attachmentErrors = {
  missing: msg('Attach this: it has to go along', { id: 'chrome.error.attach' }),
  figures: (given: string, attached: string): Message =>
    msg(str`You say ${given}, but what is attached says ${attached}. Correct one of them.`, {
      id: 'chrome.error.mismatch.figures',
    }),
  unsupported: msg('What is attached does not bear this out. Change the answer or the attachment.', {
    id: 'chrome.error.mismatch.unsupported',
  }),
  otherPerson: (reason: string): Message =>
    msg(str`What is attached says otherwise. Correct it, or say why under “${reason}”.`, {
      id: 'chrome.error.mismatch.person',
    }),
};
