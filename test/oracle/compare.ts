/** Lays both implementations side by side and keeps, of what disagrees, the smallest case. */
import { isDeepStrictEqual } from 'node:util';
import { AnswersError, catalogue } from '@safeguarding-forms/instruments';
import { MADE, type Made } from './made-answers.js';
import { Randomness } from './randomness.js';
import type { Result, Sheet } from './result.js';

/** The day on which every case is scored. */
export const TODAY = '2026-06-15';

/** A case on which the two do not agree. */
export interface Disagreement {
  readonly fields: readonly string[];
  readonly answers: Sheet;
  readonly oracle: Result;
  readonly score: Result;
}

/** What comparing one edition found. */
export interface Compared {
  readonly edition: string;
  readonly cases: number;
  readonly disagreed: number;
  /** How often each outcome came up: a comparison that never refers proves little. */
  readonly outcomes: Readonly<Record<string, number>>;
  /** The smallest case for each set of fields that differ, smallest first. */
  readonly smallest: readonly (Disagreement & { readonly times: number })[];
}

type Scorer = (id: string, edition: string, answers: Sheet, options: { readonly today: string }) => object;

/** The result of the package; what it refuses stands as a result of its own. */
export function scored(id: string, edition: string, answers: Sheet): Result {
  try {
    return (catalogue.score as unknown as Scorer)(id, edition, answers, { today: TODAY }) as Result;
  } catch (error) {
    if (error instanceof AnswersError)
      return { refused: error.issues.map(({ path, code }) => `${path} ${code}`) };
    throw error;
  }
}

/** Names of the fields in which two results differ, in either direction. */
export function differences(one: Result, other: Result): string[] {
  const fields = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...fields].filter((field) => !isDeepStrictEqual(one[field], other[field]));
}

function sideBySide(made: Made, answers: Sheet): Disagreement {
  const oracle = made.score(answers, { today: TODAY });
  const score = scored(made.id, made.edition, answers);
  const fields = differences(oracle, score);
  return { fields, answers, oracle, score };
}

/** Takes answers away one by one while the same fields still differ. */
function shrunk(made: Made, found: Disagreement): Disagreement {
  const signature = found.fields.join();
  for (const id of Object.keys(found.answers)) {
    const { [id]: _, ...fewer } = found.answers;
    const smaller = sideBySide(made, fewer);
    if (smaller.fields.join() === signature) return shrunk(made, smaller);
  }
  return found;
}

const size = ({ answers }: Disagreement): number => JSON.stringify(answers).length;

/** Compares one edition on so many random cases and so many at the boundaries. */
export function compareEdition(made: Made, seed: number, random: number, boundary: number): Compared {
  const source = new Randomness(seed);
  const kept = new Map<string, Disagreement & { times: number }>();
  const outcomes: Record<string, number> = {};
  let disagreed = 0;
  for (let at = 0; at < random + boundary; at += 1) {
    const answers = at < random ? made.random(source) : made.boundary(source);
    const found = sideBySide(made, answers);
    const outcome = String(found.oracle['outcome']);
    outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
    if (found.fields.length === 0) continue;
    disagreed += 1;
    const signature = found.fields.join();
    const before = kept.get(signature);
    const smaller = !before || size(found) < size(before) ? found : before;
    kept.set(signature, { ...smaller, times: (before?.times ?? 0) + 1 });
  }
  const smallest = [...kept.values()]
    .map((found) => ({ ...shrunk(made, found), times: found.times }))
    .sort((one, other) => size(one) - size(other));
  return {
    edition: `${made.id} ${made.edition}`,
    cases: random + boundary,
    disagreed,
    outcomes,
    smallest,
  };
}

/** Compares every edition; the cases are shared out among them. */
export function* compareAll(seed: number, random: number, boundary: number): Generator<Compared> {
  for (const [at, made] of MADE.entries())
    yield compareEdition(made, seed + at, Math.ceil(random / MADE.length), Math.ceil(boundary / MADE.length));
}

/** A disagreement as text: the fields first, then the whole case. */
export function told({ fields, answers, oracle, score }: Disagreement): string {
  return [
    `differ in ${fields.join(', ')}`,
    `answers ${JSON.stringify(answers)}`,
    `oracle  ${JSON.stringify(oracle)}`,
    `score   ${JSON.stringify(score)}`,
  ].join('\n  ');
}
