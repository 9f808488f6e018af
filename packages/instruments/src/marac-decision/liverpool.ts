import { toolSays } from '../case/attached-tool.js';
import { maracRepeat } from '../case/circumstances.js';
import type { Condition } from '../model/conditions.js';
import { yesNoField } from '../model/fields.js';
import { defineInstrument } from '../model/instrument.js';
import { routeModule, type RouteModule } from '../score/route.js';

const honourBased = { item: 'honourBasedAbuse', is: ['yes'] } as const;
const repeat = { item: 'maracRepeat', is: ['yes'] } as const;
/**
 * What Liverpool usually holds to be high risk, by the codes of the tools. Not pregnancy: a DASH asks about it together
 * with a baby, Liverpool about violence in it. It counts by the basis of a tool that refers on it: a MeRIT that finds
 * violence too, and Kirklees’ DASH.
 */
const criticalFactors = ['strangulation', 'threats-to-kill', 'animal-cruelty', 'weapons'] as const;
/** What a MeRIT denies and is known here all the same: it may have become known since. */
const honourNotInMerit = { all: [honourBased, toolSays('answers.honourBasedAbuse', 'no')] } as const;
const repeatNotInMerit = {
  all: [
    repeat,
    toolSays('instrument.id', 'merit'),
    toolSays('answers.q8.answer', 'no'),
    { not: toolSays('result.basis', 'repeat') },
  ],
} as const;
const gold = { item: 'meetsThreshold', is: ['merit'] } as const;
const highOnDash = { item: 'meetsThreshold', is: ['dash'] } as const;
const criticalFactor = { item: 'criticalFactor', is: ['yes'] } as const;
const byJudgement = { item: 'highByJudgement', is: ['yes'] } as const;
const escalating = { item: 'escalating', is: ['yes'] } as const;

/** Why an answer stands against the tool that goes along. */
const whyAgainstTool = <const I extends string>(id: I, when: Condition) =>
  ({
    kind: 'long-text',
    id,
    cite: 'ours: why it stands against the tool',
    when,
    required: true,
    specialCategory: true,
  }) as const;

/** Liverpool's pathway: when a case goes to MARAC. */
export const definition = defineInstrument({
  id: 'marac-decision',
  kind: 'route',
  element: 'marac-decision',
  edition: 'liverpool',
  version: '1.0.0',
  source: {
    document: 'Liverpool MARAC operating and information sharing protocol',
    part: 'App. 6; Section 3, 1.3 to 1.7 and 2.1 to 2.7; App. 5, referral criteria',
  },
  levels: ['ungraded', 'bronze', 'silver', 'gold'],
  outcomes: ['refer', 'agency-policy'],
  inSteps: true,
  route: {
    leads: [
      { outcome: 'refer', level: 'gold', when: gold, stands: true },
      {
        outcome: 'refer',
        stands: true,
        when: { any: [honourBased, repeat, highOnDash, criticalFactor, byJudgement, escalating] },
      },
      { outcome: 'agency-policy', when: { answered: 'incidentsInSixMonths' } },
    ],
    // A tool that could not be finished tells no level.
    levelFrom: {
      attachment: 'riskAssessment',
      when: { not: { item: 'meetsThreshold', is: ['not-possible'] } },
    },
  },
  conclusions: {
    basis: [
      { code: 'visible-high-risk', when: { any: [gold, highOnDash] } },
      { code: 'critical-factor', when: criticalFactor },
      { code: 'repeat', when: repeat },
      { code: 'honour-based-abuse', when: honourBased },
      { code: 'professional-judgement', when: byJudgement },
      { code: 'potential-escalation', when: escalating },
    ],
    flags: [
      { code: 'closed-session', when: honourBased },
      { code: 'quality-check', when: { any: [criticalFactor, byJudgement, escalating] } },
      { code: 'professionals-meeting', when: { item: 'incidentsInSixMonths', atLeast: 3 } },
    ],
  },
  sections: [
    {
      id: 'honour-based-abuse',
      items: [
        {
          // It stands first because it can answer every question.
          kind: 'attachment',
          id: 'riskAssessment',
          cite: 'App. 6, second box; Section 3, 1.3',
          takes: { merit: true, dash: ['cleveland', 'kirklees'] },
          fills: [
            { item: 'honourBasedAbuse', from: 'result.basis', as: { 'honour-based-abuse': 'yes' } },
            { item: 'maracRepeat', from: 'result.basis', as: { repeat: 'yes' } },
            // No band of the one tool has the name of a band of the other. It is a no only where nothing that is
            // open or unknown could still reach the threshold.
            {
              item: 'meetsThreshold',
              from: 'result.possibleBand',
              as: { ungraded: 'no', bronze: 'no', silver: 'no', standard: 'no', medium: 'no' },
            },
            { item: 'meetsThreshold', from: 'result.band', as: { gold: 'merit', high: 'dash' } },
            { item: 'criticalFactor', from: 'result.basis', as: { 'critical-factor': 'yes' } },
            // A tool may leave to judgement what Liverpool names.
            {
              item: 'criticalFactor',
              from: 'result.factors.code',
              as: Object.fromEntries(criticalFactors.map((code) => [code, 'yes'])),
            },
            { item: 'highByJudgement', from: 'result.basis', as: { 'professional-judgement': 'yes' } },
            // Not in `agrees`: whoever refers may see a tool’s escalation otherwise, since the protocol leaves it to them.
            { item: 'escalating', from: 'result.factors.code', as: { escalation: 'yes' } },
            { item: 'incidentsInSixMonths', from: 'answers.incidentsInSixMonths' },
          ],
          agrees: [
            {
              item: 'honourBasedAbuse',
              is: ['no'],
              bars: { at: 'result.basis', oneOf: ['honour-based-abuse'] },
            },
            { item: 'maracRepeat', is: ['no'], bars: { at: 'result.basis', oneOf: ['repeat'] } },
            { item: 'meetsThreshold', is: ['merit'], needs: { at: 'result.band', oneOf: ['gold'] } },
            { item: 'meetsThreshold', is: ['dash'], needs: { at: 'result.band', oneOf: ['high'] } },
            {
              item: 'meetsThreshold',
              is: ['no', 'not-possible'],
              bars: { at: 'result.band', oneOf: ['gold', 'high'] },
            },
            {
              // A tool that was finished was possible.
              item: 'meetsThreshold',
              is: ['not-possible'],
              bars: {
                at: 'result.possibleBand',
                oneOf: ['ungraded', 'bronze', 'silver', 'standard', 'medium'],
              },
            },
            { item: 'criticalFactor', is: ['no'], bars: { at: 'result.basis', oneOf: ['critical-factor'] } },
            {
              item: 'criticalFactor',
              is: ['no'],
              bars: { at: 'result.factors.code', oneOf: criticalFactors },
            },
            {
              item: 'highByJudgement',
              is: ['no'],
              bars: { at: 'result.basis', oneOf: ['professional-judgement'] },
            },
            {
              // More may have happened since the MeRIT, but what it knew of is not undone.
              item: 'incidentsInSixMonths',
              is: ['0', '1', '2'],
              bars: { at: 'result.flags', oneOf: ['professionals-meeting'] },
            },
          ],
        },
        { ...yesNoField, id: 'honourBasedAbuse', cite: 'Section 3, 2.1', required: true },
        whyAgainstTool('honourBasedAbuseReason', honourNotInMerit),
      ],
    },
    {
      id: 'repeat',
      when: { item: 'honourBasedAbuse', is: ['no'] },
      items: [
        { ...maracRepeat, cite: 'Section 3, 2.6 and 2.7', required: true },
        whyAgainstTool('maracRepeatReason', repeatNotInMerit),
      ],
    },
    {
      id: 'risk-tool',
      when: { item: 'maracRepeat', is: ['no'] },
      items: [
        {
          kind: 'choice',
          id: 'meetsThreshold',
          cite: 'App. 6, fourth box; Section 3, 1.3 and 2.1',
          options: ['merit', 'dash', 'no', 'not-possible'],
          required: true,
        },
      ],
    },
    {
      id: 'critical-factor',
      when: { item: 'meetsThreshold', is: ['no', 'not-possible'] },
      items: [{ ...yesNoField, id: 'criticalFactor', cite: 'Section 3, 2.1', required: true }],
    },
    {
      id: 'judgement',
      when: { item: 'criticalFactor', is: ['no'] },
      items: [
        {
          ...yesNoField,
          id: 'highByJudgement',
          cite: 'App. 6, fourth box; Section 3, 2.1 and 2.5',
          required: true,
        },
      ],
    },
    {
      id: 'escalation',
      when: { item: 'highByJudgement', is: ['no'] },
      items: [
        {
          ...yesNoField,
          id: 'escalating',
          cite: 'Section 3, 2.1; App. 5, referral criteria',
          required: true,
        },
      ],
    },
    {
      id: 'incidents',
      when: { item: 'escalating', is: ['no'] },
      items: [
        { kind: 'number', id: 'incidentsInSixMonths', cite: 'App. 6, note on incidents', required: true },
      ],
    },
  ],
  rules: [],
  notes: [
    { id: 'order', cite: 'App. 6; Section 3, 2.1 and 2.7' },
    { id: 'repeat-widest', cite: 'Section 3, 2.7; App. 5, note on repeats' },
    { id: 'dash-from-14', cite: 'Section 3, 1.3' },
    { id: 'critical-factors', cite: 'Section 3, 2.1' },
    { id: 'escalation-of-tool', cite: 'Section 3, 2.1; App. 5, question 31' },
    { id: 'own-check', cite: 'App. 6, fifth box' },
    { id: 'quality-check', cite: 'Section 3, 2.5; App. 6' },
    { id: 'older-incidents', cite: 'App. 5, referral criteria' },
    { id: 'incidents-last', cite: 'App. 6, note on incidents' },
    { id: 'level-of-tool', cite: 'Section 3, 1.3; App. 5, total' },
    { id: 'no-names', cite: 'App. 6' },
  ],
  guidance: [
    { id: 'act-now', cite: 'Section 3, 1.5' },
    { id: 'safeguarding', cite: 'Section 3, 1.7' },
    { id: 'unsure', cite: 'Section 3, 2.4' },
    { id: 'anyone', cite: 'Section 3, 2.1' },
    { id: 'flag-file', cite: 'Section 3, 2.6' },
    { id: 'moved', cite: 'Section 3, 2.9' },
    { id: 'closed-session', cite: 'Section 3, 2.1 and 5.13' },
  ],
});

/** Liverpool's pathway with its assessment. */
export const liverpool: RouteModule<typeof definition> = routeModule(definition);
