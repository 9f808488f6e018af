import { html, nothing, type TemplateResult } from 'lit';
import { readerTitle } from '@safeguarding-forms/text/internal/en/share-without-consent/checklist.js';
import { heading } from '../controls/heading.js';
import type { View } from '../form/view.js';
import { translateBilingual } from '../language/translate.js';
import { wholeText } from '../language/whole-text.js';
import type { GroundsTable } from './grounds-table.js';

/** The table of grounds, drawn. */
export const groundsPart = (view: View, { parts, together }: GroundsTable): TemplateResult =>
  html`${heading(view, 2, translateBilingual(view, readerTitle), 'grounds')}
    ${parts.map(
      ({ title, lines }) =>
        html`<p class="label">${translateBilingual(view, title)}</p>
          <dl>
            ${lines.map(
              ({ name, meaning, cite }) =>
                html`<dt>${translateBilingual(view, name)}</dt>
                  <dd>
                    ${translateBilingual(view, meaning)}
                    ${cite ? html`<cite>${wholeText(cite)}</cite>` : nothing}
                  </dd>`,
            )}
          </dl>`,
    )}
    <p class="hint">${translateBilingual(view, together)}</p>`;
