import {
  childrenInRecord,
  childrenInTool,
  highNotClaimed,
  honourInDash,
  judgementNotClaimed,
  notInMerit,
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
import { markable } from '../model/not-known.js';
import { recordModule, type RecordModule } from '../score/record.js';

const recent = { item: 'incidentWithinThreeMonths', is: ['yes'] } as const;
const older = { item: 'incidentWithinThreeMonths', is: ['no'] } as const;
const honourBased = { item: 'honourBasedAbuse', is: ['yes'] } as const;
const repeat = { item: 'maracRepeat', is: ['yes'] } as const;
const urgent = { item: 'emergency', is: ['yes'] } as const;
const movedHere = { item: 'transfer', is: ['yes'] } as const;
const visibleHighRisk = { item: 'referralReasons', is: ['visible-high-risk'] } as const;
const byJudgement = {
  any: [
    { item: 'referralReasons', is: ['professional-judgement'] },
    { item: 'olderReasons', is: ['professional-judgement'] },
  ],
} as const;
const byEscalation = {
  any: [
    { item: 'referralReasons', is: ['potential-escalation'] },
    { item: 'olderReasons', is: ['pattern'] },
  ],
} as const;
/** Some route must lead to the MARAC: a reason is needed where neither of the two that always do is there. */
const noOtherRoute = { not: { any: [honourBased, repeat] } } as const;
const noRecord = { not: { attached: 'sharingRecord' } } as const;
/** A MeRIT can hold a repeat or honour-based abuse: left open here, neither would be referred as such. */
const toolAttached = { attached: 'riskAssessment' } as const;

/** A tool that knows when it happened. */
const datedTool = { attached: 'riskAssessment', at: 'answers.incidentDate' } as const;
const incidentLately = {
  within: 'incidentDate',
  from: 'riskAssessment',
  months: 3,
  upTo: ['referralDate'],
} as const;
const highOnPaper = {
  any: [
    {
      all: [
        { item: 'declaredTool', is: ['merit'] },
        { item: 'declaredScore', atLeast: 72 },
      ],
    },
    {
      all: [
        { item: 'declaredTool', is: ['dash'] },
        { item: 'declaredScore', atLeast: 14 },
      ],
    },
  ],
} as const;
const notClaimed = highNotClaimed('referralReasons', visibleHighRisk, highOnPaper, honourBased, repeat);
const judged = judgementNotClaimed('referralReasons', byJudgement);
const confirmedRules = [
  childrenInTool(),
  unbornNotInTool('children', unbornListed),
  { ...judged, when: [...judged.when, recent, { answered: 'referralReasons' }] },
  notInMerit(
    'incident-older',
    'incidentWithinThreeMonths',
    recent,
    datedTool,
    { answered: 'referralDate' },
    {
      not: incidentLately,
    },
  ),
  notInMerit('repeat-not-in-tool', 'maracRepeat', repeat, toolSays('answers.q8.answer', 'no'), {
    not: toolSays('result.basis', 'repeat'),
  }),
  notInMerit('previous-date-differs', 'previousMaracDate', {
    differs: 'previousMaracDate',
    from: 'riskAssessment',
  }),
  notInMerit(
    'honour-not-in-tool',
    'honourBasedAbuse',
    honourBased,
    toolSays('answers.honourBasedAbuse', 'no'),
  ),
] as const;

/** Liverpool's referral. The protocol prints no form: this one is composed from what it lists. */
export const definition = defineInstrument({
  id: 'marac-referral',
  kind: 'record',
  element: 'marac-referral',
  edition: 'liverpool',
  version: '1.0.0',
  source: {
    document: 'Liverpool MARAC operating and information sharing protocol',
    part: 'Section 2, 6; Section 3, 1.3 and 2.1 to 2.11; Appendix 5, referral criteria; Appendix 6',
  },
  levels: [],
  outcomes: ['refer', 'incomplete'],
  inSteps: true,
  steps: {
    first: ['risk-assessment', 'consent'],
    // Whether a tool on paper is needed hangs on how recent the incident is.
    begin: { 'paper-tool': 'declaredTool' },
    after: {
      noGroundsReason: 'riskAssessment',
      differenceReason: 'victimDob',
      samePerson: 'differenceReason',
      toolDifferenceReason: 'patternEvent',
    },
  },
  conclusions: {
    basis: [
      { code: 'visible-high-risk', when: visibleHighRisk },
      { code: 'repeat', when: repeat },
      { code: 'honour-based-abuse', when: honourBased },
      { code: 'professional-judgement', when: byJudgement },
      { code: 'potential-escalation', when: byEscalation },
    ],
    flags: [
      {
        code: 'closed-session',
        when: { any: [honourBased, { item: 'closedSessionRequested', is: ['yes'] }] },
      },
      {
        code: 'quality-check',
        when: { all: [{ any: [byJudgement, byEscalation] }, noOtherRoute, { not: visibleHighRisk }] },
      },
      { code: 'emergency', when: urgent },
    ],
  },
  sections: [
    {
      id: 'referrer',
      items: [
        ...cited(
          'ours: who refers',
          people.agency,
          people.contactName,
          people.contactDetails,
          // The three months are counted up to it.
          { ...people.referralDate, required: datedTool },
        ),
        {
          ...yesNoField,
          id: 'healthAgency',
          cite: 'Section 3, 1.3',
          // What is attached may be a DASH, which is taken from a health agency alone; a case that moved brings its own.
          when: { not: movedHere },
          required: toolAttached,
        },
      ],
    },
    {
      id: 'victim',
      items: [
        ...cited(
          'Section 2, 4.2',
          people.victimName,
          referral.victimDob,
          referral.victimAddress,
          people.victimPostcode,
        ),
        ...cited(
          'ours, from Section 3, 5.6: safe contact before the meeting',
          referral.victimPhone,
          people.victimPhoneSafe,
          referral.victimContactTimes,
        ),
      ],
    },
    { id: 'perpetrators', items: cited('Section 2, 4.1 and 4.2', referral.perpetrators) },
    {
      id: 'children',
      items: [
        ...cited('ours: an empty list is no answer', referral.noChildren),
        ...cited('Section 2, 4.1', referral.children),
      ],
    },
    {
      id: 'earlier-marac',
      items: [
        { ...circumstances.maracRepeat, cite: 'Section 3, 2.7', required: true },
        ...cited('Section 3, 2.7', ...markable(circumstances.previousMaracDate, circumstances.caseNumber)),
        {
          kind: 'choice',
          id: 'linkedCase',
          cite: 'Section 3, 2.8',
          options: ['yes', 'no', 'unknown'],
        },
        {
          kind: 'long-text',
          id: 'linkedCaseDetails',
          cite: 'Section 3, 2.8',
          when: { item: 'linkedCase', is: ['yes'] },
          required: true,
        },
        { ...yesNoField, id: 'transfer', cite: 'Section 3, 2.9' },
        { kind: 'text', id: 'transferFrom', cite: 'Section 3, 2.9', when: movedHere, required: true },
        {
          kind: 'choices',
          id: 'transferDocuments',
          cite: 'Section 3, 2.9',
          options: ['minutes', 'original-referral', 'action-plan', 'other'],
          when: movedHere,
        },
        { kind: 'long-text', id: 'transferNews', cite: 'Section 3, 2.10', when: movedHere, orNotKnown: true },
      ],
    },
    {
      id: 'reasons',
      items: [
        { ...yesNoField, id: 'honourBasedAbuse', cite: 'Section 3, 2.1', required: true },
        {
          ...yesNoField,
          id: 'incidentWithinThreeMonths',
          cite: 'App. 5, referral criteria',
          required: true,
        },
        {
          kind: 'choices',
          id: 'referralReasons',
          cite: 'App. 5, referral criteria; Section 3, 2.1',
          options: ['visible-high-risk', 'professional-judgement', 'potential-escalation'],
          when: recent,
          required: noOtherRoute,
        },
        {
          kind: 'choices',
          id: 'olderReasons',
          cite: 'App. 5, referral criteria',
          options: ['professional-judgement', 'pattern'],
          when: older,
          required: noOtherRoute,
        },
        {
          kind: 'long-text',
          id: 'patternEvent',
          specialCategory: true,
          cite: 'App. 5, referral criteria',
          when: { item: 'olderReasons', is: ['pattern'] },
          required: true,
        },
        {
          kind: 'long-text',
          id: 'whyReferral',
          cite: 'Section 3, 2.2',
          required: true,
          specialCategory: true,
        },
        {
          ...yesNoField,
          id: 'closedSessionRequested',
          cite: 'Section 3, 2.1',
          // Honour-based abuse is heard in a closed session without being asked for one.
          when: { not: honourBased },
        },
        {
          kind: 'long-text',
          id: 'closedSessionWhy',
          cite: 'Section 3, 2.1',
          when: { item: 'closedSessionRequested', is: ['yes'] },
          required: true,
        },
        { ...yesNoField, id: 'emergency', cite: 'Section 3, 2.11 and 5.7' },
        {
          kind: 'long-text',
          id: 'emergencyReason',
          cite: 'Section 3, 2.11 and 5.7',
          when: urgent,
          required: true,
        },
      ],
    },
    {
      id: 'risks',
      items: [
        {
          kind: 'long-text',
          id: 'patternsAndAnalysis',
          cite: 'Section 3, 2.2',
          required: true,
          specialCategory: true,
        },
        {
          kind: 'long-text',
          id: 'whoIsAtRisk',
          cite: 'Section 3, 2.2',
          required: true,
          specialCategory: true,
        },
        { kind: 'long-text', id: 'timeframe', cite: 'Section 3, 2.2', required: true, orNotKnown: true },
        {
          kind: 'long-text',
          id: 'historyOfAbuse',
          cite: 'Section 3, 2.2',
          required: true,
          orNotKnown: true,
          specialCategory: true,
        },
        { kind: 'long-text', id: 'alreadyInPlace', cite: 'Section 3, 2.2; Section 2, 6.1', required: true },
      ],
    },
    {
      id: 'consent',
      items: [
        ...cited('Section 2, 7.1', circumstances.victimAware, circumstances.whyNotAware),
        { ...circumstances.consentGiven, cite: 'Section 2, 6.1' },
        { ...circumstances.noConsentReason, cite: 'Section 2, 6.3 and 6.4', required: noRecord },
        { ...circumstances.noConsentLegalBasis, cite: 'Section 2, 6.1 and 6.4', required: noRecord },
        { ...circumstances.sharingRecord, cite: 'ours, from Section 2, 6.4' },
      ],
    },
    {
      id: 'risk-assessment',
      items: [
        {
          ...circumstances.riskAssessment,
          cite: 'Section 3, 1.3 and 2.2',
          takes: { merit: true, dash: ['cleveland', 'kirklees'] },
          fills: [
            ...circumstances.fillsVictim,
            circumstances.consentOfTool,
            { item: 'maracRepeat', from: 'result.basis', as: { repeat: 'yes' } },
            { item: 'previousMaracDate', from: 'answers.previousMaracDate' },
            { item: 'honourBasedAbuse', from: 'result.basis', as: { 'honour-based-abuse': 'yes' } },
            {
              item: 'referralReasons',
              from: 'result.basis',
              as: {
                'visible-high-risk': 'visible-high-risk',
                'professional-judgement': 'professional-judgement',
              },
            },
          ],
          agrees: [
            circumstances.consentAgrees,
            { item: 'healthAgency', is: ['no'], bars: { at: 'instrument.id', oneOf: ['dash'] } },
            { item: 'maracRepeat', is: ['no'], bars: { at: 'result.basis', oneOf: ['repeat'] } },
            {
              item: 'honourBasedAbuse',
              is: ['no'],
              bars: { at: 'result.basis', oneOf: ['honour-based-abuse'] },
            },
            {
              item: 'referralReasons',
              is: ['visible-high-risk'],
              needs: { at: 'result.basis', oneOf: ['visible-high-risk'] },
            },
          ],
        },
        {
          ...circumstances.declaredTool,
          cite: 'Section 3, 1.3 and 2.2; App. 5, referral criteria',
          options: ['merit', 'dash'],
          required: recent,
        },
        ...cited(
          'ours: a risk tool done on paper',
          circumstances.declaredScore,
          circumstances.declaredDate,
          circumstances.declaredBy,
        ),
        {
          ...circumstances.differenceReason('riskAssessment', 'sharingRecord'),
          cite: 'ours: what is attached names the person otherwise',
        },
        {
          ...circumstances.samePerson('riskAssessment', 'sharingRecord'),
          cite: 'ours: a blank agrees with nothing',
        },
        { ...toolDifferenceReason(...confirmedRules), cite: 'ours: what differs from the risk tool' },
        { ...circumstances.noGroundsReason, cite: 'ours: the DASH attached sees no grounds' },
      ],
    },
  ],
  guidance: [{ id: 'who-sees-it', cite: 'Section 3, 2.2' }],
  rules: [
    ...referral.commonRules,
    referral.agreedUnaware,
    referral.dueTooFar,
    referral.beforeBirth('referralDate', 'previousMaracDate', 'declaredDate'),
    referral.scoreAboveTool(['merit', 1296], ['dash', 27]),
    ...confirmedRules,
    honourInDash,
    childrenInRecord,
    { ...notClaimed, when: [...notClaimed.when, recent] },
    {
      id: 'incident-recent',
      kind: 'contradiction',
      effect: 'blocks',
      item: 'incidentWithinThreeMonths',
      when: [older, datedTool, incidentLately],
    },
    referral.everythingAsked,
    {
      id: 'repeat-too-long-ago',
      kind: 'too-long-ago',
      item: 'previousMaracDate',
      months: 12,
      // A tool that is attached counted the months up to its incident.
      when: [repeat, { not: toolAttached }],
    },
    {
      id: 'dash-from-health',
      kind: 'contradiction',
      item: 'declaredTool',
      when: [
        { item: 'declaredTool', is: ['dash'] },
        { not: { any: [{ item: 'healthAgency', is: ['yes'] }, movedHere] } },
      ],
    },
    {
      id: 'score-below-claim',
      kind: 'contradiction',
      item: 'declaredScore',
      // A score that is no number is wrong in itself, and says nothing about the claim.
      when: [visibleHighRisk, { item: 'declaredScore', atLeast: 0 }, { not: highOnPaper }],
    },
  ],
  notes: [
    { id: 'composed', cite: 'Section 3, 2.1 to 2.11; App. 5, referral criteria' },
    { id: 'older-without-tool', cite: 'App. 5, referral criteria; Section 3, 2.1' },
    { id: 'pattern-as-escalation', cite: 'App. 5, referral criteria' },
    { id: 'repeat-widest', cite: 'Section 3, 2.7; App. 5, note on repeats' },
    { id: 'dash-from-14', cite: 'Section 3, 1.3' },
    { id: 'quality-check', cite: 'Section 3, 2.5; App. 6' },
    { id: 'moved-case', cite: 'Section 3, 2.9 to 2.11' },
    { id: 'record-instead', cite: 'Section 2, 6.4' },
  ],
});

/** Liverpool's referral with its assessment. */
export const liverpool: RecordModule<typeof definition> = recordModule(definition);
