/** Made-up answers, worked out from a definition so that every edition has them. */
import type { Answers, AnswerValue, Instrument, Item } from '@safeguarding-forms/instruments';
import { allItems } from '@safeguarding-forms/instruments/check/asked.js';

/** Mostly yes, with an example of everything else that can be answered. */
function answerTo(item: Item, index: number, { levels }: Instrument): AnswerValue {
  switch (item.kind) {
    case 'question': {
      const isOpen = index % 7 === 6 && item.answers.includes('unknown');
      const answer = isOpen ? 'unknown' : index % 5 === 4 ? 'no' : 'yes';
      const isYes = answer === 'yes' || item.answers.length === 0;
      return {
        ...(item.answers.length > 0 && { answer }),
        ...(isYes && index % 4 === 0 && { detail: 'Example detail' }),
        ...(item.asksSource && index % 6 === 0 && { source: 'Sample Agency' }),
        ...(isYes && item.options && { selected: item.options.slice(0, 2) }),
      };
    }
    case 'choice':
      return item.options[0] as string;
    case 'judgement':
      return { level: levels.at(-1) as string, reason: 'Example reason' };
    case 'date':
      return '2025-01-15';
    case 'number':
      return 4;
    default:
      return 'Example text';
  }
}

/** A case of high risk that can be submitted. */
export function exampleCase(definition: Instrument): Answers {
  const items = allItems(definition).filter(({ id }) => id !== definition.unansweredExcusedBy);
  const answers = Object.fromEntries(
    items.map((item, index) => [item.id, answerTo(item, index, definition)]),
  );
  for (const rule of definition.rules) {
    const conflicting = rule.kind === 'at-most-one-yes' ? rule.items.slice(1) : [rule.item];
    for (const id of conflicting) answers[id] = { answer: 'no' };
  }
  return answers;
}

/** Answers that cannot be submitted: all yes, whatever contradicts that, but for the last one, and days to come. */
export function faultyCase(definition: Instrument): Answers {
  const questions = allItems(definition).filter(
    (item) => item.kind === 'question' && item.answers.length > 0,
  );
  const days = allItems(definition).filter((item) => item.kind === 'date');
  return Object.fromEntries([
    ...questions.slice(0, -1).map(({ id }) => [id, { answer: 'yes' }]),
    ...days.map(({ id }) => [id, '2999-12-31']),
  ]);
}
