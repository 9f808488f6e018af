import { html, nothing, type TemplateResult } from 'lit';
import type {
  ChoiceItem,
  DateItem,
  Item,
  JudgementAnswer,
  JudgementItem,
} from '@safeguarding-forms/instruments';
import { chrome } from '@safeguarding-forms/text';
import { freeText } from './free-text.js';
import { describedBy, fieldFrame, groupFrame, isInvalid } from './item-frame.js';
import { optionList } from './options.js';
import { tell, wordsOf, type View } from './view.js';

const clearButton = (view: View): TemplateResult =>
  html`<button type="button" class="link" part="clear" data-action="clear">
    ${tell(view, chrome.clear)}
  </button>`;

/** One of several options, and a way back to none. */
export function choice(view: View, item: ChoiceItem): TemplateResult {
  const value = view.answers[item.id] as string | undefined;
  const { options: words = {} } = wordsOf(view, item);
  return groupFrame(
    view,
    item,
    html`${optionList(view, { type: 'radio', id: item.id, part: 'value', options: item.options, words, chosen: value ? [value] : [] })}
    ${value && !view.readOnly ? clearButton(view) : nothing}`,
  );
}

/** One control for a line, several lines or a number. */
export function textField(view: View, item: Item): TemplateResult {
  const value = view.answers[item.id] as string | number | undefined;
  return fieldFrame(
    view,
    item,
    freeText({
      id: item.id,
      value: view.drafts.get(item.id)?.typed.value ?? String(value ?? ''),
      readOnly: view.readOnly,
      describedBy: describedBy(view, item),
      isInvalid: isInvalid(view, item.id),
      isLong: item.kind === 'long-text',
      isNumeric: item.kind === 'number',
    }),
  );
}

/** A date as day, month and year, so that it reads the same in every language and browser. */
export function dateField(view: View, item: DateItem): TemplateResult {
  const [year = '', month = '', day = ''] = ((view.answers[item.id] as string | undefined) ?? '').split('-');
  const typed = view.drafts.get(item.id)?.typed ?? { day, month, year };
  return groupFrame(
    view,
    item,
    html`<div class="date-parts">
      ${(['day', 'month', 'year'] as const).map(
        (part) =>
          html`<div>
            <label class="label" for="i-${item.id}-${part}">${tell(view, chrome[part])}</label>
            ${freeText({
              id: item.id,
              part,
              value: typed[part] ?? '',
              readOnly: view.readOnly,
              describedBy: describedBy(view, item),
              isInvalid: isInvalid(view, item.id),
              isNumeric: true,
            })}
          </div>`,
      )}
    </div>`,
  );
}

/** The professional's own level with its reason. */
export function judgement(view: View, item: JudgementItem): TemplateResult {
  const value = (view.answers[item.id] ?? {}) as JudgementAnswer;
  const levels = view.wording.words.levels;
  const words = Object.fromEntries(Object.entries(levels).map(([id, level]) => [id, level.label]));
  const chosen = value.level ? levels[value.level] : undefined;
  const reasonPath = `${item.id}.reason`;
  return groupFrame(
    view,
    item,
    html`${optionList(view, {
        type: 'radio',
        id: item.id,
        part: 'level',
        options: view.definition.levels,
        words,
        chosen: value.level ? [value.level] : [],
      })}
      ${chosen ? html`<p class="hint">${tell(view, chosen.meaning)}</p>` : nothing}
      ${value.level && !view.readOnly ? clearButton(view) : nothing}
      <div class="part">
        <label class="label" for="i-${item.id}-reason">${tell(view, chrome.reason)}</label>
        ${freeText({
          id: item.id,
          part: 'reason',
          value: view.drafts.get(reasonPath)?.typed.reason ?? value.reason ?? '',
          readOnly: view.readOnly,
          describedBy: describedBy(view, item),
          isInvalid: isInvalid(view, reasonPath),
          isLong: true,
        })}
      </div>`,
  );
}
