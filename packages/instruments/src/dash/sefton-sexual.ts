import { aboutTool, notBorn } from '../case/people.js';
import { cited } from '../model/cited.js';
import { defineInstrument } from '../model/instrument.js';
import { printedQuestions } from '../model/printed-question.js';
import { scoredOutcomes } from '../model/results.js';
import { ticksModule, type TicksModule } from '../score/ticks.js';
import { calloutsAgree, document, levels, policeCallouts, seftonScoring, seftonTool } from './sefton.js';

const question = printedQuestions(seftonTool, 'App. 2, question');
const problems = ['alcohol', 'drugs', 'mental-health'] as const;

/** Sefton's tool for sexual violence by anyone but a partner or former partner. */
export const definition = defineInstrument({
  id: 'dash',
  kind: 'ticks',
  element: 'dash-checklist',
  edition: 'sefton-sexual',
  version: '1.0.0',
  source: { document, part: 'Appendix 2; scoring the risk tool; steps to the risk management process' },
  levels,
  outcomes: scoredOutcomes,
  scoring: seftonScoring(
    { code: 'strangulation', items: ['q14'] },
    { code: 'threats-to-kill', items: ['q10'] },
    { code: 'weapons', items: ['q9'] },
    { code: 'victim-suicidal', items: ['q19'] },
    { code: 'fire', items: ['q11'] },
  ),
  sections: [
    {
      id: 'abuser',
      items: [question(1), question(2), question(3), question(4), question(5)],
    },
    {
      id: 'history',
      items: [
        question(6),
        question(7),
        question(8),
        question(9),
        question(10, { options: ['self', 'victim', 'victims-children', 'others'] }),
        question(11),
        question(12),
        question(13, { options: problems }),
        question(14, { urgent: true }),
      ],
    },
    {
      id: 'victim',
      items: [
        question(15),
        question(16),
        question(17),
        question(18, { options: problems }),
        question(19),
        question(20),
        question(21),
        question(22),
      ],
    },
    { id: 'police-callouts', items: cited('App. 2, police call-outs', ...policeCallouts) },
    {
      id: 'summary',
      professional: true,
      items: [{ kind: 'long-text', id: 'caseSummary', cite: 'App. 2, case summary' }],
    },
    {
      id: 'assessment',
      professional: true,
      items: [
        { kind: 'judgement', id: 'judgement', cite: 'Professional judgement; scoring the risk tool' },
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
        { kind: 'text', id: 'referrerName', cite: 'App. 2, footer' },
        { kind: 'text', id: 'agency', cite: 'App. 2, footer' },
        { kind: 'date', id: 'assessmentDate', cite: 'App. 2, footer', notFuture: true },
      ],
    },
  ],
  rules: [calloutsAgree, notBorn('assessmentDate')],
  unansweredExcusedBy: 'incompleteReason',
  notes: [
    { id: 'bands-from-guidance', cite: 'App. 2; scoring the risk tool' },
    { id: 'one-and-two-apart', cite: 'App. 2, police call-outs; scoring the risk tool' },
    { id: 'higher-counts', cite: 'Scoring the risk tool' },
    { id: 'callouts-unknown', cite: 'App. 2, police call-outs' },
    { id: 'high-and-conference', cite: 'Steps, step 2; scoring the risk tool; App. 4' },
    { id: 'lists-with-answer', cite: 'App. 2, questions 10, 13 and 18' },
    { id: 'factors-considered', cite: 'Scoring the risk tool' },
    { id: 'q5-broken', cite: 'App. 2, question 5' },
    { id: 'threat-any-time', cite: 'App. 2, question 10' },
    { id: 'callouts-meant', cite: 'App. 2, police call-outs; key risks, police call-outs' },
    { id: 'source-everywhere', cite: 'App. 2, questions 3 and 11' },
  ],
});

/** Sefton's tool for sexual violence with its scorer. */
export const seftonSexual: TicksModule<typeof definition> = ticksModule(definition);
