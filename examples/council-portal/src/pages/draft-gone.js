// @ts-check
import { html } from 'hono/html';
import { LANGUAGES } from '../languages.js';
import { DRAFTED } from '../keep-drafts.js';
import { layout } from './layout.js';

/**
 * The page of a link to a draft that there is not, or no longer.
 * @param {import('../languages.js').Language} language
 * @returns {import('./layout.js').Html}
 */
export function draftGonePage(language) {
  const { saving, forms } = LANGUAGES[language].words;
  const main = html`
    <h1>${saving.gone.title}</h1>
    <p>${saving.gone.text}</p>
    <p><a href="/${DRAFTED}?lang=${language}">${forms[DRAFTED]?.title}</a></p>
  `;
  return layout({ language, title: saving.gone.title, main });
}
