import type { Answers } from '../model/answers.js';
import type { Instrument } from '../model/instrument.js';
import type { AnswerIssue } from '../model/issues.js';
import { wholeResult, type InstrumentModule } from '../model/module.js';
import type { Assessment, ResultOf } from '../model/results.js';
import { checkComplete, type CompletenessOptions } from './complete.js';
import { localToday } from './days.js';

/**
 * Everything that stands against submitting answers whose shape is right: what every form is checked for, and what the
 * module's kind is besides.
 * @param definition What is asked, where it is less than the module's: without the sections left out.
 */
export function checkWhole(
  module: InstrumentModule,
  answers: Answers,
  assessment: Assessment,
  options: CompletenessOptions = {},
  definition: Instrument = module.definition,
): readonly AnswerIssue[] {
  const found = checkComplete({ ...module, definition }, answers, assessment, options);
  return module.check ? module.check(found, definition, answers, options) : found;
}

/** Assesses and checks answers whose shape is right, in one go. */
export function assessWhole<A extends Assessment>(
  module: InstrumentModule<Instrument, A>,
  answers: Answers,
  { today = localToday(), attachments }: CompletenessOptions = {},
): ResultOf<A> {
  const assessment = module.assess(answers, attachments, today);
  const issues = checkWhole(module, answers, assessment, { today, attachments });
  return wholeResult(module, assessment, issues);
}
