// @ts-check
import { html } from 'hono/html';
import { LANGUAGES, pageLanguage } from '../languages.js';
import { PATHWAYS, pathwayOf, TOOLS } from '../pathways.js';
import { nameOf } from '../plain-names.js';
import { choiceLinks, languageLinks } from './choices.js';
import { layout } from './layout.js';
import { stepsOnPage } from './steps.js';

/** @typedef {import('./layout.js').Html} Html */

/**
 * Every outcome there is, of which `pathway.js` shows the one that holds.
 * @param {import('../languages.js').Pathway['outcomes']} outcomes
 */
const outcomeList = (outcomes) =>
  html`${Object.entries(outcomes).map(
    ([outcome, { title, text }]) =>
      html`<div class="outcome" data-outcome="${outcome}" ${outcome === 'undecided' ? '' : 'hidden'}>
        <p><strong>${title}</strong></p>
        <p>${text}</p>
      </div>`,
  )}`;

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
  const hasChart = steps.includes('decision');
  // A chart that stands before the risk tool is left for the tool, and gone on with after it.
  const onward = (/** @type {import('../pathways.js').Step} */ step, /** @type {string} */ text) =>
    steps[0] === 'decision' ? html`<p><a href="#step-${step}">${text}</a></p>` : '';
  const address = (/** @type {object} */ change) =>
    `/pathway?${new URLSearchParams({ checklist: tool, area, lang: language, ...change })}`;

  // What follows the risk tool must listen before the tool speaks.
  const scripts = html`
    <script type="module" src="/assets/portal.js"></script>
    <script type="module" src="/assets/pathway.js"></script>
    <script type="module" src="/cdn/safeguarding-forms.js" integrity="${integrity}"></script>
  `;
  const draw = (
    /** @type {string} */ tag,
    /** @type {string | undefined} */ edition,
    /** @type {Record<string, string>} */ attributes,
  ) => markup({ tag, edition, language, lang, headingLevel: 3, attributes, loading: words.loading });

  /** @type {Record<import('../pathways.js').Step, () => Html>} */
  const content = {
    tool: () => html`${draw(tag, tool, { id: 'risk' })} ${onward('decision', pathway.backToDecision)}`,
    outcome: () => html`<div id="outcomes" role="status">${outcomeList(pathway.outcomes)}</div>`,
    decision: () =>
      html`${draw('marac-decision', area, { id: 'decision', 'risk-from': 'risk' })}
      ${onward('referral', pathway.onToReferral)}`,
    grid: () => draw('severity-grid', 'cleveland', { id: 'grid' }),
    // The chart reads its outcome out itself: here it only stands above the referral.
    referral: () =>
      html`${hasChart ? html`<div id="outcomes">${outcomeList(pathway.outcomes)}</div>` : ''}
      ${draw('marac-referral', area, { 'risk-from': 'risk', 'record-from': 'record' })}`,
    record: () => draw('share-without-consent', undefined, { id: 'record', 'risk-from': 'risk' }),
  };
  const places = steps.map((id, index) => ({
    id,
    title: pathway.numbered(index + 1, pathway[id].title),
    text: pathway[id].text,
    content: content[id],
  }));

  const main = html`
    <div class="switches">
      ${choiceLinks(
        words.editions.area ?? 'area',
        Object.keys(PATHWAYS).map((id) => ({
          text: nameOf(id),
          address: address({ area: id }),
          current: id === area,
        })),
      )}
      ${choiceLinks(
        pathway.tool.title,
        tools.map((id) => ({
          text: TOOLS[id]?.name ?? id,
          address: address({ checklist: id }),
          current: id === tool,
        })),
      )}
      ${languageLinks(language, (code) => address({ lang: code }))}
      <p class="hint">${words.choose}</p>
    </div>
    <h1>${pathway.title}</h1>
    <p class="lead">${pathway.intro}</p>
    <p><strong>${words.privacyTitle}</strong> ${words.privacy}</p>
    ${stepsOnPage(pathway.steps, places)}
  `;
  return layout({ language, title: pathway.title, main, scripts });
}
