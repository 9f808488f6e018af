/**
 * Cases worked out from the rules by hand, each with the reason for what it expects: both implementations have to meet them.
 * Format as in `test/vectors/README.md`, with `why` beside the name; `issues` are left out, since these speak of scores alone.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { scored, TODAY } from './compare.js';
import { ORACLES } from './oracle.js';
import type { Result, Sheet } from './result.js';

interface Written {
  readonly name: string;
  readonly why: string;
  readonly answers: Sheet;
  readonly result: Result;
}

const LEAST = 25;

describe.each(ORACLES.map((oracle) => [`${oracle.id}.${oracle.edition}`, oracle] as const))(
  '%s',
  (name, { id, edition, score }) => {
    const file = new URL(`vectors/${name}.json`, import.meta.url);
    const vectors = JSON.parse(readFileSync(file, 'utf8')) as Written[];

    it('has enough cases, each with a name of its own', () => {
      expect(vectors.length).toBeGreaterThanOrEqual(LEAST);
      expect(new Set(vectors.map((vector) => vector.name)).size).toBe(vectors.length);
    });

    it.each(vectors)('second implementation: $name', ({ answers, result, why }) => {
      expect(score(answers, { today: TODAY }), why).toStrictEqual(result);
    });

    it.each(vectors)('score: $name', ({ answers, result, why }) => {
      expect(scored(id, edition, answers), why).toStrictEqual(result);
    });
  },
);
