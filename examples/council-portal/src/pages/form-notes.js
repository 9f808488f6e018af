// @ts-check
import { html } from 'hono/html';

/**
 * What the site says in every form, in the places that a form has for it: where the answers go, and what happens next.
 * @param {import('../languages.js').Words} words
 * @returns {import('./layout.js').Html}
 */
export const formNotes = ({ privacyTitle, privacy, next }) =>
  html`<p slot="privacy" data-words="privacy"><strong>${privacyTitle}</strong> ${privacy}</p>
    <p slot="sent" data-words="next"><strong>${next.title}</strong> ${next.text}</p>`;
