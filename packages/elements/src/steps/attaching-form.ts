import type {
  AnswerIssue,
  Answers,
  Assessment,
  Instrument,
  InstrumentModule,
  ResultOf,
} from '@safeguarding-forms/instruments';
import { checkWarnings } from '@safeguarding-forms/instruments/internal/check/warnings.js';
import { marksIn, NOT_KNOWN } from '@safeguarding-forms/instruments/internal/model/not-known.js';
import { stepsOf } from '@safeguarding-forms/instruments/internal/model/steps-of.js';
import type { SubmissionRecord } from '@safeguarding-forms/schemas/internal/submission.js';
import { markedNow, notKnowing, pluralForm } from '@safeguarding-forms/text';
import { changedMarks, isMarkedAt, openToMark } from '../answering/marks.js';
import { readPath } from '../answering/path.js';
import { placeOf } from '../answering/person-input.js';
import type { ControlChange } from '../answering/read-control.js';
import { attachment } from '../attachments/attachment.js';
import { AttachmentsController } from '../attachments/attachments-controller.js';
import { filledMark } from '../attachments/filled-mark.js';
import { chooseFile } from '../attachments/chosen-file.js';
import { Pathway } from '../attachments/pathway.js';
import { button } from '../controls/button.js';
import { date } from '../controls/date.js';
import { beside, withMarks } from '../controls/not-known.js';
import { text } from '../controls/text.js';
import { attachmentErrorMessage } from '../errors/attachment-error-text.js';
import type { FormLayout, ItemTemplates, View } from '../form/view.js';
import { SfAnswerEvent } from '../host/answer-event.js';
import { translate, translateBilingual } from '../language/translate.js';
import { lookAgain } from '../review/look-again.js';
import { StepForm } from './step-form.js';

/** What ends the path of a mark. */
const MARK = `.${NOT_KNOWN}`;

/**
 * A form that takes submissions of other forms along.
 *
 * @csspart attached - What is attached, in short.
 * @csspart attach-file - Buttons: have a person choose the copy that another form gave, as a file.
 * @csspart detach - Buttons: take out what is attached.
 * @csspart filled - Notices beside items: the answer came out of what is attached.
 * @csspart take-back - Buttons: take such an answer back.
 * @csspart visit - Buttons: go to the form on this page that makes what is to be attached.
 * @csspart mark-rest - Button: mark the rest of the step as not known.
 * @csspart warning - Notices beside items: what is unlikely about an answer.
 * @csspart warnings - Notice of the review: everything that is unlikely.
 * @csspart not-known - Notice of the review: everything that is marked as not known.
 */
export abstract class AttachingForm<
  A extends object = Answers,
  R extends ResultOf<Assessment> = ResultOf<Assessment>,
> extends StepForm<A, R> {
  readonly #attachments = new AttachmentsController(this, this.kind, this.answers);
  #warned:
    | { readonly answers: Answers; readonly definition: Instrument; readonly found: readonly AnswerIssue[] }
    | undefined;
  readonly #pathway = new Pathway(this, (name, submission) => this.host.set(name, submission));

  constructor() {
    super();
    this.addController(this.#pathway);
  }

  /** @internal Ids of the elements on the page that attachments are taken from, by the attachment's name. */
  get sources(): Readonly<Record<string, string>> {
    return {};
  }

  /** @internal What is attached, or on its way, has changed. */
  attachmentsChanged(): void {
    this.redraw();
  }

  override reset(): void {
    for (const name of this.ownProperties) this.host.set(name, null);
    this.#attachments.clear();
    super.reset();
  }

  /** @internal A button that belongs to the answers was pressed. */
  override pressed(action: string, button: HTMLElement): void {
    const path = placeOf(button)?.path ?? '';
    if (action === 'visit') return this.#pathway.visit(path);
    if (action === 'mark-rest') return this.#markRest();
    super.pressed(action, button);
  }

  protected override act(action: string, path: string, button: HTMLElement): void {
    if (action === 'detach') this.#detach(path);
    else if (action === 'take-back') this.#takeBack(path);
    else if (action === 'attach-file') chooseFile(this.ownerDocument, (file) => this.#attachFile(path, file));
    else super.act(action, path, button);
  }

  /** What is attached under a name, on its way there, or set and not yet taken up. */
  protected attached(name: string): SubmissionRecord | null {
    return this.host.valueOf(name, this.#attachments.of(name)) as SubmissionRecord | null;
  }

  protected override applyOwnProperty(name: string, value: unknown): void {
    this.attach(name, value);
  }

  /** Attaches a submission, or with `null` takes out what is attached. */
  protected attach(name: string, submission: unknown): void {
    this.waitFor(this.#attachments.attach(name, submission));
  }

  /** @internal Another edition is there; what both can mark stays marked. */
  override editionChanged(module: InstrumentModule): void {
    const marks = marksIn(this.answers.answers);
    super.editionChanged(module);
    this.#attachments.keepFitting();
    const kept = module.definition.marks?.options.filter((id) => marks.includes(id)) ?? [];
    if (kept.length) this.answers.replaceValues({ [NOT_KNOWN]: kept });
  }

  /** @internal Sets an answer that the person gave, or a mark; whoever answers takes the mark back. */
  override setAnswer(change: ControlChange): void {
    const { path, value } = change;
    const { id } = readPath(path);
    if (path.endsWith(MARK)) this.#mark(path.slice(0, -MARK.length), value === true);
    else super.setAnswer(change);
    this.#attachments.answered(path);
    // Of a row, the mark on the whole group goes as well.
    const isAnswer = value !== undefined && !path.endsWith(MARK);
    for (const at of isAnswer ? [path, id] : path.includes('[') ? [id] : [])
      if (isMarkedAt(this.answers.answers, at)) this.#mark(at, false);
  }

  protected override askForAttached(): void {
    this.waitFor(this.#attachments.askAgain());
  }

  /** Whether everything is there that a submission needs. */
  protected override get isWhole(): boolean {
    return super.isWhole && !this.#attachments.isWaiting;
  }

  protected override get itemTemplates(): ItemTemplates {
    const kinds = { ...super.itemTemplates, date, text, 'long-text': text, number: text };
    return { ...withMarks(kinds), attachment };
  }

  protected override get errorMessage(): View['errorMessage'] {
    return attachmentErrorMessage;
  }

  protected override get layout(): FormLayout {
    const { buttons, ...layout } = super.layout;
    const section = stepsOf(this.answers.definition).find(({ id }) => id === layout.currentSection);
    const canMark = section?.items.some(
      (item) => item.orNotKnown ?? (item.kind === 'group' && item.marks !== undefined),
    );
    if (!buttons || !canMark || this.readOnly) return { ...layout, ...(buttons && { buttons }) };
    const label = notKnowing.rest;
    return {
      ...layout,
      buttons: {
        dependsOn: buttons.dependsOn,
        draw: (view) => [
          button(view, {
            look: 'plain',
            part: 'mark-rest',
            action: 'mark-rest',
            label: translateBilingual(view, label),
          }),
          buttons.draw(view),
        ],
      },
    };
  }

  /** What is unlikely about the answers as they are. */
  get #warnings(): readonly AnswerIssue[] {
    const { definition, answers, attachments } = this.answers;
    if (this.#warned?.answers !== answers || this.#warned.definition !== definition)
      this.#warned = { answers, definition, found: checkWarnings(definition, answers, { attachments }) };
    return this.#warned.found;
  }

  /** @internal What is shown now; `undefined` until there are words for it. */
  override get view(): View | undefined {
    const view = super.view;
    if (!view) return undefined;
    const { arriving, filled, refused } = this.#attachments;
    return {
      ...view,
      arriving,
      refusedFiles: refused,
      filled,
      attachmentSources: this.sources,
      warnings: this.#warnings,
      beside: (now, item) => [filledMark(now, item), ...beside(now, item)],
      beforeReview: lookAgain,
    };
  }

  /** Sets or takes back the mark at a path. */
  #mark(path: string, isOn: boolean): void {
    const { answers, module } = this.answers;
    this.answers.setAnswer(changedMarks(module.definition, answers, path, isOn));
  }

  /** Marks everything in the step that is open and can be marked, and says how much that was. */
  #markRest(): void {
    const { definition, answers, attachments, drafts } = this.answers;
    const section = stepsOf(definition).find(({ id }) => id === this.layout.currentSection);
    if (this.isLocked || !section) return;
    const open = openToMark(definition, section.items, answers, { attachments }, drafts);
    open.forEach((path) => this.#mark(path, true));
    this.redraw();
    const { view } = this;
    if (view) {
      const forms = markedNow(open.length);
      const said = open.length ? pluralForm(view.wording.language, open.length, forms) : notKnowing.none;
      this.announce(translate(view, said));
    }
    if (open.length === 0) return;
    this.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    this.dispatchEvent(new SfAnswerEvent(NOT_KNOWN));
    this.dispatchEvent(new Event('change', { bubbles: true }));
  }

  /** Takes back what an attachment filled in; the focus goes to where it can be given by hand. */
  #takeBack(id: string): void {
    this.#attachments.takeBack(id);
    this.goTo(id);
    this.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    this.dispatchEvent(new SfAnswerEvent(id));
  }

  /** Attaches a file that a person chose; the focus stays at the place. */
  #attachFile(name: string, file: Blob): void {
    this.waitFor(
      this.#attachments.attachFile(name, file).then(() => {
        this.goTo(name);
        this.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
        this.dispatchEvent(new SfAnswerEvent(name));
      }),
    );
  }

  /** The button that was pressed goes with what it took out: the focus stays at the place. */
  #detach(name: string): void {
    this.attach(name, null);
    this.goTo(name);
  }
}
