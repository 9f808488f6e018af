import type { Answers, Assessment, ResultOf } from '@safeguarding-forms/instruments';
import type { AnswersChange } from '../answering/answers-controller.js';
import { findControl, findFirst, focusAtTop } from '../errors/focus.js';
import { removeLeftoverTemplate } from '../prerender/prerendered.js';
import { announcement } from '../result/announcement.js';
import { Announcer } from '../result/announcer.js';
import type { FormActions } from '../submission/stage-template.js';
import { VERSION } from '../version.js';
import { DrawnForm } from './drawn-form.js';
import type { Stage } from './view.js';

/**
 * What every form has in common: answers in, result out, a submission for the host. It asks nothing about which
 * instrument it shows; a subclass names its {@link FormKind} and the property that chooses the edition. What a form
 * knows stands in {@link AnsweredForm}, how it is drawn in {@link DrawnForm}; this is what happens, and in which order.
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
> extends DrawnForm<A, R> {
  /** Version of the package. */
  static readonly version: string = VERSION;

  readonly #announcer: Announcer = new Announcer(
    (): Element | null => this.renderRoot?.querySelector('.announcer') ?? null,
  );
  #focusNext: (() => void) | undefined;

  /** Clears everything: answers, what is typed and attached, errors, and how far the submission had come. */
  override reset(): void {
    this.shownErrors = new Set();
    super.reset();
    this.paper.stop();
    this.#announcer.cancelAnnouncement();
    this.input.clear(this.renderRoot);
  }

  /** Prints the form alone. */
  print(): void {
    void this.paper.print();
  }

  /** Moves the focus to the errors, if any are shown, or else to the first control. */
  override focus(options?: FocusOptions): void {
    findFirst(this.renderRoot)?.focus(options);
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

  /** What a person can do with the form besides answering. */
  protected override readonly actions: FormActions = {
    goTo: (path) => this.goTo(path),
    review: () => {
      if (this.checkReady()) this.submission.goTo('reviewing');
    },
    back: () => this.submission.goTo('answering'),
    submit: () => void this.submit(),
  };

  /** Shows some of what stands against submitting, with the focus on the summary. */
  protected show(paths: readonly string[]): void {
    this.shownErrors = new Set(paths);
    this.submission.goTo('answering');
    this.focusOn('errors');
    this.requestUpdate();
  }

  /** Shows what stands against submitting, with the focus on the summary. */
  protected override showErrors(): void {
    this.show(this.answers.issues.map(({ path }) => path));
  }

  /** Moves the focus to the control of a path, with the questions in sight. */
  protected goTo(path: string): void {
    this.submission.goTo('answering');
    this.afterUpdate(() => findControl(this.renderRoot, path)?.focus());
  }

  /** Moves the focus to a part of the form once it is drawn. */
  protected focusOn(name: string): void {
    this.afterUpdate(() => focusAtTop(this.renderRoot, name));
  }

  protected override afterUpdate(act: () => void): void {
    this.#focusNext = act;
    this.requestUpdate();
  }

  protected override updated(): void {
    const focus = this.#focusNext;
    this.#focusNext = undefined;
    focus?.();
  }

  /** Says something politely to screen readers. */
  protected announce(sentence: string): void {
    this.#announcer.announce(sentence);
  }

  protected override answersChanged(change: AnswersChange): void {
    super.answersChanged(change);
    if (!change.isNewResult) return;
    const { view } = this;
    const sentence = view && announcement(view, this.kind);
    if (sentence) this.announce(sentence);
    else this.#announcer.cancelAnnouncement();
  }

  protected override stageChanged(stage: Stage): void {
    if (!this.#focusNext) this.focusOn(stage);
    this.requestUpdate();
  }

  readonly #leave = (): void => this.reset();
}
