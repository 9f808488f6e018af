// @ts-check
import { html } from 'hono/html';
import { LANGUAGES, pageLanguage } from '../languages.js';
import { nameOf } from '../plain-names.js';
import { choiceLinks, languageLinks } from './choices.js';
import { layout } from './layout.js';

/**
 * The page of one element. What the address asks for and the portal does not know is handed to the element as it is:
 * the element says in words what it allows.
 * @param {object} page
 * @param {import('../forms.js').Form} page.form
 * @param {string[]} page.editions
 * @param {string | undefined} page.edition
 * @param {string | undefined} page.lang
 * @param {string} page.integrity The SRI hash of the element's script.
 * @returns {import('./layout.js').Html}
 */
export function formPage({ form, editions, edition, lang, integrity }) {
  const language = pageLanguage(lang);
  const { words } = LANGUAGES[language];
  const title = words.forms[form.tag]?.title ?? form.tag;
  const address = (/** @type {string | undefined} */ edition, /** @type {string} */ lang) =>
    `/${form.tag}?${new URLSearchParams({ ...(edition === undefined ? {} : { edition }), lang })}`;

  const scripts = html`
    <script type="module" src="/cdn/${form.tag}.js" integrity="${integrity}"></script>
    <script type="module" src="/assets/portal.js"></script>
  `;
  const editionAttribute = edition === undefined ? '' : html`${form.attribute}="${edition}"`;
  const langAttribute = lang === undefined || lang === language ? '' : html`lang="${lang}"`;

  const main = html`
    <div class="switches">
      ${
        editions.length < 2
          ? ''
          : choiceLinks(
              words.editions[form.attribute] ?? form.attribute,
              editions.map((id) => ({
                text: nameOf(id),
                address: address(id, language),
                current: id === (edition ?? editions[0]),
              })),
            )
      }
      ${languageLinks(language, (code) => address(edition, code))}
      <p class="hint">${words.choose}</p>
    </div>
    <${form.tag} heading-level="1" ${editionAttribute} ${langAttribute}>
      <p slot="privacy"><strong>${words.privacyTitle}</strong> ${words.privacy}</p>
      <h1>${title}</h1>
      <p>${words.loading}</p>
    </${form.tag}>
  `;
  return layout({ language, title, main, scripts });
}
