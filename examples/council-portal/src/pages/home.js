// @ts-check
import { html } from 'hono/html';
import { WISHES } from '../areas.js';
import { FORMS } from '../forms.js';
import { LANGUAGES } from '../languages.js';
import { languageLinks } from './choices.js';
import { layout } from './layout.js';
import { wayList } from './ways.js';

/**
 * What somebody who is worried about a person can do here; below it, every form by itself.
 * @param {{ language: import('../languages.js').Language, isSealing?: boolean }} page
 * @returns {import('./layout.js').Html}
 */
export function homePage({ language, isSealing = false }) {
  const { words } = LANGUAGES[language];
  const wishes = /** @type {import('../areas.js').Wish[]} */ (Object.keys(WISHES));
  const single = [
    { ...words.pathway, address: `/pathway?lang=${language}` },
    { ...words.meeting, address: `/meeting?lang=${language}` },
    ...(isSealing ? [{ ...words.sealed, address: `/sealed?lang=${language}` }] : []),
    ...FORMS.map(({ tag }) => ({
      title: words.forms[tag]?.title ?? tag,
      text: words.forms[tag]?.text,
      address: `/${tag}?lang=${language}`,
    })),
  ];
  const main = html`
    ${languageLinks(language, (code) => `/?lang=${code}`)}
    <h1>${words.homeTitle}</h1>
    <p class="lead">${words.homeText}</p>
    <div class="beside">
      ${wayList(wishes.map((wish) => ({ ...words.wishes[wish], address: `/start/${wish}?lang=${language}` })))}
      <section class="aside" aria-labelledby="check">
        <h2 id="check">${words.check.title}</h2>
        <p>${words.check.text}</p>
        <p><a href="/check?lang=${language}">${words.check.link}</a></p>
      </section>
    </div>
    <section class="every" aria-labelledby="every">
      <h2 id="every">${words.every.title}</h2>
      <p>${words.every.text}</p>
      <ul class="cards">
        ${single.map(
          ({ title, text, address }) =>
            html`<li>
              <h3><a href="${address}">${title}</a></h3>
              <p>${text}</p>
            </li>`,
        )}
      </ul>
    </section>
  `;
  return layout({ language, title: words.homeTitle, main, current: 'home' });
}
