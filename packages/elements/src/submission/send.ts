import type { Problems } from '../host/problems.js';
import { SfSubmitEvent, type Receipt, type Submitted } from '../host/submit-event.js';

/** What became of a submission so far; `taken` by a page that goes on by itself. */
export interface Outcome {
  readonly stage: 'sending' | 'slow' | 'sent' | 'handed' | 'failed' | 'taken';
  /** What the host told the person to quote. */
  readonly reference?: string | undefined;
}

/** A form, as far as sending needs to know it. */
export interface Sender extends HTMLElement {
  readonly problems: Problems;
  /** The `<form>` that it belongs to, and its name there. */
  readonly form: HTMLFormElement | null;
  readonly name: string;
}

const NOT_TAKEN =
  'nobody took sf-submit. In its listener, call event.waitUntil(promise) at once, or event.preventDefault().';
const LATE =
  'waitUntil() was called too late. Call it in the listener of sf-submit before anything is awaited, with the promise of all of it.';

/** Dispatches an event. @returns Whether every listener got through; browsers tell of one that threw at the window. */
function isHeard(host: HTMLElement, event: Event): boolean {
  let isWhole = true;
  const fail = (): void => void (isWhole = false);
  const windows = new Set([window, host.ownerDocument.defaultView]);
  for (const each of windows) each?.addEventListener('error', fail, true);
  host.dispatchEvent(event);
  for (const each of windows) each?.removeEventListener('error', fail, true);
  return isWhole;
}

/** What the host told the person to quote, where that is a text. */
const referenceIn = (receipts: readonly unknown[]): string | undefined =>
  (receipts as readonly (Receipt | null | undefined)[])
    .map((receipt) => receipt?.reference)
    .find((reference) => typeof reference === 'string');

/**
 * Hands a submission to the host by `sf-submit`.
 * @param told Called with what becomes of it.
 * @returns Once the host is done with it.
 */
export async function sendTo(
  host: Sender,
  submission: Submitted,
  told: (outcome: Outcome) => void,
): Promise<void> {
  const event = new SfSubmitEvent(submission);
  const isWhole = isHeard(host, event);
  const receipts = event.end(() => host.problems.tell('late-wait-until', LATE));
  if (event.defaultPrevented) return told({ stage: 'taken' });
  if (!isWhole) return told({ stage: 'failed' });
  if (!receipts) {
    told({ stage: 'handed' });
    // A page may have chosen to take it with the rest of its own form.
    if (!host.form || !host.name) host.problems.tell('not-taken', NOT_TAKEN);
    return;
  }
  told({ stage: 'sending' });
  return receipts.then(
    (all) => told({ stage: 'sent', reference: referenceIn(all) }),
    () => told({ stage: 'failed' }),
  );
}
