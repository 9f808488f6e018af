/** What a person sees or hears of a form, and how a person gets there by keys. */
import { itemOf, partOf, type Form } from './element-form.js';
import { focused, press } from './person.js';

/** The text of an element as it is shown: hidden parts left out, white space as one blank. */
export function shown(element: Element): string {
  return (element as HTMLElement).innerText.replace(/\s+/g, ' ').trim();
}

/** The live result panel in words. */
export function resultText(form: Form): string {
  return shown(partOf(form, 'result'));
}

/** The numbers of the live result panel by what they count. */
export function figures(form: Form): Record<string, number> {
  const terms = [...partOf(form, 'result').querySelectorAll('dt')];
  return Object.fromEntries(terms.map((term) => [shown(term), Number(shown(term.nextElementSibling!))]));
}

/** A section of the form. */
export function sectionOf(form: Form, id: string): HTMLElement {
  return form.shadowRoot!.querySelector<HTMLElement>(`[data-section="${id}"]`)!;
}

/** The texts that describe a control, or the group in which it stands, to someone who cannot see the page. */
export function descriptions(control: Element): string[] {
  const root = control.getRootNode() as ShadowRoot;
  const described = [control, control.closest('fieldset[data-item]')];
  const ids = described.flatMap((each) => each?.getAttribute('aria-describedby')?.split(' ') ?? []);
  return [...new Set(ids)].filter(Boolean).map((id) => shown(root.getElementById(id)!));
}

/** The links of the error summary. */
export function errorLinks(form: Form): HTMLAnchorElement[] {
  return [...partOf(form, 'error-summary').querySelectorAll('a')];
}

/** The errors that the summary lists, in words. */
export function listedErrors(form: Form): string[] {
  return errorLinks(form).map(shown);
}

/** An error of the summary as it stands beside its item: without the item's name. */
export const withoutName = (message: string): string => message.slice(message.indexOf(': ') + 2);

/** The item in which the focus is. */
export function focusedItem(): string | undefined {
  return focused()?.closest<HTMLElement>('[data-item]')?.dataset.item;
}

/** Fails unless the focus is on an element. Says where it is: a comparison that prints whole elements does not end. */
export function expectFocus(wanted: Element): void {
  const got = focused();
  if (got !== wanted) throw new Error(`the focus is on ${briefly(got)} and not on ${briefly(wanted)}`);
}

function briefly(element: Element | null): string {
  return element ? `<${element.localName} id="${element.id}"> ${shown(element).slice(0, 60)}` : 'nothing';
}

/** Presses Tab until the focus is where it is wanted; throws when it does not get there. */
export async function tabTo(control: Element, most = 15): Promise<void> {
  const passed: string[] = [];
  for (let i = 0; i < most; i++) {
    await press('Tab');
    if (focused() === control) return;
    passed.push(focused()?.id || focused()?.localName || 'nothing');
  }
  throw new Error(
    `${control.id || control.localName} is not reached by Tab, which went through ${passed.join(', ')}`,
  );
}

/** The buttons and controls of an item, and what opens on demand. */
export function inItem<E extends HTMLElement>(form: Form, id: string, selector: string): E {
  return itemOf(form, id).querySelector<E>(selector)!;
}
