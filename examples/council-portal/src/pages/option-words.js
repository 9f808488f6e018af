// @ts-check
import { english } from '../wording.js';

/**
 * An option as it was offered; `row:column` where the options are a table.
 * @param {import('@safeguarding-forms/text').ItemWords | undefined} words
 * @param {string} option
 * @returns {string}
 */
export function optionName(words, option) {
  const name = english(words?.options?.[option], option);
  const row = words?.rows?.[option.split(':')[0] ?? ''];
  return row === undefined ? name : `${english(row, '')}: ${name}`;
}
