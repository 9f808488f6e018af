/** What the build of the project leaves for a page. */
import { existsSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the build leaves it. */
export const DIST = fileURLToPath(new URL('../../../packages/elements/dist/', import.meta.url));

/**
 * The scripts and sheets of a folder of the build, by their path from there.
 *
 * @param {string} folder
 * @returns {Promise<Record<string, string>>}
 */
export async function published(folder) {
  if (!existsSync(join(DIST, folder))) return {};
  const names = await readdir(join(DIST, folder), { recursive: true });
  const files = names.filter((name) => /\.(css|js)$/.test(name));
  return Object.fromEntries(
    await Promise.all(
      files.map(async (file) => [
        `${folder}/${file.split(sep).join('/')}`,
        await readFile(join(DIST, folder, file), 'utf8'),
      ]),
    ),
  );
}
