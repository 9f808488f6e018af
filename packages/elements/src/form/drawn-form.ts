import type { CSSResultGroup, CSSResultOrNative, PropertyValues, TemplateResult } from 'lit';
import { nothing } from 'lit';
import type {
  AnswerIssue,
  Answers,
  Assessment,
  InstrumentModule,
  ResultOf,
} from '@safeguarding-forms/instruments';
import { inShownOrder } from '@safeguarding-forms/instruments/internal/model/steps-of.js';
import type { AnswersChange } from '../answering/answers-controller.js';
import { readForeignDigits } from '../answering/foreign-digits.js';
import { answerByNumber } from '../answering/number-keys.js';
import { partOf, PersonInput } from '../answering/person-input.js';
import { InputGuard } from '../host/input-guard.js';
import type { InLanguage } from '../language/translations.js';
import { PaperController } from '../paper/paper-controller.js';
import { answersIn, markIn, markOf } from '../prerender/prerendered.js';
import { goToResult, leaveResult } from '../result/result-bar.js';
import { SafetyController } from '../safety/safety-controller.js';
import { drawnStyles } from '../styles/drawn-styles.js';
import { adoptIn } from '../styles/sheets.js';
import type { FormActions } from '../submission/stage-template.js';
import { Drawing } from './drawing.js';
import type { FormEdition } from './form-kind.js';
import { frameTemplate } from './frame.js';
import { SubmittedForm } from './submitted-form.js';
import type { FormLayout, ItemTemplates, View } from './view.js';

/** How a form is drawn: whole at first, and then each part when something that it depends on has changed. */
export abstract class DrawnForm<
  A extends object = Answers,
  R extends ResultOf<Assessment> = ResultOf<Assessment>,
> extends SubmittedForm<A, R> {
  static override styles: CSSResultGroup = drawnStyles;

  /** The controls that a person uses. */
  protected readonly input = new PersonInput(this);
  /** The record on paper, while the browser prints. */
  protected readonly paper = new PaperController(this, this.kind);
  /** The way out of the page, and what becomes of answers that nobody sits before. */
  protected readonly safety = new SafetyController(this);
  /** The paths whose errors are shown. */
  protected shownErrors: ReadonlySet<string> = new Set();
  readonly #drawing = new Drawing();
  #guard: InputGuard | undefined;
  #prerendered: string | undefined;
  #isTakingUp = false;
  #isOutOfUse = false;

  /** What a person can do with the form besides answering. */
  protected abstract readonly actions: FormActions;
  /** Moves the focus, or does something else, once everything is drawn. */
  protected abstract afterUpdate(act: () => void): void;

  /** @internal Says something politely to screen readers. */
  abstract announce(sentence: string): void;

  /** @internal Whether there are answers here that somebody else must not see, and that are not on their way. */
  get holdsAnswers(): boolean {
    return !this.answers.isEmpty && !['sending', 'slow'].includes(this.submission.stage);
  }

  /** How the kinds of items are drawn that not every form has. */
  protected get itemTemplates(): ItemTemplates {
    return {};
  }

  /** How rows are read, in forms that have some. */
  protected get readRow(): View['readRow'] {
    return undefined;
  }

  /** What errors say that not every form can have. */
  protected get errorMessage(): View['errorMessage'] {
    return undefined;
  }

  /** What this kind of form puts around the questions. */
  protected get layout(): FormLayout {
    return {};
  }

  /** @internal What is shown now; `undefined` until there are words for it. */
  get view(): View | undefined {
    const { wording } = this.wordings;
    if (!wording) return undefined;
    const { definition, answers, drafts, attachments, result, issues } = this.answers;
    // Asked from outside first: happy-dom fails when a root is asked while the focus is in another.
    const isFocused = this.isConnected && (this.getRootNode() as Document).activeElement === this;
    return {
      renderKey: this.#drawing.renderKey,
      isTakingUp: this.#isTakingUp,
      ownParts: this.#drawing.ownParts,
      idPrefix: '',
      definition,
      wording,
      itemTemplates: this.itemTemplates,
      layout: this.layout,
      isFinal: this.submission.stage !== 'answering',
      goTo: this.actions.goTo,
      activePart: isFocused && !this.#isTakingUp ? partOf(this.shadowRoot?.activeElement) : undefined,
      bilingual: this.bilingual,
      readOnly: this.readOnly,
      isDisabled: this.#isOutOfUse && !this.#isTakingUp,
      headingLevel: this.titleLevel,
      readRow: this.readRow,
      errorMessage: this.errorMessage,
      answers,
      drafts,
      attachments,
      help: this.supportList.help,
      result,
      errors: this.shownErrors.size
        ? inShownOrder(
            definition,
            issues.filter(({ path }) => this.shownErrors.has(path)),
            ({ path }) => path,
          )
        : [],
    };
  }

  /** @internal What goes on paper besides the view. */
  get paperFacts(): { readonly issues: readonly AnswerIssue[]; readonly reference: string | undefined } {
    return { issues: this.answers.issues, reference: this.submission.reference };
  }

  /** @internal The form as it is drawn first, where there is no page: in an edition and a language that are there. */
  prerender(edition: FormEdition, inLanguage: InLanguage): TemplateResult {
    this.wordings.show(edition, inLanguage);
    this.serve();
    return this.#frame(this.view, []);
  }

  /** @internal Another edition is there. */
  override editionChanged(module: InstrumentModule): void {
    this.shownErrors = new Set();
    super.editionChanged(module);
  }

  /** @internal Draws everything anew. */
  override redraw(): void {
    this.#drawing.redrawAll();
    this.updateValidity();
    this.requestUpdate();
  }

  /** Draws a form that nobody has typed into. */
  protected beginAnew(): void {
    this.#drawing.beginAnew();
    this.requestUpdate();
  }

  /** @internal Public, since printing cannot wait for an update. */
  override performUpdate(): void {
    // Lit now hands over what was set before the element was defined; it is put into force together, in willUpdate.
    if (!this.hasUpdated) this.host.pause();
    super.performUpdate();
  }

  protected override answersChanged(change: AnswersChange): void {
    this.safety.answered();
    if (!change.isOnPage) this.#drawing.redrawAll();
    super.answersChanged(change);
  }

  /** Called by the browser when the element is moved to another document, where the sheets of the one before do not count. */
  adoptedCallback(): void {
    if (this.renderRoot) adoptIn(this.renderRoot as ShadowRoot, this.#styles);
  }

  get #styles(): CSSResultOrNative[] {
    return (this.constructor as typeof DrawnForm).elementStyles;
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = this.shadowRoot ?? this.attachShadow(DrawnForm.shadowRootOptions);
    adoptIn(root, this.#styles);
    this.#prerendered = markIn(root);
    this.#guard = new InputGuard(root, (event, origin) => this.#take(event, origin as HTMLInputElement));
    return root;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#guard?.standAt(this.ownerDocument.defaultView);
  }

  /** Forgets that the element stood on a page. */
  protected leavePage(): void {
    this.#guard?.standAt(null);
    this.reset();
  }

  /** Takes in what a person did to a control; what stands in the page since before the script is read when it is taken up. */
  #take({ type }: Event, control: HTMLInputElement): void {
    if (this.#prerendered) return;
    if (type === 'change') this.input.done(control);
    if (type !== 'input') return;
    readForeignDigits(control);
    this.input.taken(control);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.safety.check();
    const isOutOfUse = this.isDisabled || this.submission.stage === 'sending';
    const isOther = isOutOfUse !== this.#isOutOfUse;
    this.#isOutOfUse = isOutOfUse;
    if (isOther || ['bilingual', 'readOnly', 'headingLevel'].some((name) => changed.has(name)))
      this.#drawing.redrawAll();
  }

  /** Draws what has changed. Lit's smaller base class is enough: it leaves the drawing to this line. */
  protected override update(changed: PropertyValues): void {
    super.update(changed);
    // What stands in the page already is left alone until it can be taken up.
    if (this.#prerendered && !this.#takeUp(this.#prerendered)) return;
    const { view } = this;
    const { stage, reference } = this.submission;
    const { list, missing } = this.problems;
    const messages = list.map(({ message }) => message);
    this.#drawing.draw(this.renderRoot as ShadowRoot, view, {
      dependsOn: [
        stage,
        reference,
        this.downloads,
        this.safety.key,
        this.paper.key,
        messages.join(),
        this.machine.isNoticed,
        ...missing,
      ],
      draw: () => this.#frame(view, messages),
    });
  }

  /**
   * Takes up the form that stands in the page since before the script came, with what was answered there.
   * @returns Whether there are words for it yet.
   */
  #takeUp(mark: string): boolean {
    const root = this.renderRoot as ShadowRoot;
    if (!this.wordings.wording) return false;
    const given = answersIn(root, this.answers.module.definition);
    this.#prerendered = undefined;
    this.#isTakingUp = true;
    let isOther = false;
    this.answers.asUntouched(() => {
      const { view } = this;
      const dependsOn = ['answering', undefined, this.downloads, this.safety.key, undefined, '', false];
      try {
        if (!view || this.#markOf(view) !== mark) throw new Error('It is another form.');
        this.#drawing.takeUp(root, { dependsOn, draw: () => this.#frame(view, []) });
      } catch {
        isOther = true;
        root.replaceChildren();
      }
    });
    this.#isTakingUp = false;
    const isDrawnAnew = !this.answers.isEmpty || this.#isOutOfUse;
    if (isDrawnAnew) this.#drawing.redrawAll();
    if (given.length)
      this.afterUpdate(() => {
        given.forEach((change) => this.input.set(change));
        // Controls that were drawn anew do not hold these answers yet.
        if (isOther || isDrawnAnew) this.redraw();
      });
    return true;
  }

  #markOf(view: View): string {
    return markOf(view, this.safety.exit);
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const root = this.renderRoot;
    if (event.key === 'Escape') leaveResult(root);
    else
      answerByNumber(event, root, {
        toResult: (from) => goToResult(root, from),
        onceDrawn: (act) => this.afterUpdate(act),
      });
  };

  #frame(view: View | undefined, problems: readonly string[]): TemplateResult {
    const { stage, reference } = this.submission;
    const isTakingUp = this.#isTakingUp;
    return frameTemplate(this, view, {
      kind: this.kind,
      actions: this.actions,
      stage,
      reference,
      // A copy that its own writer cannot read would be nothing but a trace.
      downloads: this.downloads && !this.sealing.isOn,
      isMachineTranslated: this.machine.isNoticed && !isTakingUp,
      fallback: this.wordings.fallback,
      mark: view && this.#markOf(view),
      above: view ? this.safety.above(view) : nothing,
      refusal: isTakingUp ? undefined : this.sealing.lock?.refusal,
      problems,
      missing: this.problems.missing,
      paper: this.paper.place,
      onClick: this.input.onClick,
      onKey: this.#onKey,
    });
  }
}
