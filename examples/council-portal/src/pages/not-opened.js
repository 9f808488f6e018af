// @ts-check
import { html } from 'hono/html';
import { layout } from './layout.js';

/**
 * An envelope that could not be opened, and why. Of what is wrong inside, the place and the code are shown, and no answer.
 * @param {string} reference
 * @param {import('@safeguarding-forms/seal').SealedError} error
 * @returns {import('./layout.js').Html}
 */
export function notOpenedPage(reference, { message, issues }) {
  const title = `${reference} was not opened`;
  const main = html`
    <p class="back"><a href="/submissions">Back to the list</a></p>
    <h1>${title}</h1>
    <p>${message}</p>
    <ul>
      ${issues.map(({ path, code }) => html`<li><code>${path}</code>: ${code}</li>`)}
    </ul>
  `;
  return layout({ language: 'en', title, main, forStaff: true });
}
