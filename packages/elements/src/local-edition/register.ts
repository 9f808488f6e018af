/** Where a page keeps the edition files that were registered; every script of ours finds them there. */
const REGISTER = Symbol.for('safeguarding-forms.editions');

/** The edition files of a page by instrument and edition, and who is to be told of a new one. */
interface Register {
  readonly files: Map<string, object>;
  readonly watchers: Set<() => void>;
  /** Those that an element has shown, by their version too: what is attached may have been made with one of them. */
  readonly shown: Map<string, object>;
}

const page = globalThis as { [REGISTER]?: Register };

const register = (): Register =>
  (page[REGISTER] ??= { files: new Map(), watchers: new Set(), shown: new Map() });

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

/** What an edition is told by, and the version of its file. */
interface Named {
  readonly id: string;
  readonly edition: string;
  readonly version: string;
}

const versionOf = ({ id, edition, version }: Named): string => `${keyOf(id, edition)} ${version}`;

/** Keeps a file that an element shows, and that is right. */
export const knowFile = (named: Named, file: object): void =>
  void register().shown.set(versionOf(named), file);

/** The file of an edition that some element on this page has shown. */
export const knownFile = (named: Named): object | undefined => register().shown.get(versionOf(named));

/** Whether any element on this page has shown an area's own edition. */
export const knowsFiles = (): boolean => register().shown.size > 0;
