// @ts-check
import { html, raw } from 'hono/html';
import { offeredIn } from '@safeguarding-forms/text/internal/edition-words/languages-of.js';
import { languages } from '@safeguarding-forms/text';
import { FORMS } from './forms.js';
import { jsonForPage } from './local-editions.js';

/** @typedef {import('./pages/layout.js').Html} Html */

/**
 * @typedef {object} Asked What the page puts in a place.
 * @property {string} tag
 * @property {string | undefined} edition
 * @property {string} language The page's.
 * @property {string | undefined} lang What the address asks for, which may be no language that there is.
 * @property {number} headingLevel
 * @property {import('@safeguarding-forms/instruments/internal/check/audience.js').Audience} [audience] Who fills it in; without it, a professional.
 * @property {string} [exitUrl] Where the quick exit leads.
 * @property {Record<string, string>} [attributes] Further attributes of the element.
 * @property {object} [file] The edition file of an area, where the edition is one's own.
 * @property {string} loading Shown until the form is there.
 * @property {Html} [children] What the site puts into the form.
 */

/** @typedef {(asked: Asked) => Html} FormMarkup */

/**
 * Writes elements with their forms in them, so that the questions can be read and answered before the script has come.
 * What the address asks for and no form has is handed to the element as it is, empty: the element says in words what
 * it allows.
 * @param {Pick<typeof import('@safeguarding-forms/elements/server.js'), 'renderForm' | 'renderable'>} server
 * @returns {FormMarkup}
 */
export function formMarkup({ renderForm, renderable }) {
  return ({
    tag,
    edition,
    language,
    lang,
    headingLevel,
    audience = 'professional',
    exitUrl,
    attributes = {},
    file,
    loading,
    children = html``,
  }) => {
    const editionName = FORMS.find((form) => form.tag === tag)?.attribute ?? 'edition';
    const isKnown = renderable.some(
      (each) =>
        each.element === tag &&
        each.audience === audience &&
        each.language === (lang ?? language) &&
        each.edition === (edition ?? each.edition),
    );
    const form = {
      element: tag,
      language,
      headingLevel,
      audience,
      ...(exitUrl !== undefined && { exitUrl }),
      attributes,
      children: String(children),
    };
    if (file && isOffered(file, lang ?? language)) return raw(renderForm({ ...form, localEdition: file }));
    if (isKnown) return raw(renderForm({ ...form, ...(edition !== undefined && { edition }) }));
    const given = {
      audience: audience === 'self' ? audience : undefined,
      'exit-url': exitUrl,
      ...attributes,
      [editionName]: edition,
      lang: lang === language ? undefined : lang,
    };
    const written = Object.entries(given).map(([name, value]) =>
      value === undefined ? '' : html` ${raw(name)}="${value}"`,
    );
    const block = file
      ? html`<script type="application/json" slot="edition">
          ${raw(jsonForPage(file))}
        </script>`
      : '';
    return html`<${raw(tag)} heading-level="${headingLevel}"${written}>${block}${children}<p>${loading}</p></${raw(tag)}>`;
  };
}

/**
 * Whether an area's edition has all its words in a language.
 * @param {object} file
 * @param {string} language
 */
const isOffered = (file, language) =>
  language === 'en' ||
  offeredIn(/** @type {Parameters<typeof offeredIn>[0]} */ (file), languages).some(
    ({ code }) => code === language,
  );
