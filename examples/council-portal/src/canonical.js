// @ts-check

/**
 * JSON with the keys of every object in one order, so that two bodies that mean the same compare as equal text. The library
 * that the verifier uses throws where a text holds half of a pair of surrogates, which a submission may.
 * @param {unknown} json
 * @returns {string}
 */
export function canonical(json) {
  return JSON.stringify(json, (_key, value) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
