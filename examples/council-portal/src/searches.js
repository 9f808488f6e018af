// @ts-check
import { randomBytes } from 'node:crypto';

const LASTS_MS = 60 * 60 * 1000;
const AT_MOST = 1000;
/** How many characters can be looked for. */
export const WORDS_AT_MOST = 200;

/**
 * What coordinators look for, kept in memory for an hour after it was last used. Names of people are looked for, and an address
 * stands in the browser's history and in the log of every proxy: so it holds a key that says nothing.
 * @param {() => number} [now]
 */
export function createSearches(now = () => Date.now()) {
  /** @type {Map<string, { words: string, endsAt: number }>} The one used last comes last. */
  const searches = new Map();

  const keep = (/** @type {string} */ key, /** @type {string} */ words) => {
    searches.delete(key);
    searches.set(key, { words, endsAt: now() + LASTS_MS });
    const [oldest] = searches.keys();
    if (searches.size > AT_MOST && oldest !== undefined) searches.delete(oldest);
  };

  return {
    /** @param {string} words @returns {string} What stands for them in an address. */
    add(words) {
      const key = randomBytes(16).toString('base64url');
      keep(key, words);
      return key;
    },

    /** @param {string} key @returns {string | undefined} Nothing once its time is over. */
    find(key) {
      const found = searches.get(key);
      if (found === undefined) return undefined;
      if (found.endsAt <= now()) {
        searches.delete(key);
        return undefined;
      }
      keep(key, found.words);
      return found.words;
    },
  };
}

/** @typedef {ReturnType<typeof createSearches>} Searches */
