import { html, nothing, type TemplateResult } from 'lit';
import type { Item } from '@safeguarding-forms/instruments';
import { chrome } from '@safeguarding-forms/text';
import { errorsOf, numberOf, tell, wordsOf, type View } from './view.js';

/** The ids of the hint and the errors of an item, for `aria-describedby`. */
export function describedBy(view: View, item: Item): string {
  const hint = wordsOf(view, item).hint ? [`h-${item.id}`] : [];
  return [...hint, ...errorsOf(view, item.id).map((_, index) => `e-${item.id}-${index}`)].join(' ');
}

/** Whether one part of an item is in error. */
export const isInvalid = (view: View, path: string): boolean =>
  view.errors.some((issue) => issue.path === path);

/** The hint and the errors of an item. */
export function guidance(view: View, item: Item): TemplateResult {
  const { hint } = wordsOf(view, item);
  return html`${hint ? html`<p class="hint" id="h-${item.id}">${tell(view, hint)}</p>` : nothing}
  ${errorsOf(view, item.id).map(
    (issue, index) =>
      html`<p class="error" id="e-${item.id}-${index}">
        ${tell(view, view.later?.errorMessage(view, issue))}
      </p>`,
  )}`;
}

/** An item of several controls: a group with a legend. */
export function groupFrame(view: View, item: Item, body: unknown): TemplateResult {
  const { label } = wordsOf(view, item);
  const why = view.explanations?.why[item.id];
  const isQuestion = item.kind === 'question';
  return html`<fieldset
    class="item ${item.kind}"
    data-item=${item.id}
    ?data-error=${errorsOf(view, item.id).length > 0}
    aria-describedby=${describedBy(view, item)}
  >
    <legend>
      ${isQuestion ? html`<span class="number">${numberOf(item.id)}</span>` : nothing}
      <span>${tell(view, label)}</span>
      ${isQuestion && item.significant ? html`<span class="mark">${tell(view, chrome.significant)}</span>` : nothing}
    </legend>
    ${guidance(view, item)} ${body}
    ${
      why
        ? html`<details class="why">
            <summary>${tell(view, chrome.why)}</summary>
            <p>${tell(view, why)}</p>
          </details>`
        : nothing
    }
  </fieldset>`;
}

/** An item of one control: a label and the control. */
export function fieldFrame(view: View, item: Item, control: unknown): TemplateResult {
  return html`<div
    class="item ${item.kind}"
    data-item=${item.id}
    ?data-error=${errorsOf(view, item.id).length > 0}
  >
    <label class="label" for="i-${item.id}">${tell(view, wordsOf(view, item).label)}</label>
    ${guidance(view, item)} ${control}
  </div>`;
}
