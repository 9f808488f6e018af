/** This project's element, put on a page as the README says: one script, one tag, and the site's own script. */
import { readFile } from 'node:fs/promises';
import { htmlDocument } from '../document.mjs';
import { published } from './published.mjs';

/** @type {import('../../contenders.mjs').Contender['build']} */
export async function build({ model, forms, lang }) {
  return {
    'index.html': htmlDocument({
      title: model.title,
      lang,
      head: '<script type="module" src="cdn/dash-checklist.js"></script>\n<script type="module" src="site.js"></script>',
      body: `<dash-checklist edition="cleveland" lang="${lang}"></dash-checklist>\n`.repeat(forms),
    }),
    'site.js': await readFile(new URL('site.js', import.meta.url), 'utf8'),
    ...(await published('cdn')),
  };
}
