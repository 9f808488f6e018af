// @ts-check
import { html } from 'hono/html';
import { layout } from './layout.js';

/** @returns {import('./layout.js').Html} */
export function notFoundPage() {
  const main = html`
    <h1>Page not found</h1>
    <p>
      There is nothing at this address. <a href="/">See the forms</a> or
      <a href="/submissions">the coordinator’s list</a>.
    </p>
  `;
  return layout({ language: 'en', title: 'Page not found', main });
}
