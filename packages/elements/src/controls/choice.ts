import type { ChoiceItem } from '@safeguarding-forms/instruments';
import type { ItemTemplate, View } from '../form/view.js';
import { wordsOf } from '../language/translate.js';
import { clearButton } from './clear-button.js';
import { groupFrame } from './item-frame.js';
import { optionsInGroups } from './option-groups.js';
import { optionList } from './options.js';
import { staticPart } from './static-part.js';

/** One of several options as radios. */
export function radios(view: View, item: ChoiceItem): unknown {
  const value = view.answers[item.id] as string | undefined;
  const { options: words = {}, optionHints: hints } = wordsOf(view, item);
  const { id } = item;
  const chosen = value ? [value] : [];
  return staticPart(view, () =>
    optionsInGroups(view, item, (options) =>
      optionList(view, { type: 'radio', id, part: 'value', options, words, hints, chosen }),
    ),
  );
}

/** One of several options, and a way back to none. */
export const choice: ItemTemplate = {
  draw: (view, item: ChoiceItem) => groupFrame(view, item, [radios(view, item), clearButton(view, item)]),
};
