import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../payloads/', import.meta.url);

/** Names of the frozen submissions, without `.json`. */
export const payloadNames = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.replace(/\.json$/, ''));

/** The text of a frozen submission. */
export const payloadText = (name: string): string => readFileSync(new URL(`${name}.json`, folder), 'utf8');

/** A frozen submission as a value of its own, to be spoilt freely. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests reach into it to break it
export const payload = (name: string): any => JSON.parse(payloadText(name));

/** A copy of a value with one place in it replaced: `spoil(submission, ['result', 'yes'], 3)`. */
export function spoil(
  value: unknown,
  [key, ...rest]: readonly (string | number)[],
  replacement: unknown,
): unknown {
  if (key === undefined) return replacement;
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }) as Record<
    string | number,
    unknown
  >;
  copy[key] = spoil(copy[key], rest, replacement);
  return copy;
}

/** Every path to a value that is no object, and to every empty one. */
export function leaves(value: unknown, path: readonly (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null || !Object.keys(value).length) return [[...path]];
  const entries: [string | number, unknown][] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  return entries.flatMap(([key, entry]) => leaves(entry, [...path, key]));
}
