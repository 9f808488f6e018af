import type { Answers } from '../model/answers.js';
import type { Instrument } from '../model/instrument.js';
import { settle, type InstrumentModule } from '../model/module.js';
import type { Assessment, ResultOf } from '../model/results.js';
import { checkComplete, type CompletenessOptions } from './complete.js';
import { localToday } from './days.js';

/** Assesses and checks answers whose shape is right, in one go. */
export function assessWhole<A extends Assessment>(
  module: InstrumentModule<Instrument, A>,
  answers: Answers,
  { today = localToday(), attachments }: CompletenessOptions = {},
): ResultOf<A> {
  const assessment = module.assess(answers, attachments, today);
  const issues = checkComplete(module.definition, answers, assessment, { today, attachments });
  return settle(module, assessment, issues);
}
