import { html, type TemplateResult } from 'lit';
import { panel } from '@safeguarding-forms/text';
import type { View } from '../form/view.js';
import { translateBilingual } from '../language/translate.js';
import { wholeText } from '../language/whole-text.js';

/** On demand, how the edition reads its document, and which document that is. */
export function editionNotes(view: View): TemplateResult {
  const { definition, wording } = view;
  return html`<details class="why">
    <summary>${translateBilingual(view, panel.notes)}</summary>
    <ul>
      ${definition.notes.map(({ id, cite }) => html`<li>${translateBilingual(view, wording.explanations.notes[id], id)} <cite>${wholeText(cite)}</cite></li>`)}
    </ul>
    <p class="hint">${wholeText(`${definition.source.document}. ${definition.source.part}.`)}</p>
  </details>`;
}
