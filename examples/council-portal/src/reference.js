// @ts-check
import { randomInt } from 'node:crypto';

/** No vowels, so that no word appears, and nothing that is misread over the telephone (0 O, 1 I L). */
const LETTERS = '23456789BCDFGHJKMNPQRSTVWXYZ';

const group = () => Array.from({ length: 4 }, () => LETTERS[randomInt(LETTERS.length)]).join('');

/**
 * A reference that a person can read aloud, drawn from about 10^11 so that one does not lead to the next.
 * @returns {string} For example `SF-7K3M-9QXT`.
 */
export function newReference() {
  return `SF-${group()}-${group()}`;
}
