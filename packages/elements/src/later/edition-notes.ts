import type { TemplateResult } from 'lit';
import { panel } from '@safeguarding-forms/text';
import { tell, type View } from '../templates/view.js';

/** On demand, how the edition reads its document, and which document that is. */
export function editionNotes(view: View): TemplateResult {
  const { html, definition, explanations } = view;
  return html`<details class="why">
    <summary>${tell(view, panel.notes)}</summary>
    <ul>
      ${definition.notes.map(({ id, cite }) => html`<li>${tell(view, explanations?.notes[id], id)} <cite>${cite}</cite></li>`)}
    </ul>
    <p class="hint">${definition.source.document}. ${definition.source.part}.</p>
  </details>`;
}
