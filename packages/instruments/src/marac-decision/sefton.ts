import { maracRepeat } from '../case/circumstances.js';
import { document, levels } from '../dash/sefton.js';
import { yesNoField } from '../model/fields.js';
import { defineInstrument } from '../model/instrument.js';
import { routeModule, type RouteModule } from '../score/route.js';

const chart = 'App. 4, chart';

const repeat = { item: 'maracRepeat', is: ['yes'] } as const;
const reached = { item: 'meetsThreshold', is: ['yes'] } as const;
const raised = { item: 'meetsThreshold', is: ['raised'] } as const;
const lifeThreatening = { item: 'lifeThreatening', is: ['yes'] } as const;
const escalating = { item: 'escalating', is: ['yes'] } as const;
const extremeHarm = { item: 'extremeHarm', is: ['yes'] } as const;
const toolNotPossible = { item: 'meetsThreshold', is: ['not-possible'] } as const;
/** The first question decides nothing by itself, but it is on the path and has to be answered. */
const lastNo = {
  all: [{ answered: 'abuseInLastMonth' }, { item: 'extremeHarm', is: ['no'] }],
} as const;
/** The chart leaves this to judgement, whatever the tool found. */
const notEscalatingAfterAll = {
  all: [
    { item: 'escalating', is: ['no'] },
    { attached: 'riskAssessment', at: 'result.factors.code', oneOf: ['escalation'] },
  ],
} as const;
const flagOfTool = <const F extends string>(flag: F) =>
  ({ attached: 'riskAssessment', at: 'result.flags', oneOf: [flag] }) as const;

/** Sefton's chart: when a case goes to MARAC. */
export const definition = defineInstrument({
  id: 'marac-decision',
  kind: 'route',
  element: 'marac-decision',
  edition: 'sefton',
  version: '1.0.0',
  source: { document, part: 'App. 4, chart at the end of the document; Scoring the risk tool' },
  levels,
  outcomes: ['refer', 'consult', 'no-referral'],
  inSteps: true,
  route: {
    leads: [
      {
        outcome: 'refer',
        level: 'very-high',
        stands: true,
        when: { any: [repeat, reached, raised, lifeThreatening, escalating, extremeHarm] },
      },
      // Without a tool, three times no is no finding: it is talked over.
      { outcome: 'consult', when: { all: [toolNotPossible, lastNo] } },
      { outcome: 'no-referral', when: lastNo },
    ],
    // A tool that could not be finished tells no level.
    levelFrom: {
      attachment: 'riskAssessment',
      when: { not: toolNotPossible },
    },
  },
  conclusions: {
    basis: [
      { code: 'visible-high-risk', when: reached },
      { code: 'repeat', when: repeat },
      { code: 'professional-judgement', when: { any: [raised, lifeThreatening, extremeHarm] } },
      { code: 'potential-escalation', when: escalating },
    ],
    flags: [
      { code: 'advocacy-service', when: flagOfTool('advocacy-service') },
      { code: 'callouts-unknown', when: flagOfTool('callouts-unknown') },
      { code: 'judgement-against-tool', when: notEscalatingAfterAll },
    ],
  },
  sections: [
    {
      id: 'last-month',
      items: [{ ...yesNoField, id: 'abuseInLastMonth', cite: `${chart}, box 1`, required: true }],
    },
    {
      id: 'repeat',
      when: { answered: 'abuseInLastMonth' },
      items: [
        {
          ...maracRepeat,
          cite: `${chart}, box 2; There has been another incident`,
          required: true,
        },
      ],
    },
    {
      id: 'risk-tool',
      when: { item: 'maracRepeat', is: ['no'] },
      items: [
        {
          kind: 'attachment',
          id: 'riskAssessment',
          cite: `${chart}, box 3`,
          takes: { dash: ['sefton-domestic', 'sefton-sexual', 'sefton-hate'] },
          fills: [
            // Only where nothing that is open or unknown could still reach the highest level.
            {
              item: 'meetsThreshold',
              from: 'result.possibleBand',
              as: { standard: 'no', medium: 'no', high: 'no' },
            },
            // The highest level always has a basis, which tells how it was reached.
            {
              item: 'meetsThreshold',
              from: 'result.basis',
              as: { 'visible-high-risk': 'yes', 'professional-judgement': 'raised' },
            },
            { item: 'escalating', from: 'result.factors.code', as: { escalation: 'yes' } },
          ],
          agrees: [
            {
              item: 'meetsThreshold',
              is: ['yes'],
              needs: { at: 'result.basis', oneOf: ['visible-high-risk'] },
            },
            {
              item: 'meetsThreshold',
              is: ['raised'],
              needs: { at: 'result.basis', oneOf: ['professional-judgement'] },
            },
            {
              item: 'meetsThreshold',
              is: ['no', 'not-possible'],
              bars: { at: 'result.level', oneOf: ['very-high'] },
            },
            {
              // A tool that was finished was possible.
              item: 'meetsThreshold',
              is: ['not-possible'],
              bars: { at: 'result.possibleBand', oneOf: ['standard', 'medium', 'high'] },
            },
          ],
        },
        {
          kind: 'choice',
          id: 'meetsThreshold',
          cite: `${chart}, boxes 3 and 4; Scoring the risk tool`,
          options: ['yes', 'raised', 'no', 'not-possible'],
          required: true,
        },
      ],
    },
    {
      id: 'life-threatening',
      when: { item: 'meetsThreshold', is: ['no', 'not-possible'] },
      items: [{ ...yesNoField, id: 'lifeThreatening', cite: `${chart}, box 5`, required: true }],
    },
    {
      id: 'escalating',
      when: { item: 'lifeThreatening', is: ['no'] },
      items: [
        { ...yesNoField, id: 'escalating', cite: `${chart}, box 5`, required: true },
        {
          kind: 'long-text',
          id: 'escalatingReason',
          cite: 'ours: why judgement goes against the tool',
          when: notEscalatingAfterAll,
          required: true,
          specialCategory: true,
        },
      ],
    },
    {
      id: 'extreme-harm',
      when: { item: 'escalating', is: ['no'] },
      items: [{ ...yesNoField, id: 'extremeHarm', cite: `${chart}, box 5`, required: true }],
    },
  ],
  rules: [],
  notes: [
    { id: 'all-abuse', cite: `${chart}, box 1` },
    { id: 'last-month', cite: `${chart}, box 1` },
    { id: 'repeat-as-printed', cite: `${chart}, box 2; There has been another incident` },
    { id: 'tool-not-possible', cite: `${chart}, box 3; Scoring the risk tool` },
    { id: 'tool-raised', cite: `${chart}, box 4; Professional judgement` },
    { id: 'high-by-judgement', cite: 'Scoring the risk tool; Steps, 2' },
    { id: 'any-one-of-three', cite: `${chart}, box 5` },
    { id: 'escalation-of-tool', cite: `${chart}, box 5; App. 1, question 33; App. 3, question 45` },
    { id: 'last-no', cite: `${chart}, box 5` },
    { id: 'level-of-tool', cite: 'ours: the level where the chart gives none' },
    { id: 'no-names', cite: chart },
  ],
  guidance: [
    { id: 'act-now', cite: 'Steps, 2' },
    { id: 'own-view', cite: 'App. 1 and 3, guidance on classifying risk levels' },
    { id: 'judgement', cite: 'Professional judgement' },
    { id: 'unsure', cite: 'Scoring the risk tool' },
    { id: 'consent', cite: 'Do I need the victim’s consent' },
    { id: 'abuser', cite: 'Should I tell the perpetrator' },
    { id: 'urgent', cite: 'What if the case is so urgent' },
    { id: 'tell-them', cite: 'Communicating the outcome' },
  ],
});

/** Sefton's chart with its assessment. */
export const sefton: RouteModule<typeof definition> = routeModule(definition);
