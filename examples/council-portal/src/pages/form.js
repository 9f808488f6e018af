// @ts-check
import { html } from 'hono/html';
import { LANGUAGES, pageLanguage } from '../languages.js';
import { nameOf } from '../plain-names.js';
import { choiceLinks, languageLinks } from './choices.js';
import { layout } from './layout.js';

/**
 * The page of one element.
 * @param {object} page
 * @param {import('../forms.js').Form} page.form
 * @param {string[]} page.editions
 * @param {string | undefined} page.edition
 * @param {string | undefined} page.lang
 * @param {string} page.integrity The SRI hash of the element's script.
 * @param {import('../form-markup.js').FormMarkup} page.markup Writes the form.
 * @returns {import('./layout.js').Html}
 */
export function formPage({ form, editions, edition, lang, integrity, markup }) {
  const language = pageLanguage(lang);
  const { words } = LANGUAGES[language];
  const title = words.forms[form.tag]?.title ?? form.tag;
  const address = (/** @type {string | undefined} */ edition, /** @type {string} */ lang) =>
    `/${form.tag}?${new URLSearchParams({ ...(edition === undefined ? {} : { edition }), lang })}`;

  const scripts = html`
    <script type="module" src="/cdn/${form.tag}.js" integrity="${integrity}"></script>
    <script type="module" src="/assets/portal.js"></script>
  `;
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
    ${markup({
      tag: form.tag,
      edition,
      language,
      lang,
      headingLevel: 1,
      loading: words.loading,
      children: html`<p slot="privacy"><strong>${words.privacyTitle}</strong> ${words.privacy}</p>`,
    })}
  `;
  return layout({ language, title, main, scripts });
}
