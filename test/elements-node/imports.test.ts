/** Every module of the elements can be imported where there is no page, and defines nothing there. */
import { execFile } from 'node:child_process';
import { readFile, readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';

const ROOT = new URL('../../packages/elements/', import.meta.url);
const PACKAGE = '@safeguarding-forms/elements';

interface Manifest {
  readonly exports: Readonly<Record<string, string | { readonly types: string; readonly default: string }>>;
  readonly sideEffects: readonly string[];
}

/** Every script under a folder of the package, by the address under which it is imported. */
async function scriptsIn(folder: string): Promise<string[]> {
  const files = await readdir(new URL(folder, ROOT), { recursive: true });
  return files.filter((file) => file.endsWith('.js')).map((file) => file.replaceAll('\\', '/'));
}

/** Imports modules in a plain Node, one after the other, and says of each which names it exports. */
async function importInNode(modules: readonly string[]): Promise<Record<string, string[]>> {
  const script = `
    const exported = {};
    for (const name of ${JSON.stringify(modules)}) {
      exported[name] = await import(name).then(Object.keys, (error) => { throw new Error(name, { cause: error }) });
    }
    if ('document' in globalThis || 'window' in globalThis) throw new Error('a module made a page for itself');
    console.log(JSON.stringify(exported));`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: fileURLToPath(new URL('../../', import.meta.url)),
  });
  return JSON.parse(stdout) as Record<string, string[]>;
}

describe('the elements in Node', () => {
  let manifest: Manifest;
  beforeAll(async () => {
    manifest = JSON.parse(await readFile(new URL('package.json', ROOT), 'utf8')) as Manifest;
  });

  it('have a public entry for every element, and one name for what is not public', () => {
    const scripts = manifest.sideEffects.map((file) => file.replace('./dist/', './')).slice(1);
    expect(Object.keys(manifest.exports).sort()).toEqual(
      [
        '.',
        './classes.js',
        './server.js',
        './lit-server.js',
        './drafts.js',
        './register-edition.js',
        ...scripts,
        './custom-elements.json',
        './jsx',
        './vscode.html-custom-data.json',
        './web-types.json',
        './cdn/*',
        './html/*.html',
        './themes/*.css',
        './internal/*.js',
        './package.json',
      ].sort(),
    );
  });

  it('export the element of each entry, and all of them from the first', async () => {
    const exported = await importInNode([
      PACKAGE,
      `${PACKAGE}/classes.js`,
      `${PACKAGE}/dash-checklist.js`,
      `${PACKAGE}/merit-form.js`,
      `${PACKAGE}/marac-referral.js`,
      `${PACKAGE}/share-without-consent.js`,
    ]);
    expect(exported[PACKAGE]).toEqual(exported[`${PACKAGE}/classes.js`]);
    expect(exported[PACKAGE]).toEqual(
      expect.arrayContaining(['DashChecklist', 'MeritForm', 'MaracReferral', 'AnswersError', 'define']),
    );
    expect(exported[`${PACKAGE}/dash-checklist.js`]).toEqual(['DashChecklist']);
    expect(exported[`${PACKAGE}/merit-form.js`]).toEqual(['MeritForm']);
    expect(exported[`${PACKAGE}/marac-referral.js`]).toEqual(['MaracReferral']);
    expect(exported[`${PACKAGE}/share-without-consent.js`]).toEqual(['ShareWithoutConsent']);
  });

  it('can be imported module by module', async () => {
    const modules = (await scriptsIn('dist')).filter((file) => !file.startsWith('cdn/'));
    expect(modules).toContain('dash-checklist.js');
    const exported = await importInNode(modules.map((file) => `${PACKAGE}/internal/${file}`));
    expect(Object.keys(exported)).toHaveLength(modules.length);
  });

  // The scripts for a page, and what prints, bundle Lit as it is for browsers, which asks for one at once; Node has the
  // modules above.
  it('can be imported as the bundles that are loaded on demand', async () => {
    const { sideEffects } = manifest;
    const scripts = [
      'safeguarding-forms.js',
      'paper/paper.js',
      ...sideEffects.map((file) => file.slice('./dist/'.length)),
    ];
    // Each stands a second time in the folder of its version.
    const onDemand = (await scriptsIn('dist/cdn')).filter(
      (file) => !/^\d/.test(file) && !scripts.includes(file),
    );
    expect(onDemand).toContain('attachments/verifier.js');
    await importInNode(onDemand.map((file) => `${PACKAGE}/cdn/${file}`));
  }, 20_000);

  it('come with a manifest', async () => {
    const address =
      import.meta.resolve?.(`${PACKAGE}/custom-elements.json`) ?? new URL('custom-elements.json', ROOT);
    expect(JSON.parse(await readFile(new URL(address), 'utf8'))).toHaveProperty('modules');
  });
});
