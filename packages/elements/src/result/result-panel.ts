import { html, nothing, type TemplateResult } from 'lit';
import type { ScoredAssessment } from '@safeguarding-forms/instruments';
import { allItems } from '@safeguarding-forms/instruments/internal/check/asked.js';
import { chrome, panel, type Message } from '@safeguarding-forms/text';
import { heading } from '../controls/heading.js';
import { ownPart } from '../controls/own-part.js';
import { staticPart } from '../controls/static-part.js';
import type { View } from '../form/view.js';
import { translate, translateBilingual } from '../language/translate.js';
import { editionNotes } from './edition-notes.js';
import { couldRise, findings, openDecisions, usuallyHigh, type Scored } from './findings.js';
import { guidance } from './guidance.js';
import { neededList } from './needed-list.js';
import { landmarkName } from './landmark-name.js';
import { outcomeLabel } from './outcome-label.js';
import { briefFigure, resultBar } from './result-bar.js';
import { thresholdBar, type Count } from './threshold-bar.js';
import { resultHeading, resultTitle } from './result-title.js';
import { wholeText } from '../language/whole-text.js';

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
      <dd>
        ${ownPart(
          view,
          (now) => [number(now)],
          (now) => wholeText(number(now)),
        )}
      </dd>
    </div>`;
  };
  return html`<dl class="figures">${figures.map(row)}</dl>`;
}

/**
 * What to do at the level reached, or where to. There are as many lines as the longest list of any level needs, drawn
 * once; a new level changes what stands in them, and those left empty are not seen.
 */
function stepsOf(view: View, list: 'act' | 'support'): TemplateResult | null {
  const { levels } = view.wording.explanations;
  const lowest = view.definition.levels[0] ?? '';
  const length = Math.max(0, ...Object.values(levels).map((level) => level?.[list]?.length ?? 0));
  if (length === 0) return null;
  // While no level is known, what the lowest one asks for is not too much.
  const steps = ({ result }: View): readonly Message[] =>
    levels[(result as object as ScoredAssessment).level ?? lowest]?.[list] ?? [];
  const isEmpty = (now: View): boolean => steps(now).length === 0;
  const line = (at: number): TemplateResult => {
    const step = (now: View): Message | undefined => steps(now)[at];
    const words = ownPart(
      view,
      (now) => [step(now)],
      (now) => translateBilingual(now, step(now)),
    );
    // No space around it: only then is it empty to a style sheet.
    return html`<li>${words}</li>`;
  };
  return html`<div ?hidden=${ownPart(view, (now) => [isEmpty(now)], isEmpty)}>
    ${heading(view, 2, translateBilingual(view, panel[list]))}
    <ul class=${list}>
      ${Array.from({ length }, (_, at) => line(at))}
    </ul>
  </div>`;
}

/** Whether nothing has been answered that can count: what a form begins with tells of nobody's risk. */
const isUntouched = ({ definition, answers }: View): boolean =>
  allItems(definition).every(
    ({ kind, id }) => !['question', 'choice', 'judgement'].includes(kind) || answers[id] === undefined,
  );

/** What a level is worth among those of its edition, for its colour. */
function rankOf({ definition: { levels } }: View, level: string | null): string {
  const at = levels.indexOf(level ?? '');
  return at < 0 ? 'none' : at === 0 ? 'lowest' : at === levels.length - 1 ? 'top' : 'between';
}

/** The level reached in short, or else the highest that there could be. */
function briefLevel(view: View): unknown {
  const { level, possibleBand } = view.result as object as Scored;
  const { levels } = view.wording.explanations;
  const reached = levels[level ?? ''];
  if (reached) return translateBilingual(view, reached.label);
  const possible = levels[possibleBand];
  return possible && translateBilingual(view, panel.couldReach(translate(view, possible.label)));
}

const scoredBrief = (view: View, [first]: readonly Figure[]): TemplateResult =>
  html`<strong
      >${ownPart(
        view,
        (now) => [(now.result as object as Scored).level, (now.result as object as Scored).possibleBand],
        briefLevel,
      )}</strong
    >${[first as Figure, unanswered].map(({ label, of }) =>
      briefFigure(view, label, (now) => of(now.result as object as ScoredAssessment)),
    )}`;

/** What a scored form counts: its figures, the first of them the foremost, and what is measured against the thresholds. */
export interface Counted<R extends Scored> {
  readonly figures: readonly Figure<R>[];
  readonly count: Count<R>;
}

/**
 * The live result of a scored form: level and outcome, the figures with a picture, what to do, the findings behind it,
 * and folded what explains it.
 */
export function resultPanel<R extends Scored>(view: View, result: R, counted: Counted<R>): TemplateResult {
  const { levels, outcomes } = view.wording.explanations;
  const [level, outcome] = [levels[result.level ?? ''], outcomes[result.outcome ?? '']];
  const ends = outcomeLabel(view);
  const figures = counted.figures as readonly Figure[];
  const isTop = result.level !== null && result.level === view.definition.levels.at(-1);
  // An answer may change it and nothing else of the result.
  const unlessUntouched = (message: Message, before: Message | undefined): unknown =>
    ownPart(
      view,
      (now) => [isUntouched(now), message],
      (now) => translateBilingual(now, isUntouched(now) ? before : message),
    );
  const couldStill = ownPart(
    view,
    (now) => [now.result, openDecisions(now)],
    (now) => couldRise(now, now.result as object as Scored),
  );
  return html`<section
      class="result"
      part="result"
      data-band=${result.band ?? nothing}
      data-level=${result.level ?? nothing}
      data-outcome=${result.outcome ?? nothing}
      data-rank=${rankOf(view, result.level)}
      ?data-top=${isTop}
      aria-label=${landmarkName(view, resultTitle(view))}
    >
      ${resultHeading(view)}
      <p class="level">${unlessUntouched(level?.label ?? panel.noLevel, level?.label ?? panel.noAnswers)}</p>
      <p class="outcome">${unlessUntouched(ends ?? panel.noOutcome, ends)}</p>
      <p class="emergency">${isTop ? translateBilingual(view, chrome.emergency) : nothing}</p>
      ${staticPart(
        view,
        () =>
          html`${thresholdBar(view, counted.count as object as Count)}
          ${figureList(view, [...figures, unanswered])}`,
      )}
      <p class="could-rise">${couldStill}</p>
      <p>${translateBilingual(view, outcome?.next)}</p>
      <p>${translateBilingual(view, level?.meaning)}</p>
      <p class="outcome">${usuallyHigh(view, result)}</p>
      ${neededList(view)} ${findings(view, result)} ${staticPart(view, () => stepsOf(view, 'act'))}
      <slot name="support">${staticPart(view, () => stepsOf(view, 'support'))}</slot>
      ${staticPart(
        view,
        () =>
          html`<p class="hint">${translateBilingual(view, panel.noSafety)}</p>
            ${guidance(view)} ${editionNotes(view)}`,
      )}
    </section>
    ${staticPart(view, () => resultBar(view, scoredBrief(view, figures)), String(view.isFinal))}`;
}
