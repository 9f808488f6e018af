/** A list entry in a path: `[3]`. */
const STEP = /\[(\d+)\]|[^.[\]]+/g;

/** What an entry of a list calls itself. */
function nameOf(entry: unknown): string | undefined {
  if (typeof entry !== 'object' || entry === null) return undefined;
  const { id, code, name } = entry as Readonly<Record<string, unknown>>;
  return [id, code, name].find((each) => typeof each === 'string');
}

/**
 * A path with the names of the entries that it counts, since nobody counts entries in a long file:
 * `sections[0].items[2], in current, q3`.
 * @param text The file, as far as it is JSON.
 */
export function namedPath(text: string, path: string): string {
  let part: unknown;
  try {
    part = JSON.parse(text);
  } catch {
    return path;
  }
  const names: string[] = [];
  for (const [step, index] of path.matchAll(STEP)) {
    if (typeof part !== 'object' || part === null) break;
    part = (part as Readonly<Record<string, unknown>>)[index ?? step];
    const name = index === undefined ? undefined : nameOf(part);
    if (name !== undefined) names.push(name);
  }
  return names.length ? `${path}, in ${names.join(', ')}` : path;
}
