import { AnswersError, catalogue, type Answers } from '@safeguarding-forms/instruments';
import { assessWhole } from '@safeguarding-forms/instruments/internal/check/assess-whole.js';
import { describe, expect, it } from 'vitest';
import { published } from '../support/published.js';
import { samples, vectorFiles, vectorsIn, type Vector } from './vector-files.js';

const told = (issues: Vector['issues']): string[] => issues.map(({ path, code }) => `${path} ${code}`).sort();

describe('scoring vectors', () => {
  it('exist for every published edition, and for no other', () => {
    expect([...vectorFiles].sort()).toEqual(
      published.map(({ id, edition }) => `${id}.${edition}.json`).sort(),
    );
  });

  describe.each(vectorFiles)('%s', (file) => {
    const [id, edition] = file.split('.') as [string, string];
    const vectors = vectorsIn(file);

    it('holds at least forty cases, each with a name of its own', () => {
      expect(vectors.length).toBeGreaterThanOrEqual(40);
      expect(new Set(vectors.map(({ name }) => name)).size).toBe(vectors.length);
    });

    it.each(vectors)('$name', ({ answers, attachments, result, issues }) => {
      expect(told(catalogue.checkComplete(id, edition, answers, { attachments }))).toEqual(told(issues));
      if (result === null) {
        expect(told(catalogue.checkShape(id, edition, answers))).toEqual(told(issues));
        expect(() => catalogue.score(id, edition, answers)).toThrow(AnswersError);
        return;
      }
      expect(catalogue.checkShape(id, edition, answers)).toEqual([]);
      const module = catalogue.findModule(id, edition);
      expect(assessWhole(module, answers, { attachments })).toStrictEqual(result);
      if (!Object.keys(attachments).length)
        expect(catalogue.score(id, edition, answers)).toStrictEqual(result);
    });
  });

  const scorable = [...samples].filter(([, { instrument }]) =>
    published.some(({ id, edition }) => id === instrument.id && edition === instrument.edition),
  );
  it.each(scorable)('attach what could be submitted: %s', (_, { instrument: { id, edition }, ...sample }) => {
    expect(catalogue.checkComplete(id, edition, sample.answers)).toEqual([]);
    expect(catalogue.score(id, edition, sample.answers)).toStrictEqual(sample.result);
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
