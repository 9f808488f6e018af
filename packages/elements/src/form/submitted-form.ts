import type { PropertyDeclarations, PropertyValues } from 'lit';
import type { Answers, Assessment, Instrument, ResultOf } from '@safeguarding-forms/instruments';
import type { SubmissionRecord } from '@safeguarding-forms/schemas/internal/submission.js';
import type { PublicJwk } from '@safeguarding-forms/seal/internal/jwk.js';
import { chrome, sentenceIn } from '@safeguarding-forms/text';
import type { AnswersChange } from '../answering/answers-controller.js';
import { SfInvalidEvent } from '../host/invalid-event.js';
import type { Submitted } from '../host/submit-event.js';
import { MachineTranslation } from '../language/machine-translation.js';
import { Sealing } from '../submission/sealing.js';
import { SubmissionController } from '../submission/submission-controller.js';
import { checkHostParts, submissionOf } from '../submission/submission-of.js';
import { AnsweredForm } from './answered-form.js';
import type { Stage } from './view.js';

/** How far a form has come, for whoever keeps its answers meanwhile (`drafts`). */
export interface FormProgress {
  /** Which form the answers are to; nothing while an edition is on its way. */
  readonly instrument: Pick<Instrument, 'id' | 'edition' | 'version'> | undefined;
  /** When the first answer was given: another time, or `null`, once everything was cleared. */
  readonly startedAt: string | null;
  /** Whether something is typed that is no answer yet, and so not in `value`. */
  readonly isUnfinished: boolean;
  readonly stage: Stage;
  /** Whether the answers as they are have got to the host. */
  readonly isSafe: boolean;
}

/** How a form is handed over: its submission, or the envelope that it is sealed in, and whether it may be. */
export abstract class SubmittedForm<
  A extends object = Answers,
  R extends ResultOf<Assessment> = ResultOf<Assessment>,
> extends AnsweredForm<A, R> {
  static override properties: PropertyDeclarations = {
    recipientKey: { attribute: 'recipient-key', noAccessor: true },
  };

  /** The submission, and how far it has come. */
  protected readonly submission = new SubmissionController(this, (stage) => this.stageChanged(stage));
  /** What seals submissions, where there is a recipient's key. */
  protected readonly sealing = new Sealing(this, () => this.redraw());
  /** Whether a machine translates what is shown. */
  protected readonly machine = new MachineTranslation(this, () => {
    this.submission.wordingChanged();
    this.requestUpdate();
  });

  /** The submission is at another stage. */
  protected abstract stageChanged(stage: Stage): void;

  /**
   * The public key of the one recipient who may read what is submitted: a JWK on P-256 or X25519, or its JSON text. With it
   * the form hands over envelopes alone (`sf-submit`, `submit()`, the value in a `<form>`). `null` is none; anything else
   * that is no such key is told by `sf-error` (`bad-recipient-key`), and the form then refuses to send.
   * @type {PublicJwk | string | null}
   */
  get recipientKey(): PublicJwk | string | null {
    return this.sealing.key as PublicJwk | string | null;
  }

  set recipientKey(key: PublicJwk | string | null) {
    if (this.sealing.take(key)) this.partsChanged();
  }

  /** @internal What was submitted last, as a form on the same page that is sealed as well may take it along. */
  get submitted(): SubmissionRecord | undefined {
    return this.submission.built;
  }

  /**
   * Submits: checks, builds the submission and hands it to the host by `sf-submit`; with `recipient-key` its envelope.
   * @typeParam T What it comes to: with `recipient-key`, `SealedEnvelope`.
   * @returns What was handed over, once the host is done with it; `null` after showing errors.
   */
  async submit<T extends Submitted = SubmissionRecord>(): Promise<T | null> {
    return this.#submit() as Promise<T | null>;
  }

  async #submit(): Promise<Submitted | null> {
    if (this.submission.inFlight) return this.submission.inFlight;
    this.askForAttached();
    this.sealing.askAgain();
    // An edition, or what is attached, may still be on its way.
    await this.settled;
    if (this.isDisabled || !this.wordings.wording || !this.checkReady()) return null;
    const submission = this.#currentSubmission();
    if (!this.sealing.isOn) return this.submission.send(submission);
    const envelope = await this.sealing.lock?.seal(submission);
    if (!envelope) this.showErrors();
    // It may have been cleared or changed while it was sealed.
    else if (this.submission.built === submission) return this.submission.send(submission, envelope);
    return null;
  }

  /** Clears everything: answers, what is typed and attached, errors, and how far the submission had come. */
  override reset(): void {
    super.reset();
    this.submission.clear();
    this.machine.clear();
  }

  /** @internal How far it has come. */
  get progress(): FormProgress {
    const { answers, submission } = this;
    return {
      instrument: this.wordings.isEditionThere ? answers.module.definition : undefined,
      startedAt: answers.startedAt,
      isUnfinished: answers.drafts.size > 0,
      stage: submission.stage,
      isSafe: submission.isSafe,
    };
  }

  /** @internal Other words are there. */
  override wordingChanged(): void {
    this.submission.wordingChanged();
    super.wordingChanged();
  }

  /** Whether nothing can be answered now. */
  protected override get isLocked(): boolean {
    return this.isDisabled || this.readOnly || this.submission.stage !== 'answering';
  }

  /** Answers, or what follows from them, are others than before. */
  protected override answersChanged(change: AnswersChange): void {
    this.submission.answersChanged();
    this.sealing.lock?.tell();
    this.updateValidity();
    super.answersChanged(change);
  }

  protected override partsChanged(): void {
    this.submission.answersChanged();
    this.redraw();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('omit') || changed.has('audience')) this.submission.answersChanged();
    this.updateValidity();
  }

  /** Whether the answers could be submitted now; else shows and tells what stands against it. */
  protected checkReady(): boolean {
    const { issues } = this.answers;
    if (issues.length === 0) {
      const areRight = this.#arePartsRight();
      // What the person is told of it stands at the top.
      if (!areRight && this.sealing.lock?.refusal) this.showErrors();
      return areRight;
    }
    this.showErrors();
    this.dispatchEvent(new SfInvalidEvent(issues));
    return false;
  }

  /** The value in a `<form>`: the submission as JSON while the form is complete, or its envelope once it is sealed. */
  protected override get formValue(): string | null {
    // Of a form that may stay open, nothing is no value.
    const isOpen = this.servedAudience === 'self' ? this.answers.isEmpty : !this.result.complete;
    if (isOpen || !this.validity.valid) return null;
    const submission = this.#currentSubmission();
    const handed = this.sealing.isOn ? this.sealing.lock?.envelopeOf(submission) : submission;
    return handed ? JSON.stringify(handed) : null;
  }

  /** Says to a `<form>` around it whether the form may be submitted. */
  protected updateValidity(): void {
    const { isEmpty } = this.answers;
    const isMissing = isEmpty && this.required;
    const isReady = (): boolean =>
      this.answers.issues.length === 0 && this.#arePartsRight() && !this.#isWaitedFor();
    const isWrong = !isEmpty && !isReady();
    const sentence =
      isMissing || isWrong ? sentenceIn(this.wordings.wording?.templates, chrome.incomplete) : '';
    this.setValidity({ valueMissing: isMissing, customError: isWrong }, sentence);
  }

  /** Whether a `<form>` cannot have what is complete yet, since it is to be sealed: that begins here, as no form waits for it. */
  #isWaitedFor(): boolean {
    const { lock, isOn } = this.sealing;
    if (!isOn || !this.form || !this.name) return false;
    const submission = this.#currentSubmission();
    if (lock?.envelopeOf(submission)) return false;
    if (lock) this.waitFor(lock.seal(submission).then((envelope) => envelope && this.updateValidity()));
    return true;
  }

  protected override askAgain(): void {
    super.askAgain();
    this.sealing.askAgain();
    this.askForAttached();
  }

  /** Asks again for what verifies attachments, in forms that take some. */
  protected askForAttached(): void {}

  /** Whether everything is there that a submission needs. */
  protected get isWhole(): boolean {
    return this.wordings.isEditionThere && !this.sealing.isRefused;
  }

  /** Whether everything is there, and what the host wants to go along can; else it is told why not. */
  #arePartsRight(): boolean {
    return this.isWhole && checkHostParts(this);
  }

  /** The submission of the answers as they are; the same one until they change. */
  #currentSubmission(): SubmissionRecord {
    const wording = this.wordings.wording ?? this.wordings.fallback;
    return this.submission.current(() =>
      submissionOf(this, this.answers, { ...wording, machineTranslated: this.machine.isNoticed }),
    );
  }
}
