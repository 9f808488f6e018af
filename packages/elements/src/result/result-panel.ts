import { html, nothing, type TemplateResult } from 'lit';
import type { ScoredAssessment } from '@safeguarding-forms/instruments';
import { panel, type Message } from '@safeguarding-forms/text';
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

/**
 * What to do at the level reached. There are as many lines as the longest list of any level needs, drawn once; a new
 * level changes what stands in them, and those left empty are not seen.
 */
function support(view: View): TemplateResult | null {
  const { levels } = view.wording.explanations;
  const lowest = view.definition.levels[0] ?? '';
  const length = Math.max(0, ...Object.values(levels).map((level) => level?.support?.length ?? 0));
  if (length === 0) return null;
  const line = (at: number): TemplateResult => {
    // While no level is known, what the lowest one asks for is not too much.
    const step = ({ result }: View): Message | undefined =>
      levels[(result as object as ScoredAssessment).level ?? lowest]?.support?.[at];
    const words = ownPart(
      view,
      (now) => [step(now)],
      (now) => translateBilingual(now, step(now)),
    );
    // No space around it: only then is it empty to a style sheet.
    return html`<li>${words}</li>`;
  };
  return html`<ul class="support">
    ${Array.from({ length }, (_, at) => line(at))}
  </ul>`;
}

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
    <p>${translateBilingual(view, outcome?.next)}</p>
    <p class="could-rise">${couldRise(view, result)}</p>
    <p class="outcome">${translateBilingual(view, level?.label ?? panel.noLevel)}</p>
    <p>${translateBilingual(view, level?.meaning)}</p>
    <p class="outcome">${usuallyHigh(view, result)}</p>
    ${staticPart(view, () => figureList(view, [...(figures as readonly Figure[]), unanswered]))}
    ${findings(view, result)}
    ${staticPart(
      view,
      () =>
        html`${editionNotes(view)} ${guidance(view)}
          <p class="hint">${translateBilingual(view, panel.noSafety)}</p>`,
    )}
    <slot name="support">${staticPart(view, () => support(view))}</slot>
  </section>`;
}
