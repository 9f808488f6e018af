/** What holds of every form that is followed one question at a time, whatever is answered. */
import type { Answers, Condition, Lead, ResultOf, RouteAssessment } from '@safeguarding-forms/instruments';
import { isAsked } from '@safeguarding-forms/instruments/internal/check/asked.js';
import { checkComplete } from '@safeguarding-forms/instruments/internal/check/complete.js';
import { itemsIn } from '@safeguarding-forms/instruments/internal/check/conditions.js';
import { assessWhole } from '@safeguarding-forms/instruments/internal/check/assess-whole.js';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { choiceAnswers } from '../support/arbitrary-answers.js';
import { published } from '../support/published.js';

// Thousands of routes are followed here, on whatever machine.
vi.setConfig({ testTimeout: 60_000 });

const routes = published.filter(({ definition }) => definition.route);

/** A question and the answers that a condition looks for. */
type Clause = Extract<Condition, { readonly is: readonly string[] }>;

const clausesIn = (condition: Condition): readonly Clause[] =>
  'any' in condition ? condition.any.flatMap(clausesIn) : 'is' in condition ? [condition] : [];

describe.each(routes)('$name', ({ module, definition }) => {
  const { leads } = definition.route!;
  const deciding = new Set(leads.flatMap(({ when }: Lead) => itemsIn(when)));
  const given = choiceAnswers(definition);
  const assess = (answers: Answers): ResultOf<RouteAssessment> =>
    assessWhole(module, answers) as ResultOf<RouteAssessment>;

  /** The question that comes next, if one does: the first that is missing of those that decide. */
  const next = (answers: Answers): string | undefined =>
    checkComplete(module, answers, module.assess(answers))
      .filter(({ code, path }) => code === 'required' && deciding.has(path))
      .map(({ path }) => path)[0];

  /** The answers that somebody gives who is asked one question after the other, and has only these. */
  const walked = (answers: Answers): Answers => {
    let way: Answers = {};
    for (let id = next(way); id !== undefined && answers[id] !== undefined; id = next(way))
      way = { ...way, [id]: answers[id] };
    return way;
  };

  it('comes to every outcome, by ways of different length', () => {
    const results = fc.sample(given, { numRuns: 2000, seed: 7 }).map(assess);
    const outcomes = new Set(results.map(({ outcome }) => outcome));
    expect([...outcomes].sort()).toEqual([null, ...definition.outcomes].sort());
    expect(new Set(results.map(({ path }) => path.length)).size).toBeGreaterThan(3);
  });

  it('has an outcome just when no question on the way is open, and always once it is complete', () => {
    fc.assert(
      fc.property(given, (answers) => {
        const { outcome, complete } = assess(answers);
        expect(outcome === null).toBe(next(answers) !== undefined);
        if (complete) expect(outcome).not.toBeNull();
      }),
      { numRuns: 500 },
    );
  });

  it('has for its path the questions that were asked one after the other and answered', () => {
    fc.assert(
      fc.property(given, (answers) => {
        expect(assess(answers).path).toEqual(Object.keys(walked(answers)));
      }),
      { numRuns: 500 },
    );
  });

  it('comes to the same whatever is left over from questions that are no longer asked', () => {
    fc.assert(
      fc.property(given, (answers) => {
        expect(module.assess(walked(answers))).toStrictEqual(module.assess(answers));
      }),
      { numRuns: 500 },
    );
  });

  it('has neither level nor category by chance: a level only with an outcome, a category only from its question', () => {
    fc.assert(
      fc.property(given, (answers) => {
        const { outcome, level, category, path } = assess(answers);
        if (outcome === null) expect(level ?? null).toBeNull();
        if (category) expect(path).toContain(definition.route?.category?.item);
      }),
    );
  });
});

const referring = routes
  .filter(({ definition }) => definition.outcomes[0] === 'refer')
  .flatMap(({ name, module, definition }) =>
    definition
      .route!.leads.filter(({ outcome }) => outcome === 'refer')
      .flatMap(({ when }) => clausesIn(when))
      .map(({ item, is }) => ({ name, module, definition, item, is })),
  );

it('there are several answers that each refer by themselves', () => {
  expect(referring.length).toBeGreaterThanOrEqual(12);
});

describe.each(referring)('$name, once $item is answered $is', ({ module, definition, item, is }) => {
  it('refers, whatever else is answered, as long as it is asked', () => {
    let asked = 0;
    fc.assert(
      fc.property(choiceAnswers(definition), fc.constantFrom(...is), (answers, option) => {
        const after = { ...answers, [item]: option };
        if (!isAsked(definition, after, item)) return;
        asked++;
        expect(assessWhole(module, after)).toMatchObject({ outcome: 'refer', complete: true });
      }),
      { numRuns: 500 },
    );
    expect(asked).toBeGreaterThan(5);
  });
});
