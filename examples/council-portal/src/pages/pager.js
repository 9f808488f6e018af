// @ts-check
import { html } from 'hono/html';
import { addressPart } from '../list-query.js';

/** Pages that are named: the first, the last and those about the one that is open. */
const AROUND = 2;

/**
 * The pages of the list as links; nothing where there is one alone.
 * @param {import('../list-query.js').ListQuery} query
 * @param {number} last
 * @returns {import('./layout.js').Html | ''}
 */
export function pager(query, last) {
  if (last < 2) return '';
  const open = Number(query.page ?? 1);
  const to = (/** @type {number} */ page) => `/submissions${addressPart({ ...query, page: String(page) })}`;
  const named = [
    ...new Set([1, ...Array.from({ length: 2 * AROUND + 1 }, (_, index) => open - AROUND + index), last]),
  ];
  const pages = named.filter((page) => page >= 1 && page <= last);
  return html`<nav class="pager" aria-label="Pages of the list">
    <p>Page ${open} of ${last}</p>
    <ul>
      ${open > 1 ? html`<li><a href="${to(open - 1)}" rel="prev">Previous</a></li>` : ''}
      ${pages.map(
        (page, index) =>
          html`${page - (pages[index - 1] ?? page) > 1 ? html`<li aria-hidden="true">…</li>` : ''}
            <li>
              <a
                href="${to(page)}"
                aria-label="Page ${page}"
                ${page === open ? html`aria-current="page"` : ''}
                >${page}</a
              >
            </li>`,
      )}
      ${open < last ? html`<li><a href="${to(open + 1)}" rel="next">Next</a></li>` : ''}
    </ul>
  </nav>`;
}
