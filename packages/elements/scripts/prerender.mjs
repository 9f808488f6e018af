// Writes every form as HTML to paste or include: dist/html/<tag>.<edition>.<language>.html.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { renderForm, renderable } from '../dist/server.js';

const folder = new URL('../dist/html/', import.meta.url);
await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
await Promise.all(
  renderable.map((form) =>
    writeFile(
      new URL(`${form.element}.${form.edition}.${form.language}.html`, folder),
      `${renderForm(form)}\n`,
    ),
  ),
);
console.log(`${renderable.length} forms`);
