/** Builds the script of a page as a site would for production. */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** Lets a page's script import what the form asks, by name, as if it were written there. */
const modelPlugin = (model) => ({
  name: 'model',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^model$/ }, () => ({ path: 'model', namespace: 'model' }));
    onLoad({ filter: /.*/, namespace: 'model' }, () => ({
      contents: Object.entries({
        ...model,
        ids: model.sections.flatMap(({ questions }) => questions.map(({ id }) => id)),
      })
        .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
        .join('\n'),
    }));
  },
});

/**
 * @param {string} entry the script, relative to this folder
 * @param {import('./model.mjs').Model} model
 * @returns {Promise<Record<string, string>>} the files by name; the entry is `form.js`
 */
export async function bundle(entry, model) {
  const outdir = fileURLToPath(new URL('dist', import.meta.url));
  const { outputFiles } = await build({
    entryPoints: { form: fileURLToPath(new URL(entry, import.meta.url)) },
    outdir,
    bundle: true,
    splitting: true,
    write: false,
    minify: true,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    logLevel: 'error',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [modelPlugin(model)],
  });
  return Object.fromEntries(outputFiles.map(({ path, text }) => [path.slice(outdir.length + 1), text]));
}
