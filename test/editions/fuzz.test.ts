/**
 * Edition files changed at random: each is refused with a place, or gives a form that can be scored, and nothing is
 * thrown. Some thousands in every run; `npm run editions:fuzz` makes 100,000.
 */
import type { Answers } from '@safeguarding-forms/instruments';
import { assessWhole } from '@safeguarding-forms/instruments/internal/check/assess-whole.js';
import { checkShape } from '@safeguarding-forms/instruments/internal/check/shape.js';
import { checkStructure } from '@safeguarding-forms/instruments/internal/edition-file/check-structure.js';
import { readEdition } from '@safeguarding-forms/instruments/internal/edition-file/read-edition.js';
import { editionShape } from '@safeguarding-forms/instruments/internal/edition-file/structure.js';
import { editionSchema } from '@safeguarding-forms/schemas';
import { scorers } from '@safeguarding-forms/instruments/internal/score/scorers.js';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { baseOf, fileOf, type Loose } from '../support/edition-file.js';
import { published } from '../support/published.js';
import { seedOfThisRun } from '../support/seeded-draw.mjs';
import { vectorsIn } from '../instruments/vector-files.js';

const FILES = Number(process.env['SF_FILES'] ?? 1500);
const seed = seedOfThisRun();
const names = published.map(({ id, edition }) => `${id}/${edition}`);
const texts = new Map(names.map((name) => [name, JSON.stringify(fileOf(name))]));
const answersOf = new Map(
  names.map((name) => [name, vectorsIn(`${name.replace('/', '.')}.json`).map(({ answers }) => answers)]),
);

/** Every place in a file: what holds it, and its key. */
function placesIn(value: Loose, found: [Loose, string | number][] = []): [Loose, string | number][] {
  if (typeof value !== 'object' || value === null) return found;
  for (const key of Object.keys(value)) {
    found.push([value, Array.isArray(value) ? Number(key) : key]);
    placesIn(value[key], found);
  }
  return found;
}

const wrong = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    false,
    0,
    -1,
    1e9,
    1.5,
    '',
    'q1',
    'yes',
    'constructor',
    '__proto__',
    [],
    {},
  ),
  fc.string(),
  fc.json().map((text) => JSON.parse(text) as unknown),
  fc.constantFrom<unknown>(
    { answered: 'q1' },
    { not: { item: 'q2', is: ['yes'] } },
    { band: ['high'] },
    { all: [{ any: [] }] },
    { within: 'q1', months: 1, upTo: [] },
  ),
);

/** One thing done to a file: set, taken out, put in again elsewhere, or swapped with something else of it. */
const change = fc.record({
  what: fc.constantFrom('set', 'delete', 'copy', 'rename', 'twice'),
  at: fc.nat(),
  to: fc.nat(),
  value: wrong,
});

function apply(
  file: Loose,
  { what, at, to, value }: { what: string; at: number; to: number; value: unknown },
): void {
  const places = placesIn(file);
  const [holder, key] = places[at % places.length] as [Loose, string];
  const [other, otherKey] = places[to % places.length] as [Loose, string];
  const isList = Array.isArray(holder);
  const takeOut = (): void => {
    if (isList) holder.splice(Number(key), 1);
    else Reflect.deleteProperty(holder as object, key);
  };
  if (what === 'set') holder[key] = value;
  else if (what === 'delete') takeOut();
  else if (what === 'copy') holder[key] = JSON.parse(JSON.stringify(other[otherKey])) as unknown;
  else if (what === 'rename' && !isList) {
    holder[typeof value === 'string' ? value : JSON.stringify(value)] = holder[key];
    takeOut();
  } else if (isList) holder.push(holder[Number(key)]);
}

it(`${FILES} files (SF_SEED=${seed} makes the same)`, () => {
  const told = { refused: 0, read: 0 };
  fc.assert(
    fc.property(
      fc.constantFrom(...names),
      fc.array(change, { minLength: 1, maxLength: 4 }),
      (name, changes) => {
        const file = JSON.parse(texts.get(name) as string) as Loose;
        for (const each of changes) apply(file, each);
        const read = readEdition(file, baseOf);
        // The schema for editors and backends says the same of a structure as what forms are checked by.
        const plain = JSON.parse(JSON.stringify(file)) as unknown;
        let wrong = 0;
        checkStructure(editionShape, plain, () => wrong++);
        expect([editionSchema.safeParse(plain).success, plain]).toEqual([wrong === 0, plain]);
        if (!read.ok) {
          told.refused++;
          expect(read.problems.length).toBeGreaterThan(0);
          return;
        }
        told.read++;
        const { definition } = read;
        const module = scorers[definition.kind](definition);
        // Answers to the edition that it was made from: those that fit it still are scored, and the others refused.
        const tried: readonly Answers[] = [{}, ...(answersOf.get(name) as Answers[]).slice(0, 12)];
        for (const answers of tried)
          if (!checkShape(module.definition, answers).length) {
            const result = assessWhole(module, answers, { today: '2026-01-15' });
            expect(result.outcome === null || definition.outcomes.includes(result.outcome)).toBe(true);
          }
      },
    ),
    { numRuns: FILES, seed: seed | 0 },
  );
  // Both sides of the door were tried.
  expect(told.refused).toBeGreaterThan(FILES / 10);
  expect(told.read).toBeGreaterThan(FILES / 100);
}, 3_600_000);
