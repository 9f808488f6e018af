import type { Script } from './keyboard.js';

/** A Cleveland checklist with this many yes answers from the top, and the reason that a high one needs. */
export function checklist(yes: number): Script {
  const questions = Array.from(
    { length: 27 },
    (_, index) => [`q${index + 1}`, index < yes ? 'yes' : 'no'] as const,
  );
  return { ...Object.fromEntries(questions), ...(yes >= 14 ? { whyMarac: 'Sample reason' } : {}) };
}

const ticked = ['true'] as const;

/** A Sefton risk tool with this many yes answers from the top. */
export function seftonTool(yes: number): Script {
  const questions = Array.from(
    { length: 34 },
    (_, index) => [`q${index + 1}`, index < yes ? 'yes' : 'no'] as const,
  );
  return { ...Object.fromEntries(questions), policeCallouts: '1' };
}

/** A grid in which one kind of abuse is grave. */
export const grid: Script = {
  physical: 'increased',
  sexual: 'none',
  harassment: 'high',
  emotional: 'standard',
};

/** A first referral to Sefton, with consent; its reason is filled from the risk tool. */
export const seftonReferral: Script = {
  agency: 'Example Charity',
  contactName: 'Example Worker',
  contactDetails: '01632 960001',
  referralDate: '2025-03-04',
  conference: 'domestic-and-sexual',
  referralType: 'first',
  emergencyMeeting: 'no',
  victimName: 'Example Person',
  victimDob: '1990-02-03',
  'perpetrators[0].name': 'Example Abuser',
  consentGiven: 'yes',
  samePerson: ticked,
};

/** A Norfolk referral with consent and three children, the rest not known; its threshold is filled from the checklist. */
export const norfolkReferral: Script = {
  completeConfirmed: ticked,
  signedName: 'Example Worker',
  signedDate: '2025-03-04',
  contactName: 'Example Worker',
  referrerDob: '1980-01-02',
  position: 'Support worker',
  agency: 'Example Charity',
  contactPhone: '01632 960001',
  contactEmail: 'worker@example.org',
  managementEmail: 'manager@example.org',
  managerName: 'Example Manager',
  managerPosition: 'Team leader',
  managerConfirmed: ticked,
  whyHighRisk: 'Sample reason for the risk',
  consentGiven: 'yes',
  consentScriptRead: ticked,
  supportServiceUnsafe: ticked,
  maracRepeat: 'no',
  otherForce: 'no',
  publicAuthority: 'yes',
  article6Basis: ['e', 'ea'],
  article9Condition: ['g'],
  victimName: 'Example Person',
  victimDob: '1990-02-03',
  incidentWithinThreeMonths: 'yes',
  currentAbuse: 'Sample abuse',
  risksForMarac: 'Sample risks',
  victimGender: 'female',
  lgbtq: 'unknown',
  genderAsAtBirth: 'unknown',
  ethnicity: 'white-irish',
  safeToPost: 'no',
  safePostalAddress: 'Sample safe address',
  pregnant: 'no',
  'children[0].name': 'First Example Child',
  'children[0].dob': '2015-06-07',
  'children[0].gender': 'female',
  'children[1].name': 'Second Example Child',
  'children[1].gender': 'male',
  'children[2].name': 'Third Example Child',
  'children[2].school': 'Example School',
  'perpetrators[0].name': 'Example Abuser',
  // The checklist and the grid name nobody.
  samePerson: ticked,
};

/** A Sefton record of sharing, all but its legal ground. */
export const recordWithoutGround: Script = {
  decisionWritten: 'yes',
  guidanceRead: 'yes',
  basisClear: 'yes',
  detailsClear: 'yes',
  weighedUp: 'yes',
  noMoreThanNeeded: 'yes',
  tellingDecided: 'yes',
  adviceTaken: 'yes',
  victimName: 'Example Person',
  victimDob: '1990-02-03',
  consentStatus: 'refused',
  consentStatusReason: 'Sample reason for no consent',
  'peopleAtRisk[0].who': 'Example Person',
  'peopleAtRisk[1].who': 'Example Child',
  'peopleAtRisk[1].fromWhom': 'Example Abuser',
  riskToolCompleted: 'yes',
  tickCount: '15',
  details: 'Sample details',
  whatIsShared: 'Sample facts',
  whyNoMore: 'Sample reason for no more',
  protocolRelevant: 'unknown',
  balancing: ['pressing-need', 'other'],
  balancingOther: 'Sample balance',
  whyProportionate: 'Sample need',
  'consultations[0].name': 'Example Manager',
  'consultations[0].date': '2023-12-31',
  'consultations[0].advice': 'Sample advice',
  victimNotified: 'no',
  whyNotNotified: 'Sample danger',
  notifyLater: 'yes',
  reviewDate: '2030-01-02',
  signedName: 'Example Worker',
  managerName: 'Example Manager',
  managerDate: '2024-01-02',
};

/** The plan of a meeting: one risk, two actions, one of them the housing office's. */
export const planOfMeeting: Script = {
  caseNumber: 'Example 12',
  meetingDate: '2025-03-20',
  'agencies[0].agency': 'Example Housing',
  'agencies[0].how': 'present',
  'agencies[1].agency': 'Example Police',
  'agencies[1].how': 'present',
  confidentialityAgreed: ticked,
  referrerUpdate: 'Example update',
  viewsKnown: 'no',
  whyNoViews: 'Example reason',
  'risks[0].who': 'Example Person',
  'risks[0].what': 'Example risk',
  'risks[0].howSoon': 'now',
  'risks[0].answeredBy': '1, 2',
  'actions[0].number': '1',
  'actions[0].action': 'Change the locks',
  'actions[0].agency': 'Example Housing',
  'actions[0].owner': 'Example Owner',
  'actions[0].dueDate': '2025-03-27',
  'actions[0].priority': 'high',
  'actions[0].status': 'open',
  'actions[1].number': '2',
  'actions[1].action': 'Mark the address',
  'actions[1].agency': 'Example Police',
  'actions[1].owner': 'Example Officer',
  'actions[1].dueDate': '2025-03-27',
  'actions[1].priority': 'high',
  'actions[1].status': 'open',
  childrenDiscussed: 'no',
  feedbackSafe: 'yes',
  feedbackBy: 'Example Adviser',
  abuserNotTold: ticked,
  lastReferralDate: '2025-03-01',
  flaggedFrom: '2025-03-01',
  flaggedUntil: '2026-03-01',
};

/** The housing office's update: what the plan tells is filled in already. */
export const updateOfAgency: Script = {
  agency: 'Example Housing',
  sender: 'Example mailbox',
  sentDate: '2025-03-27',
  'actions[0].done': 'yes',
  'actions[0].doneDate': '2025-03-26',
  news: ['none'],
};

/** The case goes to another area: what the plan tells is filled in already. */
export const caseMovesOn: Script = {
  fromMarac: 'Example Town',
  toMarac: 'Sample City',
  contactName: 'Example Coordinator',
  contactDetails: '01632 960000',
  transferDate: '2025-03-28',
  receivingContact: 'Example Contact',
  victimName: 'Example Name',
  moveKind: 'permanent',
  minutes: 'enclosed',
  newReferral: 'enclosed',
  originalReferral: 'enclosed',
  riskTool: 'enclosed',
  caseHistory: 'enclosed',
  contacts: 'enclosed',
  urgent: 'no',
};
