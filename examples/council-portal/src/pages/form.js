// @ts-check
import { html } from 'hono/html';
import { LANGUAGES, pageLanguage } from '../languages.js';
import { nameOf } from '../plain-names.js';
import { choiceLinks, languageLinks } from './choices.js';
import { draftPanel } from './draft-panel.js';
import { formNotes } from './form-notes.js';
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
 * @param {import('../recipient-key.js').RecipientKey} [page.recipientKey] Whom it is sealed to, on the page that seals.
 * @param {{ days: number, integrity: string, secret?: string }} [page.drafted] Where a draft is kept: for how long, by
 * which script, and which one is taken up.
 * @param {object} [page.file] The edition file of an area, where the edition is one's own.
 * @returns {import('./layout.js').Html}
 */
export function formPage({ form, editions, edition, lang, integrity, markup, recipientKey, drafted, file }) {
  const language = pageLanguage(lang);
  const { words } = LANGUAGES[language];
  const { sealed } = words;
  const title = recipientKey ? sealed.title : (words.forms[form.tag]?.title ?? form.tag);
  const secret = drafted?.secret;
  const address = (/** @type {string | undefined} */ edition, /** @type {string} */ lang) =>
    secret !== undefined
      ? `/drafts/${secret}?lang=${lang}`
      : `/${recipientKey ? 'sealed' : form.tag}?${new URLSearchParams({ ...(edition === undefined ? {} : { [form.attribute]: edition }), lang })}`;

  const scripts = html`
    <script type="module" src="/cdn/${form.tag}.js" integrity="${integrity}"></script>
    <script type="module" src="/assets/portal.js"></script>
    <script type="module" src="/assets/switches.js"></script>
    ${
      drafted === undefined
        ? ''
        : html`<script type="module" src="/cdn/drafts.js" integrity="${drafted.integrity}"></script>
            <script type="module" src="/assets/drafts.js"></script>`
    }
  `;
  const main = html`
    <div class="switches" data-words="switches">
      ${
        editions.length < 2 || secret !== undefined
          ? ''
          : choiceLinks(
              words.editions[form.attribute] ?? form.attribute,
              editions.map((id) => ({
                text: nameOf(id),
                address: address(id, language),
                current: id === (edition ?? editions[0]),
              })),
              words.lost,
            )
      }
      ${languageLinks(language, (code) => address(edition, code))}
      <p class="hint">${words.choose}</p>
    </div>
    ${recipientKey?.demoFile ? html`<p class="hint" data-words="demo">${sealed.demo}</p>` : ''}
    ${drafted === undefined ? '' : draftPanel(words, drafted.days, secret)}
    ${markup({
      tag: form.tag,
      edition,
      language,
      lang,
      headingLevel: 1,
      // Closed until the draft is in it: what is filled in before would give way to that.
      ...(secret !== undefined && { attributes: { inert: '' } }),
      loading: words.loading,
      ...(recipientKey && { attributes: { 'recipient-key': recipientKey.json } }),
      ...(file !== undefined && { file }),
      children: formNotes(recipientKey ? { ...words, privacy: sealed.privacy } : words),
    })}
  `;
  return layout({ language, title, main, scripts });
}
