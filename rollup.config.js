// The files for a `<script>`: every element by itself, all of them in one, and beside them what is loaded on demand.
// What is loaded on demand is built by itself, so that no file ever loads an element's script a second time under
// another address.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';

const here = fileURLToPath(new URL('.', import.meta.url));
const dist = join(here, 'packages/elements/dist');
const cdn = join(dist, 'cdn');
const text = join(here, 'packages/text/dist');
const { exports, sideEffects } = JSON.parse(
  readFileSync(join(here, 'packages/elements/package.json'), 'utf8'),
);

/** The define entries, as the package names them; the one of all elements gets the project's name. */
const entries = Object.fromEntries(
  sideEffects.map((file) => [
    file === exports['.'].default ? 'safeguarding-forms' : file.slice('./dist/'.length, -'.js'.length),
    join(here, 'packages/elements', file),
  ]),
);

/** Where a file that is loaded on demand stands beside the scripts. */
const placeOf = (file) =>
  (file.startsWith(text) ? `text/${relative(text, file)}` : relative(dist, file)).split(sep).join('/');

const onDemand = new Set();
const leaveOut = {
  name: 'leave-out-what-is-loaded-on-demand',
  async resolveDynamicImport(specifier, importer) {
    const found = await this.resolve(specifier, importer);
    onDemand.add(found.id);
    return { id: found.id, external: true };
  },
};

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

const plugins = [nodeResolve(), foldStyles];
const output = (extra) => ({
  format: 'es',
  dir: cdn,
  plugins: [
    terser({
      module: true,
      ecma: 2022,
      // What is inlined further is fewer characters, and more bytes once it is compressed.
      compress: { passes: 5, unsafe_arrows: true, inline: 1 },
      format: { comments: false },
    }),
  ],
  ...extra,
});

/** What the licences of the bundled code ask for, beside the files rather than in each of them. */
const licences = () =>
  ['LICENSE', 'node_modules/lit/LICENSE', 'packages/schemas/node_modules/zod/LICENSE']
    .map((file) => readFileSync(join(here, file), 'utf8'))
    .join('\n\n');

const integrity = {
  name: 'integrity',
  async writeBundle() {
    const { styleSheet } = await import(pathToFileURL(join(dist, 'server.js')).href);
    writeFileSync(join(cdn, 'safeguarding-forms.css'), styleSheet.replace(/\s+/g, ' '));
    const files = readdirSync(cdn, { recursive: true })
      .filter((file) => /\.(js|css)$/.test(file))
      .sort();
    const hash = (file) =>
      `sha384-${createHash('sha384')
        .update(readFileSync(join(cdn, file)))
        .digest('base64')}`;
    const hashes = Object.fromEntries(files.map((file) => [file.split(sep).join('/'), hash(file)]));
    writeFileSync(join(cdn, 'LICENCES.txt'), licences());
    writeFileSync(join(cdn, 'integrity.json'), `${JSON.stringify(hashes, null, 2)}\n`);
  },
};

export default async function config() {
  rmSync(cdn, { recursive: true, force: true });
  // What is loaded on demand may itself ask for more; a list that grows while it is walked finds all of it.
  const toRead = Object.values(entries);
  for (const input of toRead) {
    await (await rollup({ input, treeshake, plugins: [leaveOut, ...plugins] })).close();
    toRead.push(...[...onDemand].filter((file) => !toRead.includes(file)));
  }
  const build = (name, file) => ({
    input: { [name]: file },
    treeshake,
    plugins: [leaveOut, ...plugins],
    // Rollup reads it from the folder of the scripts, wherever in it the file stands.
    output: output({ paths: (id) => `./${placeOf(id)}` }),
  });
  const scripts = Object.entries(entries).map(([name, file]) => build(name, file));
  const later = [...onDemand].map((file) => build(placeOf(file).slice(0, -'.js'.length), file));
  const all = [...scripts, ...later];
  all.at(-1).plugins.push(integrity);
  return all;
}
