/** Looks for what was typed wherever a form and its page could hold it. */
import type { Form } from './element-form.js';

/** Everything of a form and its page that still holds what was typed, by its name. */
export function traces(page: HTMLFormElement | null, form: Form, typed: string): string[] {
  const controls = [...form.shadowRoot!.querySelectorAll<HTMLInputElement>('input, textarea, select')];
  const submitted = page ? [...new FormData(page).values()].map(String) : [];
  const held = {
    markup: form.outerHTML + form.shadowRoot!.innerHTML,
    text: form.shadowRoot!.textContent,
    controls: controls.map(({ value, defaultValue }) => value + defaultValue).join(),
    value: JSON.stringify(form.value),
    result: JSON.stringify(form.result),
    form: submitted.join(),
    address: location.href + JSON.stringify(history.state) + document.title + window.name,
    validity: form.validationMessage,
  };
  return Object.entries(held).flatMap(([place, text]) => (text?.includes(typed) ? [place] : []));
}
