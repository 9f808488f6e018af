/** The reference of the edition file: whole, true to what is checked, and the page in the repository is what it gives. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkStructure } from '@safeguarding-forms/instruments/internal/edition-file/check-structure.js';
import type { Shape } from '@safeguarding-forms/instruments/internal/edition-file/shape.js';
import { editionJsonSchema } from '@safeguarding-forms/schemas';
import {
  described,
  editionBlocks,
} from '@safeguarding-forms/instruments/internal/edition-file/keys/blocks.js';
import { describe, expect, it } from 'vitest';
import { editionReference, REFERENCE } from '../../scripts/edition-reference.mjs';
import { ROOT } from '../architecture/source-files.js';

const blocks = editionBlocks();
const keysOf = (fields: object): string[] => Object.keys(fields).map((key) => key.replace(/\?$/, ''));

it('the page is what the data gives', async () => {
  expect(readFileSync(REFERENCE, 'utf8')).toBe(await editionReference());
});

it('every object is described, and no other', () => {
  expect(blocks.length).toBeGreaterThan(50);
  expect(Object.keys(described).sort()).toEqual(blocks.map(({ place }) => place).sort());
});

describe.each(blocks.map(({ place, fields }) => [place || 'the file', place, fields] as const))(
  '%s',
  (_name, place, fields) => {
    const { keys } = described[place]!;

    it('has each of its keys described, and no other', () => {
      expect(Object.keys(keys).sort()).toEqual(keysOf(fields).sort());
    });

    it('has examples that may stand there', () => {
      for (const [name, shape] of Object.entries(fields) as [string, Shape][]) {
        const problems: string[] = [];
        const key = name.replace(/\?$/, '');
        checkStructure({ [key]: shape }, { [key]: keys[key]!.example }, (path, code) =>
          problems.push(`${path} ${code}`),
        );
        expect(problems).toEqual([]);
      }
    });
  },
);

/** Every description in a schema. */
function descriptionsIn(node: unknown, found: string[] = []): string[] {
  if (typeof node !== 'object' || node === null) return found;
  const { description } = node as { description?: unknown };
  if (typeof description === 'string') found.push(description);
  for (const inner of Object.values(node)) descriptionsIn(inner, found);
  return found;
}

it('editors show what every key is for', () => {
  const shown = new Set(descriptionsIn(editionJsonSchema()));
  const all = Object.values(described).flatMap(({ keys }) => Object.values(keys).map(({ means }) => means));
  expect(all.filter((means) => !shown.has(means))).toEqual([]);
});

it('no page loads what is told to editors', () => {
  const folder = join(ROOT, 'packages/elements/dist/cdn');
  const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.js'),
  );
  expect(scripts).toContain(join('local-edition', 'local-edition.js'));
  const { means } = described['']!.keys.base!;
  for (const name of scripts) expect(readFileSync(join(folder, name), 'utf8').includes(means)).toBe(false);
});
