import { html, type TemplateResult } from 'lit';
import type { ResultOf, RouteAssessment } from '@safeguarding-forms/instruments';
import { panel, routing } from '@safeguarding-forms/text';
import type { View } from '../form/view.js';
import { translateBilingual } from '../language/translate.js';
import { editionNotes } from './edition-notes.js';
import { guidance } from './guidance.js';
import { staticPart } from '../controls/static-part.js';
import { landmarkName } from './landmark-name.js';
import { outcomeLabel } from './outcome-label.js';
import { resultHeading, resultTitle } from './result-title.js';
import { inWords, list } from './record-findings.js';
import { resultBar } from './result-bar.js';

/** The live result of a route: where it ended, at which level and why; before, that it has not ended yet. */
export function routePanel(view: View, result: object): TemplateResult {
  const { outcome, level, basis = [], flags, complete } = result as ResultOf<RouteAssessment>;
  const { explanations } = view.wording;
  const end = explanations.outcomes[outcome ?? ''];
  const label = outcomeLabel(view) ?? routing.undecided;
  const reached = explanations.levels[level ?? ''];
  return html`<section
      class="result"
      part="result"
      data-outcome=${outcome ?? ''}
      data-level=${level ?? ''}
      ?data-complete=${complete}
      ?data-top=${level && level === view.definition.levels.at(-1)}
      aria-label=${landmarkName(view, resultTitle(view))}
    >
      ${resultHeading(view)}
      <p class="outcome">${translateBilingual(view, label)}</p>
      <p>${translateBilingual(view, end?.next ?? routing.undecidedNext)}</p>
      ${
        reached
          ? html`<p class="outcome">${translateBilingual(view, reached.label)}</p>
              <p>${translateBilingual(view, reached.meaning)}</p>`
          : null
      }
      ${list(view, panel.routes, basis, inWords(view, explanations.basis))}
      ${list(view, panel.attention, flags, inWords(view, explanations.flags))}
      ${staticPart(view, () => [guidance(view), editionNotes(view)])}
      <p class="hint">${translateBilingual(view, panel.noSafety)}</p>
      <slot name="support"></slot>
    </section>
    ${resultBar(view, html`<strong>${translateBilingual(view, label)}</strong>`)}`;
}
