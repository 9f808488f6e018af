/** Answers to give to the elements in tests. */
import { catalogue, type Answers } from '@safeguarding-forms/instruments';
import { countedQuestions } from '@safeguarding-forms/instruments/check/asked.js';

/** One answer for every question that counts and can have it: with `no`, all that an edition needs to be submitted. */
export function everyQuestion(id: string, edition: string, answer = 'no'): Answers {
  const { definition } = catalogue.findModule(id, edition);
  const questions = countedQuestions(definition).filter(({ answers }) => answers.length > 0);
  return Object.fromEntries(questions.map((question) => [question.id, { answer }]));
}

/** A text of ten megabytes. */
export const TEN_MEGABYTES = 'x'.repeat(10 * 2 ** 20);
