// @ts-check
import { html } from 'hono/html';
import { LANGUAGES } from '../languages.js';

/**
 * A row of links of which one is the page itself.
 * @param {string} label
 * @param {{ text: string, address: string, current: boolean, lang?: string }[]} choices
 * @param {string} [lost] What is asked before a choice that opens the form again, once something is answered.
 * @returns {import('./layout.js').Html}
 */
export function choiceLinks(label, choices, lost) {
  return html`<nav class="choices" aria-label="${label}">
    <span class="label" aria-hidden="true">${label}</span>
    <ul>
      ${choices.map(
        ({ text, address, current, lang }) =>
          html`<li>
            <a
              href="${address}"
              ${lang === undefined ? '' : html`lang="${lang}" hreflang="${lang}"`}
              ${current ? html`aria-current="true"` : ''}
              ${lost === undefined ? '' : html`data-lost="${lost}"`}
              >${text}</a
            >
          </li>`,
      )}
    </ul>
  </nav>`;
}

/**
 * The choice of the page's language, the rest of the address kept.
 * @param {import('../languages.js').Language} language
 * @param {(language: string) => string} address
 * @returns {import('./layout.js').Html}
 */
export function languageLinks(language, address) {
  return choiceLinks(
    LANGUAGES[language].words.language,
    Object.entries(LANGUAGES).map(([code, { name }]) => ({
      text: name,
      address: address(code),
      current: code === language,
      lang: code,
    })),
  );
}
