/** What was given, named briefly, as an issue's params tell it. */

/** `typeof`, with null and arrays told apart from objects. */
export const kindOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;

/** The start of a text; of anything else its kind. */
export const brief = (value: unknown): string =>
  typeof value === 'string' ? value.slice(0, 40) : kindOf(value);

/** How a message names a key that may be anything: by its place among the keys that were given. */
export const byPosition = (index: number): string => `#${index + 1}`;

/**
 * Whether a value is an object as JSON has them. A `Map` or a class instance is not: it could hold answers
 * that no key shows, and taking it for an empty object would drop them unseen.
 */
export function isRecord(value: unknown): value is Record<string, unknown> {
  if (kindOf(value) !== 'object') return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  // A page's frames have an Object.prototype each, so it is known by having nothing above it.
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
