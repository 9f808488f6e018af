// @ts-check
import { stringify } from 'csv-stringify/sync';
import { nameOf } from './plain-names.js';

/**
 * @typedef {object} Exported What leaves the portal of a submission: what the list shows, and nothing that somebody wrote.
 * @property {string} reference
 * @property {string} receivedAt
 * @property {string} form
 * @property {string} edition
 * @property {string} version
 * @property {string} area
 * @property {string | null} level
 * @property {string | null} outcome
 * @property {boolean} complete
 * @property {'professional' | 'self'} audience
 * @property {string} language
 * @property {string | null} seenAt
 */

/**
 * @param {import('./store.js').ListRow} row
 * @param {import('./list-choices.js').Choices} choices
 * @returns {Exported}
 */
export const exportedOf = (row, { areaName }) => ({
  reference: row.reference,
  receivedAt: row.receivedAt,
  form: row.instrument.id,
  edition: row.instrument.edition,
  version: row.instrument.version,
  area: areaName(row.instrument.edition),
  // What a person filled in alone has been assessed by nobody.
  level: row.audience === 'self' ? null : (row.result.level ?? null),
  outcome: row.result.outcome,
  complete: row.result.complete,
  audience: row.audience,
  language: row.language,
  seenAt: row.seenAt,
});

/**
 * The columns of the table, with what stands in each.
 * @type {readonly (readonly [name: string, (row: Exported, choices: import('./list-choices.js').Choices) => string])[]}
 */
const COLUMNS = [
  ['Reference', ({ reference }) => reference],
  ['Received (UTC)', ({ receivedAt }) => receivedAt],
  ['Form', ({ form }, { forms }) => forms.get(form) ?? form],
  ['Edition', ({ edition }) => nameOf(edition)],
  ['Version', ({ version }) => version],
  ['Area', ({ area }) => area],
  ['Level', ({ level }, { levels }) => (level === null ? '' : (levels.get(level) ?? level))],
  ['Outcome', ({ outcome }, { outcomes }) => (outcome === null ? '' : (outcomes.get(outcome) ?? outcome))],
  ['Complete', ({ complete }) => (complete ? 'yes' : 'no')],
  ['Filled in by', ({ audience }) => (audience === 'self' ? 'the person, alone' : 'a professional')],
  ['Language', ({ language }) => language],
  ['Seen (UTC)', ({ seenAt }) => seenAt ?? ''],
];

/**
 * A table as RFC 4180 has it, in UTF-8 with the mark by which Excel knows that. A cell that a spreadsheet would calculate, since it
 * begins with `=`, `+`, `-`, `@`, a tab or a line break, begins with an apostrophe instead.
 * @param {readonly (readonly string[])[]} lines
 * @returns {string}
 */
export const csv = (lines) =>
  stringify(/** @type {string[][]} */ (lines), {
    bom: true,
    record_delimiter: 'windows',
    escape_formulas: true,
    quoted_match: /[\r\n]/,
  });

/**
 * @param {readonly Exported[]} rows
 * @param {import('./list-choices.js').Choices} choices
 */
export const csvOf = (rows, choices) =>
  csv([COLUMNS.map(([name]) => name), ...rows.map((row) => COLUMNS.map(([, cell]) => cell(row, choices)))]);

/**
 * @param {readonly Exported[]} rows
 * @param {Record<string, string>} filters As the address says them; never the words that were looked for.
 * @param {string} exportedAt
 */
export const jsonOf = (rows, filters, exportedAt) =>
  JSON.stringify({ exportedAt, filters, submissions: rows }, null, 2);
