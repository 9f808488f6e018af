// @ts-check
import { html } from 'hono/html';
import { ORDERS, SEEN, SIZES, sizeOf } from '../list-query.js';
import { WORDS_AT_MOST } from '../searches.js';

/** @typedef {import('../list-query.js').ListQuery} ListQuery */

/**
 * @param {keyof ListQuery} name
 * @param {string} label
 * @param {Iterable<readonly [string, string]>} options Each code with its name.
 * @param {string | undefined} chosen
 * @param {string} [all] What choosing nothing is called; without it something is always chosen.
 */
const select = (name, label, options, chosen, all) =>
  html`<p>
    <label for="find-${name}">${label}</label>
    <select id="find-${name}" name="${name}">
      ${all === undefined ? '' : html`<option value="">${all}</option>`}
      ${[...options].map(
        ([code, title]) =>
          html`<option value="${code}" ${code === chosen ? html`selected` : ''}>${title}</option>`,
      )}
    </select>
  </p>`;

/** @param {'from' | 'to'} name @param {string} label @param {string | undefined} value */
const day = (name, label, value) =>
  html`<p>
    <label for="find-${name}">${label}</label>
    <input type="date" id="find-${name}" name="${name}" value="${value ?? ''}" />
  </p>`;

/**
 * What the list is searched, narrowed down and sorted by: one form, which posts, since a name may be in it. It needs no script.
 * @param {ListQuery} query
 * @param {import('../list-choices.js').Choices} choices
 * @param {string} words What is looked for.
 * @returns {import('./layout.js').Html}
 */
export function finder(query, { forms, areas, levels, outcomes }, words) {
  const { search: _words, page: _page, ...narrowed } = query;
  const isNarrowed = Object.keys(narrowed).length > 0;
  return html`<form
    method="post"
    action="/submissions/search"
    role="search"
    class="finder"
    autocomplete="off"
  >
    <p class="words">
      <label for="find-words">Name, reference or agency</label>
      <input
        type="search"
        id="find-words"
        name="words"
        maxlength="${WORDS_AT_MOST}"
        value="${words}"
        aria-describedby="find-words-hint"
      />
      <button>Search</button>
      <span class="hint" id="find-words-hint"
        >What you look for goes into no address, and is forgotten after an hour.</span
      >
    </p>
    <details ${isNarrowed ? html`open` : ''}>
      <summary>Filter and sort</summary>
      <div class="filters">
        ${select('level', 'Level', levels, query.level, 'Any')}
        ${select('outcome', 'Outcome', outcomes, query.outcome, 'Any')}
        ${select('area', 'Area', areas, query.area, 'Any')}
        ${select('form', 'Form', forms, query.form, 'Any')} ${day('from', 'Received from', query.from)}
        ${day('to', 'Received up to', query.to)} ${select('seen', 'Seen', SEEN, query.seen, 'Either')}
        ${select('sort', 'Sorted by', ORDERS, query.sort ?? 'newest')}
        ${select('size', 'On a page', SIZES, String(sizeOf(query)))}
      </div>
      <p class="apply"><button>Show</button></p>
    </details>
  </form>`;
}
