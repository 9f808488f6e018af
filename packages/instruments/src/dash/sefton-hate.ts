import { aboutTool, notBorn } from '../case/people.js';
import { cited } from '../model/cited.js';
import { defineInstrument } from '../model/instrument.js';
import { printedQuestions } from '../model/printed-question.js';
import { scoredOutcomes } from '../model/results.js';
import { ticksModule, type TicksModule } from '../score/ticks.js';
import { calloutsAgree, document, levels, policeCallouts, seftonScoring, seftonTool } from './sefton.js';

// Appendix 3 numbers its questions on from the 34 of Appendix 1.
const question = printedQuestions(seftonTool, 'App. 3, question');

/** Sefton's tool for hate crime. */
export const definition = defineInstrument({
  id: 'dash',
  kind: 'ticks',
  element: 'dash-checklist',
  edition: 'sefton-hate',
  version: '1.0.0',
  source: { document, part: 'Appendix 3; scoring the risk tool; steps to the risk management process' },
  levels,
  outcomes: scoredOutcomes,
  scoring: seftonScoring(
    { code: 'threats-to-kill', items: ['q48'] },
    { code: 'animal-cruelty', items: ['q58'] },
    { code: 'weapons', items: ['q46'] },
    { code: 'believes-lethal', items: ['q49'] },
    { code: 'victim-suicidal', items: ['q66'] },
    { code: 'suicide-threats', items: ['q67'] },
    { code: 'fire', items: ['q56'] },
    { code: 'escalation', items: ['q45'] },
  ),
  sections: [
    {
      id: 'abuser',
      items: [
        question(35),
        question(36),
        question(37),
        question(38),
        question(39),
        question(40),
        question(41),
      ],
    },
    {
      id: 'history',
      items: [
        question(42),
        question(43),
        question(44),
        question(45),
        question(46),
        question(47),
        question(48, { options: ['self', 'victim', 'previous-victim', 'children', 'others'] }),
        question(49),
      ],
    },
    {
      id: 'background',
      items: [
        question(50),
        question(51, { options: ['alcohol', 'drugs', 'mental-health', 'hate-crime-programme'] }),
        question(52, { options: ['alcohol', 'drugs', 'mental-health', 'violence-harassment'] }),
        question(53),
        question(54),
      ],
    },
    {
      id: 'harm',
      items: [question(55), question(56), question(57), question(58), question(59)],
    },
    {
      id: 'current',
      items: [
        question(60),
        question(61),
        question(62),
        question(63),
        question(64),
        question(65),
        question(66),
        question(67),
        question(68),
      ],
    },
    { id: 'police-callouts', items: cited('App. 3, question 69', ...policeCallouts) },
    {
      id: 'summary',
      professional: true,
      items: [{ kind: 'long-text', id: 'caseSummary', cite: 'App. 3, case summary' }],
    },
    {
      id: 'assessment',
      professional: true,
      items: [
        { kind: 'judgement', id: 'judgement', cite: 'App. 3, guidance on classifying risk levels' },
        { kind: 'text', id: 'incompleteReason', cite: 'ours: why questions are open' },
      ],
    },
    {
      id: 'about',
      professional: true,
      items: cited('ours: whom it is about, and who assessed', ...aboutTool),
    },
    {
      id: 'completed',
      professional: true,
      items: [
        { kind: 'text', id: 'referrerName', cite: 'App. 3, footer' },
        { kind: 'text', id: 'agency', cite: 'App. 3, footer' },
        { kind: 'date', id: 'assessmentDate', cite: 'App. 3, footer', notFuture: true },
      ],
    },
  ],
  rules: [calloutsAgree, notBorn('assessmentDate')],
  unansweredExcusedBy: 'incompleteReason',
  notes: [
    { id: 'six-is-high', cite: 'App. 3, guidance on classifying risk levels' },
    { id: 'one-and-two-apart', cite: 'App. 3, question 69 and guidance on classifying risk levels' },
    { id: 'higher-counts', cite: 'App. 3, guidance on classifying risk levels' },
    { id: 'callouts-unknown', cite: 'App. 3, question 69' },
    { id: 'callouts-not-counted', cite: 'App. 3, question 69 and guidance on classifying risk levels' },
    { id: 'high-and-conference', cite: 'Steps, step 2; scoring the risk tool; App. 4' },
    { id: 'lists-with-answer', cite: 'App. 3, questions 51 and 52' },
    { id: 'factors-considered', cite: 'Scoring the risk tool' },
    { id: 'details-everywhere', cite: 'App. 3, questions 36 to 40, 42, 44, 46, 49 to 52, 66 and 67' },
    { id: 'pattern-or-worse', cite: 'App. 3, question 45' },
    { id: 'whose-violence', cite: 'App. 3, question 52' },
    { id: 'pets-feared', cite: 'App. 3, question 58' },
    {
      id: 'callouts-meant',
      cite: 'App. 3, question 69; App. 2, police call-outs; key risks, police call-outs',
    },
    { id: 'source-everywhere', cite: 'App. 3, questions 47, 56, 58, 60 and 61' },
  ],
});

/** Sefton's tool for hate crime with its scorer. */
export const seftonHate: TicksModule<typeof definition> = ticksModule(definition);
