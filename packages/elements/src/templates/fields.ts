import { html, type TemplateResult } from 'lit';
import type { ChoiceItem, DateItem, Item } from '@safeguarding-forms/instruments';
import { chrome } from '@safeguarding-forms/text';
import { freeText } from './free-text.js';
import { fieldFrame, groupFrame } from './item-frame.js';
import { optionList } from './options.js';
import { describedBy, isInvalid, tell, wordsOf, type View } from './view.js';

/** One of several options, and a way back to none. */
export function choice(view: View, item: ChoiceItem): TemplateResult {
  const value = view.answers[item.id] as string | undefined;
  const { options: words = {} } = wordsOf(view, item);
  return groupFrame(
    view,
    item,
    html`${optionList(view, { type: 'radio', id: item.id, part: 'value', options: item.options, words, chosen: value ? [value] : [] })}
    ${view.later?.clearButton(view, item)}`,
  );
}

/** One control for a line, several lines or a number. */
export function textField(view: View, item: Item, keys?: string): TemplateResult {
  const value = view.answers[item.id] as string | number | undefined;
  return fieldFrame(
    view,
    item,
    freeText(view, {
      id: item.id,
      value: view.drafts.get(item.id)?.typed.value ?? String(value ?? ''),
      describedBy: describedBy(view, item),
      isInvalid: isInvalid(view, item.id),
      isLong: item.kind === 'long-text',
      isNumeric: item.kind === 'number',
      keys,
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
            <label class="label" for="i-${view.at}${item.id}-${part}">${tell(view, chrome[part])}</label>
            ${freeText(view, {
              id: item.id,
              part,
              value: typed[part] ?? '',
              describedBy: describedBy(view, item),
              isInvalid: isInvalid(view, item.id),
              isNumeric: true,
            })}
          </div>`,
      )}
    </div>`,
  );
}
