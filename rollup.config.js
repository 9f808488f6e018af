// The files for a `<script>`: every element by itself, all of them in one, and beside them what is loaded on demand.
// What is loaded on demand is built by itself, so that no file ever loads an element's script a second time under
// another address.
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import nodeResolve from '@rollup/plugin-node-resolve';
import { minify } from '@swc/core';
import { rollup } from 'rollup';
import { themeSheets } from './packages/elements/scripts/theme-sheets.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const dist = join(here, 'packages/elements/dist');
const cdn = join(dist, 'cdn');
const text = join(here, 'packages/text/dist');
const { exports, sideEffects, version } = JSON.parse(
  readFileSync(join(here, 'packages/elements/package.json'), 'utf8'),
);

/** Define nothing, and go into pages that keep answers while a form is filled in, or have an area's own edition. */
const BESIDE = ['./dist/drafts.js', './dist/register-edition.js'];

/** The define entries, as the package names them; the one of all elements gets the project's name. */
const entries = Object.fromEntries(
  [...sideEffects, ...BESIDE].map((file) => [
    file === exports['.'].default ? 'safeguarding-forms' : file.slice('./dist/'.length, -'.js'.length),
    join(here, 'packages/elements', file),
  ]),
);

/** The files that are loaded on demand, as they stand beside the scripts. */
const laterPlaces = new Set();

/** Where a file that is loaded on demand stands beside the scripts. */
const placeOf = (file) =>
  (file.startsWith(text) ? `text/${relative(text, file)}` : relative(dist, file)).split(sep).join('/');

/** How often a file on demand is asked for again, each time under another address (`host/bring.ts`). */
const AGAIN = [1, 2, 3];

/** What all files of a build share and no other build has: a hash of everything that they are made from. */
function buildId() {
  const hash = createHash('sha256').update(readFileSync(join(here, 'package-lock.json')));
  for (const name of ['instruments', 'text', 'schemas', 'support', 'seal', 'elements']) {
    const folder = join(here, 'packages', name, 'dist');
    const files = readdirSync(folder, { recursive: true })
      .filter((file) => file.endsWith('.js') && !/^cdn[\\/]/.test(file))
      .sort();
    for (const file of files) hash.update(file).update(readFileSync(join(folder, file)));
  }
  return `${version}-${hash.digest('hex').slice(0, 12)}`;
}

const onDemand = new Set();
const findOnDemand = {
  name: 'find-what-is-loaded-on-demand',
  async resolveDynamicImport(specifier, importer) {
    if (typeof specifier !== 'string') return null;
    const { id } = await this.resolve(specifier, importer);
    onDemand.add(id);
    // Under another name, since a file may be one that is read in the same round.
    return { id: `on-demand:${id}`, external: true };
  },
};

const leaveOut = {
  name: 'leave-out-what-is-loaded-on-demand',
  async resolveDynamicImport(specifier, importer) {
    // The address under which a file is asked for again is only known then.
    if (typeof specifier !== 'string') return null;
    return { ...(await this.resolve(specifier, importer)), external: true };
  },
};

/** Puts into a file which build it is of, and from where it asks again; one that is on demand tells the build and its place. */
const markBuild = (id, name, entry) => ({
  name: 'mark-the-build',
  transform(code, file) {
    const root = '../'.repeat(name.split('/').length - 1) || './';
    if (file === join(dist, 'host/build.js'))
      return {
        code: `export const BUILD = { id: '${id}', again: (file, n) => import(\`${root}\${file}?again=\${n}\`) };`,
        map: null,
      };
    if (file !== entry || !onDemand.has(file)) return null;
    return { code: `${code}\nexport const build = '${id}/${name}.js';`, map: null };
  },
});

/** Style sheets carry no more space than they need. */
const foldStyles = {
  name: 'fold-styles',
  transform(code, id) {
    if (!/-styles\.js$/.test(id)) return null;
    const folded = code.replace(/`[^`]*`/g, (sheet) =>
      sheet
        .replace(/\/\*.*?\*\//gs, '')
        .replace(/\s+/g, ' ')
        .replace(/ ?([{};]) ?/g, '$1')
        .replace(/([:,]) /g, '$1'),
    );
    return { code: folded, map: null };
  },
};

/** Lit's larger base class is not used; all that its file does besides is count copies of Lit on the page. */
const treeshake = { moduleSideEffects: (id) => !/[\\/]lit-element[\\/]/.test(id) };

/** Minifies what is written: Terser's transformations, in a tenth of its time. */
const minifyScript = {
  name: 'minify',
  renderChunk: async (code) => ({
    ...(await minify(code, {
      module: true,
      ecma: 2022,
      compress: { passes: 5, unsafe_arrows: true, toplevel: true },
      mangle: { toplevel: true },
      format: { comments: false },
    })),
    map: null,
  }),
};

const plugins = [nodeResolve(), foldStyles];
const output = (extra) => ({ format: 'es', dir: cdn, plugins: [minifyScript], ...extra });

/** What the licences of the bundled code ask for, beside the files rather than in each of them. */
const licences = () =>
  [
    'LICENSE',
    'node_modules/lit/LICENSE',
    'packages/schemas/node_modules/zod/LICENSE',
    'node_modules/jose/LICENSE.md',
  ]
    .map((file) => readFileSync(join(here, file), 'utf8'))
    .join('\n\n');

const integrity = {
  name: 'integrity',
  async writeBundle() {
    const { styleSheet } = await import(pathToFileURL(join(dist, 'server.js')).href);
    writeFileSync(join(cdn, 'safeguarding-forms.css'), styleSheet.replace(/\s+/g, ' '));
    const { themes } = await import(pathToFileURL(join(dist, 'themes/themes.js')).href);
    mkdirSync(join(cdn, 'themes'), { recursive: true });
    for (const [name, sheet] of themeSheets(themes)) writeFileSync(join(cdn, 'themes', `${name}.css`), sheet);
    const files = readdirSync(cdn, { recursive: true })
      .filter((file) => /\.(js|css)$/.test(file))
      .sort();
    const hash = (file) =>
      `sha384-${createHash('sha384')
        .update(readFileSync(join(cdn, file)))
        .digest('base64')}`;
    const addresses = (file) => {
      const place = file.split(sep).join('/');
      return laterPlaces.has(place) ? [place, ...AGAIN.map((n) => `${place}?again=${n}`)] : [place];
    };
    const hashes = files.flatMap((file) => addresses(file).map((address) => [address, hash(file)]));
    const write = (folder, list) =>
      writeFileSync(join(folder, 'integrity.json'), `${JSON.stringify(Object.fromEntries(list), null, 2)}\n`);
    writeFileSync(join(cdn, 'LICENCES.txt'), licences());
    write(cdn, hashes);
    // The same under the version's name, for pages that stay with one while another is put beside it.
    for (const file of [...files, 'LICENCES.txt', 'integrity.json'])
      cpSync(join(cdn, file), join(cdn, version, file));
    write(cdn, [...hashes, ...hashes.map(([address, each]) => [`${version}/${address}`, each])]);
  },
};

export default async function config() {
  const id = buildId();
  rmSync(cdn, { recursive: true, force: true });
  // What is loaded on demand may itself ask for more.
  const read = new Set();
  for (
    let input = Object.values(entries);
    input.length > 0;
    input = [...onDemand].filter((file) => !read.has(file))
  ) {
    input.forEach((file) => read.add(file));
    await (await rollup({ input, treeshake: false, plugins: [findOnDemand, nodeResolve()] })).close();
  }
  const build = (name, file) => ({
    input: { [name]: file },
    treeshake,
    plugins: [leaveOut, markBuild(id, name, file), ...plugins],
    // Rollup reads it from the folder of the scripts, wherever in it the file stands.
    output: output({ paths: (id) => `./${placeOf(id)}` }),
  });
  const scripts = Object.entries(entries).map(([name, file]) => build(name, file));
  const later = [...onDemand].map((file) => build(placeOf(file).slice(0, -'.js'.length), file));
  for (const file of onDemand) laterPlaces.add(placeOf(file));
  const all = [...scripts, ...later];
  all.at(-1).plugins.push(integrity);
  return all;
}
