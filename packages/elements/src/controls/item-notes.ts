import { html, type TemplateResult } from 'lit';
import type { Item } from '@safeguarding-forms/instruments';
import { followUp } from '@safeguarding-forms/text';
import type { View } from '../form/view.js';
import { translateBilingual, wordsOf } from '../language/translate.js';

type Drawn = TemplateResult | null;

/** How to answer. */
export function hintOf(view: View, item: Item): Drawn {
  const { hint } = wordsOf(view, item);
  return hint
    ? html`<p class="hint" id="h-${view.idPrefix}${item.id}">${translateBilingual(view, hint)}</p>`
    : null;
}

/** Marks a question that the document prints in bold, and what the law protects more than other data. */
export function weightMark(view: View, item: Item): Drawn {
  // What the law says of data is for those who keep them.
  if (view.wording.selfServe) return null;
  const mark =
    item.kind === 'question' && item.significant
      ? followUp.significant
      : item.specialCategory && followUp.specialCategory;
  return mark ? html`<span class="mark">${translateBilingual(view, mark)}</span>` : null;
}

/** Why a question is asked, on demand. */
export function whyAsked(view: View, item: Item): Drawn {
  // Fields of a row are explained by their bare id, which another group may use for something else.
  const isExplained = item.kind === 'question' || item.specialCategory;
  const why = isExplained && view.wording.explanations.why[item.id];
  if (!why) return null;
  return html`<details class="why">
    <summary><span>${translateBilingual(view, followUp.why)}</span></summary>
    <p>${translateBilingual(view, why)}</p>
  </details>`;
}
