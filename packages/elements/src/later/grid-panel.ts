import type { TemplateResult } from 'lit';
import type { ChoiceItem, GridAssessment, ResultOf } from '@safeguarding-forms/instruments';
import { gridding, panel } from '@safeguarding-forms/text';
import { landmarkName } from '../templates/landmark-name.js';
import { heading, tell, wordsOf, type View } from '../templates/view.js';
import { editionNotes } from './edition-notes.js';
import { choicesOf, gravestOf } from './gravest.js';
import { guidance } from './guidance.js';

/** One table in short: what was chosen in each of its rows, and the gravest of it. */
function column(view: View, ids: readonly string[]): TemplateResult | null {
  const { html, definition, wording } = view;
  const items = choicesOf(view, ids);
  const section = definition.sections.find(({ items: [first] }) => first === items[0]);
  if (!section) return null;
  const line = (label: unknown, item: ChoiceItem | undefined, chosen: string | undefined): TemplateResult =>
    html`<div>
      <dt>${label}</dt>
      <dd>
        ${item && chosen ? tell(view, wordsOf(view, item).options?.[chosen], chosen) : tell(view, panel.unanswered)}
      </dd>
    </div>`;
  return html`${heading(view, 2, tell(view, wording.words.sections[section.id], section.id))}
    <dl class="levels">
      ${line(tell(view, gridding.overall), items[0], gravestOf(view, ids))}
      ${items.map((item) =>
        line(tell(view, wordsOf(view, item).label), item, view.answers[item.id] as string | undefined),
      )}
    </dl>`;
}

/** The live result of a grid: of each of its tables what was chosen, and the gravest. */
export function gridPanel(view: View, result: object): TemplateResult {
  const { complete } = result as ResultOf<GridAssessment>;
  const { html, definition } = view;
  const { rows, classification } = definition.grid ?? { rows: [], classification: [] };
  return html`<section
    class="result"
    part="result"
    data-overall=${gravestOf(view, rows) ?? ''}
    data-classification=${gravestOf(view, classification) ?? ''}
    ?data-complete=${complete}
    aria-label=${landmarkName(view, panel.result)}
  >
    ${heading(view, 1, tell(view, panel.result))} ${column(view, rows)} ${column(view, classification)}
    ${guidance(view)} ${editionNotes(view)}
    <p class="hint">${tell(view, panel.noSafety)}</p>
    <slot name="support"></slot>
  </section>`;
}
