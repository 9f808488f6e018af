/** Answers to give to the elements in tests. */
import { catalogue, type Answers } from '@safeguarding-forms/instruments';
import { allItems, countedQuestions } from '@safeguarding-forms/instruments/internal/check/asked.js';

/** One answer for every question that counts, and the least that has to be chosen besides: with `no`, all that an edition needs to be submitted. */
export function everyQuestion(id: string, edition: string, answer = 'no'): Answers {
  const { definition } = catalogue.findModule(id, edition);
  const questions = countedQuestions(definition).map(({ id: question, answers, options = [] }) => {
    const selected = answer === 'yes' ? options.slice(0, 1) : ['none'];
    return [question, answers.length ? { answer } : { selected }] as const;
  });
  const choices = allItems(definition).flatMap((item) =>
    item.kind === 'choice' && item.required
      ? [[item.id, item.options.find((option) => /^no(ne)?$/.test(option))] as const]
      : [],
  );
  return Object.fromEntries([...questions, ...choices]) as Answers;
}

/** A text of ten megabytes. */
export const TEN_MEGABYTES = 'x'.repeat(10 * 2 ** 20);
