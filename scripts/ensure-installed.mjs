/** Installs the packages that package-lock.json names, unless they already are. Needs Node and npm, nothing else. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT, run } from './run-command.mjs';

/**
 * Runs `npm ci` when node_modules is missing, half installed, or not what package-lock.json says.
 *
 * @param {string} [folder] relative to the repository
 */
export async function ensureInstalled(folder = '.') {
  if (await isInstalled(folder)) return;
  console.log('Installing packages …');
  await run(['npm', 'ci', '--no-audit', '--no-fund'], { cwd: folder, minutes: 20 });
}

/**
 * npm ends an installation by writing down, in node_modules, the part of package-lock.json that it installed. What is
 * not in there may only be an optional package, such as a program for another operating system.
 *
 * @param {string} folder
 */
async function isInstalled(folder) {
  const wanted = await packagesIn(join(folder, 'package-lock.json'));
  const installed = await packagesIn(join(folder, 'node_modules', '.package-lock.json')).catch(
    () => undefined,
  );
  if (!wanted || !installed) return false;
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '') return true;
    const found = installed[path];
    return found ? JSON.stringify(found) === JSON.stringify(entry) : entry.optional === true;
  });
}

/**
 * @param {string} path
 * @returns {Promise<Record<string, { optional?: boolean }>>}
 */
async function packagesIn(path) {
  return JSON.parse(await readFile(join(ROOT, path), 'utf8')).packages;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await ensureInstalled().catch((error) => {
    console.error(`install: ${error instanceof Error ? error.message : error}`);
    process.exit(1);
  });
}
