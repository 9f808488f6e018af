import type {
  Answers,
  InstrumentModule,
  QuestionItem,
  ScoredAssessment,
} from '@safeguarding-forms/instruments';
import { countedQuestions } from '@safeguarding-forms/instruments/internal/check/asked.js';

/** A yes after which the form comes to less than before. */
export interface Lowered {
  readonly answers: Answers;
  readonly item: string;
  readonly part: 'level' | 'outcome';
  readonly before: string | null;
  readonly after: string | null;
}

/** What is not known is no lower than the lowest, nor higher: a yes may well take back that a case is low. */
const rank = (order: readonly string[], value: string | null): number =>
  Math.max(0, order.indexOf(value ?? ''));
const OUTCOMES = ['no-referral', 'consider', 'refer'];
const TODAY = '2026-01-15';

/** The same numbers from the same seed, so that what was found once is found again: a linear congruential generator. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const answered = ({ answers, options = [] }: QuestionItem, answer: string) =>
  answers.length
    ? { answer }
    : { selected: answer === 'yes' ? options.slice(0, 1) : answer === 'no' ? ['none'] : [] };

/**
 * Looks for a further yes that lowers the level or the outcome: over forms filled in at random, from few answers to all,
 * each with one question turned to yes.
 * @returns The first that was found.
 */
export function loweredByYes(module: InstrumentModule, tries = 5000, seed = 1): Lowered | undefined {
  const { definition } = module;
  if (!definition.scoring) return undefined;
  const questions = countedQuestions(definition);
  const draw = numbers(seed);
  const assess = (answers: Answers): ScoredAssessment =>
    module.assess(answers, {}, TODAY) as ScoredAssessment;
  const fill = (): Answers => {
    const [share, yes] = [draw(101), draw(101)];
    return Object.fromEntries(
      questions
        .filter(() => draw(100) < share)
        .map((question) => {
          const other = question.answers.includes('unknown') && draw(2) ? 'unknown' : 'no';
          return [question.id, answered(question, draw(100) < yes ? 'yes' : other)];
        }),
    ) as Answers;
  };
  for (let tried = 0; tried < tries; tried++) {
    const answers = fill();
    const question = questions[draw(questions.length)] as QuestionItem;
    const [before, after] = [
      assess(answers),
      assess({ ...answers, [question.id]: answered(question, 'yes') } as Answers),
    ];
    const { levels } = definition;
    const ranks: [Lowered['part'], number, number][] = [
      ['level', rank(levels, before.level), rank(levels, after.level)],
      ['outcome', rank(OUTCOMES, before.outcome), rank(OUTCOMES, after.outcome)],
    ];
    const lower = ranks.find(([, from, to]) => to < from);
    if (lower)
      return { answers, item: question.id, part: lower[0], before: before[lower[0]], after: after[lower[0]] };
  }
  return undefined;
}
