import { html, nothing, type TemplateResult } from 'lit';
import type { QuestionAnswer, QuestionItem } from '@safeguarding-forms/instruments';
import { answers as answerWords, chrome, type Message } from '@safeguarding-forms/text';
import { freeText } from './free-text.js';
import { describedBy, groupFrame, isInvalid } from './item-frame.js';
import { optionList } from './options.js';
import { tell, wordsOf, type View } from './view.js';

function textPart(
  view: View,
  item: QuestionItem,
  part: 'detail' | 'source',
  prompt: Message,
  value: QuestionAnswer,
): TemplateResult {
  const path = `${item.id}.${part}`;
  return html`<div class="part ${part}">
    <label class="label" for="i-${item.id}-${part}">${tell(view, prompt)}</label>
    ${freeText({
      id: item.id,
      part,
      value: view.drafts.get(path)?.typed[part] ?? value[part] ?? '',
      readOnly: view.readOnly,
      describedBy: describedBy(view, item),
      isInvalid: isInvalid(view, path),
      isLong: part === 'detail',
    })}
  </div>`;
}

function tickList(view: View, item: QuestionItem, value: QuestionAnswer): unknown {
  const { options: words = {}, rows = {} } = wordsOf(view, item);
  const list = (options: readonly string[]): TemplateResult =>
    optionList(view, {
      type: 'checkbox',
      id: item.id,
      part: 'selected',
      options,
      words,
      chosen: value.selected ?? [],
    });
  if (!item.options) return nothing;
  if (!item.optionRows) return html`<div class="part">${list(item.options)}</div>`;
  return item.optionRows.map(
    (row) =>
      html`<div class="part row" role="group" aria-labelledby="r-${item.id}-${row}">
        <span class="label" id="r-${item.id}-${row}">${tell(view, rows[row], row)}</span>
        ${list((item.options ?? []).filter((option) => option.startsWith(`${row}:`)))}
      </div>`,
  );
}

/**
 * A printed yes/no question. Details and tick list open on yes, and stay while they hold something, so that nothing
 * travels unseen; where the document prints boxes only, they are always open.
 */
export function question(view: View, item: QuestionItem): TemplateResult {
  const value = (view.answers[item.id] ?? {}) as QuestionAnswer;
  const holds = (part: 'detail' | 'source'): boolean =>
    Boolean(value[part]) || view.drafts.has(`${item.id}.${part}`);
  const isOpen = item.answers.length === 0 || value.answer === 'yes';
  const answered = item.answers.length === 0 || value.answer !== undefined;
  const radios = optionList(view, {
    type: 'radio',
    id: item.id,
    part: 'answer',
    options: item.answers,
    words: answerWords,
    chosen: value.answer ? [value.answer] : [],
  });
  return groupFrame(
    view,
    item,
    html`${item.answers.length ? radios : nothing}
    ${isOpen || value.selected?.length ? tickList(view, item, value) : nothing}
    ${isOpen || holds('detail') ? textPart(view, item, 'detail', wordsOf(view, item).detail ?? chrome.detail, value) : nothing}
    ${item.asksSource && (answered || holds('source')) ? textPart(view, item, 'source', chrome.source, value) : nothing}`,
  );
}
