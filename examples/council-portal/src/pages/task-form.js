// @ts-check
import { formNotes } from './form-notes.js';

/**
 * Writes the forms of a page of tasks, each under the heading of its task.
 * @param {object} page
 * @param {import('../form-markup.js').FormMarkup} page.markup
 * @param {string} page.language
 * @param {string | undefined} page.lang What the address asks for.
 * @param {typeof import('../languages.js').LANGUAGES['en']['words']} page.words
 */
export const taskForm =
  ({ markup, language, lang, words }) =>
  (
    /** @type {string} */ tag,
    /** @type {string | undefined} */ edition,
    /** @type {Record<string, string>} */ attributes,
  ) =>
    markup({
      tag,
      edition,
      language,
      lang,
      headingLevel: 3,
      attributes,
      loading: words.loading,
      children: formNotes(words),
    });
