/** The packages as they are published: packed, put into an empty folder, and what then stands in it. */
import { execFile } from 'node:child_process';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from './run-command.mjs';

const execute = promisify(execFile);

/**
 * A package, packed.
 *
 * @typedef {object} Packed
 * @property {string} name
 * @property {string} tarball its file
 * @property {string[]} files what is in it, relative to the package
 */

/**
 * @param {string[]} args
 * @param {string} cwd
 * @returns {Promise<string>} what npm printed
 */
async function npm(args, cwd) {
  const { stdout } = await execute('npm', args, { cwd, maxBuffer: 64 * 1024 * 1024 });
  return stdout;
}

/**
 * The folders of the packages that are published, in `packages`.
 *
 * @returns {Promise<string[]>}
 */
export const packageFolders = () => readdir(join(ROOT, 'packages'));

/**
 * Packs every package that is published. They have to be built.
 *
 * @param {string} folder where the tarballs go
 * @returns {Promise<Packed[]>}
 */
export async function packAll(folder) {
  await mkdir(folder, { recursive: true });
  const workspaces = (await packageFolders()).flatMap((name) => ['--workspace', `packages/${name}`]);
  const listed = await npm(
    ['pack', '--ignore-scripts', '--json', '--pack-destination', folder, ...workspaces],
    ROOT,
  );
  /** @type {{ name: string, filename: string, files: { path: string }[] }[]} */
  const packed = Object.values(JSON.parse(listed));
  return packed.map(({ name, filename, files }) => ({
    name,
    tarball: join(folder, filename.replace('@', '').replace('/', '-')),
    files: files.map(({ path }) => path),
  }));
}

/**
 * Installs tarballs into an empty folder, each by its file, so that none is asked of a registry. What others they need
 * comes from npm's cache where it is there.
 *
 * @param {string} folder
 * @param {readonly Packed[]} packed
 */
export async function installPacked(folder, packed) {
  await mkdir(folder, { recursive: true });
  const dependencies = Object.fromEntries(packed.map(({ name, tarball }) => [name, `file:${tarball}`]));
  const manifest = { name: 'empty-folder', version: '0.0.0', private: true, type: 'module', dependencies };
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifest));
  await npm(['install', '--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund'], folder);
}

/**
 * What a host gets with the packages, as CycloneDX. It is asked of a folder that holds nothing else: in the workspace npm
 * leaves out what a development dependency needs too.
 *
 * @param {string} folder where the packages are installed
 * @returns {Promise<{ bomFormat: string, components: { name: string, version: string }[] }>}
 */
export async function billOfMaterials(folder) {
  return JSON.parse(await npm(['sbom', '--sbom-format', 'cyclonedx'], folder));
}
