/** An element in a `<form>`. */
import { fixture } from '@open-wc/testing';
import { everyQuestion } from './element-answers.js';
import type { Form } from './element-form.js';

/** A `<form>`, which is never really sent, with a checklist in it. */
export async function inForm(
  attributes = 'name="assessment"',
  around = '',
): Promise<{ form: HTMLFormElement; element: Form }> {
  const form = await fixture<HTMLFormElement>(
    `<form><fieldset ${around}><dash-checklist ${attributes}></dash-checklist></fieldset><button>Send</button></form>`,
  );
  form.addEventListener('submit', (event) => event.preventDefault());
  const element = form.querySelector<Form>('dash-checklist')!;
  await element.updateComplete;
  return { form, element };
}

/** Answers a checklist so that it is complete. */
export async function fill(element: Form): Promise<void> {
  element.value = everyQuestion('dash', 'cleveland');
  await element.updateComplete;
}
