import { defineInstrument } from '../model/instrument.js';
import type { InstrumentModule } from '../model/module.js';
import type { MeritAssessment } from '../model/results.js';
import { assessMerit } from './score.js';

const document = 'Liverpool MARAC operating and information sharing protocol';
const yesNo = { kind: 'question', counted: true, answers: ['yes', 'no'] } as const;
const yesNoField = { kind: 'choice', options: ['yes', 'no'] } as const;

/** The Merseyside Risk Indicator Toolkit: forty questions in three sections whose yes counts are multiplied. */
export const definition = defineInstrument({
  id: 'merit',
  element: 'merit-form',
  edition: 'liverpool',
  version: '1.0.0',
  source: { document, part: 'Appendix 5; Section 3, 1.3 to 2.7; Appendix 6' },
  levels: ['ungraded', 'bronze', 'silver', 'gold'],
  scoring: {
    /** Smallest product for each level, lowest level first. */
    thresholds: [0, 1, 16, 72],
    /** The sections whose yes counts are multiplied. */
    factorSections: ['breakdown', 'social', 'violence'],
    /** From this many incidents in six months a professionals meeting is recommended (App. 6). */
    meetingFrom: 3,
  },
  sections: [
    {
      id: 'header',
      items: [
        { kind: 'text', id: 'victimName', cite: 'App. 5, header' },
        { kind: 'date', id: 'incidentDate', cite: 'App. 5, header', notFuture: true },
      ],
    },
    {
      id: 'breakdown',
      items: [
        { ...yesNo, id: 'q1', cite: 'App. 5, question 1' },
        { ...yesNo, id: 'q2', cite: 'App. 5, question 2' },
        { ...yesNo, id: 'q3', cite: 'App. 5, question 3' },
        { ...yesNo, id: 'q4', cite: 'App. 5, question 4' },
        { ...yesNo, id: 'q5', cite: 'App. 5, question 5' },
        { ...yesNo, id: 'q6', cite: 'App. 5, question 6' },
      ],
    },
    {
      id: 'social',
      items: [
        { ...yesNo, id: 'q7', cite: 'App. 5, question 7' },
        { ...yesNo, id: 'q8', cite: 'App. 5, question 8' },
        { ...yesNo, id: 'q9', cite: 'App. 5, question 9' },
        { ...yesNo, id: 'q10', cite: 'App. 5, question 10' },
        { ...yesNo, id: 'q11', cite: 'App. 5, question 11' },
        { ...yesNo, id: 'q12', cite: 'App. 5, question 12' },
        { ...yesNo, id: 'q13', cite: 'App. 5, question 13' },
        { ...yesNo, id: 'q14', cite: 'App. 5, question 14' },
        { ...yesNo, id: 'q15', cite: 'App. 5, question 15' },
        { ...yesNo, id: 'q16', cite: 'App. 5, question 16' },
        { ...yesNo, id: 'q17', cite: 'App. 5, question 17' },
        { ...yesNo, id: 'q18', cite: 'App. 5, question 18' },
        { ...yesNo, id: 'q19', cite: 'App. 5, question 19' },
        { ...yesNo, id: 'q20', cite: 'App. 5, question 20' },
        { ...yesNo, id: 'q21', cite: 'App. 5, question 21' },
      ],
    },
    {
      id: 'violence',
      items: [
        { ...yesNo, id: 'q22', cite: 'App. 5, question 22' },
        { ...yesNo, id: 'q23', cite: 'App. 5, question 23' },
        { ...yesNo, id: 'q24', cite: 'App. 5, question 24' },
        { ...yesNo, id: 'q25', cite: 'App. 5, question 25' },
        { ...yesNo, id: 'q26', cite: 'App. 5, question 26' },
        { ...yesNo, id: 'q27', cite: 'App. 5, question 27' },
        { ...yesNo, id: 'q28', cite: 'App. 5, question 28' },
        { ...yesNo, id: 'q29', cite: 'App. 5, question 29' },
        { ...yesNo, id: 'q30', cite: 'App. 5, question 30' },
        { ...yesNo, id: 'q31', cite: 'App. 5, question 31' },
        { ...yesNo, id: 'q32', cite: 'App. 5, question 32' },
        { ...yesNo, id: 'q33', cite: 'App. 5, question 33' },
        { ...yesNo, id: 'q34', cite: 'App. 5, question 34' },
        { ...yesNo, id: 'q35', cite: 'App. 5, question 35' },
        { ...yesNo, id: 'q36', cite: 'App. 5, question 36' },
        { ...yesNo, id: 'q37', cite: 'App. 5, question 37' },
        { ...yesNo, id: 'q38', cite: 'App. 5, question 38' },
        { ...yesNo, id: 'q39', cite: 'App. 5, question 39' },
        { ...yesNo, id: 'q40', cite: 'App. 5, question 40' },
      ],
    },
    {
      id: 'supporting',
      items: [
        { kind: 'long-text', id: 'supportingInformation', cite: 'App. 5, supporting information' },
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
        { ...yesNoField, id: 'honourBasedAbuse', cite: 'ours, from Section 3, 2.1' },
        { kind: 'date', id: 'previousMaracDate', cite: 'ours, from Section 3, 2.6 and 2.7', notFuture: true },
        { kind: 'number', id: 'incidentsInSixMonths', cite: 'ours, from App. 6' },
      ],
    },
    { id: 'assessment', items: [{ kind: 'judgement', id: 'judgement', cite: 'App. 5, below the total' }] },
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
  ],
  notes: [
    { id: 'subtotals-after', cite: 'App. 5, subtotals' },
    { id: 'q22-in-violence', cite: 'App. 5, question 22' },
    { id: 'zero-section', cite: 'App. 5, total' },
    { id: 'one-of-three', cite: 'App. 5, questions 17 to 22' },
    { id: 'factors-referred', cite: 'Section 3, 2.1' },
    { id: 'honour-always', cite: 'Section 3, 2.1' },
  ],
});

/** Liverpool's MeRIT with its scorer. */
export const liverpool: InstrumentModule<typeof definition, MeritAssessment> = {
  definition,
  assess: (answers) => assessMerit(definition, answers),
};
