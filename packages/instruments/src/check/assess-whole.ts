import type { Answers } from '../model/answers.js';
import type { Instrument } from '../model/instrument.js';
import { wholeResult, type InstrumentModule } from '../model/module.js';
import type { Assessment, ResultOf } from '../model/results.js';
import { checkComplete, type CompletenessOptions } from './complete.js';

/** Assesses and checks answers whose shape is right, in one go. */
export function assessWhole<A extends Assessment>(
  module: InstrumentModule<Instrument, A>,
  answers: Answers,
  options: CompletenessOptions = {},
): ResultOf<A> {
  const assessment = module.assess(answers, options.attachments);
  return wholeResult(module, assessment, checkComplete(module, answers, assessment, options));
}
