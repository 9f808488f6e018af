import { html, type TemplateResult } from 'lit';
import type { View } from '../form/view.js';

/** A heading, so many levels under the form's title; a named one can take the focus. */
export const heading = ({ headingLevel }: View, under: number, content: unknown, name = ''): TemplateResult =>
  html`<div
    class="heading level-${under}"
    role="heading"
    aria-level=${headingLevel + under}
    tabindex="-1"
    data-focus=${name}
  >
    ${content}
  </div>`;
