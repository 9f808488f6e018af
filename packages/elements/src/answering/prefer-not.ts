import type { QuestionItem } from '@safeguarding-forms/instruments';
import type { View } from '../form/view.js';

/** The value of the radio by which the person at risk passes a question over; never the value of an answer. */
export const PREFER_NOT = 'prefer-not-to-say';

/** What it is taken as: not known where the question can be, else no answer. It stays chosen in the page. */
export const preferredNot = (
  path: string,
  { answers }: QuestionItem,
): {
  readonly path: string;
  readonly value: 'unknown' | undefined;
  readonly typed: Readonly<Record<string, string>>;
} => ({
  path,
  value: answers.includes('unknown') ? 'unknown' : undefined,
  typed: { answer: PREFER_NOT },
});

/** Whether a question was passed over. */
export const isPreferredNot = ({ drafts }: Pick<View, 'drafts'>, { id }: QuestionItem): boolean =>
  drafts.get(`${id}.answer`)?.typed.answer === PREFER_NOT;
