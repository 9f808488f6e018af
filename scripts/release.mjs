/**
 * `npm run release -- --dry-run`: builds, checks the packages as they are packed, writes what they bring along to
 * `dist/sbom.cdx.json`, and has npm say what it would publish. Without `--dry-run` it publishes, with provenance, and
 * tags: in CI alone, and only if nothing stands against it. What it takes stands in `docs/releasing.md`.
 */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv, env, exit } from 'node:process';
import { billOfMaterials, installPacked, packAll, packageFolders } from './packed.mjs';
import { ROOT, run } from './run-command.mjs';

const isDry = argv.includes('--dry-run');
/** The home that the project has in the manifests until it has one. */
const NO_HOME = '/example/';

/**
 * What stands against publishing, a sentence each.
 *
 * @returns {Promise<string[]>}
 */
async function obstacles() {
  const { repository } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));
  const support = await run(['node', 'scripts/check-support.mjs']).then(
    () => undefined,
    () => '"npm run support:check" does not pass.',
  );
  return [
    env['CI'] ? undefined : 'Provenance can be given in CI alone: start the release there.',
    repository.url.includes(NO_HOME)
      ? `The repository in the manifests is an example: ${repository.url}`
      : undefined,
    support,
  ].filter((each) => each !== undefined);
}

/** Writes the bill of materials, of an empty folder in which the packages are installed. */
async function writeBill() {
  const folder = await mkdtemp(join(tmpdir(), 'safeguarding-forms-release-'));
  try {
    await installPacked(join(folder, 'project'), await packAll(join(folder, 'tarballs')));
    const bill = await billOfMaterials(join(folder, 'project'));
    await mkdir(join(ROOT, 'dist'), { recursive: true });
    await writeFile(join(ROOT, 'dist/sbom.cdx.json'), `${JSON.stringify(bill, null, 2)}\n`);
    console.log(`dist/sbom.cdx.json: ${bill.components.length} components`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

try {
  await run(['node', 'scripts/build.mjs'], { minutes: 30 });
  await run(['npm', 'run', '--silent', 'pack:check']);
  await writeBill();
  const against = await obstacles();
  for (const sentence of against) console.log(`Against publishing: ${sentence}`);
  if (isDry) {
    const workspaces = (await packageFolders()).flatMap((name) => ['--workspace', `packages/${name}`]);
    await run(['npm', 'publish', '--dry-run', '--provenance=false', ...workspaces]);
  } else if (against.length) throw new Error('nothing was published.');
  else await run(['changeset', 'publish']);
} catch (error) {
  console.error(`release: ${error instanceof Error ? error.message : error}`);
  exit(1);
}
