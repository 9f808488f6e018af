import { html, nothing, render, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import type { Answers, Assessment, Item, ResultOf } from '@safeguarding-forms/instruments';
import type { SubmissionRecord } from '@safeguarding-forms/schemas/submission.js';
import { chrome, english, say } from '@safeguarding-forms/text';
import { SfResultEvent } from '../events/result-event.js';
import { formStyles } from '../styles/form-styles.js';
import { formTemplate, type FormActions, type Furnishing } from '../templates/form.js';
import type { View } from '../templates/view.js';
import { VERSION } from '../version.js';
import type { WordingPack } from '../wording/wording-pack.js';
import { AnswersController } from './answers-controller.js';
import { nameOf, type FormEdition, type FormKind, type LazyEdition } from './form-kind.js';
import { HostedForm } from './hosted-form.js';
import { LanguageController, type Wording } from './language-controller.js';
import { LaterController, type Later } from './later-controller.js';
import { itemAt } from './path.js';
import { PersonInput } from './person-input.js';
import type { ControlChange } from './read-control.js';
import type { Stage } from './stage.js';

/**
 * What every form has in common: answers in, result out, a submission for the host. It asks nothing about which
 * instrument it shows; a subclass names its {@link FormKind} and the property that chooses the edition.
 *
 * @attr {string} lang - Language of the form. Without it, that of the nearest ancestor that has one, followed when it changes.
 * @slot intro - Shown under the title.
 * @slot privacy - The host's privacy information, shown under the introduction.
 * @slot support - Signposting, shown with the result.
 * @slot sent - Shown once the host says that the submission was sent.
 * @csspart result - The live result; what it says stands in `data-band`, `data-level`, `data-outcome`, of a grid in `data-overall` and `data-classification`; `data-complete` once a form that is not scored could be sent, `data-top` at the highest level.
 * @csspart error-summary - All errors, with links.
 * @csspart status - The status of the wording.
 * @csspart problem - What the host got wrong.
 * @csspart review - Button: check your answers.
 * @csspart back - Button: back to the questions.
 * @csspart submit - Button: sends.
 * @csspart change - Buttons of the review: change one answer.
 * @csspart clear - Buttons: clear one answer.
 * @csspart sending - Notice: on its way.
 * @csspart sent - Notice: sent.
 * @csspart handed - Notice: handed to the website.
 * @csspart failed - Notice: not sent.
 * @cssprop [--sf-font=inherit] - Font family.
 * @cssprop [--sf-text=#0b0c0c] - Colour of text.
 * @cssprop [--sf-muted=#484949] - Colour of hints.
 * @cssprop [--sf-background=#fff] - Colour behind the form.
 * @cssprop [--sf-surface=#f4f5f7] - Colour behind panels.
 * @cssprop [--sf-border=#6b7280] - Colour of borders.
 * @cssprop [--sf-accent=#0f5c4d] - Colour of buttons and links.
 * @cssprop [--sf-on-accent=#fff] - Colour on buttons.
 * @cssprop [--sf-focus=#ffbf47] - Colour of the focus mark.
 * @cssprop [--sf-error=#b00020] - Colour of errors.
 * @cssprop [--sf-radius=4px] - Roundness of corners.
 * @fires {SfAnswerEvent} sf-answer - The person changed an answer.
 * @fires {SfResultEvent} sf-result - The live result changed.
 * @fires {SfSubmitEvent} sf-submit - The form is submitted and valid; `detail` is the submission.
 * @fires {SfInvalidEvent} sf-invalid - A submit found errors.
 * @fires {SfErrorEvent} sf-error - What the host gave cannot be used.
 */
export abstract class SafeguardingForm<
  A extends object = Answers,
  R extends ResultOf<Assessment> = ResultOf<Assessment>,
> extends HostedForm<A> {
  /** Version of the package. */
  static readonly version: string = VERSION;
  /** What the element shows. */
  static readonly kind: FormKind;
  static override styles: CSSResultGroup = formStyles;

  readonly #kind = (this.constructor as typeof SafeguardingForm).kind;
  /** @internal The edition to show: the last one named that there is. */
  chosenEdition: FormEdition = this.#kind.editions[0];
  /** The answers, what is typed, what is attached, and the result. */
  protected readonly answers = new AnswersController(this.chosenEdition.module, (isNew) =>
    this.#answersChanged(isNew),
  );
  readonly #language = new LanguageController(this);
  readonly #later = new LaterController(this);
  readonly #input = new PersonInput(this);
  #submission: InstanceType<Later['SubmissionController']> | undefined;
  #paper: InstanceType<Later['PaperController']> | undefined;
  #edition = this.chosenEdition.module.definition.edition;
  #pack: WordingPack | null = null;
  #shownErrors: ReadonlySet<string> = new Set();
  #look: object = {};
  #focusNext: (() => void) | undefined;
  #hush: () => void = () => undefined;
  #busy: Promise<unknown> = Promise.resolve();

  constructor() {
    super();
    this.addController(this.#language);
    this.addController(this.#later);
  }

  /**
   * The live result.
   * @type {Result}
   */
  get result(): R {
    return this.answers.result as R;
  }

  /** The language in use. */
  get language(): string {
    return this.#language.wording?.language ?? english.code;
  }

  /**
   * Submits: checks, builds the submission and hands it to the host by `sf-submit`.
   * @returns The submission once the host is done with it; `null` after showing errors.
   */
  async submit(): Promise<SubmissionRecord | null> {
    if (this.#submission?.inFlight) return this.#submission.inFlight;
    // An edition, or what is attached, may still be on its way.
    await this.#busy;
    if (this.isDisabled || !this.#isEditionKnown) return null;
    const later = await this.#whenReady();
    return (later && this.#submission?.send(this.#submissionBy(later))) ?? null;
  }

  /** A browser may keep a page that was left in its memory, for whoever presses "back". */
  readonly #leave = (): void => this.reset();

  /** Clears everything: answers, what is typed and attached, errors, and how far the submission had come. */
  reset(): void {
    this.#shownErrors = new Set();
    this.answers.clear();
    this.host.take('value', {});
    this.#submission?.clear();
    this.#paper?.stop();
    this.#hush();
    // Whatever a browser may have put into a control by itself goes too.
    for (const control of this.renderRoot?.querySelectorAll<HTMLInputElement>('input, textarea, select') ??
      []) {
      control.checked = false;
      if (control.type !== 'radio' && control.type !== 'checkbox') control.value = '';
    }
  }

  /** Prints the form alone. */
  print(): void {
    void this.#later.load().then(() => this.#paper?.print());
  }

  /** Moves the focus to the errors, if any are shown, or else to the first control. */
  override focus(options?: FocusOptions): void {
    this.#later.templates?.findFirst(this.renderRoot)?.focus(options);
  }

  /** The tag name, for messages. */
  override get tag(): string {
    return this.#kind.tag;
  }

  /** @internal The part of each language that the form needs. */
  get languagePart(): string {
    return this.#kind.part;
  }

  /** @internal The item at a path, while it can be answered. */
  answerable(path: string): Item | undefined {
    return this.isLocked ? undefined : itemAt(this.answers.module.definition, path);
  }

  /** @internal Takes in an answer that the person gave. */
  give(change: ControlChange): void {
    this.answers.give(change);
  }

  /** @internal The templates of errors and review are there. */
  laterArrived(later: Later): void {
    later.prepare(this.renderRoot as ShadowRoot);
    this.#submission ??= new later.SubmissionController(this, (stage) => this.#stageChanged(stage));
    this.#paper ??= new later.PaperController(this);
    this.answers.checkBy(later);
    this.#omit();
    this.wordingChanged();
  }

  /** @internal Other words are there. */
  wordingChanged(): void {
    this.host.takeAll();
    this.#submission?.reword();
    this.redraw();
  }

  /** @internal What `updateComplete` waits for as well. */
  waitFor(work: Promise<unknown>): void {
    this.#busy = Promise.all([this.#busy, work]);
  }

  /** The chosen edition's name. */
  protected get editionName(): string {
    return this.host.given('edition', this.#edition) as string;
  }

  protected set editionName(name: string) {
    this.host.take('edition', name ?? this.#kind.editions[0].module.definition.edition);
  }

  /** What one kind of form has besides what every form has. */
  protected get furnishing(): Furnishing {
    return {};
  }

  /** Whether nothing can be answered now. */
  protected get isLocked(): boolean {
    return this.isDisabled || this.readOnly || this.#stage !== 'answering';
  }

  /** What is shown now; `undefined` until there are words for it. */
  protected get view(): View | undefined {
    const wording = this.#wording;
    const { module, definition, answers, drafts, attachments } = this.answers;
    if (!wording || wording.edition.module !== module) return undefined;
    const { bilingual, readOnly } = this;
    return {
      html,
      at: '',
      definition,
      wording,
      explanations: this.#later.explanations,
      later: this.#later.templates,
      kinds: this.furnishing.kinds ?? {},
      activeControl: this.shadowRoot?.activeElement,
      bilingual,
      readOnly,
      headingLevel: this.titleLevel,
      answers,
      drafts,
      attachments,
      errors: this.answers.issues.filter(({ path }) => this.#shownErrors.has(path)),
    };
  }

  /** Draws everything anew. */
  protected redraw(): void {
    this.#look = {};
    this.#updateValidity();
    this.requestUpdate();
  }

  /** Shows some of what stands against submitting, with the focus on the summary. */
  protected show(paths: readonly string[]): void {
    this.#shownErrors = new Set(paths);
    this.#submission?.go('answering');
    this.focusOn('errors');
    this.requestUpdate();
  }

  /** Moves the focus to the control of a path, with the questions in sight. */
  protected goTo(path: string): void {
    this.#submission?.go('answering');
    this.afterUpdate(() => this.#later.templates?.findControl(this.renderRoot, path)?.focus());
  }

  /** Moves the focus to a part of the form once it is drawn. */
  protected focusOn(name: string): void {
    this.afterUpdate(() => this.#later.templates?.focusAtTop(this.renderRoot, name));
  }

  /** Moves the focus once everything is drawn. */
  protected afterUpdate(focus: () => void): void {
    this.#focusNext = focus;
    this.requestUpdate();
  }

  /** Says something politely to screen readers. */
  protected announce(sentence: string): void {
    this.#hush();
    const region = this.renderRoot?.querySelector('.announcer');
    const later = this.#later.templates;
    if (region && later) this.#hush = later.announce(region, sentence);
  }

  override connectedCallback(): void {
    this.host.takeAll();
    super.connectedCallback();
    addEventListener('pagehide', this.#leave);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('pagehide', this.#leave);
    this.#hush();
    // Moved within the page it is back by then; removed, it keeps nothing.
    setTimeout(() => {
      if (!this.isConnected) this.reset();
    });
  }

  /** @internal Public, since printing cannot wait for an update. */
  override performUpdate(): void {
    // Lit now hands over what was set before the element was defined; it is taken up together, in willUpdate.
    if (!this.hasUpdated) this.host.hold();
    super.performUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.host.takeAll();
    if (changed.has('omit')) this.#omit();
    this.checkAttributes();
    if (['bilingual', 'readOnly', 'headingLevel'].some((name) => changed.has(name))) this.#look = {};
    if (['omit', 'audience'].some((name) => changed.has(name))) this.#submission?.outdate();
    this.#updateValidity();
  }

  /** Waits as well for what a click set in motion. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    const busy = this.#busy;
    await busy;
    return busy === this.#busy && !this.isUpdatePending ? isComplete : this.getUpdateComplete();
  }

  protected override updated(): void {
    const focus = this.#focusNext;
    this.#focusNext = undefined;
    focus?.();
  }

  /** Draws what has changed. Lit's smaller base class is enough: it leaves the drawing to this line. */
  protected override update(changed: PropertyValues): void {
    const content = this.#content();
    super.update(changed);
    render(content, this.renderRoot as ShadowRoot);
  }

  #content(): TemplateResult {
    const { view } = this;
    const problems = this.problems.list.map(
      ({ message }) => html`<p class="problem" part="problem">${message}</p>`,
    );
    const isShown = view && this.#isEditionKnown;
    return html`<div
      class="form"
      lang=${this.language}
      dir=${this.#language.wording?.dir ?? english.dir}
      @input=${this.#input.onInput}
      @change=${this.#input.onChange}
      @click=${this.#input.onClick}
    >
      ${problems}
      ${isShown ? this.#form(view) : problems.length ? nothing : html`<p role="status">${say(undefined, chrome.loading)}</p>`}
      <div class="announcer visually-hidden" role="status"></div>
    </div>`;
  }

  protected override get answersInForce(): A {
    return this.answers.answers as A;
  }

  protected override get packInForce(): WordingPack | null {
    return this.#pack;
  }

  protected override partsChanged(): void {
    this.#submission?.outdate();
    this.redraw();
  }

  protected override apply(name: string, value: unknown): void {
    if (name === 'edition') return this.#chooseEdition(String(value));
    // Answers and words can only be checked against the edition that they are for; until it is there, they wait.
    if (!this.#isEditionKnown) return this.host.keep(name, value);
    if (name === 'value') this.answers.replace(value);
    else this.#applyPack(value);
    this.problems.report(name, '', '');
    if (name !== 'value') this.partsChanged();
  }

  /** The value in a `<form>`: the submission as JSON while the form is complete. */
  protected override get formValue(): string | null {
    const later = this.#later.templates;
    if (!later || !this.result.complete || !this.validity.valid) return null;
    return JSON.stringify(this.#submissionBy(later));
  }

  /** Shows what stands against submitting, with the focus on the summary. */
  protected override showErrors(): void {
    this.waitFor(this.#later.load().then(() => this.show(this.answers.issues.map(({ path }) => path))));
  }

  #form(view: View): unknown {
    const model = {
      view,
      look: this.#look,
      result: this.answers.result,
      kind: this.#kind,
      furnishing: this.furnishing,
      stage: this.#stage,
      reference: this.#submission?.reference,
      isDisabled: this.isDisabled,
      actions: this.actions,
    };
    return [formTemplate(model), this.#paper?.draw(model, this.answers.issues)];
  }

  /** What a person can do with the form besides answering. */
  protected readonly actions: FormActions = {
    goTo: (path) => this.goTo(path),
    review: () => {
      this.waitFor(this.#whenReady().then((later) => later && this.#submission?.go('reviewing')));
    },
    back: () => this.#submission?.go('answering'),
    submit: () => void this.submit(),
  };

  /** Whether the edition named last is the one that is shown. */
  get #isEditionKnown(): boolean {
    return this.#edition === this.chosenEdition.module.definition.edition;
  }

  /** The wording, with the agency's own laid over it. */
  get #wording(): Wording | undefined {
    const wording = this.#language.wording;
    return wording && this.#pack ? this.#later.templates?.withPack(wording, this.#pack) : wording;
  }

  /** Where the form is on its way. */
  get #stage(): Stage {
    return this.#submission?.stage ?? 'answering';
  }

  /** Leaves sections out, as far as they can be, once it is known which can. */
  #omit(): void {
    if (!this.#isEditionKnown) return;
    const omitted = this.#later.templates?.sectionsOmitted(this.chosenEdition.module.definition, this);
    if (omitted) this.answers.leaveOut(omitted);
  }

  #updateValidity(): void {
    const isMissing = this.answers.isEmpty && this.required;
    const isWrong = !this.answers.isEmpty && !(this.result.complete && this.#arePartsRight());
    if (isMissing || isWrong) {
      const sentence = say(this.#language.wording?.templates, chrome.incomplete);
      this.setValidity({ valueMissing: isMissing, customError: isWrong }, sentence);
    } else this.setValidity({}, '');
  }

  /** Whether the edition is there, and what the host wants to go along can; else it is told why not. */
  #arePartsRight(): boolean {
    return (this.#isEditionKnown && this.#later.templates?.tellOfParts(this)) ?? false;
  }

  /** The submission of the answers as they are; the same one until they change. */
  #submissionBy({ submissionOf }: Later): SubmissionRecord {
    const build = (): SubmissionRecord => submissionOf(this, this.answers, this.#wording);
    return this.#submission?.current(build) ?? build();
  }

  /** What submitting needs, if the answers could be submitted now; else shows and tells what stands against it. */
  async #whenReady(): Promise<Later | undefined> {
    await this.#later.load();
    const issues = this.answers.issues;
    if (issues.length === 0) return this.#arePartsRight() ? this.#later.templates : undefined;
    this.showErrors();
    const { SfInvalidEvent } = this.#later.templates ?? {};
    if (SfInvalidEvent) this.dispatchEvent(new SfInvalidEvent(issues));
    return undefined;
  }

  /** The pack is checked against the words that it changes; while those are on their way, it waits. */
  #applyPack(pack: unknown): void {
    const { module } = this.answers;
    const wording = this.#language.wording;
    const later = this.#later.templates;
    if (pack === null) this.#pack = null;
    else if (later && wording?.edition.module === module)
      this.#pack = later.readWordingPack(pack, module.definition, wording.words, this.#later.explanations);
    else this.host.keep('wording', pack);
  }

  #chooseEdition(name: string): void {
    const { editions, editionName } = this.#kind;
    const found = editions.find((edition) => nameOf(edition) === name);
    this.#edition = name;
    this.problems.check(editionName, [name], editions.map(nameOf));
    if (found && 'load' in found) this.#loadEdition(found);
    else if (found) this.#showEdition(found);
    this.requestUpdate(editionName);
  }

  #loadEdition({ name, load }: LazyEdition): void {
    const loading = load()
      .catch(() => undefined)
      .then((loaded) => {
        // Another edition may have been named while this one was on its way.
        if (this.#edition !== name) return;
        this.problems.checkLoaded(this.#kind.editionName, Boolean(loaded));
        if (loaded) this.#showEdition(loaded.edition);
      });
    this.waitFor(loading);
  }

  #showEdition(edition: FormEdition): void {
    if (edition.module === this.chosenEdition.module) return;
    this.chosenEdition = edition;
    this.#shownErrors = new Set();
    this.#pack = null;
    this.answers.changeModule(edition.module);
    this.#omit();
    this.waitFor(this.#language.follow());
    if (this.hasUpdated) this.waitFor(this.#later.load());
    this.requestUpdate();
  }

  #answersChanged(isNewResult: boolean): void {
    this.#submission?.outdate();
    this.#updateValidity();
    this.requestUpdate();
    if (!isNewResult) return;
    this.dispatchEvent(new SfResultEvent(this.result));
    const { view } = this;
    const sentence = view?.later?.announcement(view, this.answers.result);
    if (view && sentence) this.announce(sentence);
    else this.#hush();
  }

  #stageChanged(stage: Stage): void {
    if (!this.#focusNext) this.focusOn(stage);
    this.requestUpdate();
  }
}
