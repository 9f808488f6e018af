// @ts-check
import { html } from 'hono/html';
import { AREAS } from '../areas.js';
import { LANGUAGES, pageLanguage } from '../languages.js';
import { GRID, pathwayOf, TOOLS } from '../pathways.js';
import { nameOf } from '../plain-names.js';
import { choiceLinks, languageLinks } from './choices.js';
import { layout } from './layout.js';
import { taskForm } from './task-form.js';
import { taskList } from './task-list.js';

/** @typedef {import('./layout.js').Html} Html */

/**
 * Every outcome there is, of which `pathway.js` shows the one that holds.
 * @param {import('../languages.js').Pathway['outcomes']} outcomes
 */
const outcomeList = (outcomes) =>
  html`<div id="outcomes">
    ${Object.entries(outcomes).map(
      ([outcome, { title, text }]) =>
        html`<div class="outcome" data-words="outcome-${outcome}" data-outcome="${outcome}" hidden>
          <p><strong>${title}</strong></p>
          <p>${text}</p>
        </div>`,
    )}
  </div>`;

/**
 * The forms of one case on one page. What connects them is plain HTML: `risk-from` and `record-from` name the form
 * whose submission another one takes along.
 * @param {object} page
 * @param {string} [page.checklist] Edition of the risk tool; one that the area does not take gives way to its first.
 * @param {string} [page.area] Area of the referral.
 * @param {string | undefined} page.lang
 * @param {string} page.integrity The SRI hash of the script of all elements.
 * @param {import('../form-markup.js').FormMarkup} page.markup Writes the forms.
 * @returns {Html}
 */
export function pathwayPage({ checklist = '', area = 'norfolk', lang, integrity, markup }) {
  const language = pageLanguage(lang);
  const { words } = LANGUAGES[language];
  const { pathway } = words;
  const { tools, steps } = pathwayOf(area);
  const tool = tools.find((id) => id === checklist) ?? tools[0] ?? '';
  const tag = TOOLS[tool]?.tag ?? 'dash-checklist';
  // A chart that stands before the risk tool is left for the tool, and gone on with after it.
  const onward = (/** @type {import('../pathways.js').Step} */ step, /** @type {string} */ text) =>
    steps[0] === 'decision'
      ? html`<p data-words="on-to-${step}"><a href="#step-${step}">${text}</a></p>`
      : '';
  const address = (/** @type {object} */ change) =>
    `/pathway?${new URLSearchParams({ checklist: tool, area, lang: language, ...change })}`;

  // What follows the risk tool must listen before the tool speaks.
  const scripts = html`
    <script type="module" src="/assets/portal.js"></script>
    <script type="module" src="/assets/switches.js"></script>
    <script type="module" src="/assets/tasks.js"></script>
    <script type="module" src="/assets/pathway.js"></script>
    <script type="module" src="/cdn/safeguarding-forms.js" integrity="${integrity}"></script>
  `;
  const draw = taskForm({ markup, language, lang, words });
  const toolChoice = choiceLinks(
    pathway.tool.title,
    tools.map((id) => ({
      text: TOOLS[id]?.name ?? id,
      address: `${address({ checklist: id })}#step-tool`,
      current: id === tool,
    })),
    words.lostOfCase,
  );

  /** @type {Record<Exclude<import('../pathways.js').Step, 'outcome'>, () => Html>} */
  const forms = {
    tool: () =>
      html`<div data-words="tools">${toolChoice}</div>
        ${draw(tag, tool, { id: 'risk' })} ${onward('decision', pathway.backToDecision)}`,
    decision: () =>
      html`${draw('marac-decision', area, { id: 'decision', 'risk-from': 'risk' })}
      ${onward('referral', pathway.onToReferral)}`,
    grid: () => draw('severity-grid', GRID, { id: 'grid' }),
    referral: () => draw('marac-referral', area, { 'risk-from': 'risk', 'record-from': 'record' }),
    record: () => draw('share-without-consent', undefined, { id: 'record', 'risk-from': 'risk' }),
  };
  const tasks = steps.map((id, index) => ({
    ...pathway[id],
    id,
    title: pathway.numbered(index + 1, pathway[id].title),
    ...(id !== 'outcome' && { form: forms[id] }),
    ...((id === 'outcome' || id === 'decision') && { outcome: outcomeList(pathway.outcomes) }),
  }));

  const intro = html`
    <p data-words="intro">${pathway.intro}</p>
    <div class="switches" data-words="areas">
      ${choiceLinks(
        words.editions.area ?? 'area',
        AREAS.map((id) => ({ text: nameOf(id), address: address({ area: id }), current: id === area })),
        words.lostOfCase,
      )}
    </div>
  `;
  const main = html`
    <div class="switches" data-words="languages">
      ${languageLinks(language, (code) => address({ lang: code }))}
    </div>
    <h1 data-words="title">${pathway.title}</h1>
    ${taskList({ tasks, intro, words: words.tasks })}
  `;
  return layout({ language, title: pathway.title, main, scripts });
}
