import type { SubmissionRecord } from '@safeguarding-forms/schemas/internal/submission.js';
import type { SealedEnvelope } from '@safeguarding-forms/seal/internal/envelope.js';
import { FormEvent } from './form-event.js';

/** What the host may tell of a submission that it has stored. */
export interface Receipt {
  /** Shown to the person. */
  readonly reference?: string;
}

/** What a form hands over: the submission or, where it has a recipient's key, the envelope that holds it. `format` says which. */
export type Submitted = SubmissionRecord | SealedEnvelope;

/**
 * `sf-submit`: the form is submitted and valid; `detail` is the frozen submission, or with `recipient-key` its envelope:
 * `SfSubmitEvent<SealedEnvelope>`. Cancelled, the form stays as it is.
 */
export class SfSubmitEvent<T extends Submitted = SubmissionRecord> extends FormEvent<T> {
  readonly #waits: Promise<unknown>[] = [];
  #tellLate: (() => void) | undefined;

  constructor(submission: T) {
    super('sf-submit', submission, true);
  }

  /**
   * Lets the host say how it went: while the promise is pending the form is locked and says that it is sending;
   * resolved, with a {@link Receipt} or nothing, it says that it was sent; rejected, it keeps every answer and offers a retry.
   * @throws InvalidStateError (a `DOMException`) once the event is over: after its dispatch, unless a promise that was
   * handed over in time is still pending.
   */
  waitUntil(promise: Promise<unknown>): void {
    if (this.#tellLate) {
      this.#tellLate();
      throw new DOMException('waitUntil() was called after sf-submit was over.', 'InvalidStateError');
    }
    const wait = Promise.resolve(promise);
    // It may fail while another is waited for; that is told then.
    wait.catch(() => undefined);
    this.#waits.push(wait);
  }

  /**
   * @internal Ends the event once every promise that was handed over has resolved, those of meanwhile too, or one failed.
   * @param tellLate Called when a promise is handed over later.
   * @returns What they resolved to; nothing where there are none.
   */
  end(tellLate: () => void): Promise<readonly unknown[]> | undefined {
    const close = (): void => void (this.#tellLate = tellLate);
    if (!this.#waits.length) return void close();
    const all = this.#all().finally(close);
    all.catch(() => undefined);
    return all;
  }

  async #all(): Promise<readonly unknown[]> {
    const { length } = this.#waits;
    const all = await Promise.all(this.#waits);
    return this.#waits.length > length ? this.#all() : all;
  }
}

declare global {
  // Elements, documents and windows alike.
  interface GlobalEventHandlersEventMap {
    'sf-submit': SfSubmitEvent;
  }
  interface ShadowRootEventMap {
    'sf-submit': SfSubmitEvent;
  }
}
