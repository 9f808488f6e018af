import type { SubmissionRecord } from '@safeguarding-forms/schemas/submission.js';
import { FormEvent } from './form-event.js';

/** What the host may tell of a submission that it has stored. */
export interface Receipt {
  /** Shown to the person. */
  readonly reference?: string;
}

/** `sf-submit`: the form is submitted and valid; `detail` is the frozen submission. Cancelled, the form stays as it is. */
export class SfSubmitEvent extends FormEvent<SubmissionRecord> {
  readonly #waits: Promise<unknown>[] = [];

  constructor(submission: SubmissionRecord) {
    super('sf-submit', submission, true);
  }

  /**
   * Lets the host say how it went: while the promise is pending the form is locked and says that it is sending;
   * resolved, with a {@link Receipt} or nothing, it says that it was sent; rejected, it keeps every answer and offers a retry.
   */
  waitUntil(promise: Promise<unknown>): void {
    this.#waits.push(promise);
  }

  /** The promises handed over while the event was dispatched. */
  get waits(): readonly Promise<unknown>[] {
    return this.#waits;
  }
}

declare global {
  interface HTMLElementEventMap {
    'sf-submit': SfSubmitEvent;
  }
}
