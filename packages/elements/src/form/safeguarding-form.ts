import type { Answers, Assessment, ResultOf } from '@safeguarding-forms/instruments';
import type { AnswersChange } from '../answering/answers-controller.js';
import { findControl, findFirst, focusAtTop } from '../errors/focus.js';
import { LeavingGuard } from '../host/leaving-guard.js';
import { removeLeftoverTemplate } from '../prerender/prerendered.js';
import { announcement } from '../result/announcement.js';
import { Announcer } from '../result/announcer.js';
import { goToResult } from '../result/result-bar.js';
import { download } from '../submission/download.js';
import type { FormActions } from '../submission/stage-template.js';
import { VERSION } from '../version.js';
import { DrawnForm } from './drawn-form.js';
import type { Stage } from './view.js';

/**
 * What every form has in common: answers in, result out, a submission for the host. It asks nothing about which
 * instrument it shows; a subclass names its {@link FormKind} and the property that chooses the edition. What a form
 * knows stands in {@link AnsweredForm}, how it is handed over in {@link SubmittedForm}, how it is drawn in {@link DrawnForm};
 * this is what happens, and in which order.
 *
 * @attr {string} lang - Language of the form. Without it, that of the nearest ancestor that has one, followed when it changes.
 * @slot - Shown in place of the form until its script has loaded, and then no more.
 * @slot intro - Shown under the title.
 * @slot privacy - The host's privacy information, shown under the introduction.
 * @slot support - Signposting, shown with the result.
 * @slot sent - Shown once the host says that the submission was sent.
 * @csspart result - The live result; what it says stands in `data-band`, `data-level`, `data-outcome`, of a grid in `data-overall` and `data-classification`; `data-complete` once a form that is not scored could be sent, `data-top` at the highest level.
 * @csspart result-bar - Button at the edge of a narrow window: the result in short; lays it over the questions and takes it away.
 * @csspart error-summary - All errors, with links.
 * @csspart emergency - What to do first where someone is in danger now.
 * @csspart see-help - Button, where the person at risk fills the form in: to who can help, at any time.
 * @csspart help-now - What to do at once, beside a question whose answer tells of great danger.
 * @csspart missing - Links of the result to what is still to be filled in.
 * @csspart status - The status of the wording.
 * @csspart problem - What the host got wrong.
 * @csspart not-sealed - Notice: nothing is sent, since it cannot be sealed.
 * @csspart machine-translated - Notice: a machine translated the form.
 * @csspart review - Button: check your answers.
 * @csspart back - Button: back to the questions.
 * @csspart submit - Button: sends.
 * @csspart change - Buttons of the review: change one answer.
 * @csspart clear - Buttons: clear one answer.
 * @csspart calendar - Buttons: choose a date from the browser's calendar.
 * @csspart sending - Notice: on its way.
 * @csspart sent - Notice: sent.
 * @csspart download - Button: gives what was sent as a file.
 * @csspart start-again - Button: an empty form, once one was sent.
 * @csspart card - One section of the review.
 * @csspart change-section - Buttons of the review: change the answers of a section.
 * @csspart slow - Notice: sending takes long.
 * @csspart handed - Notice: the website has not confirmed anything.
 * @csspart exit-bar - Holds the quick exit, at the upper edge of the window.
 * @csspart exit - Link: leaves the page at once, with the answers cleared.
 * @csspart idle - Notice: nobody touches the form, and its answers will be cleared.
 * @csspart keep - Button: keeps them.
 * @csspart cleared - Notice: they were cleared.
 * @csspart print - Button: prints the record.
 * @csspart failed - Notice: not sent.
 * @cssprop [--sf-font=inherit] - Font family.
 * @cssprop [--sf-font-size=max(1em, 16px)] - Size of text; everything else is measured by it.
 * @cssprop [--sf-line-height=1.5] - Height of lines.
 * @cssprop [--sf-bold=700] - Font weight of what is bold.
 * @cssprop [--sf-radius=6px] - Roundness of corners.
 * @cssprop [--sf-edge=1px] - How thick the edges of controls are.
 * @cssprop [--sf-space=0.75em] - Space above and below a question.
 * @cssprop [--sf-target=2.75em] - Smallest height of what is pressed.
 * @cssprop [--sf-button-shadow=none] - Shadow of buttons.
 * @cssprop [--sf-text=#14181a] - Colour of text. It and those below are for light surroundings; in dark ones each has another default.
 * @cssprop [--sf-muted=#4a5257] - Colour of hints.
 * @cssprop [--sf-background=#ffffff] - Colour behind the form.
 * @cssprop [--sf-surface=#f2f5f5] - Colour behind panels.
 * @cssprop [--sf-border=#667077] - Colour of the edges of controls.
 * @cssprop [--sf-line=#cdd3d5] - Colour of lines between questions.
 * @cssprop [--sf-accent=#0f5c4d] - Colour of links and of what is chosen.
 * @cssprop [--sf-on-accent=#ffffff] - Colour on the accent.
 * @cssprop [--sf-button=#0f5c4d] - Colour of the main button.
 * @cssprop [--sf-on-button=#ffffff] - Colour on the main button.
 * @cssprop [--sf-focus=#ffbf47] - Colour of the focus mark.
 * @cssprop [--sf-focus-edge=#14181a] - Colour round the focus mark.
 * @cssprop [--sf-error=#b00020] - Colour of errors and of the highest level.
 * @cssprop [--sf-caution=#8a4b00] - Colour of levels between, and of what is unlikely.
 * @cssprop [--sf-on-rank=#ffffff] - Colour on the colour of a level.
 * @fires {SfAnswerEvent} sf-answer - The person changed an answer.
 * @fires {SfResultEvent} sf-result - The live result changed.
 * @fires {SfSubmitEvent} sf-submit - The form is submitted and valid; `detail` is the submission, or with `recipient-key` its envelope.
 * @fires {SfExitEvent} sf-exit - The person is about to leave by the quick exit; cancelled, the host sees to it.
 * @fires {SfInvalidEvent} sf-invalid - A submit found errors.
 * @fires {SfErrorEvent} sf-error - What the host gave cannot be used.
 */
export abstract class SafeguardingForm<
  A extends object = Answers,
  R extends ResultOf<Assessment> = ResultOf<Assessment>,
> extends DrawnForm<A, R> {
  /** Version of the package. */
  static readonly version: string = VERSION;

  /** @internal Called when the page is left, before the answers are forgotten. */
  beforeLeaving: (() => void) | undefined;

  readonly #announcer: Announcer = new Announcer(
    (): Element | null => this.renderRoot?.querySelector('.announcer') ?? null,
  );
  readonly #leaving = new LeavingGuard();
  #focusNext: (() => void) | undefined;

  /** Clears everything: answers, what is typed and attached, errors, and how far the submission had come. */
  override reset(): void {
    this.shownErrors = new Set();
    super.reset();
    this.paper.clear();
    this.#announcer.cancelAnnouncement();
    this.input.clear(this.renderRoot);
    this.beginAnew();
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
    this.block.look();
    this.host.applyPending();
    super.connectedCallback();
    // A browser may keep a page that was left in its memory, for whoever presses "back".
    addEventListener('pagehide', this.#leave);
    addEventListener('online', this.#askAgain);
    this.#guard();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('pagehide', this.#leave);
    removeEventListener('online', this.#askAgain);
    this.#announcer.cancelAnnouncement();
    this.#leaving.standAt(undefined);
    // Moved within the page it is back by then; removed, it keeps nothing.
    setTimeout(() => {
      if (!this.isConnected) this.leavePage();
    });
  }

  /** What a person can do with the form besides answering. */
  protected override readonly actions: FormActions = {
    goTo: (path) => this.goTo(path),
    review: () => {
      this.askAgain();
      if (this.checkReady()) this.submission.goTo('reviewing');
    },
    seeHelp: () => {
      const from = this.shadowRoot?.activeElement;
      if (from) goToResult(this.renderRoot, from as HTMLElement);
    },
    back: () => this.submission.goTo('answering'),
    submit: () => void this.submit(),
    print: () => this.print(),
    download: () => {
      const { given } = this.submission;
      if (given) download(given, this);
    },
    startAgain: () => this.reset(),
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

  protected override valueTaken(): void {
    this.submission.taken();
  }

  /** Asks before the page is left, or no more, as the answers and the host have it. */
  #guard(): void {
    const asks = this.guardLeaving && this.audience !== 'self' && this.isConnected;
    const isOpen = asks && !this.answers.isEmpty && !this.submission.isSafe;
    this.#leaving.standAt((isOpen && this.ownerDocument.defaultView) || undefined);
  }

  protected override updated(): void {
    this.#guard();
    const focus = this.#focusNext;
    this.#focusNext = undefined;
    focus?.();
  }

  /** @internal Says something politely to screen readers. */
  override announce(sentence: string): void {
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

  readonly #askAgain = (): void => this.askAgain();

  readonly #leave = (): void => {
    this.beforeLeaving?.();
    this.reset();
  };
}
