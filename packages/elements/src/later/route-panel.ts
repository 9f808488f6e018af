import type { TemplateResult } from 'lit';
import type { ResultOf, RouteAssessment } from '@safeguarding-forms/instruments';
import { panel, routing } from '@safeguarding-forms/text';
import { landmarkName } from '../templates/landmark-name.js';
import { heading, tell, type View } from '../templates/view.js';
import { editionNotes } from './edition-notes.js';
import { guidance } from './guidance.js';
import { list, worded } from './record-findings.js';

/** The live result of a route: where it ended, at which level and why; before, that it has not ended yet. */
export function routePanel(view: View, result: object): TemplateResult {
  const { outcome, level, basis = [], flags, complete } = result as ResultOf<RouteAssessment>;
  const { html, explanations } = view;
  const end = explanations?.outcomes[outcome ?? ''];
  const reached = explanations?.levels[level ?? ''];
  return html`<section
    class="result"
    part="result"
    data-outcome=${outcome ?? ''}
    data-level=${level ?? ''}
    ?data-complete=${complete}
    ?data-top=${level && level === view.definition.levels.at(-1)}
    aria-label=${landmarkName(view, panel.result)}
  >
    ${heading(view, 1, tell(view, panel.result))}
    <p class="outcome">${tell(view, end?.label ?? routing.undecided)}</p>
    <p>${tell(view, end?.next ?? routing.undecidedNext)}</p>
    ${
      reached
        ? html`<p class="outcome">${tell(view, reached.label)}</p>
            <p>${tell(view, reached.meaning)}</p>`
        : null
    }
    ${list(view, panel.routes, worded(view, basis, explanations?.basis))}
    ${list(view, panel.attention, worded(view, flags, explanations?.flags))} ${guidance(view)}
    ${editionNotes(view)}
    <p class="hint">${tell(view, panel.noSafety)}</p>
    <slot name="support"></slot>
  </section>`;
}
