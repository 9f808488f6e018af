// @ts-check
import { html } from 'hono/html';
import { LANGUAGES, pageLanguage } from '../languages.js';
import { nameOf } from '../plain-names.js';
import { choiceLinks, languageLinks } from './choices.js';
import { layout } from './layout.js';
import { stepsOnPage } from './steps.js';

/** @typedef {import('./layout.js').Html} Html */

/** The areas that hand a case over, each on a form of its own. */
const AREAS = ['cleveland', 'kirklees', 'liverpool'];

/**
 * What follows a meeting, on one page: its plan, an agency's update, and the case going to another area. `plan-from`
 * names the form whose submission the two others read.
 * @param {object} page
 * @param {string} [page.area] Which area hands the case over; one that is not known gives way to the first.
 * @param {string | undefined} page.lang
 * @param {string} page.integrity The SRI hash of the script of all elements.
 * @param {import('../form-markup.js').FormMarkup} page.markup Writes the forms.
 * @returns {Html}
 */
export function meetingPage({ area = '', lang, integrity, markup }) {
  const language = pageLanguage(lang);
  const { words } = LANGUAGES[language];
  const { meeting, pathway } = words;
  const from = AREAS.find((id) => id === area) ?? AREAS[0];
  const address = (/** @type {object} */ change) =>
    `/meeting?${new URLSearchParams({ area: from ?? '', lang: language, ...change })}`;
  const draw = (
    /** @type {string} */ tag,
    /** @type {string | undefined} */ edition,
    /** @type {Record<string, string>} */ attributes,
  ) => markup({ tag, edition, language, lang, headingLevel: 3, attributes, loading: words.loading });

  const steps = /** @type {const} */ (['plan', 'update', 'transfer']);
  const content = {
    plan: () => draw('marac-actions', 'plan', { id: 'plan' }),
    update: () => draw('marac-actions', 'update', { 'plan-from': 'plan' }),
    transfer: () => draw('marac-transfer', from, { 'plan-from': 'plan' }),
  };
  const scripts = html`
    <script type="module" src="/assets/portal.js"></script>
    <script type="module" src="/cdn/safeguarding-forms.js" integrity="${integrity}"></script>
  `;
  const places = steps.map((id, index) => ({
    id,
    title: pathway.numbered(index + 1, meeting[id].title),
    text: meeting[id].text,
    content: content[id],
  }));
  const main = html`
    <div class="switches">
      ${choiceLinks(
        words.editions.area ?? 'area',
        AREAS.map((id) => ({ text: nameOf(id), address: address({ area: id }), current: id === from })),
      )}
      ${languageLinks(language, (code) => address({ lang: code }))}
      <p class="hint">${words.choose}</p>
    </div>
    <h1>${meeting.title}</h1>
    <p class="lead">${meeting.intro}</p>
    <p><strong>${words.privacyTitle}</strong> ${words.privacy}</p>
    ${stepsOnPage(pathway.steps, places)}
  `;
  return layout({ language, title: meeting.title, main, scripts });
}
