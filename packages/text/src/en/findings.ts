import { msg } from '../model/message.js';

/** What put a case in its band. */
export const reasons = {
  'yes-count': msg('Questions answered yes', { id: 'chrome.reason.yes-count' }),
  judgement: msg('Professional judgement raised the level', { id: 'chrome.reason.judgement' }),
  'no-indicators': msg('Every question is answered no', { id: 'chrome.reason.no-indicators' }),
} as const;

/** What a checklist can say besides, since it can be finished with answers that are open. */
export const checklistReasons = {
  ...reasons,
  'open-answers': msg(
    'Answers that are open could still raise this to the top: talk to your manager or MARAC representative, ask other agencies, and use your judgement',
    { id: 'chrome.reason.open-answers' },
  ),
} as const;

/** The routes that lead to a referral. */
export const basis = {
  'visible-high-risk': msg('The score reaches the highest band', { id: 'chrome.basis.visible-high-risk' }),
  'critical-factor': msg('A critical factor is present', { id: 'chrome.basis.critical-factor' }),
  'professional-judgement': msg('Professional judgement', { id: 'chrome.basis.professional-judgement' }),
} as const;

/** The factors that several instruments name. */
export const factors = {
  pregnancy: msg('Pregnancy or a new baby', { id: 'chrome.factor.pregnancy' }),
  strangulation: msg('Strangling, choking, suffocating or drowning', { id: 'chrome.factor.strangulation' }),
  threats: msg('Threats', { id: 'chrome.factor.threats' }),
  'threats-to-kill': msg('Threats to kill', { id: 'chrome.factor.threats-to-kill' }),
  'animal-cruelty': msg('Cruelty to animals', { id: 'chrome.factor.animal-cruelty' }),
  weapons: msg('Weapons', { id: 'chrome.factor.weapons' }),
  escalation: msg('Abuse more often or more severe', { id: 'chrome.factor.escalation' }),
} as const;
