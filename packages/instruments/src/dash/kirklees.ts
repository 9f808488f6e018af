import { defineInstrument } from '../model/instrument.js';
import type { InstrumentModule } from '../model/module.js';
import type { TicksAssessment } from '../model/results.js';
import { binary, uncounted, yesNoField } from './questions.js';
import { assessTicks } from './score.js';

const document = 'Kirklees MARAC information sharing and operating protocol, 2014';

/** The DASH 2009 model as Kirklees prints it, with ten stalking questions that question 8 opens. */
export const definition = defineInstrument({
  id: 'dash',
  element: 'dash-checklist',
  edition: 'kirklees',
  version: '1.0.0',
  source: { document, part: 'Appendix 1; Section 3, 1.3 to 1.6' },
  levels: ['standard', 'medium', 'high'],
  scoring: {
    thresholds: [0, 1, 14],
    factors: [
      { code: 'pregnancy', items: ['q9'], leadsTo: 'refer' },
      { code: 'strangulation', items: ['q18'], leadsTo: 'refer' },
      { code: 'threats', items: ['q12', 'q20', 's5'], leadsTo: 'refer' },
      { code: 'threats-to-kill', items: ['q17'], leadsTo: 'refer' },
      { code: 'animal-cruelty', items: ['q22'], leadsTo: 'refer' },
      { code: 'weapons', items: ['q16'], leadsTo: 'refer' },
      { code: 'escalation', items: ['q13', 'q14'], leadsTo: 'consider' },
    ],
  },
  sections: [
    {
      id: 'header',
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
        { ...binary, id: 'q1', cite: 'App. 1, question 1' },
        { ...binary, id: 'q2', cite: 'App. 1, question 2', significant: true },
        { ...binary, id: 'q3', cite: 'App. 1, question 3', answers: [],
          options: [
            'kill:self',
            'kill:children',
            'kill:other',
            'injury:self',
            'injury:children',
            'injury:other',
            'other:self',
            'other:children',
            'other:other',
          ],
          optionRows: ['kill', 'injury', 'other'] },
        { ...binary, id: 'q4', cite: 'App. 1, question 4', significant: true },
        { ...binary, id: 'q5', cite: 'App. 1, question 5' },
        { ...binary, id: 'q6', cite: 'App. 1, question 6', significant: true },
        { ...binary, id: 'q7', cite: 'App. 1, question 7', significant: true },
        { ...binary, id: 'q8', cite: 'App. 1, question 8', significant: true },
      ],
    },
    {
      id: 'children',
      items: [
        { ...binary, id: 'q9', cite: 'App. 1, question 9', significant: true },
        { ...binary, id: 'q10', cite: 'App. 1, question 10' },
        { ...binary, id: 'q11', cite: 'App. 1, question 11', significant: true },
        { ...binary, id: 'q12', cite: 'App. 1, question 12' },
      ],
    },
    {
      id: 'history',
      items: [
        { ...binary, id: 'q13', cite: 'App. 1, question 13', significant: true },
        { ...binary, id: 'q14', cite: 'App. 1, question 14', significant: true },
        { ...binary, id: 'q15', cite: 'App. 1, question 15', significant: true },
        { ...binary, id: 'q16', cite: 'App. 1, question 16', significant: true },
        { ...binary, id: 'q17', cite: 'App. 1, question 17', significant: true },
        { ...binary, id: 'q18', cite: 'App. 1, question 18', significant: true },
        { ...binary, id: 'q19', cite: 'App. 1, question 19', significant: true },
        { ...binary, id: 'q20', cite: 'App. 1, question 20', significant: true },
        { ...binary, id: 'q21', cite: 'App. 1, question 21', options: ['children', 'family', 'previous-partner', 'other'] },
        { ...binary, id: 'q22', cite: 'App. 1, question 22', significant: true },
      ],
    },
    {
      id: 'abuser',
      items: [
        { ...binary, id: 'q23', cite: 'App. 1, question 23' },
        { ...binary, id: 'q24', cite: 'App. 1, question 24', significant: true, options: ['drugs', 'alcohol', 'mental-health'] },
        { ...binary, id: 'q25', cite: 'App. 1, question 25', significant: true },
        { ...binary, id: 'q26', cite: 'App. 1, question 26', options: ['bail', 'non-molestation-occupation', 'contact', 'forced-marriage-order', 'other'] },
        { ...binary, id: 'q27', cite: 'App. 1, question 27' },
      ],
    },
    {
      id: 'stalking',
      when: { item: 'q8', is: ['yes'] },
      items: [
        { ...uncounted, id: 's1', cite: 'App. 1, stalking question 1' },
        { ...uncounted, id: 's2', cite: 'App. 1, stalking question 2' },
        { ...uncounted, id: 's3', cite: 'App. 1, stalking question 3' },
        { ...uncounted, id: 's4', cite: 'App. 1, stalking question 4' },
        { ...uncounted, id: 's5', cite: 'App. 1, stalking question 5' },
        { ...uncounted, id: 's6', cite: 'App. 1, stalking question 6' },
        { ...uncounted, id: 's7', cite: 'App. 1, stalking question 7' },
        { ...uncounted, id: 's8', cite: 'App. 1, stalking question 8' },
        { ...uncounted, id: 's9', cite: 'App. 1, stalking question 9' },
        { ...uncounted, id: 's10', cite: 'App. 1, stalking question 10' },
      ],
    },
    { id: 'comments', items: [{ kind: 'long-text', id: 'comments', cite: 'App. 1, comments' }] },
    {
      id: 'assessment',
      items: [
        { kind: 'judgement', id: 'judgement', cite: 'App. 1, level of risk' },
        { kind: 'text', id: 'incompleteReason', cite: 'ours: why questions are open' },
      ],
    },
    { id: 'consent', items: [{ ...yesNoField, id: 'consentToReferral', cite: 'App. 1, consent' }] },
  ],
  rules: [],
  unansweredExcusedBy: 'incompleteReason',
  notes: [
    { id: 'q3-counts', cite: 'Section 3, 1.4; App. 1, question 3' },
    { id: 'medium-from-one', cite: 'App. 1, level of risk' },
    { id: 'pregnancy-any', cite: 'Section 3, 1.5; App. 1, question 9' },
    { id: 'critical-factors', cite: 'Section 3, 1.5' },
    { id: 'third-box', cite: 'App. 1, question 24' },
    { id: 'nothing-preset', cite: 'App. 1, question 27' },
    { id: 'stalking-place', cite: 'App. 1, stalking' },
  ],
});

/** Kirklees' checklist with its scorer. */
export const kirklees: InstrumentModule<typeof definition, TicksAssessment> = {
  definition,
  assess: (answers) => assessTicks(definition, answers),
};
