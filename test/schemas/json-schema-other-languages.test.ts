/** The JSON Schemas as Python and PHP read them: what is refused in ECMAScript is refused there. */
import { catalogue } from '@safeguarding-forms/instruments';
import { editionJsonSchema } from '@safeguarding-forms/schemas';
import { jsonSchema } from '@safeguarding-forms/schemas/internal/json-schema.js';
import { describe, expect, it } from 'vitest';
import { finishedVectors } from '../support/finished-vectors.js';
import { answerOf, leftOut, php, python } from '../support/interpreters.js';
import { payload, payloadNames } from '../support/sample-submission.js';
import { refusals } from '../support/refusals.js';
import { schemasIn } from '../support/schemas-in.js';

const schemas = Object.fromEntries(
  catalogue
    .listInstruments()
    .map(({ id, edition, version }) => [
      `${id}.${edition}.${version}`,
      jsonSchema(catalogue.findModule(id, edition, version)),
    ]),
);

const patterns = [
  ...new Set(
    schemasIn([...Object.values(schemas), editionJsonSchema()])
      .map(([, { pattern }]) => pattern)
      .filter((pattern) => typeof pattern === 'string'),
  ),
];
/** A newline at the end is left to what stands beside each pattern. */
const texts = [
  ...[
    '',
    ' ',
    'a',
    'A-b',
    'en-GB',
    'q1',
    '_x',
    'a:b+c',
    'a.b/c',
    'kill:self',
    'x y',
    'a\nb',
    'ä',
    '\u{1f642}',
  ],
  ...[
    '1.0.0',
    '1.0',
    '١.٠.٠',
    '12345.0.0',
    '1990-02-28',
    '١٩٩٠-٠٢-٢٨',
    '１９９０-02-28',
    '2024-02-29',
    '2023-02-29',
  ],
  ...[
    '1900-02-29',
    '2000-02-29',
    '2100-02-29',
    '1996-02-29',
    '1990-04-31',
    '1990-13-01',
    '1990-00-10',
    '0000-01-01',
  ],
  ...['2025-01-15T10:20:30Z', '2025-01-15T10:20:30.250Z', '2025-01-15T24:00:00Z', '2025-01-15T10:20:60Z'],
  ...['٢٠٢٥-01-15T10:20:30Z', '2025-01-15T10:20:30.Z', '2023-02-29T10:20:30Z', '2025-01-15T10:20:30+00:00'],
  ...[
    '5e0f7a52-6c1b-4c56-9a0e-0f4f6b8d1a03',
    '5E0F7A52-6C1B-4C56-9A0E-0F4F6B8D1A03',
    '5e0f7a52-6c1b-1c56-9a0e-0f4f6b8d1a03',
  ],
];
const asHere = patterns.map((pattern) => texts.map((text) => new RegExp(pattern, 'u').test(text)));

it('patterns tell the texts apart, so that there is something to agree on', () => {
  expect(patterns.length).toBeGreaterThan(8);
  expect(asHere.filter((row) => row.includes(true) && row.includes(false)).length).toBeGreaterThan(8);
});

describe.skipIf(leftOut('JSON Schema in Python', python))('in Python', () => {
  const script = new URL('../support/validate.py', import.meta.url);
  const taken = [
    ...payloadNames.map((name) => ({
      name,
      schema: name.replace(/\.[^.]+$/, ''),
      given: payload(name) as unknown,
    })),
    ...finishedVectors.map(({ name, schema, submission }) => ({ name, schema, given: submission })),
  ];
  const refused = refusals.flatMap(({ name, schema, given, onlyRecomputed }) =>
    schema === undefined || onlyRecomputed ? [] : [{ name, schema, given }],
  );
  const cases = [...taken, ...refused];

  it('takes every frozen submission and every vector, and refuses what a structure can refuse', () => {
    const { valid, matches } = answerOf(python, script, { schemas, cases, patterns, texts }) as {
      valid: boolean[];
      matches: boolean[][];
    };
    expect(refused.length).toBeGreaterThan(50);
    expect(valid).toHaveLength(cases.length);
    const wrongly = cases.filter((_, at) => valid[at] !== at < taken.length);
    expect(wrongly.map(({ name }) => name)).toEqual([]);
    expect(matches).toEqual(asHere);
  }, 120_000);
});

describe.skipIf(leftOut('patterns in PHP', php))('in PHP', () => {
  it('the patterns match the same', () => {
    const script = new URL('../support/match.php', import.meta.url);
    expect(answerOf(php, script, { patterns, texts })).toEqual({ matches: asHere });
  });
});
