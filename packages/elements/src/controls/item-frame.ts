import { html, nothing, type TemplateResult } from 'lit';
import type { Item } from '@safeguarding-forms/instruments';
import { describedBy, errorsOf, isInvalid, itemErrors } from '../errors/item-errors.js';
import type { View } from '../form/view.js';
import { numberOf, translateBilingual, wordsOf } from '../language/translate.js';
import { hintOf, weightMark, whyAsked } from './item-notes.js';
import { ariaRequired, neededMark, nowNeeded } from './needed.js';
import { staticPart } from './static-part.js';
import { wholeText } from '../language/whole-text.js';

/** Whether an item is one set of radios, which can be said to be required as a whole. */
const isRadios = (item: Item): boolean =>
  item.kind === 'choice' || (item.kind === 'question' && item.answers.length > 0);

/** Id of the words that name a group. */
const nameId = ({ idPrefix }: View, id: string): string => `n-${idPrefix}${id}`;

/** Id of the label of a date alone, which what opens a calendar for it is called after. */
export const labelId = ({ idPrefix }: View, id: string): string => `l-${idPrefix}${id}`;

/**
 * What a group begins with: the words that name it, a question's with its number, and how to answer. Questions have a
 * template of their own: a part for the number alone would be paid for at each of them.
 */
function groupHead(view: View, item: Item): TemplateResult {
  const id = nameId(view, item.id);
  const name = translateBilingual(view, wordsOf(view, item).label);
  const needed = neededMark(view, item);
  const weight = weightMark(view, item);
  const hint = hintOf(view, item);
  return item.kind === 'question'
    ? html`<div class="label" id=${id}>
          <span class="number">${wholeText(numberOf(item.id))}</span> <span>${name}</span>${needed} ${weight}
        </div>
        ${hint}`
    : html`<div class="label" id=${id}>
          <span id=${item.kind === 'date' ? labelId(view, item.id) : nothing}>${name}</span>${needed}
          ${weight}
        </div>
        ${hint}`;
}

/**
 * An item of several controls: a group named by its words. They are no legend: WebKit keeps a legend out of the grid in
 * which question and answers stand side by side.
 */
export const groupFrame = (view: View, item: Item, body: unknown): TemplateResult =>
  html`<fieldset
    class="item ${item.kind}"
    data-item=${item.id}
    ?data-error=${errorsOf(view, item.id).length > 0}
    role=${isRadios(item) ? 'radiogroup' : nothing}
    aria-required=${isRadios(item) ? ariaRequired(view, item) : nothing}
    aria-invalid=${isRadios(item) ? isInvalid(view, item.id) : nothing}
    aria-labelledby=${nameId(view, item.id)}
    aria-describedby=${describedBy(view, item)}
  >
    ${staticPart(view, () => groupHead(view, item))} ${nowNeeded(view, item)} ${itemErrors(view, item)}
    ${body} ${view.beside?.(view, item)} ${staticPart(view, () => whyAsked(view, item))}
  </fieldset>`;

/** An item of one control: a label and the control. */
export const fieldFrame = (view: View, item: Item, control: unknown): TemplateResult =>
  html`<div class="item ${item.kind}" data-item=${item.id} ?data-error=${errorsOf(view, item.id).length > 0}>
    ${staticPart(
      view,
      () =>
        html`<label class="label" for="i-${view.idPrefix}${item.id}"
            >${translateBilingual(view, wordsOf(view, item).label)}${neededMark(view, item)}</label
          >
          ${weightMark(view, item)} ${hintOf(view, item)}`,
    )}
    ${nowNeeded(view, item)} ${itemErrors(view, item)} ${control} ${view.beside?.(view, item)}
    ${staticPart(view, () => whyAsked(view, item))}
  </div>`;
