import type { CSSResultGroup, PropertyDeclarations, PropertyValues } from 'lit';
import type {
  Answers,
  Assessment,
  GroupItem,
  InstrumentModule,
  ResultOf,
} from '@safeguarding-forms/instruments';
import type { SubmissionRecord } from '@safeguarding-forms/schemas/submission.js';
import { rowing, say, type Message } from '@safeguarding-forms/text';
import { SfAnswerEvent } from '../events/answer-event.js';
import { itemAt, readPath } from '../form/path.js';
import { placeOf } from '../form/person-input.js';
import { SafeguardingForm } from '../form/safeguarding-form.js';
import type { Furnishing } from '../templates/form.js';
import { rowName } from '../templates/rows.js';
import type { Draw, View } from '../templates/view.js';
import { AloudController } from './aloud-controller.js';
import { AttachmentsController } from './attachments-controller.js';
import { Pathway } from './pathway.js';
import { recordStyles } from './record-styles.js';
import { RowsController } from './rows-controller.js';
import { StepsController, type Step } from './steps-controller.js';
import { attachment } from './templates/attachment.js';
import { choice, choices, confirmation } from './templates/choices.js';
import { group } from './templates/group.js';
import { line } from './templates/line.js';
import { stepButtons, stepList, type StepsModel } from './templates/steps.js';

const kinds = { attachment, choice, choices, confirmation, group, text: line } as Readonly<
  Record<string, Draw>
>;

/**
 * A form that is a record rather than a score: in steps, with rows to add and remove, and with submissions of other
 * forms that travel along.
 *
 * @csspart steps - Where a person is: the step in sight, and on demand all of them.
 * @csspart step - Buttons: go to a step.
 * @csspart next - Button: the next step.
 * @csspart add-row - Buttons: one more row.
 * @csspart remove-row - Buttons: remove a row.
 * @csspart removed - Notice: a row was removed.
 * @csspart undo - Button: put the removed row back.
 * @csspart attached - What is attached, in short.
 * @csspart detach - Buttons: take out what is attached.
 * @csspart visit - Buttons: go to the form on this page that makes what is to be attached.
 * @csspart script - A statement to be read aloud.
 */
export abstract class RecordForm<
  A extends object = Answers,
  R extends ResultOf<Assessment> = ResultOf<Assessment>,
> extends SafeguardingForm<A, R> {
  static override styles: CSSResultGroup = [SafeguardingForm.styles, recordStyles];

  static override properties: PropertyDeclarations = {
    riskFrom: { attribute: 'risk-from', useDefault: true },
    riskAssessment: { attribute: false, noAccessor: true },
  };

  /** Id of an element on the page whose submission is taken up as the risk assessment. */
  riskFrom = '';

  readonly #steps = new StepsController(this.answers);
  readonly #rows = new RowsController(this.answers);
  readonly #attachments = new AttachmentsController(
    this,
    (this.constructor as typeof RecordForm).kind,
    this.answers,
  );
  readonly #pathway = new Pathway(this, (name, submission) => this.attach(name, submission));
  readonly #aloud = new AloudController(this);
  #module: InstrumentModule = this.answers.module;

  constructor() {
    super();
    this.addController(this.#pathway);
  }

  /** The risk assessment that goes along: a submission of a risk tool, verified when it is set; or `null`. */
  get riskAssessment(): SubmissionRecord | null {
    return this.attached('riskAssessment');
  }

  set riskAssessment(submission: SubmissionRecord | null) {
    this.host.take('riskAssessment', submission);
  }

  /** @internal Ids of the elements on the page that attachments are taken from, by the attachment's name. */
  get sources(): Readonly<Record<string, string>> {
    return { riskAssessment: this.riskFrom };
  }

  /** @internal What is attached, or on its way, has changed. */
  attachmentsChanged(): void {
    this.redraw();
  }

  override reset(): void {
    this.#attachments.clear();
    this.#rows.clear();
    this.#aloud.clear();
    this.#steps.go();
    super.reset();
    this.redraw();
  }

  /** @internal A button that belongs to the answers was pressed. */
  pressed(action: string, button: HTMLElement): void {
    const path = placeOf(button)?.path ?? '';
    if (action === 'visit') return this.#pathway.visit(path);
    if (action === 'languages') return this.waitFor(this.#offerLanguages());
    if (action === 'aloud') return this.waitFor(this.#aloud.show(button.dataset.language ?? ''));
    if (this.isLocked) return;
    if (action === 'detach') this.#detach(path);
    if (action === 'add-row') this.#addRow(path);
    if (action === 'remove-row')
      this.#removeRow(path, Number(button.closest<HTMLElement>('[data-row]')?.dataset.row));
    if (action === 'undo') this.#undo();
    this.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    this.dispatchEvent(new SfAnswerEvent(readPath(path).id));
    this.dispatchEvent(new Event('change', { bubbles: true }));
  }

  /** @internal Draws everything anew. */
  override redraw(): void {
    super.redraw();
  }

  protected override get ownProperties(): readonly string[] {
    return ['riskAssessment'];
  }

  /** What is attached under a name, on its way there, or set and not yet taken up. */
  protected attached(name: string): SubmissionRecord | null {
    return this.host.given(name, this.#attachments.of(name)) as SubmissionRecord | null;
  }

  protected override apply(name: string, value: unknown): void {
    const { answers } = this.answers;
    if (this.ownProperties.includes(name)) this.attach(name, value);
    else super.apply(name, value);
    // Other answers are in the place of those that the removed row belonged to.
    if (this.answers.answers !== answers) this.#rows.clear();
  }

  /** Attaches a submission, or with `null` takes out what is attached. */
  protected attach(name: string, submission: unknown): void {
    this.waitFor(this.#attachments.attach(name, submission));
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.#module === this.answers.module) return;
    this.#module = this.answers.module;
    this.#attachments.keepFitting();
  }

  protected override get view(): View | undefined {
    const view = super.view;
    return (
      view && {
        ...view,
        ...{ removedRow: this.#rows.removed, arriving: this.#attachments.arriving },
        ...{ sources: this.sources, aloud: this.#aloud.state },
      }
    );
  }

  protected override get furnishing(): Furnishing {
    const { all, current } = this.#steps;
    if (!this.answers.module.definition.inSteps || !current) return { kinds };
    const model: StepsModel = {
      all,
      current,
      goTo: (section) => this.#open(section),
      next: () => this.#next(),
      back: () => this.#open(this.#steps.at(-1)?.section.id),
    };
    return {
      kinds,
      step: current.section.id,
      steps: (view) => stepList(view, model),
      buttons: (view) => stepButtons(view, model, this.actions),
    };
  }

  protected override goTo(path: string): void {
    this.#steps.goTo(path);
    super.goTo(path);
  }

  #open(section: Step['section']['id'] | undefined): void {
    if (section === undefined) return;
    this.#steps.go(section);
    this.show([]);
    this.focusOn(`step-${section}`);
  }

  /** What is missing can be filled in later; what cannot be is to be put right while it is in mind. */
  #next(): void {
    const { mistakes } = this.#steps;
    if (mistakes.length) this.show(mistakes);
    else this.#open(this.#steps.at(1)?.section.id);
  }

  /** The button that was pressed gives way to others: the focus goes to the first of them. */
  async #offerLanguages(): Promise<void> {
    await this.#aloud.offer();
    this.afterUpdate(() => this.renderRoot.querySelector<HTMLElement>('[data-action=aloud]')?.focus());
  }

  /** The button that was pressed goes with what it took out: the focus stays at the place. */
  #detach(name: string): void {
    this.attach(name, null);
    this.goTo(name);
  }

  #addRow(id: string): void {
    const row = this.#rows.add(id);
    if (row === undefined) return;
    this.#rowsChanged(rowing.added, id, row);
    this.goTo(`${id}[${row}].${this.#firstField(id)}`);
  }

  #removeRow(path: string, row: number): void {
    const id = path.replace(/\[.*/, '');
    this.#rows.remove(id, row);
    this.#rowsChanged(rowing.removed, id, row);
    this.afterUpdate(() => this.renderRoot.querySelector<HTMLElement>('[part=undo]')?.focus());
  }

  #undo(): void {
    const back = this.#rows.undo();
    if (!back) return;
    this.#rowsChanged(rowing.restored, back.id, back.row);
    this.goTo(`${back.id}[${back.row}].${this.#firstField(back.id)}`);
  }

  #firstField(id: string): string {
    return (itemAt(this.answers.module.definition, id) as GroupItem).fields[0]?.id ?? '';
  }

  #rowsChanged(message: (row: string) => Message, id: string, row: number): void {
    this.redraw();
    const { view } = this;
    const item = itemAt(this.answers.module.definition, id) as GroupItem;
    if (view) this.announce(say(view.wording.templates, message(rowName(view, item, row))));
  }
}
