import type { TemplateResult } from 'lit';
import type { ScoredAssessment } from '@safeguarding-forms/instruments';
import { type Message, panel } from '@safeguarding-forms/text';
import { landmarkName } from '../templates/landmark-name.js';
import { heading, tell, type View } from '../templates/view.js';
import { findings } from './findings.js';
import { guidance } from './guidance.js';

/** A number of the result panel and what it counts. */
export interface Figure {
  readonly label: Message;
  readonly value: number;
}

/** The live result of a scored form: the outcome and what to do first, then level, figures, and the findings behind them. */
export function resultPanel(
  view: View,
  result: ScoredAssessment,
  figures: readonly Figure[],
): TemplateResult {
  const { html } = view;
  const { levels = {}, outcomes = {} } = view.explanations ?? {};
  const [level, outcome] = [levels[result.level], outcomes[result.outcome]];
  return html`<section
    class="result"
    part="result"
    data-band=${result.band}
    data-level=${result.level}
    data-outcome=${result.outcome}
    ?data-top=${result.level === view.definition.levels.at(-1)}
    aria-label=${landmarkName(view, panel.result)}
  >
    ${heading(view, 1, tell(view, panel.result))}
    <p class="outcome">${tell(view, outcome?.label)}</p>
    <p>${tell(view, outcome?.next)}</p>
    <p class="outcome">${tell(view, level?.label)}</p>
    <p>${tell(view, level?.meaning)}</p>
    <dl class="figures">
      ${[...figures, { label: panel.unanswered, value: result.unanswered }].map(
        ({ label, value }) =>
          html`<div>
            <dt>${tell(view, label)}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>
    ${findings(view, result)} ${guidance(view)}
    <p class="hint">${tell(view, panel.noSafety)}</p>
    <slot name="support"
      >${
        level?.support
          ? html`<ul>
              ${level.support.map((step) => html`<li>${tell(view, step)}</li>`)}
            </ul>`
          : null
      }</slot
    >
  </section>`;
}
