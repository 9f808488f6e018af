import type { Answers, AnswerValue, QuestionAnswer } from '../model/answers.js';
import type { Condition } from '../model/conditions.js';
import type { Instrument } from '../model/instrument.js';
import type { Item, QuestionItem } from '../model/items.js';

/** Every item of an instrument, in printed order. */
export const allItems = (definition: Instrument): readonly Item[] =>
  definition.sections.flatMap((section) => section.items);

/** The questions that count towards the score, in printed order. */
export const countedQuestions = (definition: Instrument): readonly QuestionItem[] =>
  allItems(definition).filter((item): item is QuestionItem => item.kind === 'question' && item.counted);

/** The yes, no or unknown of a question; an option's id of a choice. */
export function answerOf(value: AnswerValue | undefined): string | undefined {
  return typeof value === 'object'
    ? (value as QuestionAnswer).answer
    : value === undefined
      ? undefined
      : String(value);
}

/** Whether a condition holds. A condition on an item that is itself not asked never does. */
export function holds(
  definition: Instrument,
  answers: Answers,
  condition: Condition,
  band?: string,
): boolean {
  if ('band' in condition) return band !== undefined && condition.band.includes(band);
  const given = answerOf(answers[condition.item]);
  return (
    given !== undefined && condition.is.includes(given) && isAsked(definition, answers, condition.item, band)
  );
}

/** The conditions on an item and on its section, by item id; kept, because every answer given asks for them all. */
const conditionsOf = new WeakMap<Instrument, ReadonlyMap<string, readonly Condition[]>>();

function readConditions(definition: Instrument): ReadonlyMap<string, readonly Condition[]> {
  const read = new Map(
    definition.sections.flatMap((section) =>
      section.items.map(
        (item) => [item.id, [section.when, item.when].filter((when) => when !== undefined)] as const,
      ),
    ),
  );
  conditionsOf.set(definition, read);
  return read;
}

/** Whether an item is asked, given the other answers. */
export function isAsked(definition: Instrument, answers: Answers, id: string, band?: string): boolean {
  const conditions = (conditionsOf.get(definition) ?? readConditions(definition)).get(id) ?? [];
  return conditions.every((condition) => holds(definition, answers, condition, band));
}

/** The answers to what is asked, in printed order: what is scored and what a submission carries. */
export function askedAnswers(definition: Instrument, answers: Answers, band?: string): Answers {
  const asked = allItems(definition).filter(
    ({ id }) => answers[id] !== undefined && isAsked(definition, answers, id, band),
  );
  return Object.fromEntries(asked.map(({ id }) => [id, answers[id]]));
}
