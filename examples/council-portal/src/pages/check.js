// @ts-check
import { html } from 'hono/html';
import { LANGUAGES, pageLanguage } from '../languages.js';
import { languageLinks } from './choices.js';
import { formNotes } from './form-notes.js';
import { layout } from './layout.js';

/** Minutes until what nobody sits before any more is cleared: the device may be shared. */
const IDLE_MINUTES = 10;

/**
 * The page for the person at risk: the same form in words to them, with a way out that is there before the script, and
 * nothing that offers a copy or asks before the page is left. Neither its address nor its title says what it is about.
 * @param {object} page
 * @param {import('../forms.js').Form} page.form
 * @param {string | undefined} page.edition
 * @param {string | undefined} page.lang
 * @param {string} page.integrity The SRI hash of the element's script.
 * @param {import('../form-markup.js').FormMarkup} page.markup Writes the form.
 * @param {string} page.exitUrl Where the quick exit leads.
 * @returns {import('./layout.js').Html}
 */
export function checkPage({ form, edition, lang, integrity, markup, exitUrl }) {
  const language = pageLanguage(lang);
  const { words } = LANGUAGES[language];
  const { privacy, next, pageTitle } = words.check;
  const scripts = html`
    <script type="module" src="/cdn/${form.tag}.js" integrity="${integrity}"></script>
    <script type="module" src="/assets/portal.js"></script>
    <script type="module" src="/assets/switches.js"></script>
  `;
  const address = (/** @type {string} */ code) =>
    `/check?${new URLSearchParams({ ...(edition !== undefined && { edition }), lang: code })}`;
  const main = html`
    <div class="switches" data-words="switches">${languageLinks(language, address)}</div>
    ${markup({
      tag: form.tag,
      edition,
      language,
      lang,
      headingLevel: 1,
      audience: 'self',
      exitUrl,
      attributes: { 'idle-timeout': String(IDLE_MINUTES) },
      loading: words.loading,
      children: formNotes({ ...words, privacy, next: { ...words.next, text: next } }),
    })}
  `;
  return layout({ language, title: pageTitle, main, scripts, forPerson: true });
}
