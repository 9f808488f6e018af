/**
 * `node examples/cms/build.mjs [FOLDER]`, after `npm run build`: puts into a folder, `examples/cms/out` unless it is given,
 * what is uploaded to a CMS: each plugin with the scripts, the forms as HTML, and the list of what there is.
 */
import { appendFile, cp, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { NEUTRAL_EXIT, fileName } from '../../packages/elements/dist/prerender/built-file.js';
import { renderable } from '../../packages/elements/dist/server.js';

const here = new URL('./', import.meta.url);
const out = process.argv[2] ? pathToFileURL(`${process.argv[2]}/`) : new URL('out/', here);
const dist = new URL('../../packages/elements/dist/', here);
const { version } = JSON.parse(await readFile(new URL('../package.json', dist), 'utf8'));
const integrity = JSON.parse(await readFile(new URL('cdn/integrity.json', dist), 'utf8'));

const elements = [...new Set(renderable.map(({ element }) => element))];

/** What a plugin knows of the forms: from it alone an author can choose. */
const list = {
  version,
  stylesheet: '/cdn/safeguarding-forms.css',
  neutralExit: NEUTRAL_EXIT,
  integrity: Object.fromEntries(
    ['safeguarding-forms.css', ...elements.map((element) => `${element}.js`)].map((file) => [
      file,
      integrity[file],
    ]),
  ),
  forms: renderable.map((form) => ({ ...form, file: fileName(form) })),
};

/** The libraries of the Drupal module: one an element, so that a page loads no more than its own form. */
const libraries = elements
  .map(
    (element) => `
${element}:
  version: '${version}'
  js:
    cdn/${version}/${element}.js:
      minified: true
      preprocess: false
      attributes: { type: module, crossorigin: anonymous, integrity: '${integrity[`${element}.js`]}' }
  dependencies:
    - safeguarding_forms/post
`,
  )
  .join('');

/**
 * One plugin, ready to be uploaded.
 * @param {string} from Its folder beside this file.
 * @returns {Promise<URL>} Its folder.
 */
async function assemble(from) {
  const name = from.split('/').at(-1);
  const to = new URL(`${name}/`, out);
  await rm(to, { recursive: true, force: true });
  await cp(new URL(`${from}/`, here), to, { recursive: true });
  await cp(new URL('shared/', here), new URL('shared/', to), { recursive: true });
  await cp(new URL('html/', dist), new URL('html/', to), { recursive: true });
  // Under the version's name: whoever still has the page of an older one open finds no file of another build.
  await cp(new URL(`cdn/${version}/`, dist), new URL(`cdn/${version}/`, to), { recursive: true });
  await writeFile(new URL('forms.json', to), `${JSON.stringify(list, null, 2)}\n`);
  return to;
}

await assemble('wordpress/safeguarding-forms');
const drupal = await assemble('drupal/safeguarding_forms');
// A library an element, in place of a hand-kept list: the hashes are another with every build.
await appendFile(new URL('safeguarding_forms.libraries.yml', drupal), libraries);
console.log(`${list.forms.length} forms, in ${fileURLToPath(out)}`);
