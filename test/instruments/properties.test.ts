import type { Answers, QuestionAnswer, ScoredAssessment } from '@safeguarding-forms/instruments';
import { answerOf, askedAnswers, countedQuestions } from '@safeguarding-forms/instruments/check/asked.js';
import { deepFreeze } from '@safeguarding-forms/instruments/model/deep-freeze.js';
import { assessWhole, checkWhole } from '@safeguarding-forms/instruments/check/assess-whole.js';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { shapedAnswers, yesNoAnswers } from '../support/arbitrary-answers.js';
import { published } from '../support/published.js';

const OUTCOMES = ['no-referral', 'consider', 'refer'];

// Thousands of forms are scored here, on whatever machine.
vi.setConfig({ testTimeout: 60_000 });

/** What holds for forms that count; the others conclude and have nothing to rank. */
const scored = published.filter(({ definition }) => definition.scoring);

describe.each(scored)('$name', ({ module, definition }) => {
  const assess = (answers: Answers): ScoredAssessment => module.assess(answers) as ScoredAssessment;
  const rank = (band: string): number => definition.levels.indexOf(band);
  const outcomeRank = ({ outcome }: ScoredAssessment): number => OUTCOMES.indexOf(outcome);
  const mixed = fc
    .tuple(shapedAnswers(definition), yesNoAnswers(definition))
    .map(([any, yesNo]): Answers => ({ ...any, ...yesNo }));
  const questions = countedQuestions(definition);
  const withYes = (answers: Answers, id: string): Answers => {
    const { options, answers: allowed } = questions.find((question) => question.id === id)!;
    const yes = allowed.length ? { answer: 'yes' } : { selected: options?.slice(0, 1) };
    return { ...answers, [id]: { ...(answers[id] as QuestionAnswer), ...yes } as QuestionAnswer };
  };
  const oneQuestion = fc.constantFrom(...questions.map(({ id }) => id));

  it('a further yes never lowers band or level', () => {
    fc.assert(
      fc.property(mixed, oneQuestion, (answers, id) => {
        const [before, after] = [assess(answers), assess(withYes(answers, id))];
        expect(rank(after.band)).toBeGreaterThanOrEqual(rank(before.band));
        expect(rank(after.level)).toBeGreaterThanOrEqual(rank(before.level));
      }),
    );
  });

  it('a further yes lowers the outcome only where it ends a zero section, which is asked about because the product hid it', () => {
    fc.assert(
      fc.property(mixed, oneQuestion, (answers, id) => {
        const [before, after] = [assess(answers), assess(withYes(answers, id))];
        const endsZeroSection =
          before.reasons.some(({ code }) => code === 'zero-section') &&
          after.reasons.some(({ code }) => code === 'product');
        expect(outcomeRank(after)).toBeGreaterThanOrEqual(
          endsZeroSection ? OUTCOMES.indexOf('no-referral') : outcomeRank(before),
        );
        if (before.outcome === 'refer') expect(after.outcome).toBe('refer');
      }),
    );
  });

  it('possibleBand and level are never below band', () => {
    fc.assert(
      fc.property(mixed, (answers) => {
        const { band, level, possibleBand } = assess(answers);
        expect(rank(possibleBand)).toBeGreaterThanOrEqual(rank(band));
        expect(rank(level)).toBeGreaterThanOrEqual(rank(band));
      }),
    );
  });

  it('answering an open question never raises possibleBand', () => {
    fc.assert(
      fc.property(mixed, oneQuestion, fc.nat(), (answers, id, pick) => {
        const { answers: allowed } = questions.find((question) => question.id === id)!;
        const given = answerOf(answers[id]);
        fc.pre(allowed.length > 0 && (given === undefined || given === 'unknown'));
        const answer = allowed[pick % allowed.length];
        const after = { ...answers, [id]: { ...(answers[id] as QuestionAnswer), answer } as QuestionAnswer };
        expect(rank(assess(after).possibleBand)).toBeLessThanOrEqual(rank(assess(answers).possibleBand));
      }),
    );
  });

  it('leaves no counted question out of its sums', () => {
    fc.assert(
      fc.property(mixed, (answers) => {
        const result: unknown = assess(answers);
        const { kind } = result as { kind: string };
        if (kind === 'ticks') {
          const { yes, no, unknown, unanswered, counted } = result as Record<
            'yes' | 'no' | 'unknown' | 'unanswered' | 'counted',
            number
          >;
          expect(yes + no + unknown + unanswered).toBe(counted);
          expect(counted).toBe(questions.length);
        } else {
          const { breakdown, social, violence, total } = result as Record<
            'breakdown' | 'social' | 'violence' | 'total',
            number
          >;
          const yes = questions.filter(({ id }) => answerOf(answers[id]) === 'yes').length;
          expect(breakdown + social + violence).toBe(yes);
          expect(breakdown * social * violence).toBe(total);
        }
      }),
    );
  });
});

describe.each(published)('$name, scored or not', ({ module, definition }) => {
  const mixed = fc
    .tuple(shapedAnswers(definition), yesNoAnswers(definition))
    .map(([any, yesNo]): Answers => ({ ...any, ...yesNo }));

  it('the order of keys is irrelevant', () => {
    fc.assert(
      fc.property(mixed, (answers) => {
        const backwards = Object.fromEntries(Object.entries(answers).reverse()) as Answers;
        expect(assessWhole(module, backwards)).toStrictEqual(assessWhole(module, answers));
      }),
    );
  });

  it('is pure and gives plain JSON', () => {
    fc.assert(
      fc.property(mixed, (answers) => {
        const frozen = deepFreeze(structuredClone(answers));
        const result = assessWhole(module, frozen);
        expect(assessWhole(module, answers)).toStrictEqual(result);
        expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
      }),
    );
  });

  it('ignores answers to what is not asked', () => {
    fc.assert(
      fc.property(mixed, (answers) => {
        const { band } = module.assess(answers);
        const asked = askedAnswers(definition, answers, { band });
        expect(module.assess(asked)).toStrictEqual(module.assess(answers));
        expect(askedAnswers(definition, asked, { band })).toStrictEqual(asked);
      }),
    );
  });

  it('finds the same wrong with what is asked as with all that is given', () => {
    fc.assert(
      fc.property(mixed, (answers) => {
        const assessment = module.assess(answers);
        const asked = askedAnswers(definition, answers, assessment);
        const told = (given: Answers): string[] =>
          checkWhole(module, given, assessment).map(({ path, code }) => {
            // Rows that say nothing are gone, and the others have moved up.
            return `${path.replace(/\[\d+\]/, '[]')} ${code}`;
          });
        expect(told(asked)).toStrictEqual(told(answers));
      }),
    );
  });
});
