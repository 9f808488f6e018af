import { html, nothing, type TemplateResult } from 'lit';
import type { QuestionAnswer, QuestionItem } from '@safeguarding-forms/instruments';
import { answers as answerWords } from '@safeguarding-forms/text';
import { groupFrame } from './item-frame.js';
import { optionList } from './options.js';
import type { View } from './view.js';

/** A printed yes/no question, with what it asks further. */
export function question(view: View, item: QuestionItem): TemplateResult {
  const { answer } = (view.answers[item.id] ?? {}) as QuestionAnswer;
  const radios = (): TemplateResult =>
    optionList(view, {
      type: 'radio',
      id: item.id,
      part: 'answer',
      options: item.answers,
      words: answerWords,
      chosen: answer ? [answer] : [],
    });
  return groupFrame(
    view,
    item,
    html`${item.answers.length ? radios() : nothing} ${view.later?.followUps(view, item)}`,
  );
}
