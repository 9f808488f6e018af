import { html, type TemplateResult } from 'lit';
import type { SelfServeOutcome } from '@safeguarding-forms/text';
import { heading } from '../controls/heading.js';
import { staticPart } from '../controls/static-part.js';
import type { SelfServing, View } from '../form/view.js';
import { translateBilingual } from '../language/translate.js';
import { landmarkName } from '../result/landmark-name.js';
import { resultBar } from '../result/result-bar.js';
import { resultHeading, resultTitle } from '../result/result-title.js';
import { emergencyHelp, helpList } from './help-list.js';

/** What to do as the answers are now. */
export const outcomeNow = (
  { outcomes, unknown }: SelfServing,
  { result }: Pick<View, 'result'>,
): SelfServeOutcome => outcomes[result.outcome ?? ''] ?? unknown;

/**
 * What stands in place of a result where the person at risk fills a form in alone: what to do now, and who helps. It says
 * no number, level or verdict, also where a page could read one, and it never says that anybody is safe. How to call in
 * danger stands outside the slot: a page cannot lose it.
 */
export function nextSteps(view: View, selfServe: SelfServing): TemplateResult {
  const { heading: first, next } = outcomeNow(selfServe, view);
  const { said } = selfServe;
  const help = view.help ?? selfServe.help;
  return html`<section class="result" part="result" aria-label=${landmarkName(view, resultTitle(view))}>
      ${resultHeading(view)}
      <p class="outcome">${translateBilingual(view, first)}</p>
      <ul class="next-steps">
        ${next.map((step) => html`<li>${translateBilingual(view, step)}</li>`)}
      </ul>
      ${staticPart(
        view,
        () =>
          html`${heading(view, 2, translateBilingual(view, said.helpHeading), 'help')}
          ${emergencyHelp(view, help)}`,
      )}
      <slot name="support">${staticPart(view, () => helpList(view, help))}</slot>
      ${staticPart(view, () => html`<p class="hint">${translateBilingual(view, help.words.traces)}</p>`)}
    </section>
    ${staticPart(
      view,
      () => resultBar(view, html`<strong>${translateBilingual(view, said.helpHeading)}</strong>`),
      String(view.isFinal),
    )}`;
}
