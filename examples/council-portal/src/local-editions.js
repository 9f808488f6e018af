// @ts-check
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFile } from '@safeguarding-forms/editions/internal/read-file.js';
import { problemLine } from '@safeguarding-forms/text/internal/edition-words/problem-text.js';

const ENDING = '.edition.json';

/**
 * An area's own edition: its file, and what a coordinator reads it by.
 * @typedef {object} LocalEdition
 * @property {object} file As it was parsed.
 * @property {{ readonly id: string, readonly edition: string, readonly version: string }} instrument
 * @property {import('./wording.js').Words} words
 */

/**
 * The edition files of a folder. One that is wrong stops the portal: it would refuse what people send.
 * @param {string} folder
 * @returns {readonly LocalEdition[]}
 */
export function readEditions(folder) {
  const names = readdirSync(folder).filter((name) => name.endsWith(ENDING));
  return names.sort().map((name) => {
    const file = JSON.parse(readFileSync(join(folder, name), 'utf8'));
    const read = readFile(file);
    if (!read.ok) throw new Error(`${name} is wrong:\n${read.problems.map(problemLine).join('\n')}`);
    const { definition, words } = read.edition;
    const { id, edition, version } = definition;
    return {
      file,
      instrument: { id, edition, version },
      words: { ...words.words, ...words.explanations },
    };
  });
}

/**
 * A block of data for a page. Nothing in it can end the block: JSON may say every `<` by its number.
 * @param {unknown} data
 */
export const jsonForPage = (data) => JSON.stringify(data).replaceAll('<', '\\u003c');
