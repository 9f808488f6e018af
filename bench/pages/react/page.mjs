/** React with react-hook-form and zod, drawn by the script, built for production. */
import { readFile } from 'node:fs/promises';
import { bundle } from '../../bundle.mjs';
import { htmlDocument } from '../document.mjs';

/** @type {import('../../contenders.mjs').Contender['build']} */
export async function build({ model, forms }) {
  return {
    'index.html': htmlDocument({
      title: model.title,
      head: '<link rel="stylesheet" href="style.css">\n<script type="module" src="form.js"></script>',
      body: `<div id="root" data-forms="${forms}"></div>`,
    }),
    'style.css': await readFile(new URL('../html/style.css', import.meta.url), 'utf8'),
    ...(await bundle('pages/react/form.jsx', model)),
  };
}
