import { html, nothing, type TemplateResult } from 'lit';
import type { ScoredAssessment } from '@safeguarding-forms/instruments';
import { panel, type LevelWords, type Message } from '@safeguarding-forms/text';
import { heading } from '../controls/heading.js';
import { ownPart } from '../controls/own-part.js';
import { staticPart } from '../controls/static-part.js';
import type { View } from '../form/view.js';
import { translateBilingual } from '../language/translate.js';
import { editionNotes } from './edition-notes.js';
import { couldRise, findings, usuallyHigh, type Scored } from './findings.js';
import { guidance } from './guidance.js';
import { landmarkName } from './landmark-name.js';

/** A number of the result panel: what it counts, and where it stands in the result. */
export interface Figure<R extends ScoredAssessment = ScoredAssessment> {
  readonly label: Message;
  readonly of: (result: R) => number;
}

const unanswered: Figure = { label: panel.unanswered, of: (result) => result.unanswered };

/** The figures. They change with nearly every answer, so each number is drawn by itself. */
function figureList(view: View, figures: readonly Figure[]): TemplateResult {
  const row = ({ label, of }: Figure): TemplateResult => {
    const number = ({ result }: View): number => of(result as object as ScoredAssessment);
    return html`<div>
      <dt>${translateBilingual(view, label)}</dt>
      <dd>${ownPart(view, (now) => [number(now)], number)}</dd>
    </div>`;
  };
  return html`<dl class="figures">${figures.map(row)}</dl>`;
}

function support(view: View, level: LevelWords | undefined): TemplateResult | null {
  if (!level?.support) return null;
  return html`<ul>
    ${level.support.map((step) => html`<li>${translateBilingual(view, step)}</li>`)}
  </ul>`;
}

const paragraph = (view: View, message: Message | undefined): unknown =>
  message ? html`<p>${translateBilingual(view, message)}</p>` : nothing;

/** The live result of a scored form: the outcome and what to do first, then level, figures, and the findings behind them. */
export function resultPanel<R extends Scored>(
  view: View,
  result: R,
  figures: readonly Figure<R>[],
): TemplateResult {
  const { levels, outcomes } = view.wording.explanations;
  const [level, outcome] = [levels[result.level ?? ''], outcomes[result.outcome ?? '']];
  return html`<section
    class="result"
    part="result"
    data-band=${result.band ?? nothing}
    data-level=${result.level ?? nothing}
    data-outcome=${result.outcome ?? nothing}
    ?data-top=${result.level === view.definition.levels.at(-1)}
    aria-label=${landmarkName(view, panel.result)}
  >
    ${staticPart(view, () => heading(view, 1, translateBilingual(view, panel.result)))}
    <p class="outcome">${translateBilingual(view, outcome?.label ?? panel.noOutcome)}</p>
    ${paragraph(view, outcome?.next)} ${couldRise(view, result)}
    <p class="outcome">${translateBilingual(view, level?.label ?? panel.noLevel)}</p>
    ${paragraph(view, level?.meaning)} ${usuallyHigh(view, result)}
    ${staticPart(view, () => figureList(view, [...(figures as readonly Figure[]), unanswered]))}
    ${findings(view, result)}
    ${staticPart(
      view,
      () =>
        html`${editionNotes(view)} ${guidance(view)}
          <p class="hint">${translateBilingual(view, panel.noSafety)}</p>`,
    )}
    <slot name="support"
      >${staticPart(view, () => support(view, level ?? levels[view.definition.levels[0] ?? '']), result.level ?? '')}</slot
    >
  </section>`;
}
