import { draw } from './seeded-draw.mjs';

/**
 * Half of some files, and the odd one: always the same by the same seed. Not each by a lot of its own, since a run would
 * then take anything from none to all.
 *
 * @param {readonly string[]} files
 * @param {number | string} seed
 * @returns {string[]}
 */
export function halfByLot(files, seed) {
  const lot = (/** @type {string} */ file) => draw(`${seed} ${file}`, 2 ** 32);
  return [...files].sort((one, other) => lot(one) - lot(other)).slice(0, Math.ceil(files.length / 2));
}
