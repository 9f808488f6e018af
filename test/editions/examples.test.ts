/** The invented areas of the examples: made with the command, right in every respect, with cases worked out by hand. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkEdition } from '@safeguarding-forms/editions';
import { createVerifier, editionJsonSchema } from '@safeguarding-forms/schemas';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../architecture/source-files.js';

const folder = join(ROOT, 'examples/editions');
const files = readdirSync(folder).filter((name) => name.endsWith('.edition.json'));
const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));
const isFile = new Ajv2020({ strict: false }).compile(editionJsonSchema());

it('there are some', () => {
  expect(files.length).toBeGreaterThan(0);
});

describe.each(files)('%s', (name) => {
  const file = read(name) as {
    readonly edition: string;
    readonly vectors: readonly { readonly name: string }[];
  };

  it('can be used, and its cases give what they should', () => {
    const { ok, problems, broken, lowered } = checkEdition(file);
    expect({ ok, problems, broken, lowered }).toEqual({
      ok: true,
      problems: [],
      broken: [],
      lowered: undefined,
    });
  });

  it('has at least twenty cases, each with a name of its own', () => {
    expect(file.vectors.length).toBeGreaterThanOrEqual(20);
    expect(new Set(file.vectors.map((vector) => vector.name)).size).toBe(file.vectors.length);
    expect(name).toBe(`${file.edition}.edition.json`);
  });

  it('is what an editor takes for an edition file', () => {
    expect([isFile(file), isFile.errors]).toEqual([true, null]);
  });
});

it('all of them stand side by side on one backend', () => {
  expect(() => createVerifier({ editions: files.map(read) })).not.toThrow();
});
