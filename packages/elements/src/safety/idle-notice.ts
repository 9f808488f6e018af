import { html, nothing, type TemplateResult } from 'lit';
import { safety } from '@safeguarding-forms/text';
import { button } from '../controls/button.js';
import type { View } from '../form/view.js';
import { translateBilingual } from '../language/translate.js';

/** How far it has come with a form that nobody touches. */
export type IdleNotice =
  { readonly stage: 'warning'; readonly seconds: number } | { readonly stage: 'cleared' };

/** Seconds as a clock shows them. */
const onClock = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

/** A warning that counts down, or word that the answers are gone. What of it is said aloud, the form announces. */
export function idleNotice(
  view: View,
  notice: IdleNotice | undefined,
  keep: () => void,
): TemplateResult | typeof nothing {
  if (!notice) return nothing;
  if (notice.stage === 'cleared')
    return html`<p class="warning" part="cleared">${translateBilingual(view, safety.cleared)}</p>`;
  // In a place without height: what comes by itself moves nothing that a person aims at.
  return html`<div class="idle-place">
    <div class="idle" part="idle">
      <p class="label">${translateBilingual(view, safety.idle)}</p>
      <p>
        ${translateBilingual(view, safety.idleHint)}
        <span role="timer" aria-live="off"
          >${translateBilingual(view, safety.idleLeft(onClock(notice.seconds)))}</span
        >
      </p>
      ${button(view, {
        look: 'main',
        part: 'keep',
        press: keep,
        label: translateBilingual(view, safety.keep),
      })}
    </div>
  </div>`;
}
