import type { Answers, InstrumentModule } from '@safeguarding-forms/instruments';
import { checkShape, copyAnswers } from '@safeguarding-forms/instruments/internal/check/shape.js';
import { AnswersError } from '@safeguarding-forms/instruments/internal/model/issues.js';
import { knownNames } from './known-names.js';
import { plainJson } from './plain-copy.js';

/**
 * The answers in JSON text or in what was parsed from it, as a plain frozen copy in printed order.
 * @throws AnswersError when they do not fit the instrument.
 */
export function parseAnswers({ definition }: InstrumentModule, json: unknown): Answers {
  const copy = plainJson(json, knownNames(definition));
  const issues = copy.ok ? checkShape(definition, copy.value) : [copy.issue];
  if (!copy.ok || issues.length)
    throw new AnswersError(`${definition.element} (${definition.edition})`, issues);
  return copyAnswers(definition, copy.value as Answers);
}
