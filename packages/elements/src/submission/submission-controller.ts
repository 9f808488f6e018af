import type { SubmissionRecord } from '@safeguarding-forms/schemas/submission.js';
import type { Stage } from '../form/view.js';
import { sendTo } from './send.js';

/** Hands a submission to the host and follows what becomes of it. */
export class SubmissionController {
  #stage: Stage = 'answering';
  #reference: string | undefined;
  #built: SubmissionRecord | undefined;
  #inFlight: Promise<SubmissionRecord> | undefined;

  constructor(
    private readonly host: HTMLElement,
    private readonly changed: (stage: Stage) => void,
  ) {}

  get stage(): Stage {
    return this.#stage;
  }

  /** What the host told the person to quote. */
  get reference(): string | undefined {
    return this.#reference;
  }

  /** A submission on its way. */
  get inFlight(): Promise<SubmissionRecord> | undefined {
    return this.#inFlight;
  }

  /** The submission of the answers as they are: the same one until they change, so that a retry is a retry. */
  current(build: () => SubmissionRecord): SubmissionRecord {
    return (this.#built ??= build());
  }

  /** The words changed: the next submission carries them, but a retry stays the submission that it repeats. */
  wordingChanged(): void {
    if (this.#stage !== 'sending' && this.#stage !== 'failed') this.#built = undefined;
  }

  /** The answers, or what goes with them, changed: the next submission is a new one. */
  answersChanged(): void {
    this.#built = undefined;
    if (this.#stage !== 'reviewing') this.goTo('answering');
  }

  /** Moves to another stage. */
  goTo(stage: Stage): void {
    if (stage === this.#stage) return;
    this.#stage = stage;
    if (stage !== 'sent') this.#reference = undefined;
    this.changed(stage);
  }

  /** Forgets everything. */
  clear(): void {
    this.#built = undefined;
    this.#inFlight = undefined;
    this.goTo('answering');
  }

  /** Hands the submission over, unless one is on its way already. */
  send(submission: SubmissionRecord): Promise<SubmissionRecord> {
    this.#inFlight ??= this.#send(submission).finally(() => (this.#inFlight = undefined));
    return this.#inFlight;
  }

  async #send(submission: SubmissionRecord): Promise<SubmissionRecord> {
    const { stage, reference } = await sendTo(this.host, submission, () => this.goTo('sending'));
    // Reset, or changed by the host, while it was on its way: what came of it belongs to answers no longer here.
    if (this.#built === submission && stage) {
      this.#reference = reference;
      this.goTo(stage);
    }
    return submission;
  }
}
