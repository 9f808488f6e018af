import type { TemplateResult } from 'lit';
import type { GridAssessment, ResultOf } from '@safeguarding-forms/instruments';
import { gridding, panel, type Message } from '@safeguarding-forms/text';
import { landmarkName } from '../templates/landmark-name.js';
import { heading, tell, type View } from '../templates/view.js';
import { editionNotes } from './edition-notes.js';
import { gridTables, type GridTable } from './grid-tables.js';
import { guidance } from './guidance.js';

/** One table in short: what its rows come to, and what was chosen in each. */
function column(view: View, { title, rows, overall }: GridTable): TemplateResult {
  const { html } = view;
  const line = (label: Message, level: Message | undefined): TemplateResult =>
    html`<div>
      <dt>${tell(view, label)}</dt>
      <dd>${tell(view, level ?? panel.unanswered)}</dd>
    </div>`;
  return html`${heading(view, 2, tell(view, title))}
    <dl class="levels">
      ${line(gridding.overall, overall?.label)} ${rows.map(({ label, chosen }) => line(label, chosen))}
    </dl>`;
}

/** The live result of a grid: of each of its tables what was chosen, and the gravest. */
export function gridPanel(view: View, result: object): TemplateResult {
  const grid = result as ResultOf<GridAssessment>;
  const { html } = view;
  const { rows, classification } = gridTables(view, grid);
  return html`<section
    class="result"
    part="result"
    data-overall=${rows.overall?.option ?? ''}
    data-classification=${classification.overall?.option ?? ''}
    ?data-complete=${grid.complete}
    aria-label=${landmarkName(view, panel.result)}
  >
    ${heading(view, 1, tell(view, panel.result))} ${column(view, rows)} ${column(view, classification)}
    ${guidance(view)} ${editionNotes(view)}
    <p class="hint">${tell(view, panel.noSafety)}</p>
    <slot name="support"></slot>
  </section>`;
}
