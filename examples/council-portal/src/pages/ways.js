// @ts-check
import { html } from 'hono/html';

/** @typedef {{ title: string, address: string, text?: string | undefined }} Way */

/**
 * Ways on from a page, one under the other, each a large place to press.
 * @param {readonly Way[]} ways
 * @returns {import('./layout.js').Html}
 */
export const wayList = (ways) =>
  html`<ul class="ways">
    ${ways.map(
      ({ title, address, text }) =>
        html`<li>
          <a href="${address}">${title}</a>
          ${text === undefined ? '' : html`<p>${text}</p>`}
        </li>`,
    )}
  </ul>`;
