// @ts-check
import { html } from 'hono/html';

/** @typedef {import('./layout.js').Html} Html */

/**
 * What was sent, a row each: a table that is read as a list where there is no room for columns.
 * @param {object} list
 * @param {readonly (readonly (readonly [name: string, cell: Html | string])[])[]} list.rows The cells of each row, under the same names.
 * @param {Html | string} list.caption
 * @param {Html} list.empty Shown while there is nothing.
 * @returns {Html}
 */
export function listTable({ rows, caption, empty }) {
  if (rows[0] === undefined) return empty;
  return html`<table class="list">
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        ${rows[0].map(([name]) => html`<th scope="col">${name}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (row) =>
          html`<tr>
            ${row.map(([name, cell]) => html`<td data-label="${name}">${cell || '–'}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}
