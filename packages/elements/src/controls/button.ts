import { html, nothing, type TemplateResult } from 'lit';
import type { View } from '../form/view.js';

/** One button of a form. */
export interface Button {
  readonly look: 'main' | 'plain' | 'link';
  /** Name of its `::part()`. */
  readonly part?: string;
  /** What it does with the answers, for whoever listens to all of them. */
  readonly action?: string;
  /** What it does by itself. */
  readonly press?: () => void;
  /** Id of its own, and of what else belongs to its name. */
  readonly id?: string;
  readonly namedBy?: string;
  readonly current?: 'step' | false;
  readonly label: unknown;
}

/** A button, which cannot be pressed while the form is disabled or on its way. */
export const button = (
  view: View,
  { look, part, action, press, id, namedBy, current, label }: Button,
): TemplateResult =>
  html`<button
    type="button"
    class=${look}
    id=${id ?? nothing}
    part=${part ?? nothing}
    data-action=${action ?? nothing}
    aria-labelledby=${namedBy ? `${id} ${namedBy}` : nothing}
    aria-current=${current || nothing}
    ?disabled=${view.isDisabled}
    @click=${press}
  >
    ${label}
  </button>`;
