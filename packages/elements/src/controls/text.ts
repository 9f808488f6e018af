import type { Item } from '@safeguarding-forms/instruments';
import { describedBy, isInvalid } from '../errors/item-errors.js';
import type { ItemTemplate } from '../form/view.js';
import { freeText } from './free-text.js';
import { fieldFrame } from './item-frame.js';
import { ariaRequired } from './needed.js';

/** The keys that a touch screen offers for a format. */
const KEYS: Readonly<Record<string, string>> = { phone: 'tel', email: 'email', score: 'numeric' };

/** One control for a line, several lines or a number. What a person types there is on the page already. */
export const text: ItemTemplate = {
  dependsOn: () => [],
  draw(view, item: Item) {
    const value = view.answers[item.id] as string | number | undefined;
    return fieldFrame(
      view,
      item,
      freeText(view, {
        id: item.id,
        value: view.drafts.get(item.id)?.typed.value ?? String(value ?? ''),
        describedBy: describedBy(view, item),
        isInvalid: isInvalid(view, item.id),
        isRequired: ariaRequired(view, item),
        isLong: item.kind === 'long-text',
        isNumeric: item.kind === 'number',
        keys: item.kind === 'text' ? KEYS[item.format?.id ?? ''] : undefined,
      }),
    );
  },
};
