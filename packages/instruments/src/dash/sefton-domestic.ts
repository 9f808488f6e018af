import { aboutTool, assessmentDate, notBorn } from '../case/people.js';
import { cited } from '../model/cited.js';
import { defineInstrument } from '../model/instrument.js';
import { printedQuestions } from '../model/printed-question.js';
import { scoredOutcomes } from '../model/results.js';
import { ticksModule, type TicksModule } from '../score/ticks.js';
import { calloutsAgree, document, levels, policeCallouts, seftonScoring, seftonTool } from './sefton.js';

const question = printedQuestions(seftonTool, 'App. 1, question');

/** Sefton's risk tool for domestic violence. It prints no headings: those here follow its order. */
export const definition = defineInstrument({
  id: 'dash',
  kind: 'ticks',
  element: 'dash-checklist',
  edition: 'sefton-domestic',
  version: '1.0.0',
  source: { document, part: 'Appendix 1; key risks 1 to 34; scoring the risk tool' },
  levels,
  outcomes: scoredOutcomes,
  scoring: seftonScoring(
    { code: 'pregnancy', items: ['q12'] },
    { code: 'strangulation', items: ['q17'] },
    { code: 'threats-to-kill', items: ['q5'] },
    { code: 'animal-cruelty', items: ['q16'] },
    { code: 'weapons', items: ['q4'] },
    { code: 'honour-based-abuse', items: ['q24'] },
    { code: 'harm-to-children', items: ['q13'] },
    { code: 'sexual-violence', items: ['q18'] },
    { code: 'forced-marriage', items: ['q23'] },
    { code: 'controlling-behaviour', items: ['q6'] },
    { code: 'child-contact', items: ['q14'] },
    { code: 'step-children', items: ['q15'] },
    { code: 'victim-suicidal', items: ['q25'] },
    { code: 'suicide-threats', items: ['q26'] },
    { code: 'fire', items: ['q31'] },
    { code: 'escalation', items: ['q33'] },
  ),
  sections: [
    {
      id: 'abuse',
      items: [
        question(1),
        question(2),
        question(3),
        question(4),
        question(5, { options: ['self', 'service-user', 'children', 'previous-partner', 'others'] }),
        question(6),
        question(7),
      ],
    },
    {
      id: 'problems',
      items: [
        question(8, { options: ['alcohol', 'drugs', 'mental-health', 'perpetrator-programme'] }),
        question(9, { options: ['alcohol', 'drugs', 'mental-health', 'offending'] }),
        question(10),
        question(11),
      ],
    },
    {
      id: 'family',
      items: [question(12), question(13), question(14), question(15), question(16)],
    },
    {
      id: 'violence',
      items: [question(17, { urgent: true }), question(18), question(19)],
    },
    {
      id: 'isolation',
      items: [question(20), question(21), question(22), question(23), question(24)],
    },
    {
      id: 'warning-signs',
      items: [
        question(25),
        question(26),
        question(27),
        question(28),
        question(29),
        question(30),
        question(31),
      ],
    },
    {
      id: 'outlook',
      items: [question(32), question(33), question(34)],
    },
    { id: 'police-callouts', items: cited('App. 1, police call-outs', ...policeCallouts) },
    {
      id: 'summary',
      professional: true,
      items: [{ kind: 'long-text', id: 'caseSummary', cite: 'App. 1, case summary' }],
    },
    {
      id: 'assessment',
      professional: true,
      items: [
        { kind: 'judgement', id: 'judgement', cite: 'App. 1, classifying risk levels' },
        { kind: 'text', id: 'incompleteReason', cite: 'ours: why questions are open' },
      ],
    },
    {
      id: 'about',
      professional: true,
      items: cited('ours: whom it is about, and who assessed', ...aboutTool, assessmentDate),
    },
  ],
  rules: [calloutsAgree, notBorn('assessmentDate')],
  unansweredExcusedBy: 'incompleteReason',
  notes: [
    { id: 'one-and-two-apart', cite: 'App. 1, police call-outs' },
    { id: 'three-or-more', cite: 'App. 1, classifying risk levels' },
    { id: 'higher-counts', cite: 'App. 1, classifying risk levels' },
    { id: 'callouts-unknown', cite: 'App. 1, police call-outs' },
    { id: 'medium-from-one', cite: 'App. 1, classifying risk levels' },
    { id: 'all-34-count', cite: 'App. 1, classifying risk levels' },
    { id: 'high-and-conference', cite: 'Steps, step 2; scoring the risk tool; App. 4' },
    { id: 'factors-considered', cite: 'Scoring the risk tool' },
    { id: 'threats-wider', cite: 'App. 1, question 5; key risk 5' },
    { id: 'baby-age', cite: 'App. 1, question 12; key risk 12' },
    { id: 'older-by-five', cite: 'App. 1, question 29; key risk 29' },
    { id: 'pattern-worse', cite: 'App. 1, question 33; key risk 33' },
    { id: 'pets-feared', cite: 'App. 1, question 16; key risk 16' },
    {
      id: 'callouts-meant',
      cite: 'App. 1, police call-outs; App. 2, police call-outs; key risks, police call-outs',
    },
    { id: 'source-everywhere', cite: 'App. 1, questions 3, 5, 6, 20, 27 and 34' },
  ],
});

/** Sefton's risk tool for domestic violence with its scorer. */
export const seftonDomestic: TicksModule<typeof definition> = ticksModule(definition);
