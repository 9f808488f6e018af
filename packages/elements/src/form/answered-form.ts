import type { PropertyDeclarations, PropertyValues } from 'lit';
import type {
  Answers,
  Assessment,
  Instrument,
  InstrumentModule,
  Item,
  ResultOf,
} from '@safeguarding-forms/instruments';
import type { Audience } from '@safeguarding-forms/instruments/internal/check/audience.js';
import type { SubmissionRecord } from '@safeguarding-forms/schemas/internal/submission.js';
import type { PublicJwk } from '@safeguarding-forms/seal/internal/jwk.js';
import { chrome, sentenceIn } from '@safeguarding-forms/text';
import { AnswersController, type AnswersChange } from '../answering/answers-controller.js';
import { itemAt } from '../answering/path.js';
import type { ControlChange } from '../answering/read-control.js';
import { HostedForm } from '../host/hosted-form.js';
import { SfInvalidEvent } from '../host/invalid-event.js';
import { SfResultEvent } from '../host/result-event.js';
import type { Submitted } from '../host/submit-event.js';
import { sectionsOmitted } from '../host/sections-omitted.js';
import { MachineTranslation } from '../language/machine-translation.js';
import { EditionBlock } from '../local-edition/edition-block.js';
import { WordingController } from '../language/wording-controller.js';
import type { WordingPack } from '../language/wording-pack.js';
import { SupportController } from '../self-serve/support-controller.js';
import { Sealing } from '../submission/sealing.js';
import { SubmissionController } from '../submission/submission-controller.js';
import { checkHostParts, submissionOf } from '../submission/submission-of.js';
import { initialOf, type ShownKind } from './form-kind.js';
import { PendingWork } from './pending-work.js';
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

/** What a form knows: its answers and their result, its words, and its submission. Nothing here draws. */
export abstract class AnsweredForm<
  A extends object = Answers,
  R extends ResultOf<Assessment> = ResultOf<Assessment>,
> extends HostedForm<A> {
  /** What the element shows. */
  static readonly kind: ShownKind;

  static override properties: PropertyDeclarations = {
    recipientKey: { attribute: 'recipient-key', noAccessor: true },
  };

  /** @internal What makes this element different from the others. */
  readonly kind: ShownKind = this.ownKind();
  /** The answers, what is typed, what is attached, and the result. */
  protected readonly answers = new AnswersController(initialOf(this.kind).module, (change) =>
    this.answersChanged(change),
  );
  /** The edition and its words. */
  protected readonly wordings = new WordingController(this, this.kind);
  /** The submission, and how far it has come. */
  protected readonly submission = new SubmissionController(this, (stage) => this.stageChanged(stage));
  /** What seals submissions, where there is a recipient's key. */
  protected readonly sealing = new Sealing(this, () => this.redraw());
  /** Whether a machine translates what is shown. */
  protected readonly machine = new MachineTranslation(this, () => {
    this.submission.wordingChanged();
    this.requestUpdate();
  });
  /** The host's list of help. */
  protected readonly supportList = new SupportController(this, this.kind);
  /** The area's own edition, where it stands in the page. */
  protected readonly block = new EditionBlock(this, (text) => (this.localEdition = text));
  readonly #pending = new PendingWork();

  constructor() {
    super();
    this.addController(this.wordings);
  }

  /** What the element shows; one that can show any instrument has a kind for itself. */
  protected ownKind(): ShownKind {
    return (this.constructor as typeof AnsweredForm).kind;
  }

  /** @internal Draws everything anew. */
  abstract redraw(): void;
  /** The submission is at another stage. */
  protected abstract stageChanged(stage: Stage): void;

  /**
   * The live result.
   * @type {Result}
   */
  get result(): R {
    return this.answers.result as R;
  }

  /** The language in use. */
  get language(): string {
    return this.wordings.language;
  }

  /** Whether the person at risk can fill the form in alone. */
  protected override get offersSelfServe(): boolean {
    return Boolean(this.kind.selfServe);
  }

  /** @internal Who fills the form in, as far as it can be. */
  get servedAudience(): Audience {
    return this.audience === 'self' && this.offersSelfServe ? 'self' : 'professional';
  }

  /** The tag name, for messages. */
  override get tag(): string {
    return this.kind.tag;
  }

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
    await this.#pending.settled;
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
  reset(): void {
    this.answers.clear();
    this.host.set('value', {});
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

  /** @internal The item at a path, while it can be answered. */
  answerable(path: string): Item | undefined {
    return this.isLocked ? undefined : itemAt(this.answers.module.definition, path);
  }

  /** @internal Sets an answer that the person gave. */
  setAnswer(change: ControlChange): void {
    this.answers.setAnswer(change);
  }

  /** @internal Another edition is there. */
  editionChanged(module: InstrumentModule): void {
    this.answers.changeModule(module);
  }

  /** @internal Other words are there. */
  wordingChanged(): void {
    this.#omit();
    this.host.applyPending();
    this.submission.wordingChanged();
    this.redraw();
  }

  /** @internal What `updateComplete` waits for as well. */
  waitFor(work: Promise<unknown>): void {
    this.#pending.add(work);
  }

  /** The chosen edition's name. */
  protected get editionName(): string {
    return (
      (this.host.valueOf('edition', this.wordings.editionName) as string | undefined) ??
      this.wordings.defaultName
    );
  }

  protected set editionName(name: string | null) {
    this.host.set('edition', name ?? undefined);
  }

  /** Whether nothing can be answered now. */
  protected get isLocked(): boolean {
    return this.isDisabled || this.readOnly || this.submission.stage !== 'answering';
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

  /** Answers, or what follows from them, are others than before. */
  protected answersChanged({ isNewResult }: AnswersChange): void {
    this.submission.answersChanged();
    this.sealing.lock?.tell();
    this.updateValidity();
    this.requestUpdate();
    if (isNewResult) this.dispatchEvent(new SfResultEvent(this.result));
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('audience')) this.wordings.audienceChanged();
    this.serve();
    this.host.applyPending();
    if (changed.has('omit')) this.#omit();
    this.checkAttributes();
    if (changed.has('omit') || changed.has('audience')) this.submission.answersChanged();
    this.updateValidity();
  }

  /** Waits as well for what a click set in motion. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    await this.#pending.settled;
    return this.#pending.isDone && !this.isUpdatePending ? isComplete : this.getUpdateComplete();
  }

  protected override get answersInForce(): A {
    return this.answers.answers as A;
  }

  protected override get supportInForce(): unknown {
    return this.supportList.given;
  }

  protected override get localEditionInForce(): unknown {
    return this.wordings.localFile;
  }

  protected override get packInForce(): WordingPack | null {
    return this.wordings.pack;
  }

  protected override partsChanged(): void {
    this.submission.answersChanged();
    this.redraw();
  }

  protected override applyHostProperty(name: string, value: unknown): void {
    if (name === 'edition') {
      this.wordings.chooseEdition(value === undefined ? undefined : String(value));
      return this.requestUpdate(this.kind.editionName);
    }
    if (name === 'support') return this.supportList.read(value);
    if (name === 'localEdition') return this.wordings.setLocal(value);
    // Answers and words can only be checked against the edition that they are for; until it is there, they wait.
    if (!this.wordings.isEditionThere) return this.host.defer(name, value);
    if (this.ownProperties.includes(name)) return this.applyOwnProperty?.(name, value);
    if (name === 'value') this.answers.replace(value);
    else this.wordings.setPack(value);
    this.problems.report(name, '', '');
    if (name !== 'value') this.partsChanged();
  }

  /** Asks what whoever fills the form in can be asked. */
  protected serve(): void {
    this.answers.ask(this.servedAudience === 'self' ? this.kind.selfServe?.ask : undefined);
  }

  /** Puts a property into force that only this kind of form has. */
  protected applyOwnProperty?(name: string, value: unknown): void;

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

  /** Leaves sections out, as far as they can be, once it is known which can. */
  #omit(): void {
    if (this.wordings.isEditionThere)
      this.answers.leaveOut(sectionsOmitted(this.answers.module.definition, this));
  }

  /** Asks again for files that did not come. */
  protected askAgain(): void {
    this.wordings.askAgain();
    this.supportList.askAgain();
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
