import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { ChoiceItem, Section } from '@safeguarding-forms/instruments';
import { describedBy, errorsOf, tell, wordsOf, type View } from '../../templates/view.js';

/** A section of choices alone. */
type Table = Pick<Section, 'id'> & { readonly items: readonly ChoiceItem[] };

/** One option of one row: the radio, what the option is called, and what it means in this row. */
function cell(view: View, item: ChoiceItem, option: string): TemplateResult {
  const { options = {}, optionHints: hints } = wordsOf(view, item);
  const [id, control] = [item.id, `i-${view.at}${item.id}-${option}`];
  return html`<td role="cell">
    <label class="option"
      ><input
        type="radio"
        id=${control}
        name="${view.at}${id}-value"
        data-part="value"
        value=${option}
        autocomplete="off"
        aria-labelledby="r-${id} n-${control}"
        aria-describedby="d-${control} ${describedBy(view, item)}"
        ?disabled=${view.readOnly}
        .checked=${view.answers[id] === option}
      /><span
        ><span class="name" id="n-${control}">${tell(view, options[option], option)}</span
        ><span class="hint" id="d-${control}">${hints?.[option] && tell(view, hints[option])}</span></span
      ></label
    >
  </td>`;
}

function row(view: View, item: ChoiceItem, look: unknown): unknown {
  const { id } = item;
  const errors = errorsOf(view, id);
  const { label, hint } = wordsOf(view, item);
  return guard(
    [look, view.answers[id], errors.map(({ code }) => code).join()],
    () =>
      html`<tr role="row" data-item=${id} ?data-error=${errors.length > 0}>
        <th scope="row" role="rowheader" aria-labelledby="r-${id}">
          <span id="r-${id}">${tell(view, label)}</span> ${view.later?.weightMark(view, item)}
          ${hint ? html`<span class="hint" id="h-${view.at}${id}">${tell(view, hint)}</span>` : nothing}
          ${view.later?.itemErrors(view, item)} ${view.later?.clearButton(view, item)}
          ${view.later?.whyAsked(view, item)}
        </th>
        ${item.options.map((option) => cell(view, item, option))}
      </tr>`,
  );
}

/**
 * Choices that share their options, as a table: a row each, an option a column. Where there is no room for it, the rows
 * stand as cards, one under another; the roles are written out because such a display takes them away.
 */
export function table(view: View, { id, items }: Table, look: unknown): TemplateResult {
  const [first] = items;
  const { options = {} } = first ? wordsOf(view, first) : {};
  // Every option is named in its cell too, for cards have no head: there the head is read by nobody.
  return html`<table role="table" part="table">
    <caption class="visually-hidden">
      ${tell(view, view.wording.words.sections[id], id)}
    </caption>
    <thead>
      <tr>
        <td></td>
        ${first?.options.map((option) => html`<th scope="col">${tell(view, options[option], option)}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${items.map((item) => row(view, item, look))}
    </tbody>
  </table>`;
}
