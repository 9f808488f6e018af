/** `npm run examples`: each app of `examples/apps`, installed with the packed packages and built, stores a submission. */
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { verifySubmission } from '@safeguarding-forms/schemas';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packAll, type Packed } from '../../scripts/packed.mjs';
import { ROOT } from '../architecture/source-files.js';
import { storedByPages } from '../packages/built-app.js';

const execute = promisify(execFile);
const APPS = join(ROOT, 'examples/apps');
const apps = (await readdir(APPS, { withFileTypes: true })).filter((entry) => entry.isDirectory());

let folder: string;
let packed: Packed[];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'safeguarding-forms-apps-'));
  packed = await packAll(join(folder, 'tarballs'));
}, 120_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Installs an app with our packages from their tarballs, those that they need of one another too, and builds it. */
async function build(name: string): Promise<string> {
  const app = join(folder, name);
  await cp(join(APPS, name), app, { recursive: true });
  const manifest = JSON.parse(await readFile(join(app, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  const ours = Object.fromEntries(packed.map((each) => [each.name, `file:${each.tarball}`]));
  Object.assign(manifest.dependencies, ours);
  await writeFile(join(app, 'package.json'), JSON.stringify(manifest));
  await execute('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund'], { cwd: app });
  await execute('npm', ['run', 'build'], { cwd: app });
  return join(app, 'dist');
}

describe.each(apps.map(({ name }) => name))('the app in %s', (name) => {
  it('stores a submission, with what the host knows of the case', { timeout: 300_000 }, async () => {
    const dist = await build(name);
    const files = (await readdir(dist, { recursive: true, withFileTypes: true })).filter((file) =>
      file.isFile(),
    );
    const pages = new Map(
      await Promise.all(
        files.map(async (file) => {
          const path = join(file.parentPath, file.name);
          return [path.slice(dist.length), await readFile(path, 'utf8')] as const;
        }),
      ),
    );
    const { reference, body, answered } = await storedByPages(pages);
    expect(reference).toContain('EXAMPLE-1');
    const submission: unknown = JSON.parse(body);
    expect(verifySubmission(submission)).toMatchObject({ ok: true });
    expect(submission).toMatchObject({ context: { case: 'EXAMPLE-1' } });
    expect(answered).toBe('27');
  });
});
