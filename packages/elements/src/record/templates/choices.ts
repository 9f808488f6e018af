import { html, nothing, type TemplateResult } from 'lit';
import type { ChoiceItem, ChoicesItem, ConfirmationItem } from '@safeguarding-forms/instruments';
import { fieldFrame, groupFrame } from '../../templates/item-frame.js';
import { optionList } from '../../templates/options.js';
import { describedBy, errorsOf, tell, wordsOf, type View } from '../../templates/view.js';
import { aloud } from './aloud.js';

/** More options than these are easier to choose from a list than from radios. */
const MOST_RADIOS = 7;

/** What to beware of with what is chosen. */
function warnings(view: View, item: ChoiceItem | ChoicesItem, chosen: readonly string[]): unknown {
  const { warnings: words = {} } = wordsOf(view, item);
  return chosen
    .filter((option) => words[option])
    .map((option) => html`<p class="warning" role="status">${tell(view, words[option])}</p>`);
}

function list(view: View, item: ChoiceItem, value: string): TemplateResult {
  const { options: words = {} } = wordsOf(view, item);
  return html`<select
    id="i-${view.at}${item.id}"
    data-part="value"
    autocomplete="off"
    aria-describedby=${describedBy(view, item)}
    aria-invalid=${errorsOf(view, item.id).length > 0}
    ?disabled=${view.readOnly}
  >
    <option value="" .selected=${value === ''}></option>
    ${item.options.map(
      (option) =>
        html`<option value=${option} .selected=${value === option}>
          ${tell(view, words[option], option)}
        </option>`,
    )}
  </select>`;
}

/** One of several options: radios, or above seven a list; with a way back to none, and what each means. */
export function choice(view: View, item: ChoiceItem): TemplateResult {
  const value = (view.answers[item.id] as string | undefined) ?? '';
  const { options: words = {}, optionHints: hints } = wordsOf(view, item);
  const chosen = value ? [value] : [];
  const { id, options } = item;
  if (options.length > MOST_RADIOS)
    return fieldFrame(view, item, html`${list(view, item, value)} ${warnings(view, item, chosen)}`);
  return groupFrame(
    view,
    item,
    html`${optionList(view, { type: 'radio', id, part: 'value', options, words, hints, chosen })}
    ${view.later?.clearButton(view, item)} ${warnings(view, item, chosen)}`,
  );
}

/** Any number of options. */
export function choices(view: View, item: ChoicesItem): TemplateResult {
  const chosen = (view.answers[item.id] as readonly string[] | undefined) ?? [];
  const { options: words = {}, optionHints: hints } = wordsOf(view, item);
  const { id, options } = item;
  return groupFrame(
    view,
    item,
    html`${optionList(view, { type: 'checkbox', id, part: 'value', options, words, hints, chosen })}
    ${warnings(view, item, chosen)}`,
  );
}

/** A statement to tick; with a text to read aloud, where the document has one. */
export function confirmation(view: View, item: ConfirmationItem): TemplateResult {
  const { label, hint, script } = wordsOf(view, item);
  const { id } = item;
  const control = view.at + id;
  return html`<div class="item confirmation" data-item=${id} ?data-error=${errorsOf(view, id).length > 0}>
    ${script ? aloud(view, script) : nothing}
    ${hint ? html`<p class="hint" id="h-${control}">${tell(view, hint)}</p>` : nothing}
    ${view.later?.itemErrors(view, item)}
    <label class="option"
      ><input
        type="checkbox"
        id="i-${control}"
        data-part="value"
        value="true"
        autocomplete="off"
        aria-describedby=${describedBy(view, item)}
        aria-invalid=${errorsOf(view, id).length > 0}
        ?disabled=${view.readOnly}
        .checked=${view.answers[id] === true}
      /><span>${tell(view, label)}</span></label
    >
    ${view.later?.whyAsked(view, item)}
  </div>`;
}
