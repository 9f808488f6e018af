import { childrenUnlisted } from '../case/attached-tool.js';
import { beforeBirth, dueTooFar } from '../case/referral.js';
import { consultations, review, sharingLog, signatures } from './accountability.js';
import { balancing } from './balancing.js';
import { checklist, pointsOpen } from './checklist.js';
import { conclusions } from './conclusions.js';
import { notification } from './notification.js';
import { concern, riskTool, shared } from './what.js';
import { childrenSection, risks, victim } from './who.js';

/** What the record is under either law. */
export const common = {
  id: 'share-without-consent',
  kind: 'record',
  element: 'share-without-consent',
  version: '1.0.0',
  source: { document: 'Sefton MARAC guidance for adult health and social care', part: 'Appendices 7 and 8' },
  levels: [],
  outcomes: ['complete', 'incomplete'],
  inSteps: true,
  steps: {
    first: ['checklist', 'checklist-details', 'risk-assessment'],
    begin: { 'checklist-details': 'detailsClear' },
    after: { differenceReason: 'victimDob', samePerson: 'differenceReason' },
  },
  conclusions,
} as const;

/** What cannot stand together under either law. */
export const commonRules = [
  pointsOpen,
  ...childrenUnlisted,
  dueTooFar,
  beforeBirth(
    'consultations.date',
    'notifiedDate',
    'reviewDate',
    'laterReviews.date',
    'sharingLog.date',
    'signedDate',
    'managerDate',
  ),
  {
    id: 'review-before-sharing',
    kind: 'earlier',
    dates: [{ item: 'reviewDate' }],
    than: { item: 'sharingLog', field: 'date' },
  },
] as const;

/** The steps before and after the legal authority: the checklist, and then the form in printed order. */
export const beforeAuthority = [
  checklist,
  victim,
  childrenSection,
  risks,
  riskTool,
  concern,
  shared,
] as const;
export const afterAuthority = [
  balancing,
  consultations,
  notification,
  review,
  sharingLog,
  signatures,
] as const;

/** Decisions taken under either law. */
export const commonNotes = [
  { id: 'checklist-first', cite: 'App. 7, checklist' },
  { id: 'consent-status', cite: 'App. 8, consent' },
  { id: 'tool-attached', cite: 'App. 8, risk tool' },
  { id: 'what-is-shared', cite: 'App. 7, checklist 4 to 6' },
  { id: 'grounds-always', cite: 'App. 8, legal authority' },
  { id: 'rights-apart', cite: 'App. 8, legal grounds; App. 7, main lawful grounds' },
  { id: 'one-log', cite: 'App. 8, consultations, reviews and information sharing' },
  { id: 'what-is-required', cite: 'App. 7, checklist; App. 8' },
] as const;
