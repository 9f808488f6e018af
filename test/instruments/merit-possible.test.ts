import { getInstrument, score, type InstrumentAnswers } from '@safeguarding-forms/instruments';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

type MeritAnswers = InstrumentAnswers<'merit', 'liverpool'>;

/** The rules as the form prints them, told a second time so that the scorer is not asked about itself. */
function keepsToTheRules(yes: ReadonlySet<string>): boolean {
  const count = (...ids: string[]): number => ids.filter((id) => yes.has(id)).length;
  return (
    count('q17', 'q18', 'q19') <= 1 && count('q20', 'q21', 'q22') <= 1 && !(yes.has('q6') && !yes.has('q5'))
  );
}

const questions = Array.from({ length: 40 }, (_, index) => `q${index + 1}`);
const sectionOf = (id: string): number => (Number(id.slice(1)) <= 6 ? 0 : Number(id.slice(1)) <= 21 ? 1 : 2);

function product(yes: ReadonlySet<string>): number {
  const counts = [0, 0, 0];
  for (const id of yes) counts[sectionOf(id)]!++;
  return counts[0]! * counts[1]! * counts[2]!;
}

/** Tries every way of answering the open questions. */
function bestOf(given: ReadonlySet<string>, open: readonly string[]): number {
  let best = 0;
  for (let way = 0; way < 2 ** open.length; way++) {
    const yes = new Set([...given, ...open.filter((_, index) => (way >> index) & 1)]);
    if (keepsToTheRules(yes)) best = Math.max(best, product(yes));
  }
  return best;
}

const toAnswers = (yes: ReadonlySet<string>, open: readonly string[]): MeritAnswers =>
  Object.fromEntries(
    questions.filter((id) => !open.includes(id)).map((id) => [id, { answer: yes.has(id) ? 'yes' : 'no' }]),
  );

/** Mostly the questions that the rules speak of. */
const openQuestions = fc.uniqueArray(
  fc.oneof(
    fc.constantFrom(...questions),
    fc.constantFrom('q5', 'q6', 'q17', 'q18', 'q19', 'q20', 'q21', 'q22'),
  ),
  { maxLength: 10 },
);

describe('possibleTotal of the MeRIT', () => {
  it('knows the sections as the definition has them', () => {
    const { sections } = getInstrument('merit', 'liverpool');
    const multiplied = sections.filter(({ id }) => ['breakdown', 'social', 'violence'].includes(id));
    expect(multiplied.map(({ items }) => items.map(({ id }) => id))).toEqual(
      [0, 1, 2].map((section) => questions.filter((id) => sectionOf(id) === section)),
    );
  });

  it('is the best of all completions that keep to the rules', () => {
    fc.assert(
      fc.property(openQuestions, fc.subarray(questions), (open, ticked) => {
        const yes = new Set(ticked.filter((id) => !open.includes(id)));
        // With a rule broken already there is no completion that keeps to it. An open q5 can still bear out q6.
        fc.pre(keepsToTheRules(open.includes('q5') ? new Set([...yes, 'q5']) : yes));
        expect(score('merit', 'liverpool', toAnswers(yes, open)).possibleTotal).toBe(bestOf(yes, open));
      }),
      { numRuns: 300 },
    );
  });

  it('is 1296 on an empty form, though forty ticks would make 1710', () => {
    expect(score('merit', 'liverpool', {}).possibleTotal).toBe(1296);
    const all = Object.fromEntries(questions.map((id) => [id, { answer: 'yes' }])) as MeritAnswers;
    expect(score('merit', 'liverpool', all)).toMatchObject({ total: 1710, possibleTotal: 1710 });
  });
});
