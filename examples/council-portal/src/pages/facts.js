// @ts-check
import { html } from 'hono/html';

/**
 * A list of terms and what they are; a fact without a value is left out.
 * @param {[label: unknown, value: unknown][]} facts
 * @returns {import('./layout.js').Html}
 */
export function factList(facts) {
  return html`<dl class="facts">
    ${facts
      .filter(([, value]) => value !== null && value !== '')
      .map(
        ([label, value]) =>
          html`<div>
            <dt>${label}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
  </dl>`;
}
