/** The parts of a form that the contract promises, and a person who works with them by clicks and keys. */
import type { SafeguardingForm } from '@safeguarding-forms/elements/classes.js';
import { click, press, type } from './person.js';

/** Any of the elements. */
export type Form = SafeguardingForm & { edition: string };

/** What every published edition is opened by. */
export const editions = [
  { tag: 'dash-checklist', id: 'dash', edition: 'cleveland' },
  { tag: 'dash-checklist', id: 'dash', edition: 'kirklees' },
  { tag: 'dash-checklist', id: 'dash', edition: 'sefton-domestic' },
  { tag: 'dash-checklist', id: 'dash', edition: 'sefton-sexual' },
  { tag: 'dash-checklist', id: 'dash', edition: 'sefton-hate' },
  { tag: 'merit-form', id: 'merit', edition: 'liverpool' },
] as const;

/** The element in which an item stands; of a field in a row, by its path: `children[1].name`. */
export function itemOf(form: Element, path: string): HTMLElement {
  const [, group, row, field] = /^(.+)\[(\d+)\]\.(.+)$/.exec(path) ?? [];
  const selector = group
    ? `[data-item="${group}"] [data-row="${row}"] [data-item="${field}"]`
    : `[data-item="${path}"]:not([data-row] *)`;
  return form.shadowRoot!.querySelector<HTMLElement>(selector)!;
}

/** The radio or checkbox of an option, or the text or tick of a part: `answer`, `detail`, `reason`, `day`; `value` where there is but one. */
export function controlOf(form: Element, id: string, option = 'value'): HTMLInputElement {
  const text = `:is(textarea, input[type=text])[data-part="${option}"], [data-part=notKnown][data-part="${option}"]`;
  return itemOf(form, id).querySelector<HTMLInputElement>(`[value="${option}"], ${text}`)!;
}

/** All that a form shows under the name of a `::part()`. */
export function partsOf(form: Element, name: string): HTMLElement[] {
  return [...form.shadowRoot!.querySelectorAll<HTMLElement>(`[part~="${name}"]`)];
}

/** The one thing that a form shows under the name of a `::part()`. */
export function partOf(form: Element, name: string): HTMLElement {
  return partsOf(form, name)[0]!;
}

/** Clicks an option. */
export async function choose(form: Form, id: string, option: string): Promise<void> {
  await click(controlOf(form, id, option));
  await form.updateComplete;
}

/** Types into the text of an item, in place of what stands there. */
export async function write(form: Form, id: string, text: string, part?: string): Promise<void> {
  const control = controlOf(form, id, part);
  await click(control);
  if (control.value) await press('Control+a');
  await type(text);
  await form.updateComplete;
}

/** Presses a button of a form. */
export async function pressButton(form: Form, part: string): Promise<void> {
  await click(partOf(form, part));
  await form.updateComplete;
}
