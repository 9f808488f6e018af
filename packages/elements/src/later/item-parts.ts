import type { TemplateResult } from 'lit';
import type { Item, QuestionAnswer, QuestionItem } from '@safeguarding-forms/instruments';
import { followUp, type Message } from '@safeguarding-forms/text';
import { freeText } from '../templates/free-text.js';
import { optionList } from '../templates/options.js';
import { describedBy, errorsOf, isInvalid, tell, wordsOf, type View } from '../templates/view.js';
import { errorMessage } from './error-text.js';

type Drawn = TemplateResult | null;

/** The errors of an item, beside it. */
export function itemErrors(view: View, item: Item): readonly TemplateResult[] {
  return errorsOf(view, item.id).map(
    (issue, index) =>
      view.html`<p class="error" id="e-${view.at}${item.id}-${index}">${tell(view, errorMessage(view, issue))}</p>`,
  );
}

/** Marks a question that the document prints in bold, and what the law protects more than other data. */
export function weightMark(view: View, item: Item): Drawn {
  const mark =
    item.kind === 'question' && item.significant
      ? followUp.significant
      : item.specialCategory && followUp.specialCategory;
  return mark ? view.html`<span class="mark">${tell(view, mark)}</span>` : null;
}

/** Why a question is asked, on demand. */
export function whyAsked(view: View, item: Item): Drawn {
  // Fields of a row are explained by their bare id, which another group may use for something else.
  const isExplained = item.kind === 'question' || item.specialCategory;
  const why = isExplained && view.explanations?.why[item.id];
  if (!why) return null;
  return view.html`<details class="why">
    <summary>${tell(view, followUp.why)}</summary>
    <p>${tell(view, why)}</p>
  </details>`;
}

function textPart(
  view: View,
  item: QuestionItem,
  part: 'detail' | 'source',
  prompt: Message,
): TemplateResult {
  const path = `${item.id}.${part}`;
  const value = (view.answers[item.id] ?? {}) as QuestionAnswer;
  return view.html`<div class="part">
    <label class="label" for="i-${view.at}${item.id}-${part}">${tell(view, prompt)}</label>
    ${freeText(view, {
      id: item.id,
      part,
      value: view.drafts.get(path)?.typed[part] ?? value[part] ?? '',
      describedBy: describedBy(view, item),
      isInvalid: isInvalid(view, path),
      isLong: part === 'detail',
    })}
  </div>`;
}

function tickList(
  view: View,
  item: QuestionItem,
  chosen: readonly string[],
): Drawn | readonly TemplateResult[] {
  const { html } = view;
  const { options: words = {}, rows = {} } = wordsOf(view, item);
  const list = (options: readonly string[]): TemplateResult =>
    optionList(view, { type: 'checkbox', id: item.id, part: 'selected', options, words, chosen });
  if (!item.options) return null;
  if (!item.optionRows) return html`<div class="part">${list(item.options)}</div>`;
  const inRow = (row: string): readonly string[] =>
    item.options?.filter((option) => option.startsWith(`${row}:`)) ?? [];
  return item.optionRows.map(
    (row) =>
      html`<div class="part" role="group" aria-labelledby="r-${item.id}-${row}">
        <span class="label" id="r-${item.id}-${row}">${tell(view, rows[row], row)}</span>
        ${list(inRow(row))}
      </div>`,
  );
}

/**
 * What a question asks further. Details and tick list open on yes, and stay while they hold something, so that
 * nothing travels unseen; where the document prints boxes only, they are always open.
 */
export function followUps(view: View, item: QuestionItem): TemplateResult {
  const { answer, selected = [], ...texts } = (view.answers[item.id] ?? {}) as QuestionAnswer;
  // What is being worked on does not vanish under the hand because it is empty for a moment.
  const isActive = (part: string): boolean =>
    view.activeControl?.matches(`[data-item="${item.id}"] [data-part=${part}]`) ?? false;
  const holds = (part: 'detail' | 'source'): boolean =>
    Boolean(texts[part]) || view.drafts.has(`${item.id}.${part}`) || isActive(part);
  const isOpen = item.answers.length === 0 || answer === 'yes';
  const prompt = wordsOf(view, item).detail ?? followUp.detail;
  return view.html`${isOpen || selected.length || isActive('selected') ? tickList(view, item, selected) : null}
  ${isOpen || holds('detail') ? textPart(view, item, 'detail', prompt) : null}
  ${item.asksSource && (answer !== undefined || holds('source')) ? textPart(view, item, 'source', followUp.source) : null}`;
}

/** Takes an optional answer back. */
export function clearButton(view: View, item: Item): Drawn {
  if (view.answers[item.id] === undefined || view.readOnly) return null;
  return view.html`<button type="button" class="link" part="clear" data-action="clear">${tell(view, followUp.clear)}</button>`;
}
