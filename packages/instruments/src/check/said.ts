/** What an answer says, whatever kind of item it answers. */
import type { Answers, AnswerValue, QuestionAnswer } from '../model/answers.js';
import { isSeen, seenText } from '../model/invisible.js';
import type { QuestionItem } from '../model/items.js';

/** The yes, no or unknown of a question; an option's id of a choice. */
export function answerOf(value: AnswerValue | undefined): string | undefined {
  return typeof value === 'object'
    ? (value as { readonly answer?: string }).answer
    : value === undefined
      ? undefined
      : String(value);
}

/**
 * What a question counts as; `undefined` while it is open. One that prints boxes only is a yes once a box is ticked, and
 * a no by the box `none` alone.
 */
export function countsAs({ id, answers: allowed }: QuestionItem, answers: Answers): string | undefined {
  if (allowed.length > 0) return answerOf(answers[id]);
  const { selected = [] } = (answers[id] ?? {}) as QuestionAnswer;
  return selected.some((option) => option !== 'none') ? 'yes' : selected.length ? 'no' : undefined;
}

/** Whether nothing is said: no value, nothing that is seen, an empty list, rows without answers. */
export function isBlank(value: unknown): boolean {
  if (typeof value === 'string') return !isSeen(value);
  return value === undefined || (typeof value === 'object' && Object.values(value as object).every(isBlank));
}

/** Neither spaces nor capitals nor what is not seen make another name. */
const plain = (value: unknown): string =>
  seenText(String(value).normalize()).replace(/\s+/g, ' ').toLowerCase();

/** Whether two say the same, but for spaces, capitals and what is not seen. */
export const isSame = (one: unknown, other: unknown): boolean => plain(one) === plain(other);

/** Whether an answer is another one than that of the same id, or of `as`, in an attachment; open on either side, it is not. */
export function differs(id: string, answers: Answers, attached: Answers | undefined, as = id): boolean {
  const [here, there] = [answers[id], attached?.[as]];
  return !isBlank(here) && !isBlank(there) && !isSame(here, there);
}
