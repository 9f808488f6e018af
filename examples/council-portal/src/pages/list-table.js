// @ts-check
import { html } from 'hono/html';

/** @typedef {import('./layout.js').Html} Html */
/** @typedef {{ address: string, order?: 'ascending' | 'descending' | 'other' | undefined }} Sorting Where a press on a column's name leads, and how it stands now. */

/**
 * What was sent, a row each: a table that is read as a list where there is no room for columns.
 * @param {object} list
 * @param {readonly (readonly (readonly [name: string, cell: Html | string])[])[]} list.rows The cells of each row, under the same names.
 * @param {readonly string[]} [list.ids] Of the rows.
 * @param {Readonly<Record<string, Sorting>>} [list.sorting] Columns that it can be sorted by.
 * @param {Html | string} list.caption
 * @param {Html} list.empty Shown while there is nothing.
 * @returns {Html}
 */
export function listTable({ rows, ids, sorting = {}, caption, empty }) {
  if (rows[0] === undefined) return empty;
  const head = (/** @type {string} */ name) => {
    const by = sorting[name];
    if (by === undefined) return html`<th scope="col">${name}</th>`;
    return html`<th scope="col" ${by.order ? html`aria-sort="${by.order}"` : ''}>
      <a href="${by.address}">${name}</a>
    </th>`;
  };
  return html`<table class="list">
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        ${rows[0].map(([name]) => head(name))}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (row, index) =>
          html`<tr ${ids?.[index] ? html`id="${ids[index]}"` : ''}>
            ${row.map(([name, cell]) => html`<td data-label="${name}">${cell || '–'}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}
