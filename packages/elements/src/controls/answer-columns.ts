import type { QuestionItem } from '@safeguarding-forms/instruments';
import { allItems } from '@safeguarding-forms/instruments/internal/check/asked.js';
import { PREFER_NOT } from '../answering/prefer-not.js';
import type { View } from '../form/view.js';

/** The answers that a question offers, a column each; none where the document prints boxes only. */
export const offeredAnswers = ({ wording }: View, { answers }: QuestionItem): readonly string[] =>
  wording.selfServe && answers.length > 0 ? [...answers, PREFER_NOT] : answers;

/** Whether some question has a third answer, asked by now or not: all keep room for it, so that none moves once it is asked. */
export const hasThirdAnswer = (view: View): boolean =>
  allItems(view.definition).some((item) => item.kind === 'question' && offeredAnswers(view, item).length > 2);
