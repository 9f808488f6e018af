import type { Answers, ChoiceItem, QuestionAnswer, ScoredAssessment } from '@safeguarding-forms/instruments';
import {
  allItems,
  answerOf,
  askedAnswers,
  countedQuestions,
  countsAs,
  isBlank,
} from '@safeguarding-forms/instruments/internal/check/asked.js';
import { deepFreeze } from '@safeguarding-forms/instruments/internal/model/deep-freeze.js';
import { assessWhole, checkWhole } from '@safeguarding-forms/instruments/internal/check/assess-whole.js';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { nearlyComplete, shapedAnswers, yesNoAnswers } from '../support/arbitrary-answers.js';
import { published } from '../support/published.js';

/** What is not known ranks below the lowest. */
const OUTCOMES = [null, 'no-referral', 'consider', 'refer'];
const TODAY = '2024-07-01';

// Thousands of forms are scored here, on whatever machine.
vi.setConfig({ testTimeout: 60_000 });

/** What holds for forms that count; the others conclude and have nothing to rank. */
const scored = published.filter(({ definition }) => definition.scoring);

describe.each(scored)('$name', ({ module, definition }) => {
  const assess = (answers: Answers): ScoredAssessment =>
    module.assess(answers, {}, TODAY) as ScoredAssessment;
  const { levels, rules, unansweredExcusedBy: excuse = '' } = definition;
  const rank = (level: string | null): number => levels.indexOf(level ?? '');
  const outcomeRank = ({ outcome }: ScoredAssessment): number => OUTCOMES.indexOf(outcome);
  const mixed = fc
    .tuple(shapedAnswers(definition), yesNoAnswers(definition))
    .map(([any, yesNo]): Answers => ({ ...any, ...yesNo }));
  /** Nearly finished forms with few yes answers: there an outcome hangs on what is open. */
  const quiet = nearlyComplete(definition);
  const given = fc.oneof(mixed, quiet);
  const questions = countedQuestions(definition);
  const asked = allItems(definition).filter(
    (item) => item.kind === 'question' || (item.kind === 'choice' && item.options.includes('yes')),
  );
  const answered = (answers: Answers, id: string, answer: string): Answers => {
    const item = asked.find((each) => each.id === id)!;
    if (item.kind !== 'question') return { ...answers, [id]: answer };
    const before = answers[id] as QuestionAnswer | undefined;
    if (item.answers.length) return { ...answers, [id]: { ...before, answer } as QuestionAnswer };
    const selected = answer === 'yes' ? item.options?.slice(0, 1) : ['none'];
    return { ...answers, [id]: { ...before, selected } as QuestionAnswer };
  };
  const withYes = (answers: Answers, id: string): Answers => answered(answers, id, 'yes');
  const oneQuestion = fc.constantFrom(...questions.map(({ id }) => id));
  const oneOfAll = fc.constantFrom(...asked.map(({ id }) => id));
  const isExcused = (answers: Answers): boolean => !isBlank(answers[excuse]);
  const isFinished = (answers: Answers): boolean =>
    isExcused(answers) ||
    checkWhole(module, answers, assess(answers), { today: TODAY }).every(
      ({ code, path }) => code !== 'required' || path.includes('.'),
    );

  const contradictions = (answers: Answers): number =>
    checkWhole(module, answers, assess(answers), { today: TODAY }).filter(
      ({ code }) => code === 'inconsistent',
    ).length;

  it('a further yes lowers nothing', () => {
    const onlyOne = rules.flatMap((rule) => (rule.kind === 'at-most-one-yes' ? rule.items : []));
    fc.assert(
      fc.property(given, oneOfAll, (answers, id) => {
        const [before, after] = [assess(answers), assess(withYes(answers, id))];
        expect(rank(after.band)).toBeGreaterThanOrEqual(rank(before.band));
        expect(rank(after.level)).toBeGreaterThanOrEqual(rank(before.level));
        expect(outcomeRank(after)).toBeGreaterThanOrEqual(outcomeRank(before));
        // Where only one may be yes, it closes the others.
        if (!onlyOne.includes(id))
          expect(rank(after.possibleBand)).toBeGreaterThanOrEqual(rank(before.possibleBand));
        for (const { code, items } of before.factors)
          expect(after.factors.find((factor) => factor.code === code)?.items).toEqual(
            expect.arrayContaining([...items]),
          );
        // A stronger route needs no check of its quality.
        const kept = before.flags.filter((flag) => flag !== 'quality-check');
        expect(after.flags).toEqual(expect.arrayContaining(kept));
      }),
      { numRuns: 400 },
    );
  });

  it('what is not known never leads lower than a no', () => {
    const open = asked.filter((item) =>
      (item.kind === 'question' ? item.answers : (item as ChoiceItem).options).includes('unknown' as never),
    );
    const callouts = definition.scoring?.callouts?.item;
    fc.assert(
      fc.property(given, fc.nat(), (answers, pick) => {
        const { id } = open[pick % open.length] ?? { id: '' };
        if (id)
          expect(outcomeRank(assess(answered(answers, id, 'unknown')))).toBeGreaterThanOrEqual(
            outcomeRank(assess(answered(answers, id, 'no'))),
          );
        if (callouts)
          expect(outcomeRank(assess({ ...answers, [callouts]: 'unknown' }))).toBeGreaterThanOrEqual(
            outcomeRank(assess({ ...answers, [callouts]: 'none' })),
          );
      }),
    );
  });

  it('nothing low comes of missing answers', () => {
    expect(assess({})).toMatchObject({ band: null, level: null, outcome: null, reasons: [] });
    fc.assert(
      fc.property(given, (answers) => {
        const { band, level, possibleBand, outcome, reasons } = assess(answers);
        const couldReachTop = possibleBand === levels.at(-1);
        if (couldReachTop) expect([band, level]).not.toContain(levels[0]);
        if (outcome === 'no-referral') {
          expect(couldReachTop).toBe(false);
          expect(isFinished(answers)).toBe(true);
        }
        if (reasons.some(({ code }) => code === 'no-indicators')) {
          const counted = questions.map((question) => countsAs(question, answers));
          expect(new Set(counted)).toEqual(new Set(['no']));
        }
        if (outcome === null) expect(isFinished(answers)).toBe(false);
      }),
      { numRuns: 400 },
    );
  });

  it('open answers are named where they alone call for judgement', () => {
    fc.assert(
      fc.property(given, (answers) => {
        const { outcome, reasons, factors, possibleBand } = assess(answers);
        const open = reasons.find(({ code }) => code === 'open-answers');
        if (!open) return;
        expect([outcome, possibleBand, factors]).toEqual(['consider', levels.at(-1), []]);
        const counted = questions.filter(
          (question) => !['yes', 'no'].includes(countsAs(question, answers) ?? ''),
        );
        const ids = counted.map(({ id }) => id);
        expect(open.items.filter((id) => id !== definition.scoring?.callouts?.item)).toEqual(ids);
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
        const question = questions.find((each) => each.id === id)!;
        const now = countsAs(question, answers);
        fc.pre(now === undefined || now === 'unknown');
        const allowed = question.answers.length ? question.answers : ['yes', 'no'];
        const after = answered(answers, id, allowed[pick % allowed.length]!);
        // What is still possible is so within the rules: a yes that contradicts another answer is outside of it.
        fc.pre(contradictions(after) <= contradictions(answers));
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
