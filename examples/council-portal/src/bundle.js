// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {object} Bundle
 * @property {string} directory
 * @property {Record<string, string>} integrity SRI hashes by path inside the directory.
 */

/**
 * The built elements and the hash of each of their files.
 * @param {string} directory
 * @returns {Bundle}
 */
export function readBundle(directory) {
  return { directory, integrity: JSON.parse(readFileSync(join(directory, 'integrity.json'), 'utf8')) };
}
