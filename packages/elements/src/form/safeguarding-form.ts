import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type {
  AnswersError,
  Answers,
  Assessment,
  Item,
  ResultOf,
  ScoredAssessment,
} from '@safeguarding-forms/instruments';
import { allItems } from '@safeguarding-forms/instruments/check/asked.js';
import { describeIssues } from '@safeguarding-forms/instruments/model/issues.js';
import { omittableSections } from '@safeguarding-forms/instruments/check/omission.js';
import type { SubmissionRecord } from '@safeguarding-forms/schemas/submission.js';
import { chrome, english, say } from '@safeguarding-forms/text';
import { SfResultEvent } from '../events/result-event.js';
import { formStyles } from '../styles/form-styles.js';
import { formTemplate, type FormActions } from '../templates/form.js';
import type { View } from '../templates/view.js';
import { VERSION } from '../version.js';
import type { WordingPack } from '../wording/wording-pack.js';
import { AnswersController } from './answers-controller.js';
import type { FormEdition, FormKind } from './form-kind.js';
import { FormAssociated } from './form-associated.js';
import { LanguageController, type Wording } from './language-controller.js';
import { LaterController, type Later } from './later-controller.js';
import { Problems } from './problems.js';
import { PersonInput } from './person-input.js';
import type { ControlChange } from './read-control.js';
import { SubmissionController, type Stage } from './submission-controller.js';

/**
 * What a host may set before the element is defined or on the page. It is kept and taken up together, in this order,
 * once the element is there: answers can only be checked against the edition that they are for.
 */
const TAKEN_UP = ['edition', 'wording', 'context', 'supersedes', 'value'];
const AUDIENCES = ['professional'];
const HEADING_LEVELS = ['1', '2', '3', '4', '5'];

/**
 * What every form has in common: answers in, result out, a submission for the host. It asks nothing about which
 * instrument it shows; a subclass names its {@link FormKind} and the property that chooses the edition.
 *
 * @attr {string} lang - Language of the form. Without it, that of the nearest ancestor that has one, followed when it changes.
 * @slot intro - Shown under the title.
 * @slot privacy - The host's privacy information, shown under the introduction.
 * @slot support - Signposting, shown with the result.
 * @slot sent - Shown once the host says that the submission was sent.
 * @csspart result - The live result; `data-band`, `data-level` and `data-outcome` tell what it says.
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
> extends FormAssociated {
  /** Version of the package. */
  static readonly version: string = VERSION;
  /** What the element shows. */
  static readonly kind: FormKind;
  static override styles = formStyles;

  static override properties: PropertyDeclarations = {
    bilingual: { type: Boolean, reflect: true },
    audience: { useDefault: true },
    omit: { useDefault: true },
    readOnly: { type: Boolean, attribute: 'readonly', reflect: true },
    headingLevel: { type: Number, attribute: 'heading-level', useDefault: true },
    ...Object.fromEntries(TAKEN_UP.slice(1).map((name) => [name, { attribute: false, noAccessor: true }])),
  };

  /** Shows the English under every translated text. */
  bilingual = false;
  /** Who fills the form in. `professional` is the one that is offered. */
  audience = 'professional';
  /** Ids of sections to leave out, space separated. */
  omit = '';
  /** Whether answers can be read but not changed. */
  readOnly = false;
  /** Level of the title in the page's outline, 1 to 5. */
  headingLevel = 2;

  readonly #kind = (this.constructor as typeof SafeguardingForm).kind;
  readonly #pending = new Map<string, unknown>();
  /** @internal The edition to show: the last one named that there is. */
  chosenEdition: FormEdition = this.#kind.editions[0];
  /** @internal What the host got wrong. */
  readonly problems = new Problems(this, this.#kind.tag);
  readonly #answers = new AnswersController(this.chosenEdition.module, (isNew) =>
    this.#answersChanged(isNew),
  );
  readonly #language = new LanguageController(this);
  readonly #later = new LaterController(this);
  readonly #submission = new SubmissionController(this, (stage) => this.#stageChanged(stage));
  readonly #input = new PersonInput(this);
  #edition = this.chosenEdition.module.definition.edition;
  #isLive = false;
  #context: unknown = null;
  #supersedes: string | null = null;
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
   * The answers, keyed by item id. Set it to prefill.
   * @type {Answers}
   * @throws AnswersError when their shape is wrong; the answers stay as they were.
   */
  get value(): A {
    return this.#given('value', this.#answers.answers) as A;
  }

  set value(value: A) {
    this.#take('value', value);
  }

  /**
   * The live result.
   * @type {Result}
   */
  get result(): R {
    return this.#answers.result as R;
  }

  /** The language in use. */
  get language(): string {
    return this.#language.wording?.language ?? english.code;
  }

  /** The host's own JSON, at most 4 kB, copied into the submission. */
  get context(): unknown {
    return this.#given('context', this.#context);
  }

  set context(context: unknown) {
    this.#take('context', context);
  }

  /** Id of an earlier submission that this one amends. */
  get supersedes(): string | null {
    return this.#given('supersedes', this.#supersedes) as string | null;
  }

  set supersedes(id: string | null) {
    this.#take('supersedes', id);
  }

  /** The agency's own wording, or `null`. @throws WordingError when it cannot be used; the wording stays as it was. */
  get wording(): WordingPack | null {
    return this.#given('wording', this.#pack) as WordingPack | null;
  }

  set wording(pack: WordingPack | null) {
    this.#take('wording', pack);
  }

  /**
   * Submits: checks, builds the submission and hands it to the host by `sf-submit`.
   * @returns The submission once the host is done with it; `null` after showing errors.
   */
  async submit(): Promise<SubmissionRecord | null> {
    if (this.#submission.inFlight) return this.#submission.inFlight;
    if (this.isDisabled || !this.#isEditionKnown) return null;
    const later = await this.#whenReady();
    return later ? this.#submission.send(this.#submissionBy(later), later.sendTo) : null;
  }

  /** A browser may keep a page that was left in its memory, for whoever presses "back". */
  readonly #leave = (): void => this.reset();

  /** Clears everything: answers, what is typed, errors, and how far the submission had come. */
  reset(): void {
    this.#shownErrors = new Set();
    this.#answers.clear();
    this.#submission.clear();
    this.#hush();
    // Whatever a browser may have put into a control by itself goes too.
    for (const control of this.renderRoot?.querySelectorAll<HTMLInputElement>('input, textarea') ?? []) {
      control.checked = false;
      if (control.type !== 'radio' && control.type !== 'checkbox') control.value = '';
    }
  }

  /** Prints the form alone. */
  print(): void {
    void this.#later.load().then(() => this.#later.templates?.printAlone(this));
  }

  /** Moves the focus to the errors, if any are shown, or else to the first control. */
  override focus(options?: FocusOptions): void {
    this.#later.templates?.findFirst(this.renderRoot)?.focus(options);
  }

  /** The tag name, for messages. */
  get tag(): string {
    return this.#kind.tag;
  }

  /** @internal The part of each language that the form needs. */
  get languagePart(): string {
    return this.#kind.part;
  }

  /** @internal The item of an id, while it can be answered. */
  answerable(id: string): Item | undefined {
    const isLocked = this.isDisabled || this.readOnly || this.#submission.stage !== 'answering';
    return isLocked ? undefined : allItems(this.#answers.module.definition).find((item) => item.id === id);
  }

  /** @internal Takes in an answer that the person gave. */
  give(change: ControlChange): void {
    this.#answers.give(change);
  }

  /** @internal The templates of errors and review are there. */
  laterArrived({ prepare }: Later): void {
    prepare(this.renderRoot as ShadowRoot);
    this.wordingChanged();
  }

  /** @internal Other words are there. */
  wordingChanged(): void {
    this.#takePending();
    this.#submission.reword();
    this.#redraw();
  }

  /** @internal What `updateComplete` waits for as well. */
  waitFor(work: Promise<unknown>): void {
    this.#busy = Promise.all([this.#busy, work]);
  }

  /** The chosen edition's name. */
  protected get editionName(): string {
    return this.#given('edition', this.#edition) as string;
  }

  protected set editionName(name: string) {
    this.#take('edition', name ?? this.#kind.editions[0].module.definition.edition);
  }

  override connectedCallback(): void {
    this.#takePending();
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

  protected override performUpdate(): void {
    // Lit now hands over what was set before the element was defined; it is taken up together, in willUpdate.
    if (!this.hasUpdated) this.#isLive = false;
    super.performUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.#takePending();
    if (changed.has('omit')) this.#omit();
    this.problems.check('audience', [this.audience], AUDIENCES);
    const level = this.headingLevel || this.getAttribute('heading-level');
    this.problems.check('heading-level', [String(level)], HEADING_LEVELS);
    if (['bilingual', 'readOnly', 'headingLevel'].some((name) => changed.has(name))) this.#look = {};
    if (['omit', 'audience'].some((name) => changed.has(name))) this.#submission.outdate();
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

  protected override render(): TemplateResult {
    const view = this.#view;
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
      ${isShown ? this.#form(view) : view ? nothing : html`<p role="status">${say(undefined, chrome.loading)}</p>`}
      <div class="announcer visually-hidden" role="status"></div>
    </div>`;
  }

  /** Whether the edition named last is the one that is shown. */
  get #isEditionKnown(): boolean {
    return this.#edition === this.chosenEdition.module.definition.edition;
  }

  /** The value in a `<form>`: the submission as JSON while the form is complete. */
  protected override get formValue(): string | null {
    const later = this.#later.templates;
    if (!later || !this.result.complete || !this.validity.valid) return null;
    return JSON.stringify(this.#submissionBy(later));
  }

  /** Shows what stands against submitting, with the focus on the summary. */
  protected override showErrors(): void {
    const show = (): void => {
      this.#shownErrors = new Set(this.#answers.issues.map(({ path }) => path));
      this.#submission.go('answering');
      this.#focusOn('errors');
      this.requestUpdate();
    };
    this.waitFor(this.#later.load().then(show));
  }

  #form(view: View): TemplateResult {
    const { result } = this.#answers;
    const scored = result as ResultOf<ScoredAssessment>;
    return formTemplate({
      view,
      look: this.#look,
      result: scored,
      figures: this.#kind.figures(result),
      submission: this.#submission,
      isDisabled: this.isDisabled,
      actions: this.#actions,
    });
  }

  readonly #actions: FormActions = {
    goTo: (path) => {
      this.#submission.go('answering');
      this.#focusNext = () => this.#later.templates?.findControl(this.renderRoot, path)?.focus();
      this.requestUpdate();
    },
    review: () => {
      this.waitFor(this.#whenReady().then((later) => later && this.#submission.go('reviewing')));
    },
    back: () => this.#submission.go('answering'),
    submit: () => void this.submit(),
  };

  get #view(): View | undefined {
    const wording = this.#wording;
    const { module, definition, answers, drafts } = this.#answers;
    if (!wording || wording.edition.module !== module) return undefined;
    const errors = this.#answers.issues.filter(({ path }) => this.#shownErrors.has(path));
    const { bilingual, readOnly } = this;
    return {
      html,
      definition,
      wording,
      explanations: this.#later.explanations,
      later: this.#later.templates,
      activeControl: this.shadowRoot?.activeElement,
      bilingual,
      readOnly,
      headingLevel: HEADING_LEVELS.includes(String(this.headingLevel)) ? this.headingLevel : 2,
      answers,
      drafts,
      errors,
    };
  }

  /** The wording, with the agency's own laid over it. */
  get #wording(): Wording | undefined {
    const wording = this.#language.wording;
    return wording && this.#pack ? this.#later.templates?.withPack(wording, this.#pack) : wording;
  }

  /** Leaves sections out, as far as they can be. */
  #omit(): void {
    const { definition } = this.chosenEdition.module;
    const allowed = omittableSections(definition);
    const ids = this.omit.split(/\s+/).filter(Boolean);
    const isSection = definition.sections.some(({ id }) => ids.includes(id) && !allowed.includes(id));
    this.problems.check('omit', ids, allowed, isSection ? 'cannot-omit' : 'unknown-attribute-value');
    this.#answers.leaveOut(ids.filter((id) => allowed.includes(id)));
  }

  #updateValidity(): void {
    const isMissing = this.#answers.isEmpty && this.required;
    const isWrong = !this.#answers.isEmpty && !(this.result.complete && this.#arePartsRight());
    if (isMissing || isWrong) {
      const sentence = say(this.#language.wording?.templates, chrome.incomplete);
      this.setValidity({ valueMissing: isMissing, customError: isWrong }, sentence);
    } else this.setValidity({}, '');
  }

  /** Whether what the host wants to go along can; else it is told why not. */
  #arePartsRight(): boolean {
    const issues = this.#later.templates?.partsIssues({
      context: this.#context,
      supersedes: this.#supersedes,
    });
    this.problems.report(
      'submit',
      issues?.[0]?.code ?? '',
      issues?.length ? describeIssues(issues, true) : '',
    );
    return issues?.length === 0;
  }

  /** The submission of the answers as they are; the same one until they change. */
  #submissionBy({ buildSubmission }: Later): SubmissionRecord {
    const { module, answers, startedAt } = this.#answers;
    const { pack = 'built-in', status = 'draft' } = this.#wording ?? {};
    return this.#submission.current(() =>
      buildSubmission(module, {
        answers,
        language: this.language,
        audience: 'professional',
        startedAt: startedAt ?? new Date().toISOString(),
        wording: { pack, status },
        omitted: this.#answers.omitted,
        context: this.#context,
        supersedes: this.#supersedes,
      }),
    );
  }

  /** What submitting needs, if the answers could be submitted now; else shows and tells what stands against it. */
  async #whenReady(): Promise<Later | undefined> {
    await this.#later.load();
    const issues = this.#answers.issues;
    if (issues.length === 0) return this.#arePartsRight() ? this.#later.templates : undefined;
    this.showErrors();
    const { SfInvalidEvent } = this.#later.templates ?? {};
    if (SfInvalidEvent) this.dispatchEvent(new SfInvalidEvent(issues));
    return undefined;
  }

  #redraw(): void {
    this.#look = {};
    this.#updateValidity();
    this.requestUpdate();
  }

  /** What the host has set and is still to be taken up, or else what is in force. */
  #given(name: string, current: unknown): unknown {
    return this.#pending.has(name) ? this.#pending.get(name) : current;
  }

  #take(name: string, value: unknown): void {
    if (this.#isLive) this.#apply(name, value);
    else this.#pending.set(name, value);
  }

  /** Takes up what was set before the element was on the page; what is wrong is told, not thrown. */
  #takePending(): void {
    this.#isLive = true;
    for (const name of TAKEN_UP) {
      const value = this.#pending.get(name);
      if (!this.#pending.delete(name)) continue;
      try {
        this.#apply(name, value);
      } catch (error) {
        this.#reportError(name, error as AnswersError);
      }
    }
  }

  /** Tells of an error by its shape: its class may have come with what is loaded later, and be another one there. */
  #reportError(name: string, { issues, message }: Partial<AnswersError> & Error): void {
    const sentence = issues ? `${name}: ${describeIssues(issues, true)}` : message;
    this.problems.report(name, issues?.[0]?.code ?? 'bad-wording', sentence);
  }

  #apply(name: string, value: unknown): void {
    if (name === 'edition') this.#chooseEdition(String(value));
    else if (name === 'value') this.#answers.replace(value);
    else if (name === 'wording') this.#applyPack(value);
    else if (name === 'context') this.#context = value;
    else this.#supersedes = value as string | null;
    if (name === 'edition') return;
    this.problems.report(name, '', '');
    if (name === 'value') return;
    this.#submission.outdate();
    this.#redraw();
  }

  /** The pack is checked against the words that it changes; while those are on their way, it waits. */
  #applyPack(pack: unknown): void {
    const { module } = this.#answers;
    const wording = this.#language.wording;
    const later = this.#later.templates;
    if (pack === null) this.#pack = null;
    else if (later && wording?.edition.module === module)
      this.#pack = later.readWordingPack(pack, module.definition, wording.words, this.#later.explanations);
    else this.#pending.set('wording', pack);
  }

  #chooseEdition(name: string): void {
    const { editions, editionName } = this.#kind;
    const found = editions.find(({ module }) => module.definition.edition === name);
    this.#edition = name;
    const allowed = editions.map(({ module }) => module.definition.edition);
    this.problems.check(editionName, [name], allowed);
    if (found && found !== this.chosenEdition) {
      this.chosenEdition = found;
      this.#shownErrors = new Set();
      this.#pack = null;
      this.#answers.changeModule(found.module);
      this.#omit();
      this.waitFor(this.#language.follow());
      if (this.hasUpdated) this.waitFor(this.#later.load());
    }
    this.requestUpdate(editionName);
  }

  #answersChanged(isNewResult: boolean): void {
    this.#submission.outdate();
    this.#updateValidity();
    this.requestUpdate();
    if (!isNewResult) return;
    this.dispatchEvent(new SfResultEvent(this.result));
    this.#announce();
  }

  #announce(): void {
    this.#hush();
    const [view, region] = [this.#view, this.#find('.announcer')];
    const { announce, announcement } = view?.later ?? {};
    if (!view || !region || !announce || !announcement) return;
    this.#hush = announce(region, announcement(view, this.#answers.result as ResultOf<ScoredAssessment>));
  }

  #stageChanged(stage: Stage): void {
    if (!this.#focusNext) this.#focusOn(stage);
    this.requestUpdate();
  }

  #focusOn(name: string): void {
    this.#focusNext = () => this.#later.templates?.focusAtTop(this.renderRoot, name);
  }

  #find(selector: string): HTMLElement | null | undefined {
    return this.renderRoot?.querySelector<HTMLElement>(selector);
  }
}
