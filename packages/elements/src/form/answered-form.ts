import type { PropertyValues } from 'lit';
import type { Answers, Assessment, InstrumentModule, Item, ResultOf } from '@safeguarding-forms/instruments';
import type { Audience } from '@safeguarding-forms/instruments/internal/check/audience.js';
import { AnswersController, type AnswersChange } from '../answering/answers-controller.js';
import { itemAt } from '../answering/path.js';
import type { ControlChange } from '../answering/read-control.js';
import { HostedForm } from '../host/hosted-form.js';
import { SfResultEvent } from '../host/result-event.js';
import { sectionsOmitted } from '../host/sections-omitted.js';
import { EditionBlock } from '../local-edition/edition-block.js';
import { WordingController } from '../language/wording-controller.js';
import type { WordingPack } from '../language/wording-pack.js';
import { SupportController } from '../self-serve/support-controller.js';
import { initialOf, type ShownKind } from './form-kind.js';
import { PendingWork } from './pending-work.js';

/** What a form knows: its answers and their result, and its words. Nothing here draws. */
export abstract class AnsweredForm<
  A extends object = Answers,
  R extends ResultOf<Assessment> = ResultOf<Assessment>,
> extends HostedForm<A> {
  /** What the element shows. */
  static readonly kind: ShownKind;

  /** @internal What makes this element different from the others. */
  readonly kind: ShownKind = this.ownKind();
  /** The answers, what is typed, what is attached, and the result. */
  protected readonly answers = new AnswersController(initialOf(this.kind).module, (change) =>
    this.answersChanged(change),
  );
  /** The edition and its words. */
  protected readonly wordings = new WordingController(this, this.kind);
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
  /** Whether nothing can be answered now. */
  protected abstract get isLocked(): boolean;
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

  /** Clears answers, what is typed and attached. */
  reset(): void {
    this.answers.clear();
    this.host.set('value', {});
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
    this.redraw();
  }

  /** @internal What `updateComplete` waits for as well. */
  waitFor(work: Promise<unknown>): void {
    this.#pending.add(work);
  }

  /** Once nothing that was waited for is on its way any more. */
  protected get settled(): Promise<unknown> {
    return this.#pending.settled;
  }

  /** The chosen edition's name. */
  protected get editionName(): string {
    return (
      (this.host.valueOf('edition', this.wordings.chosen.name) as string | undefined) ??
      this.wordings.chosen.defaultName
    );
  }

  protected set editionName(name: string | null) {
    this.host.set('edition', name ?? undefined);
  }

  /** Answers, or what follows from them, are others than before. */
  protected answersChanged({ isNewResult }: AnswersChange): void {
    this.requestUpdate();
    if (isNewResult) this.dispatchEvent(new SfResultEvent(this.result));
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('audience')) this.wordings.audienceChanged();
    this.serve();
    this.host.applyPending();
    if (changed.has('omit')) this.#omit();
    this.checkAttributes();
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
    return this.wordings.chosen.file;
  }

  protected override get packInForce(): WordingPack | null {
    return this.wordings.pack;
  }

  protected override applyHostProperty(name: string, value: unknown): void {
    if (name === 'edition') {
      this.wordings.chosen.choose(value === undefined ? undefined : String(value));
      return this.requestUpdate(this.kind.editionName);
    }
    if (name === 'support') return this.supportList.read(value);
    if (name === 'localEdition') return this.wordings.chosen.setLocal(value);
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

  /** Leaves sections out, as far as they can be, once it is known which can. */
  #omit(): void {
    if (this.wordings.isEditionThere)
      this.answers.leaveOut(sectionsOmitted(this.answers.module.definition, this));
  }

  /** Asks again for files that did not come. */
  protected askAgain(): void {
    this.wordings.askAgain();
    this.supportList.askAgain();
  }
}
