// What seals: a file of its own, which only a form that has a key asks for.
import type { SubmissionRecord } from '@safeguarding-forms/schemas/internal/submission.js';
import type { SealedEnvelope } from '@safeguarding-forms/seal/internal/envelope.js';
import { recipientOf, sealTo, type Recipient } from '@safeguarding-forms/seal/internal/seal.js';
import type { SealedError } from '@safeguarding-forms/seal/internal/sealed-error.js';
import type { Message } from '@safeguarding-forms/text';
import { sealing } from '@safeguarding-forms/text/internal/en/chrome/sealing.js';
import type { ErrorDetail } from '../host/error-event.js';
import type { Problems } from '../host/problems.js';

/** A submission that is being sealed, or was, or could not be. */
interface Sealed {
  envelope?: SealedEnvelope;
  problem?: ErrorDetail;
}

const problemOf = ({ code, message }: SealedError): ErrorDetail => ({
  code: code === 'bad-key' ? 'bad-recipient-key' : 'cannot-seal',
  message: `recipient-key: ${message}`,
});

/** Seals the submissions of one form to one key: each once, so that a retry is a retry. */
export class Lock {
  /** Nothing of a submission is kept here once the form has let go of it. */
  readonly #sealed = new WeakMap<SubmissionRecord, Sealed & { readonly done: Promise<unknown> }>();
  #told: ErrorDetail | undefined;
  #hasEnded = false;

  private constructor(
    private readonly problems: Problems,
    private readonly changed: () => void,
    private readonly recipient: Recipient | undefined,
    private readonly problem?: ErrorDetail,
  ) {}

  /**
   * @param key What the host gave.
   * @param problems Where it is told what cannot be sealed.
   * @param changed Called when the person has to be told something else.
   */
  static async for(key: unknown, problems: Problems, changed: () => void): Promise<Lock> {
    try {
      return new Lock(problems, changed, await recipientOf(key as string));
    } catch (error) {
      return new Lock(problems, changed, undefined, problemOf(error as SealedError));
    }
  }

  /** Whether nothing can be sealed to the key. */
  get isBroken(): boolean {
    return this.problem !== undefined;
  }

  /** What the person is told where the form refuses to send. */
  get refusal(): Message | undefined {
    return this.#told && sealing.refused;
  }

  /** The envelope of a submission, once it is sealed. */
  envelopeOf(submission: SubmissionRecord): SealedEnvelope | undefined {
    return this.#sealed.get(submission)?.envelope;
  }

  /** Seals a submission. @returns The same envelope each time; nothing where it could not be sealed, which is told. */
  async seal(submission: SubmissionRecord): Promise<SealedEnvelope | undefined> {
    const sealed = this.#begin(submission);
    await sealed?.done;
    // Another key may have been set meanwhile.
    if (!sealed || this.#hasEnded) return undefined;
    this.tell(sealed.problem);
    return sealed.envelope;
  }

  /** Tells what cannot be sealed; without a problem of its own, that of the key, or that there is none any more. */
  tell(problem: ErrorDetail | undefined = this.problem): void {
    if (problem?.message === this.#told?.message) return;
    this.#told = problem;
    this.problems.report('recipient-key', problem?.code ?? '', problem?.message ?? '');
    this.changed();
  }

  /** Another key takes its place. */
  end(): void {
    this.#hasEnded = true;
    this.problems.report('recipient-key', '', '');
  }

  #begin(submission: SubmissionRecord): (Sealed & { readonly done: Promise<unknown> }) | undefined {
    const begun = this.#sealed.get(submission);
    if (begun || !this.recipient) return begun;
    const sealed: Sealed = {};
    const done = sealTo(this.recipient, submission).then(
      (envelope) => void (sealed.envelope = envelope),
      (error: SealedError) => void (sealed.problem = problemOf(error)),
    );
    const entry = Object.assign(sealed, { done });
    this.#sealed.set(submission, entry);
    return entry;
  }
}
