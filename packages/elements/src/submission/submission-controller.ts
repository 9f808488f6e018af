import type { SubmissionRecord } from '@safeguarding-forms/schemas/internal/submission.js';
import type { Stage } from '../form/view.js';
import type { Submitted } from '../host/submit-event.js';
import { sendTo, type Outcome, type Sender } from './send.js';

interface SubmissionHost extends Sender {
  /** Milliseconds until a person is told that sending takes long; 0 is never. */
  readonly patience: number;
  requestUpdate(): void;
}

/** Hands a submission to the host and follows what becomes of it. */
export class SubmissionController {
  #stage: Stage = 'answering';
  #reference: string | undefined;
  #built: SubmissionRecord | undefined;
  #given: SubmissionRecord | undefined;
  #isTaken = false;
  #inFlight: Promise<Submitted> | undefined;
  /** The last attempt to send, which the person follows, and what ends it. */
  #attempt: object | undefined;
  #end: (() => void) | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly host: SubmissionHost,
    private readonly changed: (stage: Stage) => void,
  ) {}

  get stage(): Stage {
    return this.#stage;
  }

  /** What the host told the person to quote. */
  get reference(): string | undefined {
    return this.#reference;
  }

  /** What was sent or handed over last, of the answers as they are. */
  get given(): SubmissionRecord | undefined {
    return this.#given;
  }

  /** Whether the answers as they are have got to the host. */
  get isSafe(): boolean {
    return this.#stage === 'sent' || this.#isTaken;
  }

  /** The page has taken the answers by itself. */
  taken(): void {
    this.#isTaken = true;
    this.host.requestUpdate();
  }

  /** A submission on its way. */
  get inFlight(): Promise<Submitted> | undefined {
    return this.#inFlight;
  }

  /** The submission of the answers as they are, where there is one. */
  get built(): SubmissionRecord | undefined {
    return this.#built;
  }

  /** The submission of the answers as they are: the same one until they change, so that a retry is a retry. */
  current(build: () => SubmissionRecord): SubmissionRecord {
    return (this.#built ??= build());
  }

  /** The words changed: the next submission carries them, but a retry stays the submission that it repeats. */
  wordingChanged(): void {
    if (!['sending', 'slow', 'failed'].includes(this.#stage)) this.#built = undefined;
  }

  /** The answers, or what goes with them, changed: the next submission is a new one. */
  answersChanged(): void {
    this.#giveUp();
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
    this.#giveUp();
    this.goTo('answering');
  }

  /**
   * Hands the submission over, unless it is on its way already.
   * @param handed What is handed over: it, or what it was sealed in.
   * @returns What was handed over, once the host is done with it or it takes long.
   */
  send(submission: SubmissionRecord, handed: Submitted = submission): Promise<Submitted> {
    if (this.#inFlight) return this.#inFlight;
    let resolve!: (handed: Submitted) => void;
    const attempt = new Promise<Submitted>((end) => (resolve = end));
    const end = (): void => {
      // Given up meanwhile, it is not what is on its way now.
      if (this.#inFlight === attempt) this.#inFlight = undefined;
      resolve(handed);
    };
    this.#attempt = this.#inFlight = attempt;
    this.#end = end;
    const told = (outcome: Outcome): void => this.#follow(submission, attempt, outcome);
    void sendTo(this.host, handed, told).then(end);
    return attempt;
  }

  #follow(submission: SubmissionRecord, attempt: object, { stage, reference }: Outcome): void {
    // What became of answers that are no longer here is told to nobody. That these were sent holds whichever attempt it
    // was; that they were not, only of the last.
    if (this.#built !== submission || (stage !== 'sent' && this.#attempt !== attempt)) return;
    if (stage === 'taken') return this.taken();
    this.#given = submission;
    const end = this.#end;
    const { patience } = this.host;
    clearTimeout(this.#timer);
    this.#reference = reference;
    this.goTo(stage);
    if (stage === 'sending' && patience)
      this.#timer = setTimeout(() => {
        this.#follow(submission, attempt, { stage: 'slow' });
        end?.();
      }, patience);
    if (stage !== 'sent') return;
    end?.();
    this.#attempt = undefined;
  }

  #giveUp(): void {
    clearTimeout(this.#timer);
    this.#isTaken = false;
    this.#given = this.#built = this.#inFlight = this.#attempt = this.#end = undefined;
  }
}
