import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Instrument, ScoredAssessment } from '@safeguarding-forms/instruments';
import { panel } from '@safeguarding-forms/text';
import { ownPart } from '../controls/own-part.js';
import type { View } from '../form/view.js';
import { translate } from '../language/translate.js';

/** What is counted against the thresholds of a scored form, as a picture shows it. */
export interface Count<R extends ScoredAssessment = ScoredAssessment> {
  readonly of: (result: R) => number;
  /** What it could still become. */
  readonly possible: (result: R) => number;
  /** The most that there can be. */
  readonly most: (definition: Instrument) => number;
  /** How far along a number stands, where that is not by its size. */
  readonly scale?: (value: number) => number;
}

const resultOf = ({ result }: View): ScoredAssessment => result as object as ScoredAssessment;

/** The same in words: the count out of the most, and from where each level holds. */
function inWords(view: View, value: number, most: number): string {
  const { levels } = view.wording.explanations;
  const { scoring, levels: ids } = view.definition;
  const marks = (scoring?.thresholds ?? []).flatMap((from, at) => {
    const label = levels[ids[at] ?? '']?.label;
    return from > 0 && label ? translate(view, panel.levelFrom(translate(view, label), from)) : [];
  });
  return [translate(view, panel.outOf(value, most)), ...marks].join('. ');
}

/** Where a level begins: a line and the number. */
const mark = (from: number, x: string): SVGTemplateResult =>
  svg`<line x1=${x} x2=${x} y1="0" y2="14"></line>
    <text x=${x} y="28">${from}</text>`;

/** A picture of the count against the thresholds: what there is, what there could still be, and where levels begin. */
export function thresholdBar(view: View, { of, possible, most, scale = Number }: Count): TemplateResult {
  const end = most(view.definition);
  // Answers that do not go together can come to more than there can be.
  const along = (value: number): string =>
    `${Math.round((1000 * scale(Math.min(value, end))) / scale(end)) / 10}%`;
  const width = (count: (result: ScoredAssessment) => number): unknown =>
    ownPart(
      view,
      (now) => [count(resultOf(now))],
      (now) => along(count(resultOf(now))),
    );
  const words = ownPart(
    view,
    (now) => [of(resultOf(now))],
    (now) => inWords(now, of(resultOf(now)), end),
  );
  const marks = view.definition.scoring?.thresholds?.filter((from) => from > 0) ?? [];
  // It runs from left to right in every language, as figures do.
  return html`<div class="thresholds" dir="ltr" role="img" aria-label=${words}>
    <svg width="100%" height="30" aria-hidden="true">
      <rect class="track" width="100%" height="10"></rect>
      <rect class="possible" height="10" width=${width(possible)}></rect>
      <rect class="count" height="10" width=${width(of)}></rect>
      ${marks.map((from) => mark(from, along(from)))}
    </svg>
  </div>`;
}
