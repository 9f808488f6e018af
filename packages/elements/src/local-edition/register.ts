/** Where a page keeps the edition files that were registered; every script of ours finds them there. */
const REGISTER = Symbol.for('safeguarding-forms.editions');

/** The edition files of a page by instrument and edition, and who is to be told of a new one. */
interface Register {
  readonly files: Map<string, object>;
  readonly watchers: Set<() => void>;
}

const page = globalThis as { [REGISTER]?: Register };

const register = (): Register => (page[REGISTER] ??= { files: new Map(), watchers: new Set() });

const keyOf = (instrument: string, edition: string): string => `${instrument}/${edition}`;

/** The file of an edition that was registered on this page, if one was. */
export const registeredFile = (instrument: string, edition: string): object | undefined =>
  register().files.get(keyOf(instrument, edition));

/**
 * Keeps a file for the page and tells whoever watches.
 * @returns Whether it is kept: under the name of another one it is not.
 */
export function keepFile(instrument: string, edition: string, file: object): boolean {
  const { files, watchers } = register();
  const key = keyOf(instrument, edition);
  const kept = files.get(key);
  if (kept) return JSON.stringify(kept) === JSON.stringify(file);
  files.set(key, file);
  for (const tell of [...watchers]) tell();
  return true;
}

/**
 * Calls whenever a file is registered.
 * @returns Ends it.
 */
export function watchRegister(tell: () => void): () => void {
  const { watchers } = register();
  watchers.add(tell);
  return () => void watchers.delete(tell);
}
