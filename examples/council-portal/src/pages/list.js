// @ts-check
import { html } from 'hono/html';
import { languageName, nameOf, timeOf } from '../plain-names.js';
import { english } from '../wording.js';
import { gridTables } from './grid-words.js';
import { layout } from './layout.js';
import { codeNames, levelTag, outcomeName } from './result-words.js';

/** @typedef {import('../store.js').ListRow} ListRow */

/** @typedef {import('./submission.js').Knowledge} Knowledge */

/**
 * @param {ListRow} row
 * @param {import('../wording.js').Words} words
 * @param {import('@safeguarding-forms/instruments').Instrument} definition
 */
function cells({ result, ...row }, words, definition) {
  const gravest = gridTables(definition, words, result).map((table) => `${table.title}: ${table.gravest}`);
  return /** @type {const} */ ([
    ['Received', html`<time datetime="${row.receivedAt}">${timeOf(row.receivedAt)}</time>`],
    ['Reference', html`<a class="reference" href="/submissions/${row.reference}">${row.reference}</a>`],
    ['Form', english(words.title, row.element)],
    ['Edition', nameOf(row.instrument.edition)],
    ['Level', gravest.length === 0 ? levelTag(words, result) : gravest.join('; ')],
    ['Outcome', outcomeName(words, result.outcome)],
    ['Basis', codeNames(words.basis, result.basis ?? [])],
    ['Language', languageName(row.language)],
  ]);
}

/**
 * The coordinator's list, newest first.
 * @param {{ rows: ListRow[], total: number }} latest
 * @param {Knowledge} knowledge
 * @returns {import('./layout.js').Html}
 */
export function listPage({ rows, total }, { catalogue, wordingOf }) {
  const title = 'Coordinator’s list';
  const table = rows.map((row) => {
    const { id, edition, version } = row.instrument;
    return cells(row, wordingOf(row.instrument), catalogue.getInstrument(id, edition, version));
  });
  const main = html`
    <h1>${title}</h1>
    ${
      table[0] === undefined
        ? html`<p>Nothing has been sent yet. <a href="/">Fill in a form</a> and it appears here.</p>`
        : html`<table class="list">
            <caption>
              ${rows.length < total ? `The newest ${rows.length} of ${total} submissions` : `Submissions: ${total}`}
            </caption>
            <thead>
              <tr>
                ${table[0].map(([name]) => html`<th scope="col">${name}</th>`)}
              </tr>
            </thead>
            <tbody>
              ${table.map(
                (row) =>
                  html`<tr>
                    ${row.map(([name, cell]) => html`<td data-label="${name}">${cell || '–'}</td>`)}
                  </tr>`,
              )}
            </tbody>
          </table>`
    }
  `;
  return layout({ language: 'en', title, main, current: 'list' });
}
