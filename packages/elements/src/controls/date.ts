import { html } from 'lit';
import type { DateItem } from '@safeguarding-forms/instruments';
import { chrome } from '@safeguarding-forms/text';
import { describedBy, isInvalid } from '../errors/item-errors.js';
import type { ItemTemplate } from '../form/view.js';
import { translateBilingual } from '../language/translate.js';
import { freeText } from './free-text.js';
import { groupFrame } from './item-frame.js';
import { ariaRequired } from './needed.js';

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
        ${(['day', 'month', 'year'] as const).map(
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
      </div>`,
    );
  },
};
