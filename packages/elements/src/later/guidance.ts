import type { TemplateResult } from 'lit';
import { heading, tell, type View } from '../templates/view.js';

/** What the document tells whoever fills the form in, beside it. */
export function guidance(view: View): TemplateResult | null {
  const { html, definition, explanations } = view;
  const words = explanations?.guidance;
  if (!words || !definition.guidance) return null;
  return html`${heading(view, 2, tell(view, words.title))}
    <ol class="guidance">
      ${definition.guidance.map(({ id }) => html`<li>${tell(view, words.steps[id], id)}</li>`)}
    </ol>`;
}
