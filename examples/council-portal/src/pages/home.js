// @ts-check
import { html } from 'hono/html';
import { FORMS } from '../forms.js';
import { LANGUAGES } from '../languages.js';
import { languageLinks } from './choices.js';
import { layout } from './layout.js';

/**
 * What this is, and the way to each form.
 * @param {{ language: import('../languages.js').Language }} page
 * @returns {import('./layout.js').Html}
 */
export function homePage({ language }) {
  const { words } = LANGUAGES[language];
  const main = html`
    ${languageLinks(language, (code) => `/?lang=${code}`)}
    <h1>${words.homeTitle}</h1>
    <p class="lead">${words.homeText}</p>
    <ul class="cards">
      <li>
        <h2><a href="/pathway?lang=${language}">${words.pathway.title}</a></h2>
        <p>${words.pathway.text}</p>
      </li>
      <li>
        <h2><a href="/meeting?lang=${language}">${words.meeting.title}</a></h2>
        <p>${words.meeting.text}</p>
      </li>
      ${FORMS.map(({ tag }) => {
        const form = words.forms[tag];
        return html`<li>
          <h2><a href="/${tag}?lang=${language}">${form?.title ?? tag}</a></h2>
          <p>${form?.text}</p>
        </li>`;
      })}
    </ul>
  `;
  return layout({ language, title: words.homeTitle, main, current: 'home' });
}
