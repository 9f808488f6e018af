// @ts-check

/**
 * What a form says of answers that it does not take: where each stands, `q5.answer` or `children[1].name`.
 * @typedef {{ readonly issues: readonly { readonly path: string }[] }} Refusal
 */

/** @param {unknown} failure @returns {failure is Refusal} */
const isRefusal = (failure) =>
  typeof failure === 'object' && failure !== null && Array.isArray(/** @type {any} */ (failure).issues);

/**
 * Takes one answer out, in a copy. What stands around it is left, unless nothing of it remains.
 * @param {any} value
 * @param {readonly string[]} path
 * @returns {any}
 */
function without(value, [key = '', ...rest]) {
  if (typeof value !== 'object' || value === null || !(key in value)) return value;
  if (Array.isArray(value)) {
    if (!rest.length) return value.filter((_, at) => String(at) !== key);
    return value.map((each, at) => (String(at) === key ? without(each, rest) : each));
  }
  const { [key]: inner, ...others } = value;
  if (!rest.length) return others;
  const left = without(inner, rest);
  const isEmpty = typeof left === 'object' && left !== null && !Object.keys(left).length;
  return isEmpty ? others : { ...others, [key]: left };
}

/**
 * Gives a form the answers of the form before it, as far as it takes them: what it refuses is left out.
 * @param {{ value: object }} form
 * @param {object} answers
 * @returns {readonly string[]} Where answers were left out.
 */
export function keepAnswers(form, answers) {
  /** @type {string[]} */
  const left = [];
  for (let value = answers; Object.keys(value).length;) {
    try {
      form.value = value;
      return left;
    } catch (failure) {
      if (!isRefusal(failure) || !failure.issues.length) throw failure;
      const before = JSON.stringify(value);
      for (const { path } of [...failure.issues].reverse()) {
        left.push(path);
        value = without(value, path.split(/[.[\]]+/).filter(Boolean));
      }
      // A place that is not among the answers cannot be taken out: then all of its item goes.
      if (JSON.stringify(value) === before)
        for (const { path } of failure.issues) value = without(value, [path.split(/[.[]/)[0] ?? '']);
      if (JSON.stringify(value) === before) return left;
    }
  }
  return left;
}
