// @ts-check
import { html } from 'hono/html';

/** @typedef {import('./layout.js').Html} Html */

/**
 * @typedef {object} Place A form on a page of several.
 * @property {string} id
 * @property {string} title
 * @property {string} text
 * @property {() => Html} content
 */

/**
 * Several forms of one case on one page: the way to each, and each under its heading.
 * @param {string} label What the list of them is called.
 * @param {readonly Place[]} places
 * @returns {Html}
 */
export const stepsOnPage = (label, places) => html`
  <nav class="steps" aria-label="${label}">
    <ul>
      ${places.map(({ id, title }) => html`<li><a href="#step-${id}">${title}</a></li>`)}
    </ul>
  </nav>
  ${places.map(
    ({ id, title, text, content }) =>
      html`<section class="step" id="step-${id}" aria-labelledby="title-${id}">
        <h2 id="title-${id}">${title}</h2>
        <p>${text}</p>
        ${content()}
      </section>`,
  )}
`;
