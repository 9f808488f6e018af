import { notBorn } from '../case/people.js';
import { defineInstrument } from '../model/instrument.js';
import { scoredOutcomes } from '../model/results.js';
import { yesNoField, yesNoQuestion } from '../model/fields.js';
import { printedQuestions } from '../model/printed-question.js';
import { ticksModule, type TicksModule } from '../score/ticks.js';
import { factorsOf27, levels, thresholds } from './scoring.js';

const document = 'Kirklees MARAC information sharing and operating protocol, 2014';

const question = printedQuestions(yesNoQuestion, 'App. 1, question');
const stalkingQuestion = printedQuestions(
  { ...yesNoQuestion, counted: false },
  'App. 1, stalking question',
  's',
);
/** What question 3 prints boxes for: what is feared, and for whom. */
const fears = [
  'kill:self',
  'kill:children',
  'kill:other',
  'injury:self',
  'injury:children',
  'injury:other',
  'other:self',
  'other:children',
  'other:other',
] as const;
/** Printed in bold. */
const bold = { significant: true } as const;

/** The DASH 2009 model as Kirklees prints it, with ten stalking questions that question 8 opens. */
export const definition = defineInstrument({
  id: 'dash',
  kind: 'ticks',
  element: 'dash-checklist',
  edition: 'kirklees',
  version: '1.0.0',
  source: { document, part: 'Appendix 1; Section 3, 1.3 to 1.6' },
  levels,
  outcomes: scoredOutcomes,
  scoring: {
    thresholds,
    factors: factorsOf27('refer', ['q12', 'q20', 's5'], {
      code: 'suicide-threats',
      items: ['q25'],
      // 1.5 says threats: that this one is meant too is our reading.
      leadsTo: 'consider',
    }),
  },
  sections: [
    {
      id: 'header',
      professional: true,
      items: [
        { kind: 'text', id: 'agency', cite: 'App. 1, header' },
        { kind: 'text', id: 'contactName', cite: 'App. 1, header' },
        { kind: 'text', id: 'contactDetails', cite: 'App. 1, header' },
        { kind: 'date', id: 'assessmentDate', cite: 'App. 1, header', notFuture: true },
        { kind: 'text', id: 'victimName', cite: 'App. 1, header' },
        { kind: 'date', id: 'victimDob', cite: 'App. 1, header', notFuture: true },
        { ...yesNoField, id: 'completedWithVictim', cite: 'App. 1, introduction' },
      ],
    },
    {
      id: 'current',
      items: [
        question(1),
        question(2, bold),
        question(3, {
          answers: [],
          options: [...fears, 'none'],
          optionRows: ['kill', 'injury', 'other'],
        }),
        question(4, bold),
        question(5),
        question(6, bold),
        question(7, bold),
        question(8, bold),
      ],
    },
    {
      id: 'children',
      items: [question(9, bold), question(10), question(11, bold), question(12)],
    },
    {
      id: 'history',
      items: [
        question(13, bold),
        question(14, bold),
        question(15, bold),
        question(16, bold),
        question(17, bold),
        question(18, { ...bold, urgent: true }),
        question(19, bold),
        question(20, bold),
        question(21, { options: ['children', 'family', 'previous-partner', 'other'] }),
        question(22, bold),
      ],
    },
    {
      id: 'abuser',
      items: [
        question(23),
        question(24, { ...bold, options: ['drugs', 'alcohol', 'mental-health'] }),
        question(25, bold),
        question(26, {
          options: ['bail', 'non-molestation-occupation', 'contact', 'forced-marriage-order', 'other'],
        }),
        question(27),
      ],
    },
    {
      id: 'stalking',
      when: { item: 'q8', is: ['yes'] },
      items: [
        stalkingQuestion(1),
        stalkingQuestion(2),
        stalkingQuestion(3),
        stalkingQuestion(4),
        stalkingQuestion(5),
        stalkingQuestion(6),
        stalkingQuestion(7),
        stalkingQuestion(8),
        stalkingQuestion(9),
        stalkingQuestion(10),
      ],
    },
    {
      id: 'comments',
      professional: true,
      items: [{ kind: 'long-text', id: 'comments', cite: 'App. 1, comments' }],
    },
    {
      id: 'assessment',
      professional: true,
      items: [
        { kind: 'judgement', id: 'judgement', cite: 'App. 1, level of risk' },
        { kind: 'text', id: 'incompleteReason', cite: 'ours: why questions are open' },
      ],
    },
    // Consent is worth something once somebody has explained what it is to: a box on a page that is read alone is not that.
    {
      id: 'consent',
      professional: true,
      items: [{ ...yesNoField, id: 'consentToReferral', cite: 'App. 1, consent' }],
    },
  ],
  rules: [
    notBorn('assessmentDate'),
    {
      id: 'none-alone',
      kind: 'contradiction',
      item: 'q3.selected',
      when: [
        { item: 'q3', is: ['none'] },
        { item: 'q3', is: fears },
      ],
    },
  ],
  unansweredExcusedBy: 'incompleteReason',
  notes: [
    { id: 'q3-counts', cite: 'Section 3, 1.4; App. 1, question 3' },
    { id: 'medium-from-one', cite: 'App. 1, level of risk' },
    { id: 'pregnancy-any', cite: 'Section 3, 1.5; App. 1, question 9' },
    { id: 'critical-factors', cite: 'Section 3, 1.5' },
    { id: 'suicide-threats', cite: 'Section 3, 1.5; App. 1, question 25' },
    { id: 'third-box', cite: 'App. 1, question 24' },
    { id: 'nothing-preset', cite: 'App. 1, question 27' },
    { id: 'stalking-place', cite: 'App. 1, stalking' },
  ],
});

/** Kirklees' checklist with its scorer. */
export const kirklees: TicksModule<typeof definition> = ticksModule(definition);
