import type { TemplateResult } from 'lit';
import type { GridAssessment, ResultOf } from '@safeguarding-forms/instruments';
import { allItems } from '@safeguarding-forms/instruments/check/asked.js';
import { gridding, panel } from '@safeguarding-forms/text';
import { landmarkName } from '../templates/landmark-name.js';
import { heading, tell, wordsOf, type View } from '../templates/view.js';
import { editionNotes } from './edition-notes.js';
import { guidance } from './guidance.js';

/** One table in short: what was chosen in each of its rows, and the gravest of it. */
function column(view: View, ids: readonly string[], overall: string | null): TemplateResult | null {
  const { html, definition, wording } = view;
  const items = allItems(definition).filter(({ id }) => ids.includes(id));
  const section = definition.sections.find(({ items: [first] }) => first === items[0]);
  const [first] = items;
  if (!first || !section) return null;
  // With a row open, the lowest level is not yet the highest of them.
  const isOpen = items.some(({ id }) => view.answers[id] === undefined);
  const isLowest = first.kind === 'choice' && overall === first.options[0];
  const name = (chosen: string | null | undefined): unknown =>
    chosen ? tell(view, wordsOf(view, first).options?.[chosen], chosen) : tell(view, panel.unanswered);
  const line = (label: unknown, level: unknown): TemplateResult =>
    html`<div>
      <dt>${label}</dt>
      <dd>${level}</dd>
    </div>`;
  return html`${heading(view, 2, tell(view, wording.words.sections[section.id], section.id))}
    <dl class="levels">
      ${line(tell(view, gridding.overall), name(isOpen && isLowest ? null : overall))}
      ${items.map((item) => line(tell(view, wordsOf(view, item).label), name(view.answers[item.id] as string)))}
    </dl>`;
}

/** The live result of a grid: of each of its tables what was chosen, and the gravest. */
export function gridPanel(view: View, result: object): TemplateResult {
  const { overall, classification, complete } = result as ResultOf<GridAssessment>;
  const { html, definition } = view;
  return html`<section
    class="result"
    part="result"
    data-overall=${overall ?? ''}
    data-classification=${classification.overall ?? ''}
    ?data-complete=${complete}
    aria-label=${landmarkName(view, panel.result)}
  >
    ${heading(view, 1, tell(view, panel.result))} ${column(view, definition.grid?.rows ?? [], overall)}
    ${column(view, definition.grid?.classification ?? [], classification.overall ?? null)} ${guidance(view)}
    ${editionNotes(view)}
    <p class="hint">${tell(view, panel.noSafety)}</p>
    <slot name="support"></slot>
  </section>`;
}
