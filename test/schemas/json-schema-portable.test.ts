/** What backends in other languages read of a submission: the same patterns, and an end to everything. */
import { catalogue } from '@safeguarding-forms/instruments';
import { editionJsonSchema, verifySubmission } from '@safeguarding-forms/schemas';
import { jsonSchema } from '@safeguarding-forms/schemas/internal/json-schema.js';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { finishedVectors } from '../support/finished-vectors.js';
import { payload, payloadNames } from '../support/sample-submission.js';
import { refusals } from '../support/refusals.js';
import { schemasIn } from '../support/schemas-in.js';

const versions = catalogue.listInstruments().map(({ id, edition, version }) => ({
  name: `${id}.${edition}.${version}`,
  schema: JSON.parse(JSON.stringify(jsonSchema(catalogue.findModule(id, edition, version)))) as object,
}));

const isWritten = (value: unknown): value is string => typeof value === 'string';

describe.each([...versions, { name: 'edition', schema: editionJsonSchema() }])(
  'the patterns of $name',
  ({ schema }) => {
    const patterns = schemasIn(schema).filter(([, { pattern }]) => isWritten(pattern));

    it('use only what ECMAScript, PCRE, Python and RE2 read alike', () => {
      expect(patterns.length).toBeGreaterThan(0);
      for (const [way, { pattern }] of patterns) {
        const plain = (pattern as string).replaceAll(String.raw`\n`, '');
        expect(plain, way).not.toContain('\\');
        expect(plain, way).not.toContain('(?');
        for (const flags of ['', 'u']) expect(() => new RegExp(pattern as string, flags), way).not.toThrow();
      }
    });

    it('that end at a “$” allow no newline before it', () => {
      for (const [way, { pattern, not }] of patterns)
        if ((pattern as string).endsWith('$')) expect(not, way).toEqual({ pattern: '\n' });
    });
  },
);

describe.each(versions)('the schema of $name', ({ schema }) => {
  it('has an end to every text, number, list and object', () => {
    for (const [way, each] of schemasIn(schema)) {
      // Those under a condition only add to what has its bounds already.
      if (way.startsWith('#/allOf/')) continue;
      const { type } = each;
      const isNamed = each.const !== undefined || each.enum !== undefined;
      if (type === 'string' && !isNamed) expect(each.maxLength, way).toBeLessThanOrEqual(10_000);
      if (type === 'number' || type === 'integer') {
        expect(Number.isFinite(each.minimum), way).toBe(true);
        expect(Number.isFinite(each.maximum), way).toBe(true);
      }
      if (type === 'array') expect(each.maxItems, way).toBeGreaterThanOrEqual(1);
      if (type === 'object' && each.additionalProperties !== false)
        expect(each.maxProperties ?? Object.keys(each.properties as object).length, way).toBeGreaterThan(0);
      // Nothing says “anything”.
      expect(Object.keys(each).length, way).toBeGreaterThan(0);
    }
  });

  it('says how long dates and texts of answers may be, and what is behind every reference', () => {
    const known = Object.keys((schema as { $defs: object }).$defs).map((name) => `#/$defs/${name}`);
    for (const [way, { $ref }] of schemasIn(schema))
      if ($ref !== undefined) expect(known, way).toContain($ref);
  });
});

describe.each([
  ['with the flag u', true],
  ['without it', false],
])('JSON Schema in ECMAScript, %s', (_flag, unicodeRegExp) => {
  const compiled = new Map<string, ValidateFunction>();
  for (const { name, schema } of versions) {
    const ajv = new Ajv2020({ strict: true, allErrors: true, unicodeRegExp });
    addFormats.default(ajv);
    compiled.set(name, ajv.compile(schema));
  }
  const errorsOf = (name: string, submission: unknown): unknown[] => {
    const isValid = compiled.get(name)!;
    return isValid(submission) ? [] : (isValid.errors ?? []);
  };

  it('takes every frozen submission', () => {
    for (const each of payloadNames)
      expect(errorsOf(each.replace(/\.[^.]+$/, ''), payload(each)), each).toEqual([]);
  });

  it('takes whatever the verification takes: every vector that can be submitted', () => {
    expect(finishedVectors.length).toBeGreaterThan(500);
    for (const { name, schema, submission } of finishedVectors) {
      if (verifySubmission(submission).ok) expect(errorsOf(schema, submission), name).toEqual([]);
    }
  });

  it.each(refusals.filter(({ schema }) => schema !== undefined))(
    'refuses what a structure can refuse: $name',
    ({ schema, given, onlyRecomputed }) => {
      expect(errorsOf(schema!, given).length > 0).toBe(!onlyRecomputed);
    },
  );
});
