import { html, type TemplateResult } from 'lit';
import type { Item } from '@safeguarding-forms/instruments';
import { followUp } from '@safeguarding-forms/text';
import type { View } from '../form/view.js';
import { translateBilingual } from '../language/translate.js';

/** Takes an optional answer back. */
export function clearButton(view: View, item: Item): TemplateResult | null {
  if (view.answers[item.id] === undefined || view.readOnly) return null;
  return html`<button type="button" class="link" part="clear" data-action="clear">
    ${translateBilingual(view, followUp.clear)}
  </button>`;
}
