import { html } from 'lit';
import type { QuestionAnswer, QuestionItem } from '@safeguarding-forms/instruments';
import { answers as answerWords, type Message, type SelfServeSaid } from '@safeguarding-forms/text';
import { isPreferredNot, PREFER_NOT } from '../answering/prefer-not.js';
import type { ItemTemplate, View } from '../form/view.js';
import { offeredAnswers } from './answer-columns.js';
import { followUps } from './follow-ups.js';
import { groupFrame } from './item-frame.js';
import { optionList } from './options.js';
import { staticPart } from './static-part.js';

/** How the person at risk passes a question over: by an answer of its own where it can be not known. */
const passedOver = ({ answers }: QuestionItem, said: SelfServeSaid): Message =>
  answers.includes('unknown') ? said.preferNotToSay : said.unknownOrPreferNotToSay;

/** The printed answers as radios; none where the document prints boxes only. */
function answerList(view: View, item: QuestionItem): unknown {
  const { answer } = (view.answers[item.id] ?? {}) as QuestionAnswer;
  if (item.answers.length === 0) return null;
  const { said } = view.wording.selfServe ?? {};
  const chosen = said && isPreferredNot(view, item) ? PREFER_NOT : answer;
  return staticPart(view, () =>
    optionList(view, {
      type: 'radio',
      id: item.id,
      part: 'answer',
      options: offeredAnswers(view, item),
      words: said ? { ...answerWords, [PREFER_NOT]: passedOver(item, said) } : answerWords,
      chosen: chosen ? [chosen] : [],
      inColumns: true,
    }),
  );
}

/** A printed yes/no question, with what it asks further. An answer changes only which of that is open. */
export const question: ItemTemplate = {
  dependsOn: () => [],
  draw: (view, item: QuestionItem) =>
    groupFrame(
      view,
      item,
      html`${answerList(view, item)}
        <div class="follow-ups">${followUps(view, item)}</div>`,
    ),
};
