/** Remembers what files looked like, so that a step can be left out when nothing has changed. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from './run-command.mjs';

const FOLDER = join(ROOT, 'node_modules', '.cache', 'safeguarding-forms');

/**
 * A hash over the names and bytes of files. A path that does not exist counts as such.
 *
 * @param {string[]} paths files and folders, relative to the repository
 * @param {string} more whatever else the result depends on
 * @returns {Promise<string>}
 */
export async function fingerprint(paths, more) {
  const hash = createHash('sha256').update(more);
  for (const path of paths) {
    for (const file of await filesIn(path)) {
      hash.update(`\0${file}\0`).update(await readFile(join(ROOT, file)));
    }
  }
  return hash.digest('hex');
}

/**
 * @param {string} name
 * @returns {Promise<string | undefined>}
 */
export async function readFingerprint(name) {
  return readFile(join(FOLDER, `${name}.sha256`), 'utf8').catch(() => undefined);
}

/**
 * @param {string} name
 * @param {string} value
 */
export async function writeFingerprint(name, value) {
  await mkdir(FOLDER, { recursive: true });
  await writeFile(join(FOLDER, `${name}.sha256`), value);
}

/**
 * @param {string} path
 * @returns {Promise<string[]>}
 */
async function filesIn(path) {
  const found = await stat(join(ROOT, path)).catch(() => undefined);
  if (!found) return [];
  if (found.isFile()) return [path];
  const names = (await readdir(join(ROOT, path))).sort();
  // TypeScript's own memory changes without a change in what it writes.
  const wanted = names.filter((name) => !name.endsWith('.tsbuildinfo'));
  return (await Promise.all(wanted.map((name) => filesIn(`${path}/${name}`)))).flat();
}
