// @ts-check
import { html } from 'hono/html';
import { LANGUAGES } from '../languages.js';

/** @typedef {ReturnType<typeof html>} Html */

/**
 * The frame of every page.
 * @param {object} page
 * @param {import('../languages.js').Language} page.language
 * @param {string} page.title
 * @param {Html} page.main
 * @param {'home' | 'list'} [page.current] The entry of the navigation that this page is.
 * @param {Html} [page.scripts]
 * @param {boolean} [page.forStaff] Whether it is a page of the coordinator's, who is not the one to call 999.
 * @param {boolean} [page.forPerson] Whether it is for the person at risk, whom no link leads to what others sent.
 * @returns {Html}
 */
export function layout({ language, title, main, current, scripts, forStaff = false, forPerson = false }) {
  const { dir, words } = LANGUAGES[language];
  const home = language === 'en' ? '/' : `/?lang=${language}`;
  const entry = (/** @type {'home' | 'list'} */ name, /** @type {string} */ address) =>
    html`<li>
      <a href="${address}" ${name === current ? html`aria-current="page"` : ''}>${words[name]}</a>
    </li>`;

  return html`<!doctype html>
    <html lang="${language}" dir="${dir}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title} – ${words.site}</title>
        <link rel="icon" href="/assets/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/assets/portal.css" />
        ${scripts ?? ''}
      </head>
      <body>
        <a class="skip" href="#main" data-words="skip">${words.skip}</a>
        <header class="site" data-words="header">
          <div class="width">
            <a class="site-name" href="${home}">${words.site}</a>
            ${
              forPerson
                ? ''
                : html`<nav aria-label="${words.site}">
                    <ul>
                      ${entry('home', home)} ${entry('list', '/submissions')}
                    </ul>
                  </nav>`
            }
          </div>
        </header>
        <aside data-words="notices">
          ${
            forStaff
              ? ''
              : html`<div class="urgent">
                  <p class="width"><strong>${words.urgent.title}</strong> ${words.urgent.text}</p>
                </div>`
          }
          <div class="warning">
            <p class="width"><strong>${words.warning}</strong> ${words.warningText}</p>
          </div>
        </aside>
        <main id="main" class="width" tabindex="-1">${main}</main>
        <footer class="site" data-words="footer">
          <p class="width">${words.warning} ${words.draft}</p>
        </footer>
      </body>
    </html>`;
}
