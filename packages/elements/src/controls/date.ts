import { html, nothing, type TemplateResult } from 'lit';
import type { DateItem } from '@safeguarding-forms/instruments';
import { chrome } from '@safeguarding-forms/text';
import { DATE_PARTS } from '../answering/read-control.js';
import { describedBy, isInvalid } from '../errors/item-errors.js';
import type { ItemTemplate, View } from '../form/view.js';
import { translateBilingual } from '../language/translate.js';
import { button } from './button.js';
import { freeText } from './free-text.js';
import { groupFrame, labelId } from './item-frame.js';
import { ariaRequired } from './needed.js';

/**
 * Opens the browser's calendar beside what can be typed. Drawn wherever a date can be given, whether or not the browser has
 * one, so that the page before the script is the same as after it. Not where the person at risk fills the form in alone:
 * while a calendar is open it takes every key and press, those of the quick exit too.
 */
const calendarButton = (view: View, { id }: DateItem): TemplateResult | typeof nothing =>
  view.readOnly || view.wording.selfServe
    ? nothing
    : button(view, {
        look: 'plain',
        part: 'calendar',
        action: 'calendar',
        id: `pick-${view.idPrefix}${id}`,
        namedBy: labelId(view, id),
        label: translateBilingual(view, chrome.calendar),
      });

/** A date as day, month and year, so that it reads the same in every language and browser. */
export const date: ItemTemplate = {
  dependsOn: () => [],
  draw(view, item: DateItem) {
    const [year = '', month = '', day = ''] = ((view.answers[item.id] as string | undefined) ?? '').split(
      '-',
    );
    const typed = view.drafts.get(item.id)?.typed ?? { day, month, year };
    return groupFrame(
      view,
      item,
      html`<div class="date-parts">
        ${DATE_PARTS.map(
          (part) =>
            html`<div>
              <label class="label" for="i-${view.idPrefix}${item.id}-${part}"
                >${translateBilingual(view, chrome[part])}</label
              >
              ${freeText(view, {
                id: item.id,
                part,
                value: typed[part] ?? '',
                describedBy: describedBy(view, item),
                isInvalid: isInvalid(view, item.id),
                isRequired: ariaRequired(view, item),
                isNumeric: true,
              })}
            </div>`,
        )}
        ${calendarButton(view, item)}
      </div>`,
    );
  },
};
