import { html } from 'lit';
import type { Finding, ScoredAssessment } from '@safeguarding-forms/instruments';
import { openAnswers, panel, pluralForm, type Message } from '@safeguarding-forms/text';
import { staticPart } from '../controls/static-part.js';
import type { View } from '../form/view.js';
import { numberOf, translate, translateBilingual } from '../language/translate.js';

/** A checklist counts the answers "don't know"; other forms have none. */
export type Scored = ScoredAssessment & { readonly unknown?: number };
type Codes = Readonly<Partial<Record<string, Message>>>;

/** One finding in words, with the questions behind it. */
function worded(view: View, { code, items }: Finding, words: Codes): readonly unknown[] {
  const { why } = view.wording.explanations;
  const questions = items
    .filter((id) => id in why)
    .map(numberOf)
    .join(', ');
  return [
    translateBilingual(view, words[code], code),
    ' ',
    questions ? translateBilingual(view, panel.questions(questions)) : null,
  ];
}

/** Findings under a heading, drawn again only when they are others. */
function list(view: View, title: Message, found: readonly Finding[], words: Codes): unknown {
  const draw = (): unknown => {
    const [first, ...others] = found;
    if (!first) return null;
    return html`<div class="heading level-2" role="heading" aria-level=${view.headingLevel + 2}>
        ${translateBilingual(view, title)}
      </div>
      <ul>
        <li>${worded(view, first, words)}</li>
        ${others.map((each) => html`<li>${worded(view, each, words)}</li>`)}
      </ul>`;
  };
  return staticPart(view, draw, JSON.stringify(found));
}

/** How far the open answers could still raise the band; nothing where they could not. */
export function couldRise(
  view: View,
  { band, possibleBand, unanswered, unknown = 0, flags }: Scored,
): unknown {
  const possible = view.wording.explanations.levels[possibleBand];
  const open = unanswered + unknown + (flags.includes('callouts-unknown') ? 1 : 0);
  if (open === 0 || possibleBand === band || !possible) return null;
  const forms = openAnswers(open, translate(view, possible.label));
  return translateBilingual(view, pluralForm(view.wording.language, open, forms));
}

/** That the answers alone give another level than the one that counts. */
function scoredLevel(view: View, { band, level }: Scored): unknown {
  const label = view.wording.explanations.levels[band]?.label;
  return band !== level && label
    ? html`<p>${translateBilingual(view, panel.scored(translate(view, label)))}</p>`
    : null;
}

const asFindings = (codes: readonly string[]): readonly Finding[] =>
  codes.map((code) => ({ code, items: [] }));

/** The result's reasons, routes, factors and flags in words. */
export function findings(view: View, result: Scored): readonly unknown[] {
  const { reasons, basis, factors, flags } = view.wording.explanations;
  return [
    scoredLevel(view, result),
    list(view, panel.because, result.reasons, reasons),
    list(view, panel.routes, asFindings(result.basis), basis),
    list(view, panel.factors, result.factors, factors),
    list(view, panel.attention, asFindings(result.flags), flags),
  ];
}
