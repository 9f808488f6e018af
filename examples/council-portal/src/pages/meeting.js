// @ts-check
import { html } from 'hono/html';
import { LANGUAGES, pageLanguage } from '../languages.js';
import { nameOf } from '../plain-names.js';
import { choiceLinks, languageLinks } from './choices.js';
import { layout } from './layout.js';
import { taskForm } from './task-form.js';
import { taskList } from './task-list.js';

/** @typedef {import('./layout.js').Html} Html */

/** The areas that hand a case over, each on a form of its own. */
export const MEETING_AREAS = ['cleveland', 'kirklees', 'liverpool'];

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
  const from = MEETING_AREAS.find((id) => id === area) ?? MEETING_AREAS[0];
  const address = (/** @type {object} */ change) =>
    `/meeting?${new URLSearchParams({ area: from ?? '', lang: language, ...change })}`;
  const draw = taskForm({ markup, language, lang, words });

  const steps = /** @type {const} */ (['plan', 'update', 'transfer']);
  const forms = {
    plan: () => draw('marac-actions', 'plan', { id: 'plan' }),
    update: () => draw('marac-actions', 'update', { 'plan-from': 'plan' }),
    transfer: () => draw('marac-transfer', from, { 'plan-from': 'plan' }),
  };
  const scripts = html`
    <script type="module" src="/assets/portal.js"></script>
    <script type="module" src="/assets/switches.js"></script>
    <script type="module" src="/assets/tasks.js"></script>
    <script type="module" src="/cdn/safeguarding-forms.js" integrity="${integrity}"></script>
  `;
  const tasks = steps.map((id, index) => ({
    ...meeting[id],
    id,
    title: pathway.numbered(index + 1, meeting[id].title),
    form: forms[id],
  }));
  const intro = html`
    <p data-words="intro">${meeting.intro}</p>
    <div class="switches" data-words="areas">
      ${choiceLinks(
        words.editions.area ?? 'area',
        MEETING_AREAS.map((id) => ({
          text: nameOf(id),
          address: address({ area: id }),
          current: id === from,
        })),
        words.lostOfCase,
      )}
    </div>
  `;
  const main = html`
    <div class="switches" data-words="languages">
      ${languageLinks(language, (code) => address({ lang: code }))}
    </div>
    <h1 data-words="title">${meeting.title}</h1>
    ${taskList({ tasks, intro, words: words.tasks })}
  `;
  return layout({ language, title: meeting.title, main, scripts });
}
