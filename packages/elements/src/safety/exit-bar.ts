import { html, nothing, type TemplateResult } from 'lit';
import { safety, type Message } from '@safeguarding-forms/text';
import type { View } from '../form/view.js';
import { translateBilingual } from '../language/translate.js';
import { PRESSES } from './exit-keys.js';

/** How to clear the traces that a browser keeps, in the words of a charity that knows what may be noticed. */
const CLEAR_HISTORY = 'https://www.womensaid.org.uk/cover-your-tracks-online/';

/** What is drawn of the way out. */
export interface ExitModel {
  /** Where it leads, as the host gives it. */
  readonly address: string;
  /** How often Shift was pressed by now. */
  readonly presses: number;
  /** What is said of that. */
  readonly said: Message | undefined;
  readonly leave: () => void;
}

const lights = (presses: number): TemplateResult =>
  html`<span class="presses" aria-hidden="true"
    >${Array.from({ length: PRESSES }, (_, at) => html`<span ?data-lit=${at < presses}></span>`)}</span
  >`;

/**
 * The way out, in sight however far a page is scrolled. It is a link: where the script has not come, or fails, it leads
 * away all the same.
 */
export function exitBar(view: View, { address, presses, said, leave }: ExitModel): TemplateResult {
  const press = (event: Event): void => {
    event.preventDefault();
    leave();
  };
  return html`<div class="exit" part="exit-bar">
      ${presses ? lights(presses) : nothing}
      <a
        part="exit"
        role="button"
        href=${address}
        rel="nofollow noreferrer"
        @click=${press}
        @auxclick=${press}
        @keydown=${(event: KeyboardEvent) => event.key === ' ' && press(event)}
        >${translateBilingual(view, safety.exit)}</a
      >
      <span class="visually-hidden" role="status">${said ? translateBilingual(view, said) : nothing}</span>
    </div>
    <p class="hint exit-note">
      ${translateBilingual(view, safety.keys)} ${translateBilingual(view, safety.history)}
      <a href=${CLEAR_HISTORY} target="_blank" rel="noopener noreferrer"
        >${translateBilingual(view, safety.clearHistory)}</a
      >
    </p>`;
}
