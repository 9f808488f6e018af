// @ts-check
import { html } from 'hono/html';
import { addressPart, SEEN } from '../list-query.js';
import { dayOf } from '../plain-names.js';
import { finder } from './finder.js';
import { listRow } from './list-row.js';
import { listTable } from './list-table.js';
import { layout } from './layout.js';
import { pager } from './pager.js';

/** @typedef {import('../list-query.js').ListQuery} ListQuery */
/** @typedef {import('../list-choices.js').Choices} Choices */
/** @typedef {import('./layout.js').Html} Html */

const NOTHING = html`<div class="empty">
  <h2>Nothing has been sent yet</h2>
  <p>What is sent appears here, the newest first, with what it came to. <a href="/">See the forms</a></p>
</div>`;

/** @param {string} number */
const nothingFound = (number) =>
  html`<div class="empty">
    <h2>Nothing is found</h2>
    <p>${number}. <a href="/submissions">Show all</a></p>
  </div>`;

/** What the list is narrowed to, in words, so that a printed one says it too. @param {ListQuery} query @param {Choices} choices */
const narrowedTo = ({ search, level, outcome, area, form, from, to, seen }, choices) =>
  [
    search && 'found by the search',
    level && choices.levels.get(level),
    outcome && choices.outcomes.get(outcome),
    area && choices.areas.get(area),
    form && choices.forms.get(form),
    from && `from ${dayOf(from)}`,
    to && `up to ${dayOf(to)}`,
    seen && SEEN.get(seen),
  ]
    .filter(Boolean)
    .join(', ');

/**
 * Where a press on a column's name leads.
 * @param {ListQuery} query
 * @returns {Record<string, import('./list-table.js').Sorting>}
 */
function sortingBy({ page: _page, ...query }) {
  const { sort = 'newest' } = query;
  const by = (/** @type {string} */ order) => `/submissions${addressPart({ ...query, sort: order })}`;
  return {
    Result: { address: by('result'), order: sort === 'result' ? 'other' : undefined },
    Form: { address: by('form'), order: sort === 'form' ? 'ascending' : undefined },
    Area: { address: by('edition'), order: sort === 'edition' ? 'ascending' : undefined },
    Received: {
      address: by(sort === 'newest' ? 'oldest' : 'newest'),
      order: sort === 'newest' ? 'descending' : sort === 'oldest' ? 'ascending' : undefined,
    },
    Seen: { address: by('unseen'), order: sort === 'unseen' ? 'ascending' : undefined },
  };
}

/** The list as files. @param {ListQuery} query @param {number} found */
function files({ page: _page, size: _size, ...query }, found) {
  const part = addressPart(query);
  return html`<p class="files">
    All ${found.toLocaleString('en-GB')} as a file, without what anybody wrote:
    <a href="/submissions.csv${part}" download>CSV</a> <a href="/submissions.json${part}" download>JSON</a>
  </p>`;
}

/**
 * The coordinator's list.
 * @param {object} page
 * @param {ListQuery} page.query What is asked for.
 * @param {readonly (keyof ListQuery)[]} [page.unknown] What the address asked for that there is not.
 * @param {string} [page.words] What is looked for.
 * @param {Choices} page.choices
 * @param {import('./submission.js').Knowledge} page.knowledge
 * @param {readonly import('../store.js').ListRow[]} [page.rows] Of this page.
 * @param {number} [page.found]
 * @param {number} [page.total]
 * @param {number} [page.last] How many pages there are.
 * @param {string} [page.notice] What stands in the way of a list.
 * @returns {Html}
 */
export function listPage({
  query,
  unknown = [],
  words = '',
  choices,
  knowledge,
  rows = [],
  found = 0,
  total = 0,
  last = 1,
  notice,
}) {
  const title = 'Coordinator’s list';
  const back = addressPart(query);
  const narrowed = narrowedTo(query, choices);
  const number = narrowed
    ? `${found.toLocaleString('en-GB')} of ${total.toLocaleString('en-GB')} submissions: ${narrowed}`
    : `Submissions: ${total.toLocaleString('en-GB')}`;
  const said = notice ?? (unknown.length === 0 ? '' : `Not known, and left out: ${unknown.join(', ')}.`);
  const table = listTable({
    rows: rows.map((row) => listRow(row, knowledge, choices, back)),
    ids: rows.map(({ reference }) => reference),
    sorting: sortingBy(query),
    caption: `${number}. Times are British.`,
    empty: total === 0 ? NOTHING : nothingFound(number),
  });
  const main = html`
    <h1>${title}</h1>
    <p class="hint">
      An agency’s log-in is not part of this example: whoever opens this page sees the list of every area, and
      nobody is named where something is marked as seen.
    </p>
    ${said ? html`<p class="outcome" data-outcome="consider" role="status">${said}</p>` : ''}
    ${total === 0 && notice === undefined ? '' : finder(query, choices, words)}
    ${
      narrowed && found > 0
        ? html`<p class="clear"><a href="/submissions">Show all ${total.toLocaleString('en-GB')}</a></p>`
        : ''
    }
    ${notice === undefined ? html`${table} ${pager(query, last)} ${found > 0 ? files(query, found) : ''}` : ''}
  `;
  return layout({ language: 'en', title, main, current: 'list', forStaff: true });
}
