import {
  childrenInRecord,
  childrenInTool,
  highNotClaimed,
  toolDifferenceReason,
  toolSays,
  unbornListed,
  unbornNotInTool,
} from '../case/attached-tool.js';
import * as circumstances from '../case/circumstances.js';
import * as people from '../case/people.js';
import * as referral from '../case/referral.js';
import { cited } from '../model/cited.js';
import { yesNoField } from '../model/fields.js';
import { defineInstrument } from '../model/instrument.js';
import { recordModule, type RecordModule } from '../score/record.js';

const asked = 'What kind of information will be relevant';
const howToRefer = 'How do I refer a case';
const anotherIncident = 'There has been another incident';

const firstReferral = { item: 'referralType', is: ['first'] } as const;
const reReferral = { item: 'referralType', is: ['re-referral'] } as const;
const veryHighRisk = { item: 'referralReasons', is: ['very-high-risk'] } as const;
const recordOnPaper = { item: 'declaredRecord', is: ['true'] } as const;
const byJudgement = { item: 'referralReasons', is: ['professional-judgement'] } as const;

const highOnPaper = {
  any: [
    { item: 'declaredScore', atLeast: 10 },
    { item: 'declaredCallouts', atLeast: 3 },
  ],
} as const;
const confirmedRules = [childrenInTool(), unbornNotInTool('children', unbornListed)] as const;

const seftonTools = ['sefton-domestic', 'sefton-sexual', 'sefton-hate'] as const;

/** One of these tools, attached or on paper. */
const toolIs = <const T extends readonly string[]>(...tools: T) => ({
  any: [toolSays('instrument.edition', ...tools), { item: 'declaredTool', is: tools }],
});

/** Asked of a first referral alone: the conference has these details of a case that it heard before. */
const onFirst = <const T extends object>(item: T) => ({ ...item, when: firstReferral });

/** Sefton's referral and its short re-referral. No form is printed: both are composed from what the guidance lists. */
export const definition = defineInstrument({
  id: 'marac-referral',
  kind: 'record',
  element: 'marac-referral',
  edition: 'sefton',
  version: '1.0.0',
  source: {
    document:
      'Sefton guidance on domestic violence risk assessment and MARAC for adult health and social care',
    part: `${howToRefer}; ${asked}; ${anotherIncident}; Do I need the victim’s consent`,
  },
  levels: [],
  outcomes: ['refer', 'incomplete'],
  inSteps: true,
  steps: {
    // Only a first referral takes a tool along.
    first: ['conference', 'risk-assessment', 'consent'],
    after: {
      differenceReason: 'victimDob',
      samePerson: 'differenceReason',
      toolDifferenceReason: 'children',
    },
  },
  conclusions: {
    basis: [
      { code: 'visible-high-risk', when: veryHighRisk },
      { code: 'repeat', when: { item: 'reReferralReason', is: ['new-incident'] } },
      {
        code: 'professional-judgement',
        when: { any: [byJudgement, { item: 'reReferralReason', is: ['change-of-circumstances'] }] },
      },
    ],
    flags: [{ code: 'emergency', when: { item: 'emergencyMeeting', is: ['yes'] } }],
  },
  sections: [
    {
      id: 'referrer',
      items: cited(
        'ours: who refers',
        people.agency,
        people.contactName,
        people.contactDetails,
        people.referralDate,
      ),
    },
    {
      id: 'conference',
      items: [
        {
          kind: 'choice',
          id: 'conference',
          cite: 'What is a MARAC',
          options: ['domestic-and-sexual', 'hate-crime'],
          required: true,
        },
        {
          kind: 'choice',
          id: 'referralType',
          cite: `${howToRefer}, 1 and 6`,
          options: ['first', 're-referral'],
          required: true,
        },
        { ...yesNoField, id: 'emergencyMeeting', cite: 'What if the case is so urgent' },
        {
          kind: 'long-text',
          id: 'emergencyReason',
          cite: 'What if the case is so urgent',
          when: { item: 'emergencyMeeting', is: ['yes'] },
          required: true,
        },
      ],
    },
    {
      id: 'victim',
      items: [
        ...cited(asked, people.victimName, referral.victimDob),
        ...cited(
          'ours, from “The VVAT”: it contacts the person at once',
          referral.victimPhone,
          people.victimPhoneSafe,
          onFirst(referral.victimContactTimes),
          onFirst(referral.victimAddress),
          onFirst(people.victimPostcode),
        ),
        {
          kind: 'long-text',
          id: 'victimCapacity',
          cite: asked,
          when: firstReferral,
          specialCategory: true,
        },
        { kind: 'long-text', id: 'victimNeeds', cite: asked, when: firstReferral, specialCategory: true },
        { kind: 'long-text', id: 'victimWishes', cite: asked, when: firstReferral },
      ],
    },
    {
      id: 're-referral',
      when: reReferral,
      items: [
        {
          kind: 'choice',
          id: 'reReferralReason',
          cite: anotherIncident,
          options: ['new-incident', 'change-of-circumstances'],
          required: true,
        },
        {
          kind: 'long-text',
          id: 'whatHappened',
          cite: anotherIncident,
          required: true,
          specialCategory: true,
        },
        // The shared field hangs on a question that is not asked here.
        { ...circumstances.previousMaracDate, cite: `${howToRefer}, 6`, when: reReferral },
      ],
    },
    {
      id: 'perpetrators',
      when: firstReferral,
      items: [
        { ...referral.perpetrators, cite: asked },
        { ...yesNoField, id: 'perpetratorIsMainCarer', cite: asked },
        { kind: 'long-text', id: 'perpetratorCapacity', cite: asked, specialCategory: true },
      ],
    },
    {
      id: 'household',
      when: firstReferral,
      items: [
        { ...referral.noChildren, cite: 'ours: an empty list is no answer' },
        { ...referral.children, cite: `${asked}; names and dates of birth, the rest ours` },
        {
          kind: 'group',
          id: 'otherPeople',
          cite: asked,
          fields: [
            { kind: 'text', id: 'name', cite: asked, required: true },
            { kind: 'date', id: 'dob', cite: asked, notFuture: true },
            { kind: 'text', id: 'relationshipToVictim', cite: 'ours: who they are' },
            { kind: 'choice', id: 'presence', cite: asked, options: ['lives-there', 'visits'] },
          ],
        },
      ],
    },
    {
      id: 'reasons',
      when: firstReferral,
      items: [
        {
          kind: 'choices',
          id: 'referralReasons',
          cite: `Scoring the risk tool; ${howToRefer}, 3`,
          options: ['very-high-risk', 'professional-judgement'],
          required: true,
        },
        {
          kind: 'long-text',
          id: 'whyReferral',
          cite: `${howToRefer}, 3`,
          required: byJudgement,
          specialCategory: true,
        },
      ],
    },
    {
      id: 'circumstances',
      when: firstReferral,
      items: [
        { kind: 'long-text', id: 'historyOfAbuse', cite: asked, specialCategory: true },
        { kind: 'long-text', id: 'mentalHealthHistory', cite: asked, specialCategory: true },
        { kind: 'long-text', id: 'servicesInvolved', cite: asked },
        { kind: 'long-text', id: 'visits', cite: asked },
        { kind: 'long-text', id: 'protectiveFactors', cite: asked },
        { kind: 'long-text', id: 'risksToProfessionals', cite: asked },
      ],
    },
    {
      id: 'risk-assessment',
      when: firstReferral,
      items: [
        {
          ...circumstances.riskAssessment,
          cite: `${howToRefer}, 1`,
          takes: { dash: seftonTools },
          fills: [
            ...circumstances.fillsVictim,
            {
              item: 'referralReasons',
              from: 'result.basis',
              as: {
                'visible-high-risk': 'very-high-risk',
                'professional-judgement': 'professional-judgement',
              },
            },
          ],
          agrees: [
            {
              item: 'referralReasons',
              is: ['very-high-risk'],
              needs: { at: 'result.basis', oneOf: ['visible-high-risk'] },
            },
          ],
        },
        {
          ...circumstances.declaredTool,
          cite: `${howToRefer}, 1`,
          options: seftonTools,
          required: true,
        },
        {
          ...circumstances.declaredScore,
          cite: 'ours: a risk tool done on paper',
        },
        {
          kind: 'number',
          id: 'declaredCallouts',
          cite: 'Scoring the risk tool',
          when: { answered: 'declaredTool' },
        },
        ...cited('ours: a risk tool done on paper', circumstances.declaredDate, circumstances.declaredBy),
        { ...toolDifferenceReason(...confirmedRules), cite: 'ours: what differs from the risk tool' },
      ],
    },
    {
      id: 'consent',
      items: [
        ...cited('Legal right to override consent', circumstances.victimAware, circumstances.whyNotAware),
        { ...circumstances.consentGiven, cite: 'Do I need the victim’s consent' },
        {
          ...circumstances.sharingRecord,
          cite: 'Do I need the victim’s consent; App. 8',
          // A record on paper is declared instead.
          required: { all: [circumstances.withoutConsent, { not: recordOnPaper }] },
        },
        {
          kind: 'confirmation',
          id: 'declaredRecord',
          cite: 'ours: the record was made on paper; App. 8',
          when: { all: [circumstances.withoutConsent, { not: { attached: 'sharingRecord' } }] },
        },
        {
          kind: 'date',
          id: 'declaredRecordDate',
          cite: 'ours: the record was made on paper; App. 8, date',
          notFuture: true,
          when: recordOnPaper,
          required: true,
        },
        {
          kind: 'text',
          id: 'declaredRecordBy',
          cite: 'ours: the record was made on paper; App. 8, name',
          when: recordOnPaper,
          required: true,
        },
        {
          kind: 'text',
          id: 'declaredRecordKept',
          cite: 'ours: where the record on paper is kept',
          when: recordOnPaper,
          required: true,
        },
        {
          ...circumstances.differenceReason('riskAssessment', 'sharingRecord'),
          cite: 'ours: what is attached names the person otherwise',
        },
        {
          ...circumstances.samePerson('riskAssessment', 'sharingRecord'),
          cite: 'ours: a blank agrees with nothing',
        },
      ],
    },
  ],
  rules: [
    ...referral.commonRules,
    referral.agreedUnaware,
    referral.dueTooFar,
    referral.beforeBirth('referralDate', 'previousMaracDate', 'declaredDate', 'declaredRecordDate'),
    referral.scoreAboveTool(['sefton-domestic', 34], ['sefton-sexual', 22], ['sefton-hate', 34]),
    ...confirmedRules,
    childrenInRecord,
    highNotClaimed('referralReasons', veryHighRisk, highOnPaper),
    {
      id: 'conference-of-tool',
      kind: 'contradiction',
      effect: 'blocks',
      item: 'conference',
      when: [
        {
          any: [
            { all: [{ item: 'conference', is: ['hate-crime'] }, toolIs('sefton-domestic', 'sefton-sexual')] },
            { all: [{ item: 'conference', is: ['domestic-and-sexual'] }, toolIs('sefton-hate')] },
          ],
        },
      ],
    },
    {
      id: 'repeat-too-long-ago',
      kind: 'too-long-ago',
      item: 'previousMaracDate',
      months: 12,
      when: [reReferral, { not: { answered: 'referralDate' } }],
    },
    {
      id: 're-referral-too-late',
      kind: 'contradiction',
      effect: 'blocks',
      item: 'previousMaracDate',
      when: [reReferral, { item: 'referralDate', after: 'previousMaracDate', months: 12 }],
    },
    {
      id: 'score-below-claim',
      kind: 'contradiction',
      item: 'declaredScore',
      // A score that is no number is wrong in itself, and says nothing about the claim.
      when: [
        veryHighRisk,
        { item: 'declaredScore', atLeast: 0 },
        { not: { item: 'declaredScore', atLeast: 10 } },
        { not: { item: 'declaredCallouts', atLeast: 3 } },
      ],
    },
  ],
  notes: [
    { id: 'composed', cite: `${howToRefer}; ${asked}` },
    { id: 'short-re-referral', cite: `${howToRefer}, 6` },
    { id: 'repeat-from-later', cite: `${howToRefer}, 6; ${anotherIncident}` },
    { id: 'change-by-judgement', cite: anotherIncident },
    { id: 'callouts-count', cite: 'Scoring the risk tool' },
    { id: 'high-by-judgement', cite: 'Scoring the risk tool; Steps, 2' },
    { id: 'hate-tool', cite: `${howToRefer}, 1; App. 3` },
    { id: 'record-required', cite: 'Do I need the victim’s consent' },
  ],
});

/** Sefton's referral with its assessment. */
export const sefton: RecordModule<typeof definition> = recordModule(definition);
