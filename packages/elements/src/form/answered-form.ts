import type { PropertyValues } from 'lit';
import type { Answers, Assessment, InstrumentModule, Item, ResultOf } from '@safeguarding-forms/instruments';
import type { SubmissionRecord } from '@safeguarding-forms/schemas/submission.js';
import { chrome, sentenceIn } from '@safeguarding-forms/text';
import { AnswersController, type AnswersChange } from '../answering/answers-controller.js';
import { itemAt } from '../answering/path.js';
import type { ControlChange } from '../answering/read-control.js';
import { HostedForm } from '../host/hosted-form.js';
import { SfInvalidEvent } from '../host/invalid-event.js';
import { SfResultEvent } from '../host/result-event.js';
import { sectionsOmitted } from '../host/sections-omitted.js';
import { WordingController } from '../language/wording-controller.js';
import type { WordingPack } from '../language/wording-pack.js';
import { SubmissionController } from '../submission/submission-controller.js';
import { checkHostParts, submissionOf } from '../submission/submission-of.js';
import type { FormKind } from './form-kind.js';
import { PendingWork } from './pending-work.js';
import type { Stage } from './view.js';

/** What a form knows: its answers and their result, its words, and its submission. Nothing here draws. */
export abstract class AnsweredForm<
  A extends object = Answers,
  R extends ResultOf<Assessment> = ResultOf<Assessment>,
> extends HostedForm<A> {
  /** What the element shows. */
  static readonly kind: FormKind;

  /** @internal What makes this element different from the others. */
  readonly kind: FormKind = (this.constructor as typeof AnsweredForm).kind;
  /** The answers, what is typed, what is attached, and the result. */
  protected readonly answers = new AnswersController(this.kind.editions[0].module, (change) =>
    this.answersChanged(change),
  );
  /** The edition and its words. */
  protected readonly wordings = new WordingController(this, this.kind);
  /** The submission, and how far it has come. */
  protected readonly submission = new SubmissionController(this, (stage) => this.stageChanged(stage));
  readonly #pending = new PendingWork();

  constructor() {
    super();
    this.addController(this.wordings);
  }

  /** Draws everything anew. */
  protected abstract redraw(): void;
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

  /** The tag name, for messages. */
  override get tag(): string {
    return this.kind.tag;
  }

  /**
   * Submits: checks, builds the submission and hands it to the host by `sf-submit`.
   * @returns The submission once the host is done with it; `null` after showing errors.
   */
  async submit(): Promise<SubmissionRecord | null> {
    if (this.submission.inFlight) return this.submission.inFlight;
    // An edition, or what is attached, may still be on its way.
    await this.#pending.settled;
    if (this.isDisabled || !this.wordings.wording || !this.checkReady()) return null;
    return this.submission.send(this.#currentSubmission());
  }

  /** Clears everything: answers, what is typed and attached, errors, and how far the submission had come. */
  reset(): void {
    this.answers.clear();
    this.host.set('value', {});
    this.submission.clear();
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
    return this.host.valueOf('edition', this.wordings.editionName) as string;
  }

  protected set editionName(name: string) {
    this.host.set('edition', name ?? this.kind.editions[0].module.definition.edition);
  }

  /** Whether nothing can be answered now. */
  protected get isLocked(): boolean {
    return this.isDisabled || this.readOnly || this.submission.stage !== 'answering';
  }

  /** Whether the answers could be submitted now; else shows and tells what stands against it. */
  protected checkReady(): boolean {
    const { issues } = this.answers;
    if (issues.length === 0) return this.#arePartsRight();
    this.showErrors();
    this.dispatchEvent(new SfInvalidEvent(issues));
    return false;
  }

  /** Answers, or what follows from them, are others than before. */
  protected answersChanged({ isNewResult }: AnswersChange): void {
    this.submission.answersChanged();
    this.updateValidity();
    this.requestUpdate();
    if (isNewResult) this.dispatchEvent(new SfResultEvent(this.result));
  }

  protected override willUpdate(changed: PropertyValues): void {
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

  protected override get packInForce(): WordingPack | null {
    return this.wordings.pack;
  }

  protected override partsChanged(): void {
    this.submission.answersChanged();
    this.redraw();
  }

  protected override applyHostProperty(name: string, value: unknown): void {
    if (name === 'edition') {
      this.wordings.chooseEdition(String(value));
      return this.requestUpdate(this.kind.editionName);
    }
    // Answers and words can only be checked against the edition that they are for; until it is there, they wait.
    if (!this.wordings.isEditionThere) return this.host.defer(name, value);
    if (this.ownProperties.includes(name)) return this.applyOwnProperty?.(name, value);
    if (name === 'value') this.answers.replace(value);
    else this.wordings.setPack(value);
    this.problems.report(name, '', '');
    if (name !== 'value') this.partsChanged();
  }

  /** Puts a property into force that only this kind of form has. */
  protected applyOwnProperty?(name: string, value: unknown): void;

  /** The value in a `<form>`: the submission as JSON while the form is complete. */
  protected override get formValue(): string | null {
    if (!this.result.complete || !this.validity.valid) return null;
    return JSON.stringify(this.#currentSubmission());
  }

  /** Says to a `<form>` around it whether the form may be submitted. */
  protected updateValidity(): void {
    const { isEmpty } = this.answers;
    const isMissing = isEmpty && this.required;
    const isWrong = !isEmpty && !(this.result.complete && this.#arePartsRight());
    const sentence =
      isMissing || isWrong ? sentenceIn(this.wordings.wording?.templates, chrome.incomplete) : '';
    this.setValidity({ valueMissing: isMissing, customError: isWrong }, sentence);
  }

  /** Leaves sections out, as far as they can be, once it is known which can. */
  #omit(): void {
    if (this.wordings.isEditionThere)
      this.answers.leaveOut(sectionsOmitted(this.answers.module.definition, this));
  }

  /** Whether the edition is there, and what the host wants to go along can; else it is told why not. */
  #arePartsRight(): boolean {
    return this.wordings.isEditionThere && checkHostParts(this);
  }

  /** The submission of the answers as they are; the same one until they change. */
  #currentSubmission(): SubmissionRecord {
    const wording = this.wordings.wording ?? this.wordings.fallback;
    return this.submission.current(() => submissionOf(this, this.answers, wording));
  }
}
