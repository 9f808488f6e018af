import { html, type TemplateResult } from 'lit';
import type { ConfirmationItem } from '@safeguarding-forms/instruments';
import { describedBy, errorsOf, itemErrors } from '../errors/item-errors.js';
import type { ItemTemplate, View } from '../form/view.js';
import { translateBilingual, wordsOf } from '../language/translate.js';
import { hintOf, whyAsked } from './item-notes.js';
import { ariaRequired, neededMark, nowNeeded } from './needed.js';
import { staticPart } from './static-part.js';
import { held } from './held.js';

/** A statement to tick. What a person ticks is on the page already. */
export const confirmation: ItemTemplate = {
  dependsOn: () => [],
  draw: (view, item: ConfirmationItem) => statement(view, item),
};

/** The same, with something before it. */
export function statement(view: View, item: ConfirmationItem, before?: unknown): TemplateResult {
  const { label } = wordsOf(view, item);
  const { id } = item;
  const hasErrors = errorsOf(view, id).length > 0;
  return html`<div class="item confirmation" data-item=${id} ?data-error=${hasErrors}>
    ${before} ${staticPart(view, () => hintOf(view, item))} ${nowNeeded(view, item)} ${itemErrors(view, item)}
    <label class="option"
      ><input
        type="checkbox"
        id="i-${view.idPrefix}${id}"
        data-part="value"
        value="true"
        autocomplete="off"
        aria-required=${ariaRequired(view, item)}
        aria-describedby=${describedBy(view, item)}
        aria-invalid=${hasErrors}
        ?disabled=${view.isDisabled || view.readOnly}
        .checked=${held(view, view.answers[id] === true)}
      /><span>${translateBilingual(view, label)}${neededMark(view, item)}</span></label
    >
    ${view.beside?.(view, item)} ${staticPart(view, () => whyAsked(view, item))}
  </div>`;
}
