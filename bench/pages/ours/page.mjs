/** This project's element, put on a page as the README says: one script, one tag, and the site's own script. */
import { readFile } from 'node:fs/promises';
import { htmlDocument } from '../document.mjs';
import { published } from './published.mjs';

/** The rule of docs/files.md, as a file, since a strict policy allows no style in the page. */
const KEEPS_ITS_PLACE = 'dash-checklist:not(:defined) { display: block; min-block-size: 100vh; }';

/** @type {import('../../contenders.mjs').Contender['build']} */
export async function build({ model, forms, lang }) {
  return {
    'index.html': htmlDocument({
      title: model.title,
      lang,
      head: [
        '<link rel="stylesheet" href="site.css">',
        '<script type="module" src="cdn/dash-checklist.js"></script>',
        '<script type="module" src="site.js"></script>',
      ].join('\n'),
      body: `<dash-checklist edition="cleveland" lang="${lang}"></dash-checklist>\n`.repeat(forms),
    }),
    'site.css': KEEPS_ITS_PLACE,
    'site.js': await readFile(new URL('site.js', import.meta.url), 'utf8'),
    ...(await published('cdn')),
  };
}
