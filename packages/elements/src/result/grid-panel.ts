import { html, type TemplateResult } from 'lit';
import type { GridAssessment, ResultOf } from '@safeguarding-forms/instruments';
import { gridding, panel, type Message } from '@safeguarding-forms/text';
import { heading } from '../controls/heading.js';
import type { View } from '../form/view.js';
import { translate, translateBilingual } from '../language/translate.js';
import { editionNotes } from './edition-notes.js';
import { gridTables, type GridTable } from './grid-tables.js';
import { guidance } from './guidance.js';
import { staticPart } from '../controls/static-part.js';
import { landmarkName } from './landmark-name.js';
import { resultBar } from './result-bar.js';
import { resultHeading, resultTitle } from './result-title.js';

/** One table in short: what its rows come to, and what was chosen in each. */
function column(view: View, { title, rows, overall }: GridTable): TemplateResult {
  const line = (label: Message, level: Message | undefined): TemplateResult =>
    html`<div>
      <dt>${translateBilingual(view, label)}</dt>
      <dd>${translateBilingual(view, level ?? panel.unanswered)}</dd>
    </div>`;
  return html`${heading(view, 2, translateBilingual(view, title))}
    <dl class="levels">
      ${line(gridding.overall, overall?.label)} ${rows.map(({ label, chosen }) => line(label, chosen))}
    </dl>`;
}

/** The live result of a grid: of each of its tables what was chosen, and the gravest. */
export function gridPanel(view: View, result: object): TemplateResult {
  const grid = result as ResultOf<GridAssessment>;
  const { rows, classification } = gridTables(view, grid);
  return html`<section
      class="result"
      part="result"
      data-overall=${rows.overall?.option ?? ''}
      data-classification=${classification.overall?.option ?? ''}
      ?data-complete=${grid.complete}
      aria-label=${landmarkName(view, resultTitle(view))}
    >
      ${resultHeading(view)} ${column(view, rows)} ${column(view, classification)}
      ${staticPart(view, () => [guidance(view), editionNotes(view)])}
      <p class="hint">${translateBilingual(view, panel.noSafety)}</p>
      <slot name="support"></slot>
    </section>
    ${resultBar(
      view,
      [rows, classification].map(
        ({ title, overall }) =>
          html`<span
            >${translateBilingual(view, title)}
            <strong>${translateBilingual(view, overall?.label ?? panel.unanswered)}</strong></span
          >`,
      ),
    )}`;
}

/** What the tables of a grid come to, each by its heading. */
export const gridAnnouncement = (view: View, result: object): readonly string[] =>
  Object.values(gridTables(view, result as GridAssessment)).flatMap(({ title, overall }) =>
    title && overall?.label ? `${translate(view, title)}: ${translate(view, overall.label)}` : [],
  );
