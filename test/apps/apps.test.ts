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
/** Where an app is built to, if not to `dist`. */
const BUILT: Readonly<Record<string, string>> = { next: 'out' };
/** The apps whose page has the questions before any script. */
const RENDERED = ['next'];
const QUESTION = 'Did the current incident cause any injury?';
/** As for a person who builds an app: it is no test's, asks nobody for news, and tells nobody how it is built. */
const env = {
  ...process.env,
  NODE_ENV: undefined,
  NEXT_TELEMETRY_DISABLED: '1',
  NG_CLI_ANALYTICS: 'false',
};

let folder: string;
let packed: Packed[];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'safeguarding-forms-apps-'));
  packed = await packAll(join(folder, 'tarballs'));
}, 120_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

/** What npm says where nobody answers it. */
const UNREACHABLE = /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH)\b/;

/** Installs what an app asks for. */
async function install(name: string, cwd: string): Promise<void> {
  try {
    await execute('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund'], { cwd, env });
  } catch (cause) {
    const [code] = UNREACHABLE.exec(String(cause)) ?? [];
    if (!code) throw cause;
    throw new Error(`The app in ${name} cannot be tried: the package registry is not reachable (${code}).`, {
      cause,
    });
  }
}

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
  await install(name, app);
  await execute('npm', ['run', 'build'], { cwd: app, env });
  return join(app, BUILT[name] ?? 'dist');
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
    const page = pages.get('/index.html') ?? '';
    expect(page.includes('shadowrootmode="open"')).toBe(RENDERED.includes(name));
    expect(page.includes(QUESTION)).toBe(RENDERED.includes(name));
    const { reference, body, answered, said } = await storedByPages(pages);
    expect(said).toEqual([]);
    expect(reference).toContain('EXAMPLE-1');
    const submission: unknown = JSON.parse(body);
    expect(verifySubmission(submission)).toMatchObject({ ok: true });
    expect(submission).toMatchObject({ context: { case: 'EXAMPLE-1' } });
    expect(answered).toBe('27');
  });
});
