import { html, type TemplateResult } from 'lit';
import { heading } from '../controls/heading.js';
import type { View } from '../form/view.js';
import { translateBilingual } from '../language/translate.js';

/** What the document tells whoever fills the form in, beside it. */
export function guidance(view: View): TemplateResult | null {
  const { definition, wording } = view;
  const words = wording.explanations.guidance;
  if (!words || !definition.guidance) return null;
  return html`${heading(view, 2, translateBilingual(view, words.title))}
    <ol class="guidance">
      ${definition.guidance.map(({ id }) => html`<li>${translateBilingual(view, words.steps[id], id)}</li>`)}
    </ol>`;
}
