import {
  childrenInRecord,
  childrenInTool,
  toolDifferenceReason,
  unbornListed,
  unbornNotInTool,
} from '../case/attached-tool.js';
import {
  afraidOf,
  caseNumber,
  consentAgrees,
  consentGiven,
  consentOfTool,
  declaredBy,
  declaredDate,
  declaredScore,
  declaredTool,
  differenceReason,
  diversity,
  fillsVictim,
  maracRepeat,
  noConsentLegalBasis,
  noConsentReason,
  noGroundsReason,
  notSafeToTalkTo,
  previousMaracDate,
  riskAssessment,
  safeToTalkTo,
  samePerson,
  sharingRecord,
  victimAware,
  whyNotAware,
  withoutConsent,
} from '../case/circumstances.js';
import {
  agency,
  contactDetails,
  contactName,
  referralDate,
  victimName,
  victimPhoneSafe,
  victimPostcode,
} from '../case/people.js';
import {
  agreedUnaware,
  beforeBirth,
  children,
  commonRules,
  dueTooFar,
  noChildren,
  perpetrators,
  scoreAboveTool,
  victimAddress,
  victimContactTimes,
  victimDob,
  victimPhone,
} from '../case/referral.js';
import { cited } from '../model/cited.js';
import { yesNoField } from '../model/fields.js';
import { defineInstrument } from '../model/instrument.js';
import { recordModule, type RecordModule } from '../score/record.js';

const document = 'Cleveland MARAC operating protocol';

const isYes = <const I extends string>(item: I) => ({ item, is: ['yes'] }) as const;
const isNo = <const I extends string>(item: I) => ({ item, is: ['no'] }) as const;

/** None of the four reasons: neither high risk, nor a significant concern. */
const noReason = {
  all: [
    isNo('professionalJudgement'),
    isNo('visibleHighRisk'),
    isNo('potentialEscalation'),
    isNo('maracRepeat'),
  ],
} as const;
/** Nobody is asked to account for a referral that must not be sent, nor twice where a record accounts for it. */
const unaccounted = {
  all: [withoutConsent, { not: { attached: 'sharingRecord' } }, { not: noReason }],
} as const;
const highOnPaper = { item: 'declaredScore', atLeast: 14 } as const;
const visibleHighRisk = ['visible-high-risk'] as const;
const confirmedRules = [childrenInTool(), unbornNotInTool('children', unbornListed)] as const;

/** Cleveland's referral form: what is printed above its risk checklist, which comes along. */
export const definition = defineInstrument({
  id: 'marac-referral',
  kind: 'record',
  element: 'marac-referral',
  edition: 'cleveland',
  version: '1.0.0',
  source: { document, part: 'Appendix 2, referral form; 3.3 and 3.4; 8.2, 8.3 and 8.10' },
  levels: [],
  outcomes: ['refer', 'incomplete'],
  inSteps: true,
  steps: {
    // Consent is weighed against the reasons (8.2.6), which the checklist fills.
    first: ['risk-assessment', 'reasons', 'consent'],
    begin: { 'victim-contact': 'victimPhone' },
    after: {
      differenceReason: 'victimDob',
      samePerson: 'differenceReason',
      toolDifferenceReason: 'children',
    },
  },
  conclusions: {
    basis: [
      { code: 'visible-high-risk', when: isYes('visibleHighRisk') },
      { code: 'repeat', when: isYes('maracRepeat') },
      { code: 'professional-judgement', when: isYes('professionalJudgement') },
      { code: 'potential-escalation', when: isYes('potentialEscalation') },
    ],
    flags: [{ code: 'emergency', when: isYes('emergency') }],
  },
  sections: [
    {
      id: 'referrer',
      items: cited('App. 2, referring agency', agency, contactName, contactDetails, referralDate),
    },
    {
      id: 'victim',
      items: [
        ...cited('App. 2, victim', victimName, victimDob, victimAddress),
        ...cited('ours: part of the address', victimPostcode),
        { ...diversity, cite: 'App. 2, diversity data' },
        {
          kind: 'choice',
          id: 'victimGender',
          cite: 'App. 2, diversity data',
          options: ['male', 'female'],
          required: true,
          orNotKnown: true,
        },
        ...cited('App. 2, victim', victimPhone, victimPhoneSafe, victimContactTimes),
      ],
    },
    { id: 'perpetrators', items: cited('App. 2, perpetrator(s)', perpetrators) },
    {
      id: 'children',
      items: [
        ...cited('ours: an empty list is no answer', noChildren),
        ...cited('App. 2, children', children),
      ],
    },
    {
      id: 'reasons',
      items: [
        {
          ...yesNoField,
          id: 'professionalJudgement',
          cite: 'App. 2, reason for referral; 8.2.3',
          required: true,
        },
        { ...yesNoField, id: 'visibleHighRisk', cite: 'App. 2, reason for referral; 8.2.2', required: true },
        { ...yesNoField, id: 'potentialEscalation', cite: 'App. 2, reason for referral', required: true },
        {
          kind: 'number',
          id: 'incidentsInTwelveMonths',
          cite: 'App. 2, reason for referral, potential escalation',
          when: isYes('potentialEscalation'),
          required: true,
        },
        { ...maracRepeat, cite: 'App. 2, reason for referral; 8.3', required: true },
        ...cited('App. 2, date listed / case number', previousMaracDate, caseNumber),
        {
          kind: 'date',
          id: 'newIncidentDate',
          cite: '8.3.1; 8.3.4',
          notFuture: true,
          when: isYes('maracRepeat'),
          required: true,
        },
        {
          kind: 'choice',
          id: 'newIncidentKind',
          cite: '8.3.2; other: ours',
          options: ['violence-or-threats', 'stalking-or-harassment', 'rape-or-sexual-abuse', 'other'],
          when: isYes('maracRepeat'),
          required: true,
          specialCategory: true,
        },
        {
          kind: 'long-text',
          id: 'newIncidentOther',
          cite: 'ours: controlling behaviour, breach of an order',
          when: { item: 'newIncidentKind', is: ['other'] },
          required: true,
          specialCategory: true,
        },
        {
          kind: 'long-text',
          id: 'whyMarac',
          cite: 'App. 2, why MARAC; 8.2.4',
          required: true,
          specialCategory: true,
        },
      ],
    },
    {
      id: 'emergency',
      items: [
        { ...yesNoField, id: 'emergency', cite: '8.10' },
        { kind: 'long-text', id: 'emergencyReason', cite: '8.10', when: isYes('emergency'), required: true },
        {
          kind: 'choices',
          id: 'emergencyAgencies',
          cite: '8.10',
          options: ['police', 'idva', 'other'],
          when: isYes('emergency'),
          required: true,
        },
        {
          kind: 'text',
          id: 'emergencyOtherAgencies',
          cite: '8.10',
          when: { item: 'emergencyAgencies', is: ['other'] },
          required: true,
        },
      ],
    },
    {
      id: 'consent',
      items: [
        ...cited('App. 2, awareness and consent', victimAware, whyNotAware, consentGiven),
        ...cited('3.3; 8.2.6', sharingRecord),
        { ...noConsentReason, cite: '3.3; 8.2.6', required: unaccounted },
        { ...noConsentLegalBasis, cite: '3.3', required: unaccounted },
      ],
    },
    { id: 'fears', items: cited('App. 2, fears and safe contacts', afraidOf, safeToTalkTo, notSafeToTalkTo) },
    {
      id: 'other-marac',
      items: [
        { ...yesNoField, id: 'otherMarac', cite: 'App. 2, other MARAC' },
        {
          kind: 'text',
          id: 'otherMaracDetails',
          cite: 'App. 2, other MARAC, where and when',
          when: isYes('otherMarac'),
          required: true,
          orNotKnown: true,
        },
      ],
    },
    {
      id: 'risk-assessment',
      items: [
        {
          ...riskAssessment,
          cite: 'App. 2, risk identification checklist; 8.2.6',
          takes: { dash: ['cleveland', 'kirklees'] },
          fills: [
            ...fillsVictim,
            { item: 'visibleHighRisk', from: 'result.basis', as: { 'visible-high-risk': 'yes' } },
            {
              item: 'professionalJudgement',
              from: 'result.basis',
              as: { 'professional-judgement': 'yes' },
            },
            { item: 'whyMarac', from: 'answers.whyMarac' },
            consentOfTool,
          ],
          agrees: [
            consentAgrees,
            {
              item: 'visibleHighRisk',
              is: ['yes'],
              needs: { at: 'result.basis', oneOf: visibleHighRisk },
            },
            { item: 'visibleHighRisk', is: ['no'], bars: { at: 'result.basis', oneOf: visibleHighRisk } },
            {
              item: 'professionalJudgement',
              is: ['no'],
              bars: { at: 'result.basis', oneOf: ['professional-judgement'] },
            },
          ],
        },
        {
          ...declaredTool,
          cite: 'ours: the checklist was done on paper',
          options: ['dash'],
          required: true,
        },
        ...cited('ours: the checklist was done on paper', declaredScore, declaredDate, declaredBy),
        {
          kind: 'attachment',
          id: 'severityGrid',
          cite: 'App. 3',
          takes: { 'severity-grid': ['cleveland'] },
          fills: [{ item: 'victimName', from: 'answers.victimName' }],
          agrees: [],
          sameCase: { items: ['victimName'], unless: 'differenceReason' },
        },
        { ...differenceReason('riskAssessment', 'sharingRecord', 'severityGrid'), cite: 'ours: aliases' },
        {
          ...samePerson('riskAssessment', 'sharingRecord', 'severityGrid'),
          cite: 'ours: a blank agrees with nothing',
        },
        { ...toolDifferenceReason(...confirmedRules), cite: 'ours: what differs from the checklist' },
        noGroundsReason,
      ],
    },
    {
      id: 'checklist-footer',
      // Printed below Cleveland's own checklist: another one does not ask it.
      when: {
        any: [
          { attached: 'riskAssessment', at: 'instrument.edition', oneOf: ['kirklees'] },
          { answered: 'declaredTool' },
        ],
      },
      items: [
        {
          kind: 'long-text',
          id: 'aggravatingFactors',
          cite: 'App. 2, aggravating factors',
          specialCategory: true,
        },
        { kind: 'long-text', id: 'mitigatingFactors', cite: 'App. 2, mitigating factors' },
        { kind: 'long-text', id: 'victimPriorities', cite: 'App. 2, priorities' },
        { ...yesNoField, id: 'childrenAtRisk', cite: 'App. 2, risks to children' },
        {
          ...yesNoField,
          id: 'childrenReferral',
          cite: 'App. 2, referral for the children',
          when: isYes('childrenAtRisk'),
        },
        {
          kind: 'date',
          id: 'childrenReferralDate',
          cite: 'App. 2, date of that referral',
          notFuture: true,
          when: isYes('childrenReferral'),
        },
      ],
    },
  ],
  rules: [
    ...commonRules,
    agreedUnaware,
    dueTooFar,
    beforeBirth(
      'referralDate',
      'previousMaracDate',
      'newIncidentDate',
      'declaredDate',
      'childrenReferralDate',
    ),
    scoreAboveTool(['dash', 27]),
    ...confirmedRules,
    childrenInRecord,
    {
      id: 'must-not-be-sent',
      kind: 'contradiction',
      item: 'consentGiven',
      when: [noReason, withoutConsent],
    },
    {
      id: 'repeat-too-long-ago',
      kind: 'contradiction',
      effect: 'blocks',
      item: 'previousMaracDate',
      when: [{ item: 'newIncidentDate', after: 'previousMaracDate', months: 12 }],
    },
    {
      id: 'incident-before-last',
      kind: 'earlier',
      // It can lie between the last referral and its meeting.
      effect: 'warns',
      dates: [{ item: 'newIncidentDate' }],
      than: { item: 'previousMaracDate' },
    },
    {
      id: 'too-few-incidents',
      kind: 'contradiction',
      effect: 'blocks',
      item: 'incidentsInTwelveMonths',
      when: [
        { answered: 'incidentsInTwelveMonths' },
        { not: { item: 'incidentsInTwelveMonths', atLeast: 3 } },
      ],
    },
    {
      id: 'police-and-idva',
      kind: 'contradiction',
      effect: 'blocks',
      item: 'emergencyAgencies',
      when: [
        { answered: 'emergencyAgencies' },
        {
          not: {
            all: [
              { item: 'emergencyAgencies', is: ['police'] },
              { item: 'emergencyAgencies', is: ['idva'] },
            ],
          },
        },
      ],
    },
    {
      id: 'under-sixteen',
      kind: 'contradiction',
      effect: 'warns',
      item: 'victimDob',
      // The day itself makes someone sixteen.
      when: [{ within: 'victimDob', months: 192, days: -1, upTo: ['referralDate'] }],
    },
    {
      id: 'at-least-one-reason',
      kind: 'contradiction',
      item: 'professionalJudgement',
      when: [noReason, { not: withoutConsent }],
    },
    {
      id: 'score-below-claim',
      kind: 'contradiction',
      item: 'declaredScore',
      // A score that is no number is wrong in itself, and says nothing about the claim.
      when: [isYes('visibleHighRisk'), { item: 'declaredScore', atLeast: 0 }, { not: highOnPaper }],
    },
    {
      id: 'score-above-claim',
      kind: 'contradiction',
      item: 'visibleHighRisk',
      when: [isNo('visibleHighRisk'), highOnPaper],
    },
  ],
  notes: [
    { id: 'printed-as-one', cite: 'App. 2' },
    { id: 'count-never-alone', cite: '8.2.4' },
    { id: 'repeat-period', cite: 'App. 2, reason for referral; 8.3.1; 8.3.4' },
    { id: 'other-incident', cite: '8.3.2' },
    { id: 'significant-concern', cite: '8.2.6; 8.3.3' },
    { id: 'legal-basis', cite: '3.3; 3.4' },
    { id: 'emergency-asked', cite: '8.10' },
  ],
});

/** Cleveland's referral with what it concludes. */
export const cleveland: RecordModule<typeof definition> = recordModule(definition);
