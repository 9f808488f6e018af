import type { Instrument } from '@safeguarding-forms/instruments';
import {
  checkOmitted,
  omittableSections,
  withoutSections,
} from '@safeguarding-forms/instruments/check/omission.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shapedAnswers } from '../support/arbitrary-answers.js';
import { published } from '../support/published.js';

const definitionOf = (id: string, edition: string): Instrument =>
  published.find((each) => each.id === id && each.edition === edition)!.definition;

describe('sections that a host may leave out', () => {
  it.each(published)('hold nothing that decides or has to be answered: $name', ({ module, definition }) => {
    const omitted = omittableSections(definition);
    const left = definition.sections.filter(({ id }) => omitted.includes(id)).flatMap(({ items }) => items);
    const answers = shapedAnswers(definition);
    fc.assert(
      fc.property(answers, (given) => {
        const kept = withoutSections(definition, given, omitted);
        expect(module.assess(kept)).toStrictEqual(module.assess(given));
      }),
    );
    expect(left.filter(({ required }) => required)).toEqual([]);
  });

  it.each([
    // Cleveland's "marac" holds whyMarac, which a high band requires.
    ['dash', 'cleveland', ['information', 'safeguarding', 'about', 'signature']],
    // Kirklees' stalking questions do not count, but one of them is a factor that refers.
    ['dash', 'kirklees', ['header', 'comments', 'consent']],
    // Honour-based abuse and threats to kill decide, and so does how long before the incident a MARAC was.
    ['merit', 'liverpool', ['supporting']],
  ])('of %s %s', (id, edition, expected) => {
    expect(omittableSections(definitionOf(id, edition))).toEqual(expected);
  });

  it('are told apart from those that may not and from those that do not exist', () => {
    const allowed = ['header', 'comments', 'consent'];
    expect(checkOmitted(definitionOf('dash', 'kirklees'), ['consent', 'stalking', 'attic'])).toEqual([
      { path: 'omitted[1]', code: 'cannot-omit', params: { given: 'stalking', allowed } },
      { path: 'omitted[2]', code: 'unknown-option', params: { given: 'attic', allowed } },
    ]);
  });

  it('take their answers with them', () => {
    const answers = { agency: 'Sample Agency', q1: { answer: 'no' }, comments: 'Example comments' };
    expect(withoutSections(definitionOf('dash', 'kirklees'), answers, ['header'])).toEqual({
      q1: { answer: 'no' },
      comments: 'Example comments',
    });
  });
});
