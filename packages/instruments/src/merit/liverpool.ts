import { defineInstrument } from '../model/instrument.js';
import { scoredOutcomes } from '../model/results.js';
import { yesNoField, yesNoQuestion } from '../model/fields.js';
import { printedQuestions } from '../model/printed-question.js';
import { productModule, type ProductModule } from '../score/product.js';

const document = 'Liverpool MARAC operating and information sharing protocol';
const question = printedQuestions(yesNoQuestion, 'App. 5, question');
/** A conference heard the case within twelve months of the incident, or else of today. */
const heardLately = { within: 'previousMaracDate', months: 12, upTo: ['incidentDate'] } as const;
const samePerpetrator = { not: { item: 'differentPerpetrator', is: ['true'] } } as const;

/** The date says that it was long ago, and the tick that it was about somebody else. */
const heardOfAnother = {
  all: [
    { answered: 'previousMaracDate' },
    { not: heardLately },
    { item: 'differentPerpetrator', is: ['true'] },
  ],
} as const;

/** The Merseyside Risk Indicator Toolkit: forty questions in three sections whose yes counts are multiplied. */
export const definition = defineInstrument({
  id: 'merit',
  kind: 'product',
  element: 'merit-form',
  edition: 'liverpool',
  version: '1.0.0',
  source: { document, part: 'Appendix 5; Section 3, 1.3 to 2.7; Appendix 6' },
  levels: ['ungraded', 'bronze', 'silver', 'gold'],
  outcomes: scoredOutcomes,
  scoring: {
    /** Smallest product for each level, lowest level first. */
    thresholds: [0, 1, 16, 72],
    /** The sections whose yes counts are multiplied. */
    multipliedSections: ['breakdown', 'social', 'violence'],
    /** The first five are among the cases the protocol refers (Section 3, 2.1). */
    factors: [
      { code: 'pregnancy', items: ['q7', 'q37'], all: true, leadsTo: 'refer' },
      { code: 'strangulation', items: ['q38'], leadsTo: 'refer' },
      { code: 'threats-to-kill', items: ['threatsToKill'], leadsTo: 'refer' },
      { code: 'animal-cruelty', items: ['q34'], leadsTo: 'refer' },
      { code: 'weapons', items: ['q39', 'q40'], leadsTo: 'refer' },
      { code: 'threats', items: ['q3'], leadsTo: 'consider' },
      { code: 'escalation', items: ['q31'], leadsTo: 'consider' },
      { code: 'fear', items: ['q25', 'q26'], leadsTo: 'consider' },
      { code: 'harm-to-children', items: ['q33'], leadsTo: 'consider' },
      { code: 'sexual-violence', items: ['q35'], leadsTo: 'consider' },
    ],
    /** Ours: many yes answers in one section are not lost because another has none. */
    considerFrom: { product: 16, eachAtLeast: 2 },
    decisions: {
      /** A date tells of a repeat as question 8 does; what was about another perpetrator is none (Section 3, 2.7). */
      repeat: {
        any: [
          { all: [{ item: 'q8', is: ['yes'] }, { not: heardOfAnother }] },
          { all: [heardLately, samePerpetrator] },
        ],
      },
      honourBasedAbuse: { item: 'honourBasedAbuse', is: ['yes'] },
      /** From three incidents in six months a professionals meeting is recommended (App. 6). */
      professionalsMeeting: { item: 'incidentsInSixMonths', atLeast: 3 },
      routesAnswered: { all: [{ answered: 'honourBasedAbuse' }, { answered: 'threatsToKill' }] },
    },
  },
  sections: [
    {
      id: 'header',
      // The date of the incident only ends the twelve months since an earlier conference: without that one it decides nothing.
      professional: true,
      items: [
        { kind: 'text', id: 'victimName', cite: 'App. 5, header' },
        { kind: 'date', id: 'incidentDate', cite: 'App. 5, header', notFuture: true },
      ],
    },
    {
      id: 'breakdown',
      items: [question(1), question(2), question(3), question(4), question(5), question(6)],
    },
    {
      id: 'social',
      items: [
        question(7),
        question(8),
        question(9),
        question(10),
        question(11),
        question(12),
        question(13),
        question(14),
        question(15),
        question(16),
        question(17),
        question(18),
        question(19),
        question(20),
        question(21),
      ],
    },
    {
      id: 'violence',
      items: [
        question(22),
        question(23),
        question(24),
        question(25),
        question(26),
        question(27),
        question(28),
        question(29),
        question(30),
        question(31),
        question(32),
        question(33),
        question(34),
        question(35),
        question(36),
        question(37),
        question(38, { urgent: true }),
        question(39),
        question(40),
      ],
    },
    {
      id: 'supporting',
      items: [
        {
          kind: 'long-text',
          id: 'supportingInformation',
          cite: 'App. 5, supporting information',
          professional: true,
        },
        { ...yesNoField, id: 'elsewhere', cite: 'App. 5, abuse outside the area' },
        {
          kind: 'text',
          id: 'elsewhereLocation',
          cite: 'App. 5, abuse outside the area',
          when: { item: 'elsewhere', is: ['yes'] },
        },
        { kind: 'long-text', id: 'circumstances', cite: 'App. 5, continuation sheet' },
      ],
    },
    {
      id: 'protocol',
      items: [
        { ...yesNoField, id: 'honourBasedAbuse', cite: 'ours, from Section 3, 2.1', required: true },
        { ...yesNoField, id: 'threatsToKill', cite: 'ours, from Section 3, 2.1', required: true },
        // When a conference was held stands in its minutes. That it was held, question 8 asks the person too, and that is a repeat.
        {
          kind: 'date',
          id: 'previousMaracDate',
          cite: 'ours, from Section 3, 2.6 and 2.7',
          notFuture: true,
          professional: true,
        },
        {
          kind: 'confirmation',
          id: 'differentPerpetrator',
          cite: 'ours, from Section 3, 2.7',
          professional: true,
          when: { answered: 'previousMaracDate' },
        },
        { kind: 'number', id: 'incidentsInSixMonths', cite: 'ours, from App. 6' },
      ],
    },
    {
      id: 'assessment',
      professional: true,
      items: [{ kind: 'judgement', id: 'judgement', cite: 'App. 5, below the total' }],
    },
  ],
  rules: [
    { id: 'alcohol', kind: 'at-most-one-yes', items: ['q17', 'q18', 'q19'] },
    { id: 'drugs', kind: 'at-most-one-yes', items: ['q20', 'q21', 'q22'] },
    {
      id: 'witnesses',
      kind: 'contradiction',
      item: 'q6',
      when: [
        { item: 'q6', is: ['yes'] },
        { item: 'q5', is: ['no'] },
      ],
    },
    {
      id: 'repeat-denied',
      kind: 'contradiction',
      item: 'q8',
      when: [{ item: 'q8', is: ['no'] }, heardLately, samePerpetrator],
    },
    {
      id: 'repeat-long-ago',
      kind: 'contradiction',
      item: 'q8',
      when: [
        { item: 'q8', is: ['yes'] },
        { answered: 'previousMaracDate' },
        { not: heardLately },
        samePerpetrator,
      ],
    },
  ],
  notes: [
    { id: 'subtotals-after', cite: 'App. 5, subtotals' },
    { id: 'q22-in-violence', cite: 'App. 5, question 22' },
    { id: 'zero-section', cite: 'App. 5, total' },
    { id: 'one-of-three', cite: 'App. 5, questions 17 to 22' },
    { id: 'factors-referred', cite: 'Section 3, 2.1' },
    { id: 'honour-always', cite: 'Section 3, 2.1' },
    { id: 'repeat-by-date', cite: 'Section 3, 2.7; App. 5, question 8' },
    { id: 'ticks-not-lost', cite: 'App. 5, total; Section 3, 2.1' },
  ],
});

/** Liverpool's MeRIT with its scorer. */
export const liverpool: ProductModule<typeof definition> = productModule(definition);
