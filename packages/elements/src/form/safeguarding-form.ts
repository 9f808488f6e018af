import type { CSSResultGroup, PropertyValues, TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type {
  AnswerIssue,
  Answers,
  Assessment,
  InstrumentModule,
  Item,
  ResultOf,
} from '@safeguarding-forms/instruments';
import type { SubmissionRecord } from '@safeguarding-forms/schemas/submission.js';
import { chrome, say } from '@safeguarding-forms/text';
import { AnswersController, type AnswersChange } from '../answering/answers-controller.js';
import { readForeignDigits } from '../answering/foreign-digits.js';
import { itemAt } from '../answering/path.js';
import { PersonInput } from '../answering/person-input.js';
import type { ControlChange } from '../answering/read-control.js';
import { findControl, findFirst, focusAtTop } from '../errors/focus.js';
import { HostedForm } from '../host/hosted-form.js';
import { shieldInput } from '../host/input-shield.js';
import { SfInvalidEvent } from '../host/invalid-event.js';
import { SfResultEvent } from '../host/result-event.js';
import { sectionsOmitted } from '../host/sections-omitted.js';
import type { InLanguage } from '../language/translations.js';
import { WordingController } from '../language/wording-controller.js';
import type { WordingPack } from '../language/wording-pack.js';
import { PaperController } from '../paper/paper-controller.js';
import { answersIn, markIn, markOf, removeLeftoverTemplate } from '../prerender/prerendered.js';
import { announcement } from '../result/announcement.js';
import { Announcer } from '../result/announcer.js';
import { formStyles } from '../styles/form-styles.js';
import { resultStyles } from '../styles/result-styles.js';
import type { FormActions } from '../submission/stage-template.js';
import { SubmissionController } from '../submission/submission-controller.js';
import { checkHostParts, submissionOf } from '../submission/submission-of.js';
import { VERSION } from '../version.js';
import { Drawing, waiting } from './drawing.js';
import type { FormEdition, FormKind } from './form-kind.js';
import { formTemplate } from './form-template.js';
import { PendingWork } from './pending-work.js';
import type { FormLayout, ItemTemplates, Stage, View } from './view.js';

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
  static override styles: CSSResultGroup = [formStyles, resultStyles];

  /** @internal What makes this element different from the others. */
  readonly kind: FormKind = (this.constructor as typeof SafeguardingForm).kind;
  /** The answers, what is typed, what is attached, and the result. */
  protected readonly answers = new AnswersController(this.kind.editions[0].module, (change) =>
    this.#answersChanged(change),
  );
  readonly #wordings = new WordingController(this, this.kind);
  readonly #input = new PersonInput(this);
  readonly #submission = new SubmissionController(this, (stage) => this.#stageChanged(stage));
  readonly #paper = new PaperController(this, this.kind);
  readonly #announcer = new Announcer(() => this.renderRoot?.querySelector('.announcer') ?? null);
  readonly #drawing = new Drawing();
  readonly #pending = new PendingWork();
  #shownErrors: ReadonlySet<string> = new Set();
  #focusNext: (() => void) | undefined;
  #prerendered: string | undefined;
  #isTakingUp = false;

  constructor() {
    super();
    this.addController(this.#wordings);
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
    return this.#wordings.language;
  }

  /**
   * Submits: checks, builds the submission and hands it to the host by `sf-submit`.
   * @returns The submission once the host is done with it; `null` after showing errors.
   */
  async submit(): Promise<SubmissionRecord | null> {
    if (this.#submission.inFlight) return this.#submission.inFlight;
    // An edition, or what is attached, may still be on its way.
    await this.#pending.settled;
    if (this.isDisabled || !this.#wordings.wording || !this.#checkReady()) return null;
    return this.#submission.send(this.#currentSubmission());
  }

  /** Clears everything: answers, what is typed and attached, errors, and how far the submission had come. */
  reset(): void {
    this.#shownErrors = new Set();
    this.answers.clear();
    this.host.set('value', {});
    this.#submission.clear();
    this.#paper.stop();
    this.#announcer.cancelAnnouncement();
    this.#input.clear(this.renderRoot);
  }

  /** Prints the form alone. */
  print(): void {
    void this.#paper.print();
  }

  /** Moves the focus to the errors, if any are shown, or else to the first control. */
  override focus(options?: FocusOptions): void {
    findFirst(this.renderRoot)?.focus(options);
  }

  /** The tag name, for messages. */
  override get tag(): string {
    return this.kind.tag;
  }

  /** @internal The form as it is drawn first, where there is no page: in an edition and a language that are there. */
  prerender(edition: FormEdition, inLanguage: InLanguage): TemplateResult {
    this.#wordings.show(edition, inLanguage);
    return this.frame(this.view, []);
  }

  /** @internal What goes on paper. */
  get paperView(): View | undefined {
    return this.view;
  }

  /** @internal What goes on paper besides. */
  get paperFacts(): { readonly issues: readonly AnswerIssue[]; readonly reference: string | undefined } {
    return { issues: this.answers.issues, reference: this.#submission.reference };
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
    this.#shownErrors = new Set();
    this.answers.changeModule(module);
  }

  /** @internal Other words are there. */
  wordingChanged(): void {
    this.#omit();
    this.host.applyPending();
    this.#submission.wordingChanged();
    this.redraw();
  }

  /** @internal What `updateComplete` waits for as well. */
  waitFor(work: Promise<unknown>): void {
    this.#pending.add(work);
  }

  /** The chosen edition's name. */
  protected get editionName(): string {
    return this.host.valueOf('edition', this.#wordings.editionName) as string;
  }

  protected set editionName(name: string) {
    this.host.set('edition', name ?? this.kind.editions[0].module.definition.edition);
  }

  /** How the kinds of items are drawn that not every form has. */
  protected get itemTemplates(): ItemTemplates {
    return {};
  }

  /** How rows are read, in forms that have some. */
  protected get readRow(): View['readRow'] {
    return undefined;
  }

  /** What this kind of form puts around the questions. */
  protected get layout(): FormLayout {
    return {};
  }

  /** Whether nothing can be answered now. */
  protected get isLocked(): boolean {
    return this.isDisabled || this.readOnly || this.#submission.stage !== 'answering';
  }

  /** What is shown now; `undefined` until there are words for it. */
  protected get view(): View | undefined {
    const { wording } = this.#wordings;
    if (!wording) return undefined;
    const { definition, answers, drafts, attachments, result, issues } = this.answers;
    return {
      renderKey: this.#drawing.renderKey,
      isTakingUp: this.#isTakingUp,
      ownParts: this.#drawing.ownParts,
      idPrefix: '',
      definition,
      wording,
      itemTemplates: this.itemTemplates,
      layout: this.layout,
      activeControl: this.#isTakingUp ? null : this.shadowRoot?.activeElement,
      bilingual: this.bilingual,
      readOnly: this.readOnly,
      headingLevel: this.titleLevel,
      readRow: this.readRow,
      answers,
      drafts,
      attachments,
      result,
      errors: this.#shownErrors.size ? issues.filter(({ path }) => this.#shownErrors.has(path)) : [],
    };
  }

  /** @internal Draws everything anew. */
  redraw(): void {
    this.#drawing.redrawAll();
    this.#updateValidity();
    this.requestUpdate();
  }

  /** Shows some of what stands against submitting, with the focus on the summary. */
  protected show(paths: readonly string[]): void {
    this.#shownErrors = new Set(paths);
    this.#submission.goTo('answering');
    this.focusOn('errors');
    this.requestUpdate();
  }

  /** Moves the focus to the control of a path, with the questions in sight. */
  protected goTo(path: string): void {
    this.#submission.goTo('answering');
    this.afterUpdate(() => findControl(this.renderRoot, path)?.focus());
  }

  /** Moves the focus to a part of the form once it is drawn. */
  protected focusOn(name: string): void {
    this.afterUpdate(() => focusAtTop(this.renderRoot, name));
  }

  /** Moves the focus once everything is drawn. */
  protected afterUpdate(focus: () => void): void {
    this.#focusNext = focus;
    this.requestUpdate();
  }

  /** Says something politely to screen readers. */
  protected announce(sentence: string): void {
    this.#announcer.announce(sentence);
  }

  override connectedCallback(): void {
    removeLeftoverTemplate(this);
    this.host.applyPending();
    super.connectedCallback();
    // A browser may keep a page that was left in its memory, for whoever presses "back".
    addEventListener('pagehide', this.#leave);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('pagehide', this.#leave);
    this.#announcer.cancelAnnouncement();
    // Moved within the page it is back by then; removed, it keeps nothing.
    setTimeout(() => {
      if (!this.isConnected) this.reset();
    });
  }

  /** @internal Public, since printing cannot wait for an update. */
  override performUpdate(): void {
    // Lit now hands over what was set before the element was defined; it is put into force together, in willUpdate.
    if (!this.hasUpdated) this.host.pause();
    super.performUpdate();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot() as ShadowRoot;
    this.#prerendered = markIn(root);
    shieldInput(root);
    root.addEventListener('input', readForeignDigits, { capture: true });
    return root;
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.host.applyPending();
    if (changed.has('omit')) this.#omit();
    this.checkAttributes();
    if (['bilingual', 'readOnly', 'headingLevel'].some((name) => changed.has(name)))
      this.#drawing.redrawAll();
    if (['omit', 'audience'].some((name) => changed.has(name))) this.#submission.answersChanged();
    this.#updateValidity();
  }

  /** Waits as well for what a click set in motion. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    await this.#pending.settled;
    return this.#pending.isDone && !this.isUpdatePending ? isComplete : this.getUpdateComplete();
  }

  protected override updated(): void {
    const focus = this.#focusNext;
    this.#focusNext = undefined;
    focus?.();
  }

  /** Draws what has changed. Lit's smaller base class is enough: it leaves the drawing to this line. */
  protected override update(changed: PropertyValues): void {
    super.update(changed);
    // What stands in the page already is left alone until it can be taken up.
    if (this.#prerendered && !this.#takeUp(this.#prerendered)) return;
    const { view } = this;
    const { stage, reference } = this.#submission;
    const messages = this.problems.list.map(({ message }) => message);
    this.#drawing.draw(this.renderRoot as ShadowRoot, view, {
      dependsOn: [stage, reference, this.isDisabled, this.#paper.key, messages.join()],
      draw: () => this.frame(view, messages),
    });
  }

  /**
   * Takes up the form that stands in the page since before the script came, with what was answered there.
   * @returns Whether there are words for it yet.
   */
  #takeUp(mark: string): boolean {
    const root = this.renderRoot as ShadowRoot;
    if (!this.#wordings.wording) return false;
    const given = answersIn(root, this.answers.module.definition);
    this.#prerendered = undefined;
    this.#isTakingUp = true;
    this.answers.asUntouched(() => {
      const { view } = this;
      const dependsOn = ['answering', undefined, false, undefined, ''];
      try {
        if (!view || markOf(view) !== mark) throw new Error('It is another form.');
        this.#drawing.takeUp(root, { dependsOn, draw: () => this.frame(view, []) });
      } catch {
        root.replaceChildren();
      }
    });
    this.#isTakingUp = false;
    if (!this.answers.isEmpty) this.#drawing.redrawAll();
    if (given.length)
      this.afterUpdate(() => {
        given.forEach((change) => this.#input.set(change));
        // Controls that were drawn anew do not hold these answers yet.
        this.redraw();
      });
    return true;
  }

  /** @internal Everything that is drawn. */
  frame(view: View | undefined, problems: readonly string[]): TemplateResult {
    const { stage, reference } = this.#submission;
    const { kind, isDisabled, actions } = this;
    const { language, dir } = view?.wording ?? this.#wordings.fallback;
    const model = { kind, isDisabled, actions, stage, reference };
    return html`<div
      class="form"
      lang=${language}
      dir=${dir}
      data-prerendered=${view ? markOf(view) : nothing}
      @input=${this.#input.onInput}
      @change=${this.#input.onChange}
      @click=${this.#input.onClick}
    >
      ${problems.map((message) => html`<p class="problem" part="problem">${message}</p>`)}
      ${view ? formTemplate(view, model) : waiting(problems.length > 0)} ${this.#paper.place}
      <div class="announcer visually-hidden" role="status"></div>
    </div>`;
  }

  protected override get answersInForce(): A {
    return this.answers.answers as A;
  }

  protected override get packInForce(): WordingPack | null {
    return this.#wordings.pack;
  }

  protected override partsChanged(): void {
    this.#submission.answersChanged();
    this.redraw();
  }

  protected override applyHostProperty(name: string, value: unknown): void {
    if (name === 'edition') {
      this.#wordings.chooseEdition(String(value));
      return this.requestUpdate(this.kind.editionName);
    }
    // Answers and words can only be checked against the edition that they are for; until it is there, they wait.
    if (!this.#wordings.isEditionThere) return this.host.defer(name, value);
    if (this.ownProperties.includes(name)) return this.applyOwnProperty?.(name, value);
    if (name === 'value') this.answers.replace(value);
    else this.#wordings.setPack(value);
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

  /** Shows what stands against submitting, with the focus on the summary. */
  protected override showErrors(): void {
    this.show(this.answers.issues.map(({ path }) => path));
  }

  /** What a person can do with the form besides answering. */
  protected readonly actions: FormActions = {
    goTo: (path) => this.goTo(path),
    review: () => {
      if (this.#checkReady()) this.#submission.goTo('reviewing');
    },
    back: () => this.#submission.goTo('answering'),
    submit: () => void this.submit(),
  };

  readonly #leave = (): void => this.reset();

  /** Leaves sections out, as far as they can be, once it is known which can. */
  #omit(): void {
    if (this.#wordings.isEditionThere)
      this.answers.leaveOut(sectionsOmitted(this.answers.module.definition, this));
  }

  #updateValidity(): void {
    const { isEmpty } = this.answers;
    const isMissing = isEmpty && this.required;
    const isWrong = !isEmpty && !(this.result.complete && this.#arePartsRight());
    const sentence = isMissing || isWrong ? say(this.#wordings.wording?.templates, chrome.incomplete) : '';
    this.setValidity({ valueMissing: isMissing, customError: isWrong }, sentence);
  }

  /** Whether the edition is there, and what the host wants to go along can; else it is told why not. */
  #arePartsRight(): boolean {
    return this.#wordings.isEditionThere && checkHostParts(this);
  }

  /** The submission of the answers as they are; the same one until they change. */
  #currentSubmission(): SubmissionRecord {
    const wording = this.#wordings.wording ?? this.#wordings.fallback;
    return this.#submission.current(() => submissionOf(this, this.answers, wording));
  }

  /** Whether the answers could be submitted now; else shows and tells what stands against it. */
  #checkReady(): boolean {
    const { issues } = this.answers;
    if (issues.length === 0) return this.#arePartsRight();
    this.showErrors();
    this.dispatchEvent(new SfInvalidEvent(issues));
    return false;
  }

  #answersChanged({ isNewResult, isOnPage }: AnswersChange): void {
    this.#submission.answersChanged();
    if (!isOnPage) this.#drawing.redrawAll();
    this.#updateValidity();
    this.requestUpdate();
    if (!isNewResult) return;
    this.dispatchEvent(new SfResultEvent(this.result));
    const { view } = this;
    const sentence = view && announcement(view, this.kind);
    if (sentence) this.announce(sentence);
    else this.#announcer.cancelAnnouncement();
  }

  #stageChanged(stage: Stage): void {
    if (!this.#focusNext) this.focusOn(stage);
    this.requestUpdate();
  }
}
