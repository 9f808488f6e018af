import { html, type TemplateResult } from 'lit';
import type { Item } from '@safeguarding-forms/instruments';
import { describedBy, errorsOf, itemErrors } from '../errors/item-errors.js';
import type { View } from '../form/view.js';
import { numberOf, translateBilingual, wordsOf } from '../language/translate.js';
import { hintOf, weightMark, whyAsked } from './item-notes.js';
import { staticPart } from './static-part.js';

/** An item of several controls: a group with a legend. */
export const groupFrame = (view: View, item: Item, body: unknown): TemplateResult =>
  html`<fieldset
    class="item ${item.kind}"
    data-item=${item.id}
    ?data-error=${errorsOf(view, item.id).length > 0}
    aria-describedby=${describedBy(view, item)}
  >
    ${staticPart(
      view,
      () =>
        html`<legend>
            ${item.kind === 'question' ? html`<span class="number">${numberOf(item.id)}</span>` : null}
            <span>${translateBilingual(view, wordsOf(view, item).label)}</span>
            ${weightMark(view, item)}
          </legend>
          ${hintOf(view, item)}`,
    )}
    ${itemErrors(view, item)} ${body} ${view.beside?.(view, item)}
    ${staticPart(view, () => whyAsked(view, item))}
  </fieldset>`;

/** An item of one control: a label and the control. */
export const fieldFrame = (view: View, item: Item, control: unknown): TemplateResult =>
  html`<div class="item ${item.kind}" data-item=${item.id} ?data-error=${errorsOf(view, item.id).length > 0}>
    ${staticPart(
      view,
      () =>
        html`<label class="label" for="i-${view.idPrefix}${item.id}"
            >${translateBilingual(view, wordsOf(view, item).label)}</label
          >
          ${weightMark(view, item)} ${hintOf(view, item)}`,
    )}
    ${itemErrors(view, item)} ${control} ${view.beside?.(view, item)}
    ${staticPart(view, () => whyAsked(view, item))}
  </div>`;
