import { html, nothing, type TemplateResult } from 'lit';
import type { Item } from '@safeguarding-forms/instruments';
import { describedBy, errorsOf, numberOf, tell, wordsOf, type View } from './view.js';

/** The hint and the errors of an item. */
function guidance(view: View, item: Item): TemplateResult {
  const { hint } = wordsOf(view, item);
  return html`${hint ? html`<p class="hint" id="h-${view.at}${item.id}">${tell(view, hint)}</p>` : nothing}
  ${view.later?.itemErrors(view, item)}`;
}

/** An item of several controls: a group with a legend. */
export function groupFrame(view: View, item: Item, body: unknown): TemplateResult {
  const { label } = wordsOf(view, item);
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
      ${view.later?.weightMark(view, item)}
    </legend>
    ${guidance(view, item)} ${body} ${view.later?.whyAsked(view, item)}
  </fieldset>`;
}

/** An item of one control: a label and the control. */
export function fieldFrame(view: View, item: Item, control: unknown): TemplateResult {
  return html`<div
    class="item ${item.kind}"
    data-item=${item.id}
    ?data-error=${errorsOf(view, item.id).length > 0}
  >
    <label class="label" for="i-${view.at}${item.id}">${tell(view, wordsOf(view, item).label)}</label>
    ${view.later?.weightMark(view, item)} ${guidance(view, item)} ${control}
    ${view.later?.whyAsked(view, item)}
  </div>`;
}
