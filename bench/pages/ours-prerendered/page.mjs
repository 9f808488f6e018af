/** This project's element with its form already in the page, as the build leaves it, and the same script. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { htmlDocument } from '../document.mjs';
import { DIST, published } from '../ours/published.mjs';

const PRERENDERED = join(DIST, 'html', 'dash-checklist.cleveland.en.html');

/** @returns {string | undefined} what keeps this page from being measured */
export function missing() {
  return existsSync(PRERENDERED) ? undefined : 'packages/elements/dist/html has no such file yet';
}

/** @type {import('../../contenders.mjs').Contender['build']} */
export async function build({ model, forms }) {
  const files = { ...(await published('cdn')), ...(await published('html')) };
  // A page of the bench stands in a folder of its own.
  const form = (await readFile(PRERENDERED, 'utf8')).replace('href="/cdn/', 'href="cdn/');
  return {
    ...files,
    'index.html': htmlDocument({
      title: model.title,
      head: [
        '<script type="module" src="cdn/dash-checklist.js"></script>',
        '<script type="module" src="site.js"></script>',
      ].join('\n'),
      body: form.repeat(forms),
    }),
    'site.js': await readFile(new URL('../ours/site.js', import.meta.url), 'utf8'),
  };
}
