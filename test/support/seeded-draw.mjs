/** Drawing lots for what one run of the tests takes up: printed as a seed, the same again with `SF_SEED`. */
import { createHash } from 'node:crypto';

/** The seed of this run: the one asked for by `SF_SEED`, or a new one. */
export const seedOfThisRun = () => Number(process.env['SF_SEED'] ?? Math.floor(Math.random() * 2 ** 32));

/**
 * A number below a limit: always the same for the same text.
 *
 * @param {string} text
 * @param {number} limit
 */
export const draw = (text, limit) => createHash('sha256').update(text).digest().readUInt32BE() % limit;
