/** Spans of time between days, and the day that is today. Days are written `YYYY-MM-DD`, so that they compare as texts. */
import type { Answers } from '../model/answers.js';
import type { Condition } from '../model/conditions.js';
import type { Instrument } from '../model/instrument.js';
import { leavesOf } from './conditions.js';
import { readAnswers } from './reading.js';

/** Today where the code runs; `toISOString` alone would give the day in Greenwich. */
export function localToday(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

type Span = Extract<Condition, { readonly within: string }>;

/** The spans of time that a score hangs on. */
export const spansIn = ({ scoring }: Instrument): readonly Span[] =>
  Object.values(scoring?.decisions ?? {})
    .flatMap(leavesOf)
    .filter((leaf) => 'within' in leaf);

/** Whether the score hangs on what day it is: a span has its beginning, and no date that it would end at. */
export function hangsOnToday(definition: Instrument, answers: Answers): boolean {
  const { holds } = readAnswers(definition, answers);
  return spansIn(definition).some(
    ({ within, upTo }) => holds({ answered: within }) && !upTo.some((answered) => holds({ answered })),
  );
}
