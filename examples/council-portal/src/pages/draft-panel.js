// @ts-check
import { html } from 'hono/html';
import { DRAFTED } from '../keep-drafts.js';

/**
 * Where a page says whether all is saved, and how to come back. `public/drafts.js` fills it in; until then it is not shown.
 * @param {import('../languages.js').Words} words
 * @param {number} days How long a draft is kept.
 * @param {string} [secret] That of the draft which is taken up.
 * @returns {import('./layout.js').Html}
 */
export const draftPanel = ({ saving }, days, secret) =>
  html`<section
    class="draft"
    aria-labelledby="draft"
    hidden
    data-form="${DRAFTED}"
    ${secret === undefined ? '' : html`data-draft="${secret}"`}
  >
    <h2 id="draft" data-words="draft-title">${saving.title}</h2>
    <p data-words="draft-text">${saving.text(days)}</p>
    <p class="draft-status"></p>
    <div class="draft-kept" hidden>
      <p>
        <span data-words="draft-link">${saving.link}</span>
        <a class="draft-link" dir="ltr"></a>
      </p>
      <p><button type="button" class="draft-delete" data-words="draft-delete">${saving.remove}</button></p>
    </div>
    <div role="alert">
      ${Object.entries(saving.problems).map(
        ([problem, text]) =>
          html`<p class="draft-problem" hidden data-problem="${problem}" data-words="draft-${problem}">
            ${text}
          </p>`,
      )}
    </div>
  </section>`;
