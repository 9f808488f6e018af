import { createSubmission, type SubmissionRecord } from '@safeguarding-forms/schemas';

const common = {
  language: 'en',
  audience: 'professional',
  startedAt: '2024-01-02T10:00:00.000Z',
} as const;

const victim = { victimName: 'Example Person', victimDob: '1990-02-03' };
/** Ticked where something is attached that names nobody; else it is not asked, and left out. */
const samePerson = true;

/** A complete checklist with as many yes answers as asked for. */
export function checklist(yes: number): SubmissionRecord {
  const answers: Record<string, unknown> = { whyMarac: 'Sample reason' };
  for (let number = 1; number <= 27; number++) {
    answers[`q${number}`] = { answer: number <= yes ? 'yes' : 'no' };
  }
  return createSubmission({ ...common, id: 'dash', edition: 'cleveland', answers });
}

/** A record of sharing without consent that can be defended. */
export function sharingRecord(attachments: Record<string, unknown> = {}): SubmissionRecord {
  const answers: Record<string, unknown> = {
    decisionWritten: 'yes',
    guidanceRead: 'yes',
    basisClear: 'yes',
    detailsClear: 'yes',
    weighedUp: 'yes',
    noMoreThanNeeded: 'yes',
    tellingDecided: 'yes',
    adviceTaken: 'yes',
    ...victim,
    samePerson,
    consentStatus: 'refused',
    consentStatusReason: 'Sample reason for no consent',
    peopleAtRisk: [{ who: 'Example Person' }, { who: 'Example Child', fromWhom: 'Example Abuser' }],
    details: 'Sample details',
    whatIsShared: 'Sample facts',
    whyNoMore: 'Sample reason for no more',
    legalGrounds: ['public-task', 'substantial-public-interest'],
    balancing: ['pressing-need'],
    whyProportionate: 'Sample balance',
    consultations: [{ name: 'Example Manager', date: '2023-12-31', advice: 'Sample <i>advice</i>' }],
    victimNotified: 'no',
    whyNotNotified: 'Sample danger',
    notifyLater: 'yes',
    reviewDate: '2030-01-02',
    signedName: 'Example Worker',
    managerName: 'Example Manager',
    managerDate: '2024-01-02',
  };
  return createSubmission({
    ...common,
    id: 'share-without-consent',
    edition: 'uk-gdpr',
    answers,
    attachments,
  });
}

/** A referral without consent, with what is attached to it. */
export function referral(attachments: Record<string, unknown>): SubmissionRecord {
  const answers: Record<string, unknown> = {
    ...victim,
    samePerson,
    completeConfirmed: true,
    signedName: 'Example Worker',
    signedDate: '2024-01-02',
    contactName: 'Example Worker',
    referrerDob: '1980-01-01',
    position: 'Example position',
    agency: 'Example Charity',
    contactPhone: '01632 960000',
    contactEmail: 'worker@example.org',
    managerName: 'Example Manager',
    managerPosition: 'Example lead',
    managerConfirmed: true,
    thresholdRoutes: ['actuarial', 'professional-judgement'],
    whyHighRisk: 'Sample reason',
    consentGiven: 'no',
    noConsentGrounds: 'Sample grounds',
    victimAware: 'no',
    noConsentRationale: 'Sample rationale',
    supportServiceUnsafe: true,
    article6Basis: ['e'],
    article9Condition: ['g'],
    incidentWithinThreeMonths: 'yes',
    currentAbuse: 'Sample abuse',
    risksForMarac: 'Sample risks',
    children: [
      {
        ...{ name: 'Example Child', dob: '2015-06-07', gender: 'female' },
        notKnown: ['relationshipToVictim', 'relationshipToPerpetrator', 'school'],
      },
      {
        name: 'Example <b>Second</b> Child',
        notKnown: ['dob', 'gender', 'relationshipToVictim', 'relationshipToPerpetrator', 'school'],
      },
    ],
    perpetrators: [
      {
        name: 'Example Abuser',
        notKnown: [
          ...['alias', 'dob', 'age', 'gender', 'address', 'postcode', 'accommodation', 'tenancy', 'gp'],
          ...['nationality', 'firstLanguage', 'disability'],
        ],
      },
    ],
    managementEmail: 'manager@example.org',
    maracRepeat: 'no',
    otherForce: 'no',
    publicAuthority: 'yes',
    lgbtq: 'unknown',
    genderAsAtBirth: 'unknown',
    safeToPost: 'unknown',
    ethnicity: 'not-stated',
    pregnant: 'unknown',
    notKnown: [
      ...['risksToProfessionals', 'victimGender', 'victimPhone', 'victimAddress', 'victimPostcode'],
      ...['otherSafeContact', 'accommodation', 'tenancy', 'nationality', 'firstLanguage'],
      ...['refugeeOrAsylumSeeker', 'recourseToPublicFunds', 'disability', 'gp', 'relationshipStatus'],
      ...['childrenResidence', 'safeguardingConcerns'],
    ],
  };
  return createSubmission({ ...common, id: 'marac-referral', edition: 'norfolk', answers, attachments });
}

/** A severity grid; its classification may be left out. */
export function severityGrid(classification: Record<string, unknown> = {}): SubmissionRecord {
  const answers: Record<string, unknown> = {
    physical: 'increased',
    sexual: 'none',
    harassment: 'high',
    emotional: 'standard',
    ...classification,
  };
  return createSubmission({ ...common, id: 'severity-grid', edition: 'cleveland', answers });
}

/** Sefton's chart followed to its end, with what is attached to it. */
export function decision(
  answers: Record<string, unknown>,
  attachments: Record<string, unknown> = {},
): SubmissionRecord {
  return createSubmission({ ...common, id: 'marac-decision', edition: 'sefton', answers, attachments });
}

/** Sefton's risk tool with as many yes answers as asked for. */
export function seftonTool(yes: number): SubmissionRecord {
  const answers: Record<string, unknown> = { policeCallouts: 'none' };
  for (let number = 1; number <= 34; number++) {
    answers[`q${number}`] = { answer: number <= yes ? 'yes' : 'no' };
  }
  return createSubmission({ ...common, id: 'dash', edition: 'sefton-domestic', answers });
}

/** A screening that ends at level 2. */
export function screening(): SubmissionRecord {
  const answers: Record<string, unknown> = {
    relevantOffender: 'yes',
    category: 'category-3',
    agenciesToMeet: 'three-or-more',
    currentRisk: 'yes',
    addedValue: 'yes',
    publicConfidence: 'no',
    seniorResources: 'no',
    mappaReferral: 'yes',
  };
  return createSubmission({ ...common, id: 'mappa-screening', edition: 'cleveland', answers });
}

/** What an agency found, which is nothing. */
export function research(): SubmissionRecord {
  const answers: Record<string, unknown> = {
    agency: 'Example Charity',
    contactName: 'Example Worker',
    contactEmail: 'worker@example.org',
    caseReference: 'Example 12',
    peopleSearched: [{ name: 'Example Person', role: 'victim', found: 'no' }],
    informationFound: 'no',
  };
  return createSubmission({ ...common, id: 'marac-research', edition: 'sefton', answers });
}
