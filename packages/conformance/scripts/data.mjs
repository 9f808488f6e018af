// Writes data/: the definitions as JSON, the cases of the project's own tests byte for byte, and index.json over all of
// them. Run after tsc.
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { catalogue } from '@safeguarding-forms/instruments';

const tests = new URL('../../../test/', import.meta.url);
const data = new URL('../data/', import.meta.url);
const { version } = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8'));

/** @type {Map<string, Buffer>} */
const files = new Map();
for (const { id, edition, version } of catalogue.listInstruments()) {
  const definition = catalogue.getInstrument(id, edition, version);
  files.set(
    `definitions/${id}.${edition}.${version}.json`,
    Buffer.from(`${JSON.stringify(definition, undefined, 1)}\n`),
  );
}
for (const kind of ['vectors', 'vectors/attachments', 'payloads', 'refusals'])
  for (const name of (await readdir(new URL(kind, tests))).filter((file) => file.endsWith('.json')).sort())
    files.set(`${kind}/${name}`, await readFile(new URL(`${kind}/${name}`, tests)));

await rm(data, { recursive: true, force: true });
for (const [name, bytes] of files) {
  await mkdir(new URL(dirname(name), data), { recursive: true });
  await writeFile(new URL(name, data), bytes);
}
const list = [...files].map(([name, bytes]) => ({
  file: name,
  cases: /^(vectors|refusals)\/[^/]+$/.test(name) ? JSON.parse(bytes.toString('utf8')).length : 1,
  sha256: createHash('sha256').update(bytes).digest('hex'),
}));
await writeFile(new URL('index.json', data), `${JSON.stringify({ version, files: list }, undefined, 1)}\n`);
console.log(`Conformance data: ${files.size} files in ${data.pathname}`);
