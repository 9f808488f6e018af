/** Brings a form that has been drawn into a state that it reaches only through the person or the host. */
import type { SafeguardingForm } from '@safeguarding-forms/elements/classes.js';
import type { FormStory } from './form-story.js';

type Play = NonNullable<FormStory['play']>;

/** The form of a story, drawn in full. */
async function drawn(canvas: HTMLElement, component: string): Promise<SafeguardingForm> {
  const form = canvas.querySelector<SafeguardingForm>(component)!;
  await form.updateComplete;
  return form;
}

/** The errors, as after a try to submit. */
export const reportErrors: Play = async ({ canvasElement, component }) => {
  const form = await drawn(canvasElement, component as string);
  form.reportValidity();
  await form.updateComplete;
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
};

/** The sections that are drawn, in sight or not: in a form in steps they are the steps. */
const sections = (form: SafeguardingForm): readonly Element[] => [
  ...form.shadowRoot!.querySelectorAll('[data-section]'),
];

/** Goes on, step by step, to the one at this place, whatever is missing on the way. */
async function goOn(form: SafeguardingForm, to: number): Promise<void> {
  for (let step = 0; step < to; step++)
    for (const part of ['next', 'later']) {
      form.shadowRoot!.querySelector<HTMLElement>(`[part=${part}]`)?.click();
      await form.updateComplete;
    }
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
    form.shadowRoot!.querySelector<HTMLElement>(`[data-item="${id}"] [part=remove-row]`)!.click();
    await form.updateComplete;
  };

/** A host that stores the submission. */
export const store = (): Promise<unknown> => Promise.resolve({ reference: 'SAMPLE-0001' });
/** A host that cannot. */
export const refuse = (): Promise<unknown> => Promise.reject(new Error('The sample server is down.'));
/** A host that takes its time. */
export const never = (): Promise<unknown> => new Promise(() => {});

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
  };
