// Writes json/<instrument>.<edition>.schema.json for the newest version of every edition, and edition.schema.json. Run after tsc.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { catalogue } from '@safeguarding-forms/instruments';
import { editionJsonSchema } from '../dist/edition-json-schema.js';
import { jsonSchema } from '../dist/json-schema.js';

const folder = new URL('../json/', import.meta.url);
await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });

const editions = new Set(catalogue.listInstruments().map(({ id, edition }) => `${id}.${edition}`));
for (const name of editions) {
  const [id, edition] = name.split('.');
  const schema = jsonSchema(catalogue.findModule(id, edition));
  await writeFile(new URL(`${name}.schema.json`, folder), `${JSON.stringify(schema, null, 2)}\n`);
}
await writeFile(new URL('edition.schema.json', folder), `${JSON.stringify(editionJsonSchema(), null, 2)}\n`);
console.log(`JSON Schema: ${editions.size + 1} files in ${folder.pathname}`);
