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

/** Reading through the answers. */
export const review: Play = async ({ canvasElement, component }) => {
  const form = await drawn(canvasElement, component as string);
  form.shadowRoot!.querySelector<HTMLElement>('[part=review]')!.click();
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
