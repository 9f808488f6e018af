/** The packages, packed and installed in an empty folder: nothing is missing, nothing is there that does not belong, and a built app stores a submission. */
import { execFile } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { billOfMaterials, installPacked, packAll, type Packed } from '../../scripts/packed.mjs';
import { ROOT } from '../architecture/source-files.js';
import { storedByBuiltApp } from './built-app.js';

const execute = promisify(execFile);
const BIN = join(ROOT, 'node_modules/.bin');
const names = readdirSync(`${ROOT}packages`).map((name) => `@safeguarding-forms/${name}`);

interface Manifest {
  readonly exports: Readonly<Record<string, string | { readonly types: string; readonly default?: string }>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly bin?: Readonly<Record<string, string>>;
  readonly unpkg?: string;
}

let folder: string;
let project: string;
let packed: Packed[];
const the = (name: string): Packed => packed.find((each) => each.name === name)!;
const installed = (name: string, path: string): string => join(project, 'node_modules', name, path);
const manifestOf = (name: string): Manifest =>
  JSON.parse(readFileSync(installed(name, 'package.json'), 'utf8')) as Manifest;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'safeguarding-forms-packed-'));
  project = join(folder, 'project');
  packed = await packAll(join(folder, 'tarballs'));
  await installPacked(project, packed);
}, 180_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The public paths of a package that are modules, as a host imports them. */
const modulesOf = (name: string): string[] =>
  Object.entries(manifestOf(name).exports).flatMap(([path, target]) =>
    typeof target !== 'string' && !path.includes('*') && target.default?.endsWith('.js')
      ? [path.replace(/^\./, name)]
      : [],
  );

it.each(names.filter((name) => name !== '@safeguarding-forms/conformance'))('%s has modules', (name) => {
  expect(modulesOf(name).length).toBeGreaterThan(0);
});

/** Runs a module in the folder that the packages are installed in. */
async function inProject(code: string): Promise<string> {
  const { stdout } = await execute(process.execPath, ['--input-type=module', '--eval', code], {
    cwd: project,
  });
  return stdout.trim();
}

it('are all that there are', () => {
  expect(packed.map(({ name }) => name).sort()).toEqual(names.sort());
});

describe.each(names)('%s', (name) => {
  it('holds what a reader looks for, and nothing of how it is made', () => {
    const { files } = the(name);
    expect(files).toEqual(expect.arrayContaining(['package.json', 'README.md', 'LICENSE', 'CHANGELOG.md']));
    expect(
      files.filter((file) => /\.xlf$|^xliff\/|tsbuildinfo|^src\/|\.test\.|^scripts\//.test(file)),
    ).toEqual([]);
  });

  it('holds every file that its manifest names', () => {
    const { exports, bin = {}, unpkg } = manifestOf(name);
    const plain = Object.values(exports)
      .flatMap((target) =>
        typeof target === 'string' ? [target] : [target.types, target.default ?? target.types],
      )
      .filter((target) => !target.includes('*'));
    const missing = [...plain, ...Object.values(bin), ...(unpkg ? [unpkg] : [])].filter(
      (target) => !existsSync(installed(name, target)),
    );
    expect(missing).toEqual([]);
  });

  it('is published as it is: npm puts nothing right, and takes no command out', async () => {
    const workspace = `packages/${name.split('/')[1]}`;
    const { stderr } = await execute(
      'npm',
      ['publish', '--dry-run', '--provenance=false', '--ignore-scripts', '--workspace', workspace],
      { cwd: ROOT, maxBuffer: 64 * 1024 * 1024 },
    );
    expect(stderr).not.toContain('corrected');
  });

  it('holds the map of every module that says it has one', () => {
    const { files } = the(name);
    const modules = files.filter((file) => file.startsWith('dist/') && file.endsWith('.js'));
    const mapped = modules.filter((file) =>
      /\/\/# sourceMappingURL=(?!data)/.test(readFileSync(installed(name, file), 'utf8')),
    );
    expect(mapped.filter((file) => !files.includes(`${file}.map`))).toEqual([]);
  });

  it('is imported by every public path, and by no other', async () => {
    const modules = modulesOf(name);
    const said = await inProject(`
      const counts = [];
      for (const path of ${JSON.stringify(modules)}) counts.push(Object.keys(await import(path)).length);
      const refused = await import('${name}/index.js').then(() => 'taken', ({ code }) => code);
      console.log(JSON.stringify(counts), refused);`);
    const [counts = '', refused] = said.split(' ');
    expect((JSON.parse(counts) as number[]).filter((count) => count > 0)).toHaveLength(modules.length);
    expect(refused).toBe('ERR_PACKAGE_PATH_NOT_EXPORTED');
  });

  it('passes publint and "are the types wrong"', { timeout: 120_000 }, async () => {
    const { tarball } = the(name);
    await execute(join(BIN, 'publint'), ['run', tarball, '--strict']);
    // What is data, or one file for a script element, has no types; a package of data alone has none at all.
    const typed = modulesOf(name).map((path) => path.replace(name, '.'));
    if (typed.length)
      await execute(join(BIN, 'attw'), [tarball, '--profile', 'esm-only', '--entrypoints', ...typed]);
  });
});

it('are all installed from their own tarballs, at one version of each', () => {
  const nested = names.filter((name) => existsSync(installed(name, 'node_modules/@safeguarding-forms')));
  expect(nested).toEqual([]);
});

it('are quickly read by the compiler of whoever uses them', { timeout: 60_000 }, async () => {
  const code = `
    import '@safeguarding-forms/elements/dash-checklist.js';
    import { isSubmissionOf, verifySubmission } from '@safeguarding-forms/schemas';
    document.addEventListener('sf-submit', (event) => {
      event.waitUntil(Promise.resolve());
      if (isSubmissionOf(event.detail, 'dash', 'kirklees')) console.log(event.detail.result.level);
    });
    document.querySelector('dash-checklist')!.edition = 'kirklees';
    console.log(verifySubmission({}).ok);`;
  await writeFile(join(project, 'consumer.ts'), code);
  const { stdout } = await execute(
    join(BIN, 'tsc'),
    // As every common template of a project has it, `skipLibCheck` included.
    [
      ...['--noEmit', '--strict', '--skipLibCheck', '--target', 'es2022', '--module', 'esnext'],
      ...['--moduleResolution', 'bundler', '--lib', 'es2022,dom,dom.iterable'],
      ...['--extendedDiagnostics', 'consumer.ts'],
    ],
    { cwd: project },
  );
  const figure = (name: string): number => Number(new RegExp(`^${name}: +([0-9.]+)`, 'm').exec(stdout)?.[1]);
  console.log(`a consumer's tsc: ${figure('Total time')} s`);
  // Types that are made, and not seconds, which hang on the machine.
  expect(figure('Instantiations')).toBeGreaterThan(1000);
  expect(figure('Instantiations')).toBeLessThan(40_000);
  expect(figure('Files')).toBeLessThan(400);
});

it('have a bill of materials that names everything they bring along', async () => {
  const { bomFormat, components } = await billOfMaterials(project);
  expect(bomFormat).toBe('CycloneDX');
  const listed = components.map((component) =>
    'group' in component ? `${String(component.group)}/${component.name}` : component.name,
  );
  const wanted = names.flatMap((name) => Object.keys(manifestOf(name).dependencies ?? {}));
  const has = (name: string): boolean => listed.some((each) => each === name || name.endsWith(`/${each}`));
  expect(wanted.filter((name) => !has(name))).toEqual([]);
});

it('are built into an app that stores a submission', { timeout: 120_000 }, async () => {
  const { reference, body } = await storedByBuiltApp(project);
  expect(reference).toContain('EXAMPLE-1');
  const verified = await inProject(`
    import { verifySubmission } from '@safeguarding-forms/schemas';
    console.log(verifySubmission(${JSON.stringify(JSON.parse(body))}).ok);`);
  expect(verified).toBe('true');
});
