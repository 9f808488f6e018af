// Writes json/<instrument>.<edition>.<version>.schema.json for every version, the same without the version for the newest of
// every edition, edition.schema.json, and openapi.json. Run after tsc.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { catalogue } from '@safeguarding-forms/instruments';
import { createVerifier } from '../dist/create-verifier.js';
import { editionJsonSchema } from '../dist/edition-schema.js';
import { jsonSchema } from '../dist/json-schema.js';
import { submissionsApi } from '../dist/open-api/submissions-api.js';

const folder = new URL('../json/', import.meta.url);
await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });

let written = 0;
async function write(name, schema) {
  await writeFile(new URL(`${name}.schema.json`, folder), `${JSON.stringify(schema, null, 2)}\n`);
  written += 1;
}

for (const { id, edition, version } of catalogue.listInstruments()) {
  const schema = jsonSchema(catalogue.findModule(id, edition, version));
  await write(`${id}.${edition}.${version}`, schema);
  // Without a version the newest is found.
  if (catalogue.findModule(id, edition).definition.version === version)
    await write(`${id}.${edition}`, schema);
}
await write('edition', editionJsonSchema());

const { version } = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8'));
const api = submissionsApi(createVerifier({ editions: [] }), version);
await writeFile(new URL('openapi.json', folder), `${JSON.stringify(api)}\n`);
console.log(`JSON Schema: ${written} files in ${folder.pathname}`);
