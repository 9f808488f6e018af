// Writes json/<instrument>.<edition>.<version>.schema.json for every version, the same without the version for the newest of
// every edition, edition.schema.json, and openapi.json. Run after tsc. What is there already as it should be is not touched:
// others may be reading it.
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { catalogue } from '@safeguarding-forms/instruments';
import { createVerifier } from '../dist/create-verifier.js';
import { editionJsonSchema } from '../dist/edition-json-schema.js';
import { jsonSchema } from '../dist/json-schema.js';
import { submissionsApi } from '../dist/open-api/submissions-api.js';

const folder = new URL('../json/', import.meta.url);
const { version } = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8'));

/** @type {Map<string, string>} */
const files = new Map();
const pretty = (schema) => `${JSON.stringify(schema, null, 2)}\n`;

for (const { id, edition, version } of catalogue.listInstruments()) {
  const schema = pretty(jsonSchema(catalogue.findModule(id, edition, version)));
  files.set(`${id}.${edition}.${version}.schema.json`, schema);
  // Without a version the newest is found.
  if (catalogue.findModule(id, edition).definition.version === version)
    files.set(`${id}.${edition}.schema.json`, schema);
}
files.set('edition.schema.json', pretty(editionJsonSchema()));
files.set('openapi.json', `${JSON.stringify(submissionsApi(createVerifier({ editions: [] }), version))}\n`);

await mkdir(folder, { recursive: true });
for (const [name, text] of files) {
  const file = new URL(name, folder);
  if ((await readFile(file, 'utf8').catch(() => undefined)) === text) continue;
  const aside = new URL(`${name}.${process.pid}.part`, folder);
  await writeFile(aside, text);
  await rename(aside, file);
}
for (const name of await readdir(folder))
  if (!files.has(name) && !name.endsWith('.part')) await rm(new URL(name, folder));
console.log(`JSON Schema: ${files.size} files in ${folder.pathname}`);
