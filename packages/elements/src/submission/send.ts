import type { SubmissionRecord } from '@safeguarding-forms/schemas/submission.js';
import { SfSubmitEvent, type Receipt } from '../host/submit-event.js';

/** How a submission ended; without a stage, the form stays as it is. */
export interface Ending {
  readonly stage?: 'sent' | 'handed' | 'failed';
  /** What the host told the person to quote. */
  readonly reference?: string | undefined;
}

/**
 * Hands a submission to the host by `sf-submit` and waits for what the host says of it.
 * @param pending Called when the host takes its time.
 */
export async function sendTo(
  host: HTMLElement,
  submission: SubmissionRecord,
  pending: () => void,
): Promise<Ending> {
  const event = new SfSubmitEvent(submission);
  host.dispatchEvent(event);
  if (event.defaultPrevented) return {};
  if (event.waits.length === 0) return { stage: 'handed' };
  pending();
  try {
    const receipts = (await Promise.all(event.waits)) as (Receipt | null | undefined)[];
    const references = receipts.map((receipt) => receipt?.reference);
    return { stage: 'sent', reference: references.find((reference) => typeof reference === 'string') };
  } catch {
    return { stage: 'failed' };
  }
}
