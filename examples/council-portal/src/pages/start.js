// @ts-check
import { html } from 'hono/html';
import { AREAS, WISHES } from '../areas.js';
import { LANGUAGES } from '../languages.js';
import { PATHWAYS } from '../pathways.js';
import { nameOf } from '../plain-names.js';
import { languageLinks } from './choices.js';
import { layout } from './layout.js';
import { wayList } from './ways.js';

/** @typedef {import('../areas.js').Wish} Wish */

/**
 * Where a wish leads in an area: to its form among the forms of the case. Tools about different things are told apart.
 * @param {Wish} wish
 * @param {string} area
 * @param {import('../languages.js').Language} language
 * @returns {import('./ways.js').Way[]}
 */
function waysIn(wish, area, language) {
  const { kinds } = LANGUAGES[language].words.areas;
  const step = WISHES[wish];
  if (step === undefined)
    return [{ title: nameOf(area), address: `/tools?${new URLSearchParams({ area, lang: language })}` }];
  const address = (/** @type {object} */ more) =>
    `/pathway?${new URLSearchParams({ area, ...more, lang: language })}#step-${step}`;
  const tools = (step === 'tool' && PATHWAYS[area]?.tools.filter((tool) => tool in kinds)) || [];
  if (tools.length === 0) return [{ title: nameOf(area), address: address({}) }];
  return tools.map((tool) => ({
    title: `${nameOf(area)}: ${kinds[tool]}`,
    address: address({ checklist: tool }),
  }));
}

/**
 * The second question after what somebody wants to do: in which area.
 * @param {{ wish: Wish, language: import('../languages.js').Language }} page
 * @returns {import('./layout.js').Html}
 */
export function startPage({ wish, language }) {
  const { words } = LANGUAGES[language];
  const { areas } = words;
  const main = html`
    ${languageLinks(language, (code) => `/start/${wish}?lang=${code}`)}
    <p class="back"><a href="/?lang=${language}">${areas.back}</a></p>
    <h1><span class="caption">${words.wishes[wish].title}</span> ${areas.title}</h1>
    <p class="lead">${areas.text}</p>
    ${wayList(AREAS.flatMap((area) => waysIn(wish, area, language)))}
    <h2>${areas.other.title}</h2>
    <p>${areas.other.text}</p>
  `;
  return layout({ language, title: `${areas.title} ${words.wishes[wish].title}`, main });
}
