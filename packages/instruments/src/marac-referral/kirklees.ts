import {
  childrenInRecord,
  childrenInTool,
  highNotClaimed,
  judgementNotClaimed,
  toolDifferenceReason,
  unbornListed,
  unbornNotInTool,
} from '../case/attached-tool.js';
import {
  afraidOf,
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
  notAttached,
  noGroundsReason,
  notSafeToTalkTo,
  previousMaracDate,
  riskAssessment,
  safeToTalkTo,
  samePerson,
  sharingRecord,
  victimAware,
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
  everythingAsked,
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
import { markable, needed } from '../model/not-known.js';
import { recordModule, type RecordModule } from '../score/record.js';

const document = 'Kirklees MARAC information sharing and operating protocol, 2014';

const reasonIs = <const R extends string>(...is: readonly R[]) => ({ item: 'referralReason', is }) as const;
const visibleHighRisk = reasonIs('visible-high-risk');
const isRepeat = { item: 'maracRepeat', is: ['yes'] } as const;
const highOnPaper = {
  any: [
    // What a tool attached comes to, it says itself.
    { all: [notAttached, { item: 'tickCount', atLeast: 14 }] },
    { item: 'declaredScore', atLeast: 14 },
  ],
} as const;
const confirmedRules = [
  childrenInTool(),
  unbornNotInTool('children', unbornListed),
  judgementNotClaimed('referralReason', reasonIs('professional-judgement')),
] as const;

/** The factors of Kirklees' DASH that refer by themselves (Section 3, 1.5). */
const criticalFactors = [
  'pregnancy',
  'strangulation',
  'threats',
  'threats-to-kill',
  'animal-cruelty',
  'weapons',
] as const;

/** Kirklees' referral form; its DASH comes along. */
export const definition = defineInstrument({
  id: 'marac-referral',
  kind: 'record',
  element: 'marac-referral',
  edition: 'kirklees',
  version: '1.0.0',
  source: { document, part: 'Appendix 2; Section 2, 3.4 and 5; Section 3, 2.1 to 2.6' },
  levels: [],
  outcomes: ['refer', 'incomplete'],
  inSteps: true,
  steps: {
    first: ['risk-assessment', 'consent'],
    begin: { 'victim-contact': 'victimPhone' },
    after: {
      differenceReason: 'victimDob',
      samePerson: 'differenceReason',
      toolDifferenceReason: 'children',
    },
  },
  conclusions: {
    basis: [
      { code: 'visible-high-risk', when: visibleHighRisk },
      { code: 'repeat', when: isRepeat },
      { code: 'professional-judgement', when: reasonIs('professional-judgement') },
      { code: 'potential-escalation', when: reasonIs('potential-escalation') },
    ],
    flags: [{ code: 'closed-session', when: { item: 'restrictedSharing', is: ['yes'] } }],
  },
  sections: [
    {
      id: 'referrer',
      items: cited('App. 2, header', agency, contactName, contactDetails, referralDate),
    },
    {
      id: 'victim',
      items: [
        ...cited('App. 2, victim', victimName, victimDob, victimAddress),
        ...cited('ours: part of the address', victimPostcode),
        ...cited('App. 2, victim', diversity),
        { kind: 'text', id: 'victimGender', cite: 'App. 2, victim', required: true, orNotKnown: true },
        ...cited('App. 2, victim', victimPhone, victimPhoneSafe, victimContactTimes),
      ],
    },
    {
      id: 'consent',
      items: [
        ...cited('App. 2, awareness and consent', victimAware, consentGiven),
        ...cited('Section 2, 3.4', sharingRecord, noConsentReason, noConsentLegalBasis),
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
      id: 'risk-assessment',
      items: [
        {
          ...riskAssessment,
          cite: 'Section 3, 2.2',
          takes: { dash: ['cleveland', 'kirklees'] },
          fills: [
            ...fillsVictim,
            { item: 'agency', from: 'answers.agency' },
            { item: 'contactName', from: 'answers.contactName' },
            { item: 'contactDetails', from: 'answers.contactDetails' },
            consentOfTool,
            { item: 'tickCount', from: 'result.yes' },
            {
              item: 'referralReason',
              from: 'result.basis',
              as: {
                'visible-high-risk': 'visible-high-risk',
                // Usually high risk (1.5), which the form has no reason of its own for.
                'critical-factor': 'professional-judgement',
                'professional-judgement': 'professional-judgement',
              },
            },
            {
              item: 'reasonComment',
              from: 'result.factors',
              // Section 3, 1.5: usually high risk, where the count alone is not.
              proposes: {
                codes: criticalFactors,
                needs: { at: 'result.basis', oneOf: ['critical-factor'] },
                bars: { at: 'result.basis', oneOf: ['visible-high-risk'] },
              },
            },
          ],
          agrees: [
            consentAgrees,
            { item: 'tickCount', equals: ['result.yes'] },
            {
              item: 'referralReason',
              is: ['visible-high-risk'],
              needs: { at: 'result.basis', oneOf: ['visible-high-risk'] },
            },
          ],
        },
        { ...declaredTool, cite: 'ours: the DASH was done on paper', options: ['dash'], required: true },
        ...cited('ours: the DASH was done on paper', declaredScore, declaredDate, declaredBy),
        { ...differenceReason('riskAssessment', 'sharingRecord'), cite: 'ours: aliases' },
        { ...samePerson('riskAssessment', 'sharingRecord'), cite: 'ours: a blank agrees with nothing' },
        { ...toolDifferenceReason(...confirmedRules), cite: 'ours: what differs from the DASH' },
        noGroundsReason,
      ],
    },
    {
      id: 'reasons',
      items: [
        { ...maracRepeat, cite: 'Section 3, 2.6', required: true },
        ...cited('Section 3, 2.5', ...needed(previousMaracDate)),
        {
          ...yesNoField,
          id: 'samePerpetrator',
          cite: 'Section 3, 2.5 and 2.7',
          when: isRepeat,
          required: true,
        },
        {
          kind: 'choice',
          id: 'referralReason',
          cite: 'App. 2, reason for referral; Section 3, 2.1',
          options: ['visible-high-risk', 'professional-judgement', 'potential-escalation'],
          required: { not: isRepeat },
        },
        {
          kind: 'number',
          id: 'tickCount',
          cite: 'App. 2, reason for referral, ticks',
          required: visibleHighRisk,
        },
        {
          kind: 'long-text',
          id: 'reasonComment',
          specialCategory: true,
          cite: 'App. 2, reason for referral, comment',
          required: reasonIs('professional-judgement', 'potential-escalation'),
        },
      ],
    },
    {
      id: 'background',
      items: [
        ...markable(
          {
            kind: 'long-text',
            id: 'incident',
            cite: 'App. 2, incident that prompted the assessment',
            specialCategory: true,
          },
          {
            kind: 'long-text',
            id: 'contributoryFactors',
            cite: 'App. 2, contributory factors',
            specialCategory: true,
          },
          { kind: 'long-text', id: 'history', cite: 'App. 2, history', specialCategory: true },
        ),
      ],
    },
    {
      id: 'restrictions',
      items: [
        { ...yesNoField, id: 'restrictedSharing', cite: 'Section 3, 5.15' },
        {
          kind: 'long-text',
          id: 'restrictedSharingReason',
          cite: 'Section 3, 5.15',
          when: { item: 'restrictedSharing', is: ['yes'] },
          required: true,
        },
        { kind: 'long-text', id: 'useRestrictions', cite: 'Section 2, 3.4' },
      ],
    },
    {
      id: 'fears',
      items: cited('App. 2, fears and safe contacts', ...markable(afraidOf, safeToTalkTo, notSafeToTalkTo)),
    },
    {
      id: 'risks',
      items: [
        {
          kind: 'group',
          id: 'risks',
          cite: 'App. 2, risks and interventions',
          orNotKnown: true,
          fields: [
            { kind: 'long-text', id: 'risk', cite: 'risk', required: true, specialCategory: true },
            { kind: 'long-text', id: 'interventions', cite: 'interventions', orNotKnown: true },
          ],
        },
        {
          kind: 'long-text',
          id: 'otherInformation',
          cite: 'App. 2, other information',
          specialCategory: true,
        },
      ],
    },
  ],
  rules: [
    ...commonRules,
    agreedUnaware,
    dueTooFar,
    beforeBirth('referralDate', 'previousMaracDate', 'declaredDate'),
    scoreAboveTool(['dash', 27]),
    ...confirmedRules,
    childrenInRecord,
    highNotClaimed('referralReason', visibleHighRisk, highOnPaper, isRepeat),
    {
      id: 'count-above-tool',
      kind: 'contradiction',
      effect: 'blocks',
      item: 'tickCount',
      when: [{ item: 'tickCount', atLeast: 28 }],
    },
    everythingAsked,
    {
      id: 'repeat-too-long-ago',
      kind: 'too-long-ago',
      effect: 'blocks',
      item: 'previousMaracDate',
      months: 12,
      when: [{ not: { answered: 'referralDate' } }],
    },
    {
      id: 'repeat-too-late',
      kind: 'contradiction',
      effect: 'blocks',
      item: 'previousMaracDate',
      when: [{ item: 'referralDate', after: 'previousMaracDate', months: 12 }],
    },
    {
      id: 'repeat-other-abuser',
      kind: 'contradiction',
      effect: 'blocks',
      item: 'samePerpetrator',
      when: [{ item: 'samePerpetrator', is: ['no'] }],
    },
    {
      id: 'count-below-claim',
      kind: 'contradiction',
      item: 'tickCount',
      when: [visibleHighRisk, { answered: 'tickCount' }, { not: { item: 'tickCount', atLeast: 14 } }],
    },
    { id: 'counts-differ', kind: 'unequal', items: ['tickCount', 'declaredScore'] },
    {
      id: 'score-below-claim',
      kind: 'contradiction',
      item: 'declaredScore',
      // A score that is no number is wrong in itself, and says nothing about the claim.
      when: [
        visibleHighRisk,
        { item: 'declaredScore', atLeast: 0 },
        { not: { item: 'declaredScore', atLeast: 14 } },
      ],
    },
  ],
  guidance: [
    { id: 'who-sees', cite: 'App. 2, end of the form; Section 3, 2.2' },
    { id: 'use', cite: 'Section 2, 3.5' },
  ],
  notes: [
    { id: 'repeat-suffices', cite: 'Section 3, 2.6' },
    { id: 'dash-comes-along', cite: 'Section 3, 2.2' },
    { id: 'reason-of-sharing', cite: 'Section 2, 3.4 and 5.4' },
    { id: 'nothing-preset', cite: 'App. 2, victim' },
  ],
});

/** Kirklees' referral with what it concludes. */
export const kirklees: RecordModule<typeof definition> = recordModule(definition);
