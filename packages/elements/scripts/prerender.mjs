// Writes every form as HTML to paste or include: dist/html/<tag>.<edition>.<language>.html, and in words to the person at
// risk <tag>.<edition>.<language>.self.html.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { fileName, fileOptions } from '../dist/prerender/built-file.js';
import { renderForm, renderable } from '../dist/server.js';

const folder = new URL('../dist/html/', import.meta.url);
await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
await Promise.all(
  renderable.map((form) => writeFile(new URL(fileName(form), folder), `${renderForm(fileOptions(form))}\n`)),
);
console.log(`${renderable.length} forms`);
