import { checkComplete, type CompletenessOptions } from '../check/complete.js';
import type { Answers } from './answers.js';
import type { Instrument } from './instrument.js';
import type { Assessment, ResultOf } from './results.js';

/** One edition of an instrument: its data and the function that reads its answers. */
export interface InstrumentModule<D extends Instrument = Instrument, A extends Assessment = Assessment> {
  readonly definition: D;
  /** Reads answers whose shape is known to be right. Pure. */
  readonly assess: (answers: Answers) => A;
}

/** The whole result: what the scorer finds, and whether the form could be submitted now. */
export function assessWhole<A extends Assessment>(
  module: InstrumentModule<Instrument, A>,
  answers: Answers,
  options?: CompletenessOptions,
): ResultOf<A> {
  const assessment = module.assess(answers);
  return {
    ...assessment,
    complete: checkComplete(module.definition, answers, assessment, options).length === 0,
  };
}
