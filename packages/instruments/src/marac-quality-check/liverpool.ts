import { cited } from '../model/cited.js';
import { yesNoField } from '../model/fields.js';
import { score } from '../model/formats.js';
import { defineInstrument } from '../model/instrument.js';
import { recordModule, type RecordModule } from '../score/record.js';

const check = 'Section 3, 2.5; App. 6, QA';
const always = 'Section 3, 2.1 and 2.7';

const honourBased = { item: 'honourBasedAbuse', is: ['yes'] } as const;
const repeat = { item: 'maracRepeat', is: ['yes'] } as const;
const police = { item: 'agencyKind', is: ['police'] } as const;
const notHeard = { item: 'heard', is: ['no'] } as const;
/** The tool that went along with the referral. */
const attachedTool = 'attachments.riskAssessment.instrument.id';
const told = { item: 'referrerTold', is: ['yes'] } as const;

/** Liverpool's check of a referral that does not rest on its score, before the meeting. The protocol prints no form. */
export const definition = defineInstrument({
  id: 'marac-quality-check',
  kind: 'record',
  element: 'marac-quality-check',
  edition: 'liverpool',
  version: '1.0.0',
  source: { document: 'Liverpool MARAC combined protocol', part: 'Section 3, 2.1, 2.5 and 2.7; Appendix 6' },
  levels: [],
  outcomes: ['complete', 'incomplete'],
  inSteps: true,
  conclusions: {
    flags: [
      {
        code: 'professionals-meeting',
        when: { all: [notHeard, { item: 'incidentsInSixMonths', atLeast: 3 }] },
      },
    ],
  },
  sections: [
    {
      id: 'referral',
      items: [
        {
          kind: 'attachment',
          id: 'referral',
          cite: 'ours: what is checked',
          takes: { 'marac-referral': ['liverpool'] },
          fills: [
            { item: 'referringAgency', from: 'answers.agency' },
            { item: 'referralDate', from: 'answers.referralDate' },
            { item: 'honourBasedAbuse', from: 'answers.honourBasedAbuse' },
            { item: 'maracRepeat', from: 'answers.maracRepeat' },
            {
              item: 'routes',
              from: 'result.basis',
              as: {
                'professional-judgement': 'professional-judgement',
                'potential-escalation': 'potential-escalation',
              },
            },
            { item: 'riskTool', from: 'answers.declaredTool' },
            { item: 'riskTool', from: attachedTool },
            { item: 'score', from: 'answers.declaredScore' },
          ],
          agrees: [
            { item: 'referralDate', equals: ['answers.referralDate'] },
            {
              item: 'honourBasedAbuse',
              is: ['no'],
              bars: { at: 'result.basis', oneOf: ['honour-based-abuse'] },
            },
            { item: 'maracRepeat', is: ['no'], bars: { at: 'result.basis', oneOf: ['repeat'] } },
            // What reaches the score is heard without a check.
            {
              item: 'routes',
              is: ['professional-judgement', 'potential-escalation', 'critical-factor'],
              bars: { at: 'result.basis', oneOf: ['visible-high-risk'] },
            },
            {
              item: 'routes',
              is: ['professional-judgement'],
              needs: { at: 'result.basis', oneOf: ['professional-judgement'] },
            },
            {
              item: 'routes',
              is: ['potential-escalation'],
              needs: { at: 'result.basis', oneOf: ['potential-escalation'] },
            },
            { item: 'riskTool', is: ['dash', 'none'], bars: { at: attachedTool, oneOf: ['merit'] } },
            { item: 'riskTool', is: ['merit', 'none'], bars: { at: attachedTool, oneOf: ['dash'] } },
            {
              item: 'riskTool',
              is: ['dash', 'none'],
              bars: { at: 'answers.declaredTool', oneOf: ['merit'] },
            },
            {
              item: 'riskTool',
              is: ['merit', 'none'],
              bars: { at: 'answers.declaredTool', oneOf: ['dash'] },
            },
            {
              item: 'score',
              equals: [
                'attachments.riskAssessment.result.total',
                'attachments.riskAssessment.result.yes',
                'answers.declaredScore',
              ],
            },
          ],
        },
        { kind: 'text', id: 'caseReference', cite: 'ours: which case it is about', required: true },
        { kind: 'text', id: 'referringAgency', cite: check, required: true },
        { kind: 'choice', id: 'agencyKind', cite: check, options: ['police', 'other'], required: true },
        { kind: 'date', id: 'referralDate', cite: 'ours: what is checked', notFuture: true },
      ],
    },
    {
      id: 'why-checked',
      items: [
        {
          kind: 'choices',
          id: 'routes',
          cite: 'Section 3, 2.1',
          options: ['professional-judgement', 'potential-escalation', 'critical-factor'],
          required: true,
        },
        {
          kind: 'choice',
          id: 'riskTool',
          cite: 'Section 3, 1.3 and 2.2',
          options: ['merit', 'dash', 'none'],
          required: true,
        },
        {
          kind: 'text',
          id: 'score',
          cite: 'App. 6, QA (cases scoring under 72)',
          format: score,
          when: { item: 'riskTool', is: ['merit', 'dash'] },
          required: true,
        },
        { ...yesNoField, id: 'honourBasedAbuse', cite: always, required: true },
        { ...yesNoField, id: 'maracRepeat', cite: always, required: true },
        { kind: 'number', id: 'incidentsInSixMonths', cite: 'App. 6, professionals meeting' },
      ],
    },
    {
      id: 'decision',
      items: [
        {
          kind: 'choice',
          id: 'checkedBy',
          cite: check,
          options: ['chair', 'council-lead'],
          required: true,
        },
        { kind: 'text', id: 'checkerName', cite: 'ours: who answers for it', required: true },
        { kind: 'date', id: 'checkDate', cite: 'ours: when it was decided', notFuture: true, required: true },
        { ...yesNoField, id: 'heard', cite: 'App. 6, QA decision', required: true },
        {
          kind: 'long-text',
          id: 'decisionReason',
          cite: 'ours: a decision is defended by its reason',
          required: true,
          // Injuries and health weigh in it.
          specialCategory: true,
        },
      ],
    },
    {
      id: 'told',
      items: [
        { ...yesNoField, id: 'referrerTold', cite: 'Section 3, 2.5', required: notHeard },
        ...cited(
          'Section 3, 2.5',
          { kind: 'date', id: 'toldDate', notFuture: true, when: told, required: true },
          { kind: 'text', id: 'toldWhom', when: told },
          {
            kind: 'long-text',
            id: 'whyNotTold',
            // Whoever is heard at the meeting learns of it there.
            when: { all: [notHeard, { item: 'referrerTold', is: ['no'] }] },
            required: true,
          },
        ),
        {
          kind: 'long-text',
          id: 'nextSteps',
          cite: 'App. 6, risk does not meet MARAC threshold',
          when: notHeard,
          required: true,
        },
      ],
    },
  ],
  rules: [
    {
      id: 'other-agency',
      kind: 'contradiction',
      // One agency goes by several names.
      effect: 'warns',
      item: 'referringAgency',
      when: [{ differs: 'referringAgency', from: 'referral', as: 'agency' }],
    },
    { id: 'honour-based-always-heard', kind: 'contradiction', item: 'honourBasedAbuse', when: [honourBased] },
    { id: 'repeat-always-heard', kind: 'contradiction', item: 'maracRepeat', when: [repeat] },
    {
      id: 'score-needs-no-check',
      kind: 'contradiction',
      item: 'score',
      when: [
        {
          any: [
            {
              all: [
                { item: 'riskTool', is: ['merit'] },
                { item: 'score', atLeast: 72 },
              ],
            },
            {
              all: [
                { item: 'riskTool', is: ['dash'] },
                { item: 'score', atLeast: 14 },
              ],
            },
          ],
        },
      ],
    },
    {
      id: 'chair-checks-police',
      kind: 'contradiction',
      item: 'checkedBy',
      when: [police, { item: 'checkedBy', is: ['council-lead'] }],
    },
    {
      id: 'council-checks-others',
      kind: 'contradiction',
      item: 'checkedBy',
      when: [
        { item: 'agencyKind', is: ['other'] },
        { item: 'checkedBy', is: ['chair'] },
      ],
    },
    {
      id: 'checked-before-referral',
      kind: 'contradiction',
      item: 'checkDate',
      when: [{ item: 'referralDate', after: 'checkDate' }],
    },
    {
      id: 'told-before-check',
      kind: 'contradiction',
      item: 'toldDate',
      when: [{ item: 'checkDate', after: 'toldDate' }],
    },
  ],
  guidance: [
    { id: 'not-all-are-checked', cite: 'Section 3, 2.1 and 2.7; App. 6' },
    { id: 'act-meanwhile', cite: 'App. 6, discuss safety options to put into place immediately' },
    { id: 'listed-cases', cite: 'Section 3, 2.1: usually considered high risk' },
    { id: 'filed', cite: 'App. 6, footnote' },
  ],
  notes: [
    { id: 'no-form', cite: check },
    { id: 'who-checks', cite: 'Section 3, 2.5, against App. 6' },
    { id: 'which-are-checked', cite: 'Section 3, 2.5, against App. 6' },
    { id: 'dash-from-14', cite: 'Section 3, 1.3' },
    { id: 'told-either-way', cite: 'Section 3, 2.5' },
  ],
});

/** Liverpool's quality check with its assessment. */
export const liverpool: RecordModule<typeof definition> = recordModule(definition);
