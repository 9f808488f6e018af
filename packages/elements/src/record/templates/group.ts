import { html, nothing, type TemplateResult } from 'lit';
import type { GroupItem } from '@safeguarding-forms/instruments';
import { isBlank } from '@safeguarding-forms/instruments/check/asked.js';
import { ROW_LIMIT } from '@safeguarding-forms/instruments/check/shape.js';
import { rowing } from '@safeguarding-forms/text';
import { itemTemplate } from '../../templates/item.js';
import { rowName, rowView, shownRows } from '../../templates/rows.js';
import { describedBy, errorsOf, tell, wordsOf, type View } from '../../templates/view.js';

/** A view that knows which row was removed last. */
export type GroupView = View & {
  readonly removedRow?: { readonly id: string; readonly row: number } | undefined;
};

function rowTemplate(
  view: GroupView,
  group: GroupItem,
  row: number,
  look: unknown,
  isOnly: boolean,
): TemplateResult {
  const name = rowName(view, group, row);
  const inner = rowView(view, group, row);
  return html`<fieldset class="row" data-row=${row}>
    <legend>${name}</legend>
    ${group.fields.map((field) => itemTemplate(inner, look, field))}
    ${
      view.readOnly || (isOnly && isBlank(inner.answers) && inner.drafts.size === 0)
        ? nothing
        : html`<button type="button" class="link" part="remove-row" data-action="remove-row">
            ${tell(view, rowing.remove(name))}
          </button>`
    }
  </fieldset>`;
}

/** Fields that are asked again for each child, each person and the like: rows to add, to remove and to put back. */
export function group(view: GroupView, item: GroupItem, look: unknown): TemplateResult {
  const rows = shownRows(view.answers[item.id]);
  const { label, hint, add } = wordsOf(view, item);
  const removed = view.removedRow?.id === item.id && !view.readOnly ? view.removedRow : undefined;
  return html`<fieldset
    class="item group"
    data-item=${item.id}
    ?data-error=${errorsOf(view, item.id).length > 0}
    aria-describedby=${describedBy(view, item)}
  >
    <legend>${tell(view, label)}</legend>
    ${hint ? html`<p class="hint" id="h-${item.id}">${tell(view, hint)}</p>` : nothing}
    ${view.later?.itemErrors(view, item)}
    ${rows.map((_, row) => rowTemplate(view, item, row, look, rows.length === 1))}
    ${
      removed
        ? html`<p class="notice removed" part="removed">
            ${tell(view, rowing.removed(rowName(view, item, removed.row)))}
            <button type="button" class="link" part="undo" data-action="undo">
              ${tell(view, rowing.undo)}
            </button>
          </p>`
        : nothing
    }
    ${
      view.readOnly
        ? nothing
        : rows.length < ROW_LIMIT
          ? html`<button type="button" class="plain" part="add-row" data-action="add-row">
              ${tell(view, add)}
            </button>`
          : html`<p class="hint">${tell(view, rowing.full(ROW_LIMIT))}</p>`
    }
  </fieldset>`;
}
