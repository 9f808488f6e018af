// @ts-check
import { html } from 'hono/html';

/**
 * A heading at its level in the page's outline, which has six.
 * @param {number} level
 * @param {unknown} text
 * @param {string} [id]
 * @returns {import('./layout.js').Html}
 */
export function heading(level, text, id) {
  const tag = `h${Math.min(level, 6)}`;
  return html`<${tag}${id === undefined ? '' : html` id="${id}"`}>${text}</${tag}>`;
}
