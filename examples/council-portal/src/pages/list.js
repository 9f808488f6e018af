// @ts-check
import { html } from 'hono/html';
import { areaOf } from '../areas.js';
import { languageName, nameOf, timeOf } from '../plain-names.js';
import { english } from '../wording.js';
import { gridTables } from './grid-words.js';
import { listTable } from './list-table.js';
import { layout } from './layout.js';
import {
  codeNames,
  isOpen,
  levelTag,
  outcomeName,
  outcomeTag,
  selfState,
  unknownLevel,
} from './result-words.js';

/** @typedef {import('../store.js').ListRow} ListRow */
/** @typedef {import('./submission.js').Knowledge} Knowledge */
/** @typedef {import('./layout.js').Html} Html */

/** @param {Html | string} text */
const soft = (text) => (text === '' ? '' : html`<span class="hint">${text}</span>`);

/**
 * What the person at risk sent, who filled it in alone: how far it goes, and what it leads to as it stands. Never a level,
 * since nobody has assessed it; what leads to a referral stands out all the same.
 * @param {ListRow} row
 * @param {import('../wording.js').Words} words
 */
function selfCell({ result }, words) {
  const outcome = outcomeName(words, result.outcome);
  return html`<strong class="tag mark" data-outcome="${result.outcome ?? 'none'}"
      >${selfState(result)}</strong
    >
    <span>Filled in by the person</span>
    ${outcome ? html`<span>By the answers${isOpen(result) ? ' so far' : ''}: ${outcome}</span>` : ''}
    ${soft(isOpen(result) ? 'What is not answered is not known, and not low' : '')}
    ${soft(codeNames(words.basis, result.basis ?? []))}`;
}

/**
 * What it came to, the level first: where there is none, the outcome is what stands out.
 * @param {ListRow} row
 * @param {import('../wording.js').Words} words
 * @param {import('@safeguarding-forms/instruments').Instrument} definition
 */
function resultCell(row, words, definition) {
  if (row.audience === 'self') return selfCell(row, words);
  const { result } = row;
  const level = levelTag(words, definition, result);
  const outcome = outcomeName(words, result.outcome);
  if (definition.outcomes.length === 0 && result.kind !== 'grid')
    return soft('For information: it decides nothing');
  const grids = gridTables(definition, words, result).map(
    ({ title, gravest }) => html`<span>${title}: <strong class="tag">${gravest}</strong></span>`,
  );
  return html`${level || outcomeTag(words, result.outcome)}
  ${level && outcome ? html`<span>${outcome}</span>` : ''} ${soft(unknownLevel(result))} ${grids}
  ${soft(codeNames(words.basis, result.basis ?? []))}`;
}

/**
 * What was filled in, with whatever of its edition is no area, and its language where that is not English.
 * @param {ListRow} row
 * @param {import('../wording.js').Words} words
 */
function formCell({ element, instrument: { edition }, language }, words) {
  const notes = [
    ...(areaOf(edition) === edition ? [] : [nameOf(edition)]),
    ...(language === 'en' ? [] : [`in ${languageName(language)}`]),
  ];
  return html`${english(words.title, element)} ${soft(notes.join(', '))}`;
}

/** @param {ListRow} row @param {import('../wording.js').Words} words @param {import('@safeguarding-forms/instruments').Instrument} definition */
const cells = (row, words, definition) =>
  /** @type {const} */ ([
    ['Result', resultCell(row, words, definition)],
    ['Form', formCell(row, words)],
    ['Area', nameOf(areaOf(row.instrument.edition) ?? '')],
    ['Received', html`<time datetime="${row.receivedAt}">${timeOf(row.receivedAt)}</time>`],
    ['Reference', html`<a class="reference" href="/submissions/${row.reference}">${row.reference}</a>`],
  ]);

const NOTHING = html`<div class="empty">
  <h2>Nothing has been sent yet</h2>
  <p>What is sent appears here, the newest first, with what it came to. <a href="/">See the forms</a></p>
</div>`;

/**
 * The coordinator's list, newest first.
 * @param {{ rows: ListRow[], total: number }} latest
 * @param {Knowledge} knowledge
 * @returns {Html}
 */
export function listPage({ rows, total }, { catalogue, wordingOf }) {
  const title = 'Coordinator’s list';
  const table = rows.map((row) => {
    const { id, edition, version } = row.instrument;
    return cells(row, wordingOf(row.instrument), catalogue.getInstrument(id, edition, version));
  });
  const number =
    rows.length < total ? `The newest ${rows.length} of ${total} submissions` : `Submissions: ${total}`;
  const main = html`
    <h1>${title}</h1>
    ${listTable({ rows: table, caption: `${number}. Times are British.`, empty: NOTHING })}
  `;
  return layout({ language: 'en', title, main, current: 'list', forStaff: true });
}
