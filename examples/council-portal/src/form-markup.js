// @ts-check
import { html, raw } from 'hono/html';
import { FORMS } from './forms.js';

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
    if (isKnown)
      return raw(
        renderForm({
          element: tag,
          ...(edition !== undefined && { edition }),
          language,
          headingLevel,
          audience,
          ...(exitUrl !== undefined && { exitUrl }),
          attributes,
          children: String(children),
        }),
      );
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
    return html`<${raw(tag)} heading-level="${headingLevel}"${written}>${children}<p>${loading}</p></${raw(tag)}>`;
  };
}
