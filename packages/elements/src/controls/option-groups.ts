import { html } from 'lit';
import type { ChoiceItem, ChoicesItem } from '@safeguarding-forms/instruments';
import type { Message } from '@safeguarding-forms/text';
import type { View } from '../form/view.js';
import { translateBilingual, translateInOneLine, wordsOf } from '../language/translate.js';

/** Options that stand together: under a name, or last and without one. */
interface OptionGroup {
  readonly id?: string;
  readonly name?: Message | undefined;
  readonly options: readonly string[];
}

/** The options of an item in printed order, in the groups that its definition puts them in. */
function groupsOf(view: View, item: ChoiceItem | ChoicesItem): readonly OptionGroup[] {
  const { options, optionGroups = {} } = item;
  const { optionGroups: names = {} } = wordsOf(view, item);
  const groups = Object.entries(optionGroups).map(([id, within]) => ({
    id,
    name: names[id],
    options: within,
  }));
  const alone = options.filter((option) => !groups.some((group) => group.options.includes(option)));
  return alone.length ? [...groups, { options: alone }] : groups;
}

/** Radios or checkboxes, each group under a heading of its own. */
export const optionsInGroups = (
  view: View,
  item: ChoiceItem | ChoicesItem,
  draw: (options: readonly string[]) => unknown,
): unknown =>
  groupsOf(view, item).map(({ id, name, options }) => {
    const heading = `g-${view.idPrefix}${item.id}-${id}`;
    return id
      ? html`<div class="part" role="group" aria-labelledby=${heading}>
          <span class="label" id=${heading}>${translateBilingual(view, name, id)}</span>
          ${draw(options)}
        </div>`
      : draw(options);
  });

/** The lines of a list to choose from, each group under its name. */
export const linesInGroups = (view: View, item: ChoiceItem, draw: (option: string) => unknown): unknown => [
  draw(''),
  groupsOf(view, item).map(({ id, name, options }) => {
    const lines = options.map(draw);
    return id ? html`<optgroup label=${translateInOneLine(view, name, id)}>${lines}</optgroup>` : lines;
  }),
];
