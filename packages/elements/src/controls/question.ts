import type { QuestionAnswer, QuestionItem } from '@safeguarding-forms/instruments';
import { answers as answerWords } from '@safeguarding-forms/text';
import type { ItemTemplate, View } from '../form/view.js';
import { followUps } from './follow-ups.js';
import { groupFrame } from './item-frame.js';
import { optionList } from './options.js';
import { staticPart } from './static-part.js';

/** The printed answers as radios; none where the document prints boxes only. */
function answerList(view: View, item: QuestionItem): unknown {
  const { answer } = (view.answers[item.id] ?? {}) as QuestionAnswer;
  if (item.answers.length === 0) return null;
  return staticPart(view, () =>
    optionList(view, {
      type: 'radio',
      id: item.id,
      part: 'answer',
      options: item.answers,
      words: answerWords,
      chosen: answer ? [answer] : [],
    }),
  );
}

/** A printed yes/no question, with what it asks further. An answer changes only which of that is open. */
export const question: ItemTemplate = {
  dependsOn: () => [],
  draw: (view, item: QuestionItem) => groupFrame(view, item, [answerList(view, item), followUps(view, item)]),
};
