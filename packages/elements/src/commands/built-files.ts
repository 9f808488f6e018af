import { readFile } from 'node:fs/promises';
import { CommandError } from '@safeguarding-forms/schemas/internal/commands/streams.js';

/** The hash of every file of `dist/cdn`, by every address that it is asked for under, beside the others. */
export type BuiltFiles = Readonly<Record<string, string>>;

const INTEGRITY = new URL('../cdn/integrity.json', import.meta.url);

/** What the build has left in `dist/cdn`. @throws CommandError where nothing was built. */
export async function builtFiles(): Promise<BuiltFiles> {
  try {
    return JSON.parse(await readFile(INTEGRITY, 'utf8')) as BuiltFiles;
  } catch (cause) {
    throw new CommandError('dist/cdn/integrity.json cannot be read: run `npm run build` first', { cause });
  }
}

/** The hash of one file. @throws CommandError where the build has no such file. */
export function hashOf(file: string, files: BuiltFiles): string {
  const hash = Object.hasOwn(files, file) ? files[file] : undefined;
  if (hash === undefined) throw new CommandError(`dist/cdn has no ${file}`);
  return hash;
}

/** What is loaded on demand is asked for again under other addresses; what stands in a page is not. */
const isLater = (address: string, files: BuiltFiles): boolean =>
  address.includes('?again=') || Object.hasOwn(files, `${address}?again=1`);

/**
 * The addresses of every file that a form can load later, with their hashes.
 * @param base Where `dist/cdn` is served. The copies under the version's name are left out: a page that stays with a
 * version is given their folder as its base.
 */
export function loadedLater(base: string, files: BuiltFiles): BuiltFiles {
  return Object.fromEntries(
    Object.entries(files)
      .filter(([address]) => !/^\d/.test(address) && isLater(address, files))
      .map(([address, hash]) => [base + address, hash]),
  );
}
