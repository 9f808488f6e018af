import { html } from 'lit';
import type { ChoiceItem, ChoicesItem } from '@safeguarding-forms/instruments';
import { describedBy, errorsOf } from '../errors/item-errors.js';
import type { ItemTemplate, View } from '../form/view.js';
import { translateBilingual, wordsOf } from '../language/translate.js';
import { radios } from './choice.js';
import { clearButton } from './clear-button.js';
import { fieldFrame, groupFrame } from './item-frame.js';
import { ariaRequired } from './needed.js';
import { linesInGroups, optionsInGroups } from './option-groups.js';
import { optionList } from './options.js';
import { staticPart } from './static-part.js';
import { held } from './held.js';

/** More options than these are easier to choose from a list than from radios. */
const MOST_RADIOS = 7;

const chosenIn = (view: View, { id }: ChoiceItem | ChoicesItem): readonly string[] =>
  [view.answers[id] ?? []].flat() as readonly string[];

/** What to beware of with what is chosen. */
function warnings(view: View, item: ChoiceItem | ChoicesItem): unknown {
  const { warnings: words = {} } = wordsOf(view, item);
  return chosenIn(view, item)
    .filter((option) => words[option])
    .map((option) => html`<p class="warning" role="status">${translateBilingual(view, words[option])}</p>`);
}

function dropDown(view: View, item: ChoiceItem): unknown {
  const { options: words = {} } = wordsOf(view, item);
  const [chosen = ''] = chosenIn(view, item);
  return html`<select
    id="i-${view.idPrefix}${item.id}"
    data-part="value"
    autocomplete="off"
    aria-required=${ariaRequired(view, item)}
    aria-describedby=${describedBy(view, item)}
    aria-invalid=${errorsOf(view, item.id).length > 0}
    ?disabled=${view.isDisabled || view.readOnly}
  >
    ${staticPart(view, () =>
      linesInGroups(
        view,
        item,
        (option) =>
          html`<option value=${option} .selected=${held(view, chosen === option)}>
            ${translateBilingual(view, words[option], option)}
          </option>`,
      ),
    )}
  </select>`;
}

/** One of several options: radios, or above seven a list; with a way back to none, and what each means. */
export const choiceOrList: ItemTemplate = {
  draw: (view, item: ChoiceItem) =>
    item.options.length > MOST_RADIOS
      ? fieldFrame(view, item, [dropDown(view, item), warnings(view, item)])
      : groupFrame(view, item, [radios(view, item), clearButton(view, item), warnings(view, item)]),
};

/** Any number of options. */
export const choices: ItemTemplate = {
  draw(view, item: ChoicesItem) {
    const { options: words = {}, optionHints: hints } = wordsOf(view, item);
    const { id, grounds } = item;
    const chosen = chosenIn(view, item);
    const list = (): unknown =>
      optionsInGroups(view, item, (options) =>
        optionList(view, { type: 'checkbox', id, part: 'value', options, words, hints, grounds, chosen }),
      );
    return groupFrame(view, item, [staticPart(view, list), warnings(view, item)]);
  },
};
