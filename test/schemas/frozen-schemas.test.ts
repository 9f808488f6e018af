/**
 * Backends keep the JSON Schemas: that of a version stays what it is. Where it is to change before the first release,
 * `npm run schemas:freeze` keeps the new one, and the change stands in the diff.
 */
import { createHash } from 'node:crypto';
import { catalogue } from '@safeguarding-forms/instruments';
import { editionJsonSchema } from '@safeguarding-forms/schemas';
import { jsonSchema } from '@safeguarding-forms/schemas/internal/json-schema.js';
import canonicalize from 'canonicalize';
import { expect, it } from 'vitest';
import kept from './frozen-schemas.json' with { type: 'json' };

const digest = (schema: unknown): string =>
  createHash('sha256')
    .update(String(canonicalize(JSON.parse(JSON.stringify(schema)))))
    .digest('hex');

const versions = catalogue.listInstruments().map(({ id, edition, version }) => ({
  name: `${id}.${edition}.${version}`,
  schema: () => jsonSchema(catalogue.findModule(id, edition, version)),
}));
const schemas = [...versions, { name: 'edition', schema: editionJsonSchema }];

it('every version has one, and no other is kept', () => {
  expect(schemas.map(({ name }) => name).sort()).toEqual(Object.keys(kept).sort());
});

it.each(schemas)('that of $name is the one that is kept', ({ name, schema }) => {
  expect(digest(schema())).toBe((kept as Record<string, string>)[name]);
});
