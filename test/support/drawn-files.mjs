import { draw } from './seeded-draw.mjs';

/**
 * One in so many of some files, rounded up: always the same by the same seed. Not each by a lot of its own, since a run
 * would then take anything from none to all.
 *
 * @param {readonly string[]} files
 * @param {number | string} seed
 * @param {number} oneIn
 * @returns {string[]}
 */
export function drawnFiles(files, seed, oneIn) {
  const lot = (/** @type {string} */ file) => draw(`${seed} ${file}`, 2 ** 32);
  return [...files].sort((one, other) => lot(one) - lot(other)).slice(0, Math.ceil(files.length / oneIn));
}
