// @ts-check

/** A stalled upload must not keep a stopping server alive for ever. */
export const SHUTDOWN_LIMIT_MS = 10_000;

/**
 * What both programs begin with.
 * @param {string} program Named in every message.
 */
export function starter(program) {
  /** @param {string} message @returns {never} */
  function fail(message) {
    console.error(`${program}: ${message}`);
    process.exit(1);
  }

  return {
    fail,

    /** @param {string | undefined} given @param {number} fallback @returns {number} */
    portFrom(given, fallback) {
      if (given === undefined || given === '') return fallback;
      const port = Number(given);
      if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
      return fail(`PORT is "${given}"; allowed is a whole number from 0 (any free port) to 65535.`);
    },

    /** For how many days a draft is kept. @param {string | undefined} given @param {number} fallback @returns {number} */
    daysFrom(given, fallback) {
      if (given === undefined || given === '') return fallback;
      const days = Number(given);
      if (Number.isInteger(days) && days >= 1 && days <= 90) return days;
      return fail(`DRAFT_DAYS is "${given}"; allowed is a whole number from 1 to 90.`);
    },

    /** The address of a page somewhere else. @param {string} variable @param {string} fallback @returns {string} */
    pageFrom(variable, fallback) {
      const given = process.env[variable]?.trim();
      if (!given) return fallback;
      if (URL.canParse(given) && /^https?:$/.test(new URL(given).protocol)) return given;
      return fail(`${variable} is "${given}"; allowed is a whole address of http or https.`);
    },

    /** @template T @param {string} what @param {() => T} open @returns {T} */
    openOrFail(what, open) {
      try {
        return open();
      } catch (error) {
        return fail(`${what}: ${error instanceof Error ? error.message : error}`);
      }
    },
  };
}
