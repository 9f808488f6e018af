// @ts-check
import { english } from '../wording.js';
import { optionName } from './option-words.js';

/**
 * @typedef {object} GridTable One table of a grid in words.
 * @property {string} title
 * @property {string} gravest What counts of its rows.
 * @property {string[]} rows Each with what was chosen in it.
 */

/**
 * What a grid came to, table by table; one that was left out is not there. Of any other result nothing.
 * @param {import('@safeguarding-forms/instruments').Instrument} definition
 * @param {import('../wording.js').Words} words
 * @param {any} result
 * @returns {GridTable[]}
 */
export function gridTables({ grid, sections }, words, { kind, rows, overall, classification }) {
  if (kind !== 'grid' || grid === undefined) return [];
  const tables = [
    { ids: grid.rows, chosen: rows, gravest: overall },
    { ids: grid.classification, chosen: classification, gravest: classification.overall },
  ];
  return tables.flatMap(({ ids, chosen, gravest }) => {
    const section = sections.find(({ items }) => items.some(({ id }) => id === ids[0]))?.id ?? '';
    if (!gravest) return [];
    return {
      title: english(words.sections[section], section),
      gravest: optionName(words.items[ids[0] ?? ''], gravest),
      rows: ids.map(
        (id) => `${english(words.items[id]?.label, id)}: ${optionName(words.items[id], chosen[id])}`,
      ),
    };
  });
}
