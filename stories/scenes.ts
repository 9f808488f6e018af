/**
 * Brings a form that has been drawn into a state that it reaches only through the person or the host, and expects that it
 * came there: a scene that did not fails in Storybook's panel and in `scripts/axe-stories.mjs`.
 */
import type { SafeguardingForm } from '@safeguarding-forms/elements/classes.js';
import type { Row } from '@safeguarding-forms/instruments';
import { expect, userEvent } from 'storybook/test';
import type { FormStory } from './form-story.js';

type Play = NonNullable<FormStory['play']>;

/** The form of a story, drawn in full. */
async function drawn(canvas: HTMLElement, component: string): Promise<SafeguardingForm> {
  const form = canvas.querySelector<SafeguardingForm>(component)!;
  await form.updateComplete;
  return form;
}

/** Expects that a part stands in the form once. */
const expectPart = async (form: SafeguardingForm, name: string): Promise<void> =>
  expect(form.shadowRoot!.querySelectorAll(`[part~="${name}"]`).length, name).toBe(1);

/** The errors, as after a try to submit. */
export const reportErrors: Play = async ({ canvasElement, component }) => {
  const form = await drawn(canvasElement, component as string);
  form.reportValidity();
  await form.updateComplete;
  await expectPart(form, 'error-summary');
  await expect(form.shadowRoot!.querySelectorAll('[aria-invalid=true]').length).toBeGreaterThan(0);
};

/** The first question, answered by a press on its first answer. */
export const answerFirst: Play = async ({ canvasElement, component }) => {
  const form = await drawn(canvasElement, component as string);
  const answer = form.shadowRoot!.querySelector<HTMLInputElement>('[data-item] input[type=radio]')!;
  const question = answer.closest<HTMLElement>('[data-item]')!.dataset['item'] ?? '';
  const heard = new Promise<string>((resolve) =>
    form.addEventListener('sf-answer', ({ detail }) => resolve(detail.itemId), { once: true }),
  );
  await userEvent.click(answer);
  await expect(await heard).toBe(question);
  await expect(Object.keys(form.value)).toEqual([question]);
  await expect(answer.checked).toBe(true);
};

/** The buttons that lead to the steps of a form; a form on one page has none. */
const steps = (form: SafeguardingForm): readonly HTMLElement[] => [
  ...form.shadowRoot!.querySelectorAll<HTMLElement>('[part=step]'),
];

/** Reading through the answers, which the last step leads to. */
export const review: Play = async ({ canvasElement, component }) => {
  const form = await drawn(canvasElement, component as string);
  steps(form).at(-1)?.click();
  await form.updateComplete;
  form.shadowRoot!.querySelector<HTMLElement>('[part=review]')!.click();
  await form.updateComplete;
  await expectPart(form, 'submit');
  await expect(form.shadowRoot!.querySelectorAll('[part=card]').length).toBeGreaterThan(0);
};

/** The sections that are drawn, in sight or not: in a form in steps they are the steps. */
const sections = (form: SafeguardingForm): readonly HTMLElement[] => [
  ...form.shadowRoot!.querySelectorAll<HTMLElement>('[data-section]'),
];

/** Goes on, step by step, to the one at this place, whatever is missing on the way. */
async function goOn(form: SafeguardingForm, to: number): Promise<void> {
  for (let step = 0; step < to; step++)
    for (const part of ['next', 'later']) {
      form.shadowRoot!.querySelector<HTMLElement>(`[part=${part}]`)?.click();
      await form.updateComplete;
    }
  await expect(sections(form)[to]?.hidden, `step ${to + 1} is in sight`).toBe(false);
}

/** The step in the middle, and the list of all steps. */
export const goToMiddle: Play = async ({ canvasElement, component }) => {
  const form = await drawn(canvasElement, component as string);
  await goOn(form, Math.floor(sections(form).length / 2));
  form.shadowRoot!.querySelector<HTMLDetailsElement>('[part=steps] details')!.open = true;
};

/** The last step that there is with the answers as they are; what led to it stays in sight. */
export const goToEnd: Play = async ({ canvasElement, component }) => {
  const form = await drawn(canvasElement, component as string);
  await goOn(form, sections(form).length - 1);
};

/** The step that asks for something. */
export const goToItem =
  (id: string): Play =>
  async ({ canvasElement, component }) => {
    const form = await drawn(canvasElement, component as string);
    await goOn(
      form,
      sections(form).findIndex((section) => section.querySelector(`[data-item="${id}"]`)),
    );
  };

/** The step of a group, after its first row was removed. */
export const removeRow =
  (id: string): Play =>
  async (context) => {
    await goToItem(id)(context);
    const form = await drawn(context.canvasElement, context.component as string);
    const rows = (): number => ((form.value as Record<string, readonly Row[]>)[id] ?? []).length;
    const before = rows();
    form.shadowRoot!.querySelector<HTMLElement>(`[data-item="${id}"] [part=remove-row]`)!.click();
    await form.updateComplete;
    await expect(rows()).toBe(before - 1);
  };

/** A host that stores the submission. */
export const store = (): Promise<unknown> => Promise.resolve({ reference: 'SAMPLE-0001' });
/** A host that cannot. */
export const refuse = (): Promise<unknown> => Promise.reject(new Error('The sample server is down.'));
/** A host that takes its time. */
export const never = (): Promise<unknown> => new Promise(() => {});

/** What is shown of what became of a submission. */
const outcomes = new Map<(() => Promise<unknown>) | undefined, string>([
  [store, 'sent'],
  [refuse, 'failed'],
  [never, 'sending'],
  [undefined, 'handed'],
]);

/** What comes after submitting to a host; without one, the form has only been handed to the page. */
export const send =
  (host?: () => Promise<unknown>): Play =>
  async ({ canvasElement, component }) => {
    const form = await drawn(canvasElement, component as string);
    const handedOver = new Promise((resolve) => {
      form.addEventListener('sf-submit', (event) => {
        if (host) event.waitUntil(host());
        resolve(event);
      });
    });
    const ended = form.submit();
    await (host === never ? handedOver : ended);
    await form.updateComplete;
    await expectPart(form, outcomes.get(host)!);
  };
