import { msg } from '../model/message.js';

/** Beside what not everyone knows. */
export const ifKnown = msg('If you know it.', { id: 'chrome.field.if-known' });

/** Fields that several instruments ask, worded once. */
export const fields = {
  victimName: { label: msg('Name of the person at risk', { id: 'chrome.field.victimName' }) },
  victimDob: { label: msg('Their date of birth', { id: 'chrome.field.victimDob' }) },
  agency: { label: msg('Your agency', { id: 'chrome.field.agency' }) },
  contactName: { label: msg('Your name', { id: 'chrome.field.contactName' }) },
  contactDetails: { label: msg('Your email or phone number', { id: 'chrome.field.contactDetails' }) },
  assessmentDate: { label: msg('Date of this assessment', { id: 'chrome.field.assessmentDate' }) },
  judgement: {
    label: msg('Your professional judgement', { id: 'chrome.field.judgement' }),
    hint: msg(
      'If you believe the risk is higher than the score shows, choose the level and say why. Judgement can raise the level, never lower it.',
      {
        id: 'chrome.field.judgement.hint',
      },
    ),
  },
  incompleteReason: {
    label: msg('If any question is left without an answer, why?', { id: 'chrome.field.incompleteReason' }),
    hint: msg('For example, it was not safe to go on asking.', { id: 'chrome.field.incompleteReason.hint' }),
  },
  assessorName: { label: msg('Who made this assessment', { id: 'chrome.field.assessorName' }) },
  signedName: { label: msg('Signed by (your name)', { id: 'chrome.field.signedName' }) },
  signedDate: { label: msg('Date signed', { id: 'chrome.field.signedDate' }) },
} as const;
