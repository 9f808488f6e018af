/** A definition is complete as data: written out and read back, it is scored as the published edition is. */
import type { Instrument, InstrumentModule } from '@safeguarding-forms/instruments';
import { assessWhole, checkWhole } from '@safeguarding-forms/instruments/internal/check/assess-whole.js';
import { checkShape } from '@safeguarding-forms/instruments/internal/check/shape.js';
import { scorers } from '@safeguarding-forms/instruments/internal/score/scorers.js';
import { describe, expect, it } from 'vitest';
import { published } from '../support/published.js';
import { vectorsIn } from './vector-files.js';

it('there is a scorer of every kind that is published, and no other', () => {
  expect(Object.keys(scorers).sort()).toEqual(
    [...new Set(published.map(({ definition }) => definition.kind))].sort(),
  );
});

describe.each(published)('$name, read from JSON', ({ id, edition, module, definition }) => {
  const copied = (): InstrumentModule =>
    scorers[definition.kind](JSON.parse(JSON.stringify(definition)) as Instrument);
  const vectors = vectorsIn(`${id}.${edition}.json`);

  it('is the same definition', () => {
    const copy = copied();
    expect(copy.definition).toStrictEqual(definition);
    expect(copy.definition).not.toBe(definition);
  });

  it('gives the results and issues of the published edition', () => {
    const copy = copied();
    for (const { name, answers, attachments, result } of vectors) {
      expect(checkShape(copy.definition, answers), name).toStrictEqual(checkShape(definition, answers));
      if (result === null) continue;
      expect(assessWhole(copy, answers, { attachments }), name).toStrictEqual(result);
      const issuesOf = (each: typeof module) =>
        checkWhole(each, answers, each.assess(answers, attachments), { attachments });
      expect(issuesOf(copy), name).toStrictEqual(issuesOf(module));
    }
  });
});
