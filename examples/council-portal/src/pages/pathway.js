// @ts-check
import { html } from 'hono/html';
import { LANGUAGES, pageLanguage } from '../languages.js';
import { nameOf } from '../plain-names.js';
import { choiceLinks, languageLinks } from './choices.js';
import { layout } from './layout.js';

/** @typedef {import('./layout.js').Html} Html */
/** @typedef {import('../languages.js').TitledText} TitledText */

/** The checklists that the page offers. */
export const CHECKLISTS = ['cleveland', 'kirklees'];
/** The areas whose referral takes either of them; Sefton's takes tools of its own. */
export const AREAS = ['norfolk', 'cleveland', 'kirklees', 'liverpool'];

const STEPS = /** @type {const} */ (['checklist', 'decision', 'referral', 'record']);

/** @param {typeof STEPS[number]} id @param {TitledText} step @param {Html} content */
const section = (id, { title, text }, content) =>
  html`<section class="step" id="step-${id}" aria-labelledby="title-${id}">
    <h2 id="title-${id}">${title}</h2>
    <p>${text}</p>
    ${content}
  </section>`;

/**
 * Every outcome there is, of which `pathway.js` shows the one that holds.
 * @param {import('../languages.js').Pathway['outcomes']} outcomes
 */
const decision = (outcomes) =>
  html`<div id="decision" role="status">
    ${Object.entries(outcomes).map(
      ([outcome, { title, text }]) =>
        html`<div class="outcome" data-outcome="${outcome}" ${outcome === 'undecided' ? '' : 'hidden'}>
          <p><strong>${title}</strong></p>
          <p>${text}</p>
        </div>`,
    )}
  </div>`;

/**
 * The forms of one case on one page. What connects them is plain HTML: `risk-from` and `record-from` name the form
 * whose submission another one takes along.
 * @param {object} page
 * @param {string} [page.checklist] Edition of the checklist.
 * @param {string} [page.area] Area of the referral.
 * @param {string | undefined} page.lang
 * @param {string} page.integrity The SRI hash of the script of all elements.
 * @returns {Html}
 */
export function pathwayPage({ checklist = 'cleveland', area = 'norfolk', lang, integrity }) {
  const language = pageLanguage(lang);
  const { words } = LANGUAGES[language];
  const { pathway } = words;
  const address = (/** @type {object} */ change) =>
    `/pathway?${new URLSearchParams({ checklist, area, lang: language, ...change })}`;
  const formTitle = (/** @type {string} */ tag) => words.forms[tag]?.title ?? tag;

  // What follows the checklist must listen before the checklist speaks.
  const scripts = html`
    <script type="module" src="/assets/portal.js"></script>
    <script type="module" src="/assets/pathway.js"></script>
    <script type="module" src="/cdn/safeguarding-forms.js" integrity="${integrity}"></script>
  `;
  const langAttribute = lang === undefined || lang === language ? '' : html`lang="${lang}"`;
  const loading = html`<p>${words.loading}</p>`;

  const main = html`
    <div class="switches">
      ${choiceLinks(
        formTitle('dash-checklist'),
        CHECKLISTS.map((id) => ({
          text: nameOf(id),
          address: address({ checklist: id }),
          current: id === checklist,
        })),
      )}
      ${choiceLinks(
        formTitle('marac-referral'),
        AREAS.map((id) => ({ text: nameOf(id), address: address({ area: id }), current: id === area })),
      )}
      ${languageLinks(language, (code) => address({ lang: code }))}
      <p class="hint">${words.choose}</p>
    </div>
    <h1>${pathway.title}</h1>
    <p class="lead">${pathway.intro}</p>
    <p><strong>${words.privacyTitle}</strong> ${words.privacy}</p>
    <nav class="steps" aria-label="${pathway.steps}">
      <ul>
        ${STEPS.map((id) => html`<li><a href="#step-${id}">${pathway[id].title}</a></li>`)}
      </ul>
    </nav>
    ${section(
      'checklist',
      pathway.checklist,
      html`<dash-checklist id="risk" edition="${checklist}" heading-level="3" ${langAttribute}>
        ${loading}
      </dash-checklist>`,
    )}
    ${section('decision', pathway.decision, decision(pathway.outcomes))}
    ${section(
      'referral',
      pathway.referral,
      html`<marac-referral
        area="${area}"
        risk-from="risk"
        record-from="record"
        heading-level="3"
        ${langAttribute}
      >
        ${loading}
      </marac-referral>`,
    )}
    ${section(
      'record',
      pathway.record,
      html`<share-without-consent id="record" risk-from="risk" heading-level="3" ${langAttribute}>
        ${loading}
      </share-without-consent>`,
    )}
  `;
  return layout({ language, title: pathway.title, main, scripts });
}
