/** The arithmetic of a report. */
import { createHash } from 'node:crypto';

/**
 * @param {readonly number[]} samples
 * @returns {number} the one in the middle; between two, their mean
 */
export function median(samples) {
  if (samples.length === 0) throw new Error('There is no median of nothing.');
  const sorted = [...samples].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  // The same one where their number is odd.
  const around = sorted.slice(Math.ceil(middle) - 1, Math.floor(middle) + 1);
  return around.reduce((sum, sample) => sum + sample, 0) / around.length;
}

/**
 * The medians of what was measured, by figure.
 *
 * @param {readonly Record<string, number>[]} samples
 * @returns {Record<string, number>}
 */
export function medians(samples) {
  const names = new Set(samples.flatMap((sample) => Object.keys(sample)));
  return Object.fromEntries(
    [...names].map((name) => [
      name,
      median(samples.flatMap((sample) => (name in sample ? [/** @type {number} */ (sample[name])] : []))),
    ]),
  );
}

/**
 * How many times the base a figure is; `undefined` where either is missing or the base is nothing.
 *
 * @param {number | undefined} value
 * @param {number | undefined} base
 * @returns {number | undefined}
 */
export const ratio = (value, base) => (value === undefined || !base ? undefined : value / base);

/**
 * An order that looks like chance and is the same for the same seed.
 *
 * @template {{ readonly name: string }} T
 * @param {readonly T[]} list
 * @param {string} seed
 * @returns {T[]}
 */
export function shuffled(list, seed) {
  /** @param {T} item */
  const rank = ({ name }) => createHash('sha256').update(`${seed} ${name}`).digest('hex');
  return [...list].sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
}
