import { html, nothing, type TemplateResult } from 'lit';
import type { Finding, ScoredAssessment } from '@safeguarding-forms/instruments';
import { allItems } from '@safeguarding-forms/instruments/internal/check/asked.js';
import { openAnswers, panel, pluralForm, questionNumbers, type Message } from '@safeguarding-forms/text';
import { ownPart } from '../controls/own-part.js';
import { staticPart } from '../controls/static-part.js';
import type { View } from '../form/view.js';
import { numberOf, translate, translateBilingual } from '../language/translate.js';

/** A checklist counts the answers "don't know"; other forms have none. */
export type Scored = ScoredAssessment & { readonly unknown?: number };
type Codes = Readonly<Partial<Record<string, Message>>>;

/** One finding in words, with the questions behind it. */
function worded(view: View, { code, items }: Finding, words: Codes): readonly unknown[] {
  const { why } = view.wording.explanations;
  const questions = items.filter((id) => id in why).map(numberOf);
  const forms = questionNumbers(questions.join(', '));
  return [
    translateBilingual(view, words[code], code),
    ' ',
    questions.length
      ? translateBilingual(view, pluralForm(view.wording.language, questions.length, forms))
      : nothing,
  ];
}

/** One of the lists of findings: its title, where it stands in the result, and its words. */
interface Listed {
  readonly title: Message;
  readonly words: Codes;
  of(result: Scored): readonly Finding[];
}

/** Findings under a heading: the list is drawn once and hidden while it is empty; what changes in it draws itself. */
function list(view: View, { title, words, of }: Listed): TemplateResult {
  const found = (now: View): readonly Finding[] => of(now.result as object as Scored);
  const isEmpty = (now: View): boolean => found(now).length === 0;
  const line = (shown: View, at: number): unknown => {
    const finding = (now: View): Finding | undefined => found(now)[at];
    return ownPart(
      shown,
      (now) => [JSON.stringify(finding(now))],
      (now) => {
        const each = finding(now);
        return each ? worded(now, each, words) : nothing;
      },
    );
  };
  // One more is one more line: those above it stay, whatever moves up or down in them.
  const others = ownPart(
    view,
    (now) => [found(now).length],
    (now) =>
      found(now)
        .slice(1)
        .map((_, at) => staticPart(now, () => html`<li>${line(now, at + 1)}</li>`)),
  );
  return html`<div ?hidden=${ownPart(view, (now) => [isEmpty(now)], isEmpty)}>
    <div class="heading level-2" role="heading" aria-level=${view.headingLevel + 2}>
      ${translateBilingual(view, title)}
    </div>
    <ul>
      <li>${line(view, 0)}</li>
      ${others}
    </ul>
  </div>`;
}

/** How many choices are open that decide besides the questions. */
export const openDecisions = ({ definition, answers }: View): number =>
  allItems(definition).filter(
    ({ kind, required, id }) => kind === 'choice' && required && answers[id] === undefined,
  ).length;

/** How far the open answers could still raise the band, or else what they could still lead to. */
export function couldRise(
  view: View,
  { band, possibleBand, unanswered, unknown = 0, flags, outcome }: Scored,
): unknown {
  const { definition, wording } = view;
  const { levels, outcomes } = wording.explanations;
  const open = unanswered + unknown + openDecisions(view) + (flags.includes('callouts-unknown') ? 1 : 0);
  const refers = definition.scoring?.factors.some(({ leadsTo }) => leadsTo === 'refer');
  const possible =
    possibleBand !== band
      ? levels[possibleBand]
      : outcome
        ? undefined
        : outcomes[refers ? 'refer' : 'consider'];
  if (open === 0 || !possible) return nothing;
  const forms = openAnswers(open, translate(view, possible.label));
  return translateBilingual(view, pluralForm(wording.language, open, forms));
}

/** That factors which refer by themselves usually mean high risk, where the document says so and the band does not. */
export function usuallyHigh(view: View, { band, factors }: Scored): unknown {
  const { definition, wording } = view;
  const { usuallyHigh: label, factors: words } = wording.explanations;
  const referring = definition.scoring?.factors.filter(
    ({ code, leadsTo }) => leadsTo === 'refer' && factors.some((factor) => factor.code === code),
  );
  if (!label || !referring?.length || band === definition.levels.at(-1)) return nothing;
  const named = referring.map(({ code }, at) => [
    at ? ', ' : ': ',
    translateBilingual(view, words[code], code),
  ]);
  return [translateBilingual(view, label), named];
}

/** That the answers alone give another level than the one that counts. */
function scoredLevel(view: View, { band, level }: Scored): unknown {
  const label = view.wording.explanations.levels[band ?? '']?.label;
  return band !== level && label
    ? html`<p>${translateBilingual(view, panel.scored(translate(view, label)))}</p>`
    : null;
}

const asFindings = (codes: readonly string[]): readonly Finding[] =>
  codes.map((code) => ({ code, items: [] }));

/** The result's reasons, routes, factors and flags in words. */
export function findings(view: View, result: Scored): readonly unknown[] {
  const { reasons, basis, factors, flags } = view.wording.explanations;
  const lists: readonly Listed[] = [
    { title: panel.because, words: reasons, of: (now) => now.reasons },
    { title: panel.routes, words: basis, of: (now) => asFindings(now.basis) },
    { title: panel.factors, words: factors, of: (now) => now.factors },
    { title: panel.attention, words: flags, of: (now) => asFindings(now.flags) },
  ];
  return [scoredLevel(view, result), staticPart(view, () => lists.map((each) => list(view, each)))];
}
