import type { TemplateResult } from 'lit';
import type { TicksAssessment } from '@safeguarding-forms/instruments';
import { countedQuestions } from '@safeguarding-forms/instruments/internal/check/asked.js';
import { answers } from '@safeguarding-forms/text';
import type { View } from '../form/view.js';
import { resultPanel, type Counted } from './result-panel.js';

/** The counts behind a checklist's band. */
const counted: Counted<TicksAssessment> = {
  figures: [
    { label: answers.yes, of: ({ yes }) => yes },
    { label: answers.no, of: ({ no }) => no },
    { label: answers.unknown, of: ({ unknown }) => unknown },
  ],
  count: {
    of: ({ yes }) => yes,
    possible: ({ yes, unknown, unanswered }) => yes + unknown + unanswered,
    most: (definition) => countedQuestions(definition).length,
  },
};

/** The live result of a form whose yes answers are counted. */
export const ticksPanel = (view: View, result: object): TemplateResult =>
  resultPanel(view, result as TicksAssessment, counted);
