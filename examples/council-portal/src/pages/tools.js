// @ts-check
import { html } from 'hono/html';
import { areaOf, toolsOf } from '../areas.js';
import { LANGUAGES } from '../languages.js';
import { nameOf } from '../plain-names.js';
import { languageLinks } from './choices.js';
import { layout } from './layout.js';
import { MEETING_AREAS } from './meeting.js';
import { wayList } from './ways.js';

/**
 * Everything that an area has: the forms of a case together, what follows a meeting, and each form by itself.
 * @param {object} page
 * @param {string} page.area One that the portal knows.
 * @param {import('../languages.js').Language} page.language
 * @param {(form: import('../forms.js').Form) => string[]} page.editionsOf
 * @returns {import('./layout.js').Html}
 */
export function toolsPage({ area, language, editionsOf }) {
  const { words } = LANGUAGES[language];
  const { areas, pathway, meeting } = words;
  const query = (/** @type {Record<string, string>} */ parts) =>
    new URLSearchParams({ ...parts, lang: language }).toString();
  const together = [
    { title: pathway.title, text: pathway.text, address: `/pathway?${query({ area })}` },
    ...(MEETING_AREAS.includes(area)
      ? [{ title: meeting.title, text: meeting.text, address: `/meeting?${query({ area })}` }]
      : []),
  ];
  const alone = toolsOf(area, editionsOf).map(({ form, edition }) => {
    const title = words.forms[form.tag]?.title ?? form.tag;
    const isOwn = edition === area || areaOf(edition) === undefined;
    return {
      title: isOwn ? title : `${title}: ${areas.kinds[edition] ?? nameOf(edition)}`,
      text: words.forms[form.tag]?.text,
      address: `/${form.tag}?${query({ [form.attribute]: edition })}`,
    };
  });
  const title = areas.toolsOf(nameOf(area));
  const main = html`
    ${languageLinks(language, (code) => `/tools?${new URLSearchParams({ area, lang: code })}`)}
    <p class="back"><a href="/start/tools?lang=${language}">${areas.back}</a></p>
    <h1>${title}</h1>
    <p class="lead">${areas.toolsText}</p>
    ${wayList([...together, ...alone])}
  `;
  return layout({ language, title, main });
}
