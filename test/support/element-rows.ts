/** The rows of a group, and a person who works with them. */
import { waitUntil } from '@open-wc/testing';
import type { Answers } from '@safeguarding-forms/instruments';
import { controlOf, itemOf, write, type Form } from './element-form.js';
import { openStep, showReferral } from './element-record.js';
import { click } from './person.js';

/** The rows of a group. */
export const rowsOf = (form: Form, id: string): HTMLElement[] => [
  ...itemOf(form, id).querySelectorAll<HTMLElement>('[data-row]'),
];

/** A button of a group, by its part; of several, the one of a row. */
export const inGroup = (form: Form, id: string, part: string, index = 0): HTMLElement =>
  [...itemOf(form, id).querySelectorAll<HTMLElement>(`[part=${part}]`)][index]!;

/** Presses such a button. */
export async function pressIn(form: Form, id: string, part: string, index = 0): Promise<void> {
  await click(inGroup(form, id, part, index));
  await form.updateComplete;
}

/** Waits until something is said to screen readers, once a person pauses. */
export const expectSaid = (form: Form, sentence: string): Promise<void> =>
  waitUntil(
    () => form.shadowRoot!.querySelector('.announcer[role=status]')?.textContent === sentence,
    `“${sentence}” is not said`,
    { timeout: 3_000 },
  );

/** The referral at its children, with what is given. */
export async function atChildren(value: Answers = {}): Promise<Form> {
  const form = await showReferral('cleveland', value);
  await openStep(form, 'children');
  return form;
}

/** Writes day, month and year. */
export async function writeDate(
  form: Form,
  path: string,
  ...[day, month, year]: readonly string[]
): Promise<void> {
  await write(form, path, day!, 'day');
  await write(form, path, month!, 'month');
  await write(form, path, year!, 'year');
}

/** What stands in the three parts of a date. */
export const dateIn = (form: Form, path: string): string =>
  ['day', 'month', 'year'].map((part) => controlOf(form, path, part).value).join('/');
