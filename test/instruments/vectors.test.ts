import { readdirSync, readFileSync } from 'node:fs';
import { AnswersError, catalogue, type Answers } from '@safeguarding-forms/instruments';
import { describe, expect, it } from 'vitest';
import { published } from '../support/published.js';

/** A case as `test/vectors/README.md` describes it. */
interface Vector {
  readonly name: string;
  readonly answers: Answers;
  readonly result: unknown;
  readonly issues: readonly { readonly path: string; readonly code: string }[];
}

const folder = new URL('../vectors/', import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
const read = (file: string): Vector[] => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Vector[];
const told = (issues: Vector['issues']): string[] => issues.map(({ path, code }) => `${path} ${code}`).sort();

describe('scoring vectors', () => {
  it('exist for every published edition, and for no other', () => {
    expect(files.sort()).toEqual(published.map(({ id, edition }) => `${id}.${edition}.json`).sort());
  });

  describe.each(files)('%s', (file) => {
    const [id, edition] = file.split('.') as [string, string];
    const vectors = read(file);

    it('holds at least forty cases, each with a name of its own', () => {
      expect(vectors.length).toBeGreaterThanOrEqual(40);
      expect(new Set(vectors.map(({ name }) => name)).size).toBe(vectors.length);
    });

    it.each(vectors)('$name', ({ answers, result, issues }) => {
      expect(told(catalogue.checkComplete(id, edition, answers))).toEqual(told(issues));
      expect(catalogue.score(id, edition, answers)).toStrictEqual(result);
    });
  });
});

describe('score', () => {
  it('refuses names that it does not know, listing the allowed ones', () => {
    expect(() => catalogue.score('dash', 'nowhere', {})).toThrow(RangeError);
    expect(() => catalogue.score('dash', 'nowhere', {})).toThrow(
      /no dash nowhere; allowed are: .*dash cleveland 1\.0\.0/,
    );
    expect(() => catalogue.findModule('dash', 'cleveland', '0.0.1')).toThrow(/no dash cleveland 0\.0\.1/);
  });

  it('refuses answers of the wrong shape rather than guess at them', () => {
    expect(() => catalogue.score('dash', 'cleveland', { q1: 'yes' } as unknown as Answers)).toThrow(
      AnswersError,
    );
  });
});
