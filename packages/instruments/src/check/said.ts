/** What an answer says, whatever kind of item it answers. */
import type { Answers, AnswerValue } from '../model/answers.js';

/** The yes, no or unknown of a question; an option's id of a choice. */
export function answerOf(value: AnswerValue | undefined): string | undefined {
  return typeof value === 'object'
    ? (value as { readonly answer?: string }).answer
    : value === undefined
      ? undefined
      : String(value);
}

/** Whether nothing is said: no value, spaces alone, an empty list, rows without answers. */
export function isBlank(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() === '';
  if (Array.isArray(value)) return value.every(isBlank);
  return value === undefined || (typeof value === 'object' && Object.values(value as object).every(isBlank));
}

/** Spaces and capitals do not make another name. */
const plain = (value: unknown): string => String(value).normalize().trim().replace(/\s+/g, ' ').toLowerCase();

/** Whether an answer is another one than that of the same id in an attachment; open on either side, it is not. */
export function differs(id: string, answers: Answers, attached: Answers | undefined): boolean {
  const [here, there] = [answers[id], attached?.[id]];
  return !isBlank(here) && !isBlank(there) && plain(here) !== plain(there);
}
