/** `npm run schemas:freeze`: keeps the digests of the JSON Schemas as they are built now, where they are to change. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import canonicalize from 'canonicalize';

const built = new URL('../../packages/schemas/json/', import.meta.url);
const names = readdirSync(built).filter((name) => /^(edition|.+\.\d+\.\d+\.\d+)\.schema\.json$/.test(name));
const digests = Object.fromEntries(
  names.sort().map((name) => {
    const schema = JSON.parse(readFileSync(new URL(name, built), 'utf8'));
    const digest = createHash('sha256')
      .update(String(canonicalize(schema)))
      .digest('hex');
    return [name.replace('.schema.json', ''), digest];
  }),
);
writeFileSync(new URL('frozen-schemas.json', import.meta.url), `${JSON.stringify(digests, null, 2)}\n`);
console.log(`${names.length} schemas kept.`);
