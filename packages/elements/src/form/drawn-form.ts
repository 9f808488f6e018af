import type { CSSResultGroup, PropertyValues, TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type {
  AnswerIssue,
  Answers,
  Assessment,
  InstrumentModule,
  ResultOf,
} from '@safeguarding-forms/instruments';
import type { AnswersChange } from '../answering/answers-controller.js';
import { readForeignDigits } from '../answering/foreign-digits.js';
import { PersonInput } from '../answering/person-input.js';
import { shieldInput } from '../host/input-shield.js';
import type { InLanguage } from '../language/translations.js';
import { PaperController } from '../paper/paper-controller.js';
import { answersIn, markIn, markOf } from '../prerender/prerendered.js';
import { formStyles } from '../styles/form-styles.js';
import { resultStyles } from '../styles/result-styles.js';
import type { FormActions } from '../submission/stage-template.js';
import { AnsweredForm } from './answered-form.js';
import { Drawing, waiting } from './drawing.js';
import type { FormEdition } from './form-kind.js';
import { formTemplate } from './form-template.js';
import type { FormLayout, ItemTemplates, View } from './view.js';

/** How a form is drawn: whole at first, and then each part when something that it depends on has changed. */
export abstract class DrawnForm<
  A extends object = Answers,
  R extends ResultOf<Assessment> = ResultOf<Assessment>,
> extends AnsweredForm<A, R> {
  static override styles: CSSResultGroup = [formStyles, resultStyles];

  /** The controls that a person uses. */
  protected readonly input = new PersonInput(this);
  /** The record on paper, while the browser prints. */
  protected readonly paper = new PaperController(this, this.kind);
  /** The paths whose errors are shown. */
  protected shownErrors: ReadonlySet<string> = new Set();
  readonly #drawing = new Drawing();
  #prerendered: string | undefined;
  #isTakingUp = false;
  #isOutOfUse = false;

  /** What a person can do with the form besides answering. */
  protected abstract readonly actions: FormActions;
  /** Moves the focus, or does something else, once everything is drawn. */
  protected abstract afterUpdate(act: () => void): void;

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
      isDisabled: this.#isOutOfUse && !this.#isTakingUp,
      headingLevel: this.titleLevel,
      readRow: this.readRow,
      errorMessage: this.errorMessage,
      answers,
      drafts,
      attachments,
      result,
      errors: this.shownErrors.size ? issues.filter(({ path }) => this.shownErrors.has(path)) : [],
    };
  }

  /** @internal What goes on paper besides the view. */
  get paperFacts(): { readonly issues: readonly AnswerIssue[]; readonly reference: string | undefined } {
    return { issues: this.answers.issues, reference: this.submission.reference };
  }

  /** @internal The form as it is drawn first, where there is no page: in an edition and a language that are there. */
  prerender(edition: FormEdition, inLanguage: InLanguage): TemplateResult {
    this.wordings.show(edition, inLanguage);
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

  /** @internal Public, since printing cannot wait for an update. */
  override performUpdate(): void {
    // Lit now hands over what was set before the element was defined; it is put into force together, in willUpdate.
    if (!this.hasUpdated) this.host.pause();
    super.performUpdate();
  }

  protected override answersChanged(change: AnswersChange): void {
    if (!change.isOnPage) this.#drawing.redrawAll();
    super.answersChanged(change);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot() as ShadowRoot;
    this.#prerendered = markIn(root);
    shieldInput(root);
    root.addEventListener('input', readForeignDigits, { capture: true });
    return root;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
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
    const messages = this.problems.list.map(({ message }) => message);
    this.#drawing.draw(this.renderRoot as ShadowRoot, view, {
      dependsOn: [stage, reference, this.paper.key, messages.join()],
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
    this.answers.asUntouched(() => {
      const { view } = this;
      const dependsOn = ['answering', undefined, undefined, ''];
      try {
        if (!view || markOf(view) !== mark) throw new Error('It is another form.');
        this.#drawing.takeUp(root, { dependsOn, draw: () => this.#frame(view, []) });
      } catch {
        root.replaceChildren();
      }
    });
    this.#isTakingUp = false;
    if (!this.answers.isEmpty || this.#isOutOfUse) this.#drawing.redrawAll();
    if (given.length)
      this.afterUpdate(() => {
        given.forEach((change) => this.input.set(change));
        // Controls that were drawn anew do not hold these answers yet.
        this.redraw();
      });
    return true;
  }

  /** Everything that is drawn. */
  #frame(view: View | undefined, problems: readonly string[]): TemplateResult {
    const { stage, reference } = this.submission;
    const { kind, actions } = this;
    const { language, dir } = view?.wording ?? this.wordings.fallback;
    const model = { kind, actions, stage, reference };
    return html`<div
      class="form"
      lang=${language}
      dir=${dir}
      data-prerendered=${view ? markOf(view) : nothing}
      @input=${this.input.onInput}
      @change=${this.input.onChange}
      @click=${this.input.onClick}
    >
      ${problems.map((message) => html`<p class="problem" part="problem">${message}</p>`)}
      ${view ? formTemplate(view, model) : waiting(problems.length > 0)} ${this.paper.place}
      <div class="announcer visually-hidden" role="status"></div>
    </div>`;
  }
}
