import { html, nothing, type TemplateResult } from 'lit';
import type { GroupItem } from '@safeguarding-forms/instruments';
import { isBlank } from '@safeguarding-forms/instruments/internal/check/asked.js';
import { ROW_LIMIT } from '@safeguarding-forms/instruments/internal/check/shape.js';
import { rowing } from '@safeguarding-forms/text';
import { describedBy, errorsOf, itemErrors } from '../errors/item-errors.js';
import type { ItemTemplate, View } from '../form/view.js';
import { rowName, rowView, shownRows } from '../language/row-view.js';
import { translateBilingual, wordsOf } from '../language/translate.js';
import { button } from './button.js';
import { hintOf } from './item-notes.js';
import { itemTemplate } from './item.js';
import { neededMark, nowNeeded } from './needed.js';
import { wholeText } from '../language/whole-text.js';

const rowsOf = (view: View, { id }: GroupItem): number => shownRows(view.answers[id]).length;

/** Whether a group is as it was to begin with: one row, and nothing in it. */
const isUntouched = (view: View, { id }: GroupItem): boolean =>
  isBlank(view.answers[id]) &&
  shownRows(view.answers[id]).length === 1 &&
  ![...view.drafts.keys()].some((path) => path.startsWith(`${id}[`));

function rowTemplate(view: View, group: GroupItem, row: number, canBeRemoved: boolean): TemplateResult {
  const name = rowName(view, group, row);
  const within = (whole: View): View => rowView(whole, group, row);
  return html`<fieldset class="row" data-row=${row}>
    <legend>${wholeText(name)}</legend>
    ${group.fields.map((field) => itemTemplate(view, field, within))}
    ${
      canBeRemoved
        ? button(view, {
            look: 'link',
            part: 'remove-row',
            action: 'remove-row',
            label: translateBilingual(view, rowing.remove(name)),
          })
        : nothing
    }
  </fieldset>`;
}

function undoNotice(view: View, item: GroupItem): TemplateResult | typeof nothing {
  const { removedRow, readOnly } = view;
  if (removedRow?.id !== item.id || readOnly) return nothing;
  return html`<p class="notice removed" part="removed">
    ${translateBilingual(view, rowing.removed(rowName(view, item, removedRow.row)))}
    ${button(view, { look: 'link', part: 'undo', action: 'undo', label: translateBilingual(view, rowing.undo) })}
  </p>`;
}

function addButton(view: View, item: GroupItem): TemplateResult | typeof nothing {
  if (view.readOnly) return nothing;
  return rowsOf(view, item) < ROW_LIMIT
    ? button(view, {
        look: 'plain',
        part: 'add-row',
        action: 'add-row',
        label: translateBilingual(view, wordsOf(view, item).add),
      })
    : html`<p class="hint">${translateBilingual(view, rowing.full(ROW_LIMIT))}</p>`;
}

/** Fields that are asked again for each child, each person and the like: rows to add, to remove and to put back. */
export const group: ItemTemplate = {
  dependsOn: (view, item: GroupItem) => [rowsOf(view, item), isUntouched(view, item), view.removedRow],
  draw(view, item: GroupItem) {
    const canBeRemoved = !view.readOnly && !isUntouched(view, item);
    return html`<fieldset
      class="item group"
      data-item=${item.id}
      ?data-error=${errorsOf(view, item.id).length > 0}
      aria-describedby=${describedBy(view, item)}
    >
      <legend>${translateBilingual(view, wordsOf(view, item).label)}${neededMark(view, item)}</legend>
      ${hintOf(view, item)} ${nowNeeded(view, item)} ${itemErrors(view, item)}
      ${shownRows(view.answers[item.id]).map((_, row) => rowTemplate(view, item, row, canBeRemoved))}
      ${undoNotice(view, item)} ${view.beside?.(view, item)} ${addButton(view, item)}
    </fieldset>`;
  },
};
