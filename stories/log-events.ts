import type { Preview } from '@storybook/web-components-vite';
import type { SfSubmitEvent } from '@safeguarding-forms/elements/classes.js';
import { action } from 'storybook/actions';

/** What a form tells its host. */
export const EVENTS = ['sf-answer', 'sf-result', 'sf-submit', 'sf-invalid', 'sf-error', 'sf-exit'] as const;

/** What may be shown of an event: no answer, and the submission is full of them. */
export function loggable(event: CustomEvent): unknown {
  if (event.type !== 'sf-submit') return event.detail;
  const { submissionId } = (event as SfSubmitEvent).detail;
  return { submissionId };
}

/** Where we listen already: Storybook asks again whenever a control or the toolbar changes. */
const listening = new WeakMap<HTMLElement, AbortController>();

/** Lists the events of a story in the Actions panel. */
export const logEvents: NonNullable<Preview['beforeEach']> = ({ canvasElement }) => {
  listening.get(canvasElement)?.abort();
  const stop = new AbortController();
  listening.set(canvasElement, stop);
  for (const name of EVENTS) {
    const log = action(name);
    canvasElement.addEventListener(name, (event) => log(loggable(event as CustomEvent)), {
      signal: stop.signal,
    });
  }
  return () => stop.abort();
};
