import type { TemplateResult } from 'lit';
import type { MeritAssessment } from '@safeguarding-forms/instruments';
import { total, words } from '@safeguarding-forms/text/internal/en/merit/liverpool.js';
import type { View } from '../form/view.js';
import { resultPanel, type Counted } from '../result/result-panel.js';

/** The highest product there is: of questions 17 to 22 one at most is a yes. */
const MOST = 1296;

/** The three counts whose product grades the form. */
const counted: Counted<MeritAssessment> = {
  figures: [
    { label: total, of: (result) => result.total },
    { label: words.sections.breakdown, of: ({ breakdown }) => breakdown },
    { label: words.sections.social, of: ({ social }) => social },
    { label: words.sections.violence, of: ({ violence }) => violence },
  ],
  count: {
    of: (result) => result.total,
    possible: ({ possibleTotal }) => possibleTotal,
    most: () => MOST,
    // Products lie far apart above and close together below, where the levels begin.
    scale: Math.sqrt,
  },
};

/** The live result of a form whose grade is the product of three counts. */
export const productPanel = (view: View, result: object): TemplateResult =>
  resultPanel(view, result as MeritAssessment, counted);
