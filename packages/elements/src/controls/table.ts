import { html, type TemplateResult } from 'lit';
import type { ChoiceItem, Section } from '@safeguarding-forms/instruments';
import { describedBy, errorsKey, errorsOf, itemErrors } from '../errors/item-errors.js';
import type { ItemTemplate, View } from '../form/view.js';
import { translateBilingual, wordsOf } from '../language/translate.js';
import { clearButton } from './clear-button.js';
import { weightMark, whyAsked } from './item-notes.js';
import { neededMark, nowNeeded } from './needed.js';
import { ownPart } from './own-part.js';
import { staticPart } from './static-part.js';
import { held } from './held.js';

/** A section of choices alone. */
type Table = Pick<Section, 'id'> & { readonly items: readonly ChoiceItem[] };

/** One option of one row: the radio, what the option is called, and what it means in this row. */
function cell(view: View, item: ChoiceItem, option: string): TemplateResult {
  const { options = {}, optionHints: hints } = wordsOf(view, item);
  const prefix = view.idPrefix + item.id;
  const control = `i-${prefix}-${option}`;
  return html`<td role="cell">
    <label class="option"
      ><input
        type="radio"
        id=${control}
        name="${prefix}-value"
        data-part="value"
        value=${option}
        autocomplete="off"
        aria-labelledby="r-${item.id} n-${control}"
        aria-describedby="d-${control} ${describedBy(view, item)}"
        ?disabled=${view.isDisabled || view.readOnly}
        .checked=${held(view, view.answers[item.id] === option)}
      /><span
        ><span class="name" id="n-${control}">${translateBilingual(view, options[option], option)}</span
        ><span class="hint" id="d-${control}"
          >${hints?.[option] && translateBilingual(view, hints[option])}</span
        ></span
      ></label
    >
  </td>`;
}

function row(view: View, item: ChoiceItem): unknown {
  const { id } = item;
  const { label, hint } = wordsOf(view, item);
  return html`<tr role="row" data-item=${id} ?data-error=${errorsOf(view, id).length > 0}>
    <th scope="row" role="rowheader" aria-labelledby="r-${id}">
      ${staticPart(
        view,
        () =>
          html`<span id="r-${id}">${translateBilingual(view, label)}${neededMark(view, item)}</span>
            ${weightMark(view, item)}
            ${hint ? html`<span class="hint" id="h-${view.idPrefix}${id}">${translateBilingual(view, hint)}</span>` : null}`,
      )}
      ${nowNeeded(view, item)} ${itemErrors(view, item)} ${clearButton(view, item)}
      ${staticPart(view, () => whyAsked(view, item))}
    </th>
    ${item.options.map((option) => cell(view, item, option))}
  </tr>`;
}

/**
 * Choices that share their options, as a table: a row each, an option a column. Where there is no room for it, the rows
 * stand as cards, one under another; the roles are written out because such a display takes them away.
 */
export const table: ItemTemplate = {
  draw(view, { id, items }: Table) {
    const [first] = items;
    const { options = {} } = first ? wordsOf(view, first) : {};
    // Every option is named in its cell too, for cards have no head: there the head is read by nobody.
    return html`<table role="table" part="table">
      <caption class="visually-hidden">
        ${translateBilingual(view, view.wording.words.sections[id], id)}
      </caption>
      <thead>
        <tr>
          <td></td>
          ${first?.options.map(
            (option) => html`<th scope="col">${translateBilingual(view, options[option], option)}</th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${items.map((item) =>
          ownPart(
            view,
            (now) => [now.answers[item.id] === undefined, errorsKey(errorsOf(now, item.id))],
            (now) => row(now, item),
          ),
        )}
      </tbody>
    </table>`;
  },
};
