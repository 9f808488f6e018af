import type { CSSResultGroup } from 'lit';
import type { Answers, Assessment, GroupItem, ResultOf } from '@safeguarding-forms/instruments';
import { routing, rowing, stepping, type Message } from '@safeguarding-forms/text';
import { itemAt, readPath } from '../answering/path.js';
import { placeOf } from '../answering/person-input.js';
import { choiceOrList, choices } from '../controls/choices.js';
import { confirmation } from '../controls/confirmation.js';
import { group } from '../controls/group.js';
import { SafeguardingForm } from '../form/safeguarding-form.js';
import type { FormLayout, ItemTemplates, OwnDrawing, View } from '../form/view.js';
import { SfAnswerEvent } from '../host/answer-event.js';
import { stepErrorMessage } from '../errors/step-error-text.js';
import { readRow, rowName } from '../language/row-view.js';
import { translate } from '../language/translate.js';
import { stepStyles } from '../styles/step-styles.js';
import { RowsController } from './rows-controller.js';
import { stepButtons, stepKey, stepList, type StepsModel } from './step-list.js';
import { StepsController, type Step } from './steps-controller.js';

const itemTemplates: ItemTemplates = { choice: choiceOrList, choices, confirmation, group };

/**
 * A form that is no checklist: in steps, or one question at a time where its answers lead on; with rows to add and
 * remove.
 *
 * @csspart steps - Where a person is: the step in sight, and on demand all of them; of a route, the path so far.
 * @csspart step - Buttons: go to a step.
 * @csspart next - Button: the next step.
 * @csspart later - Button: the next step, once it was told what is missing in this one.
 * @csspart add-row - Buttons: one more row.
 * @csspart remove-row - Buttons: remove a row.
 * @csspart removed - Notice: a row was removed.
 * @csspart undo - Button: put the removed row back.
 * @csspart table - Choices as a table, in a form that has such; where there is no room for it, its rows are cards.
 */
export abstract class StepForm<
  A extends object = Answers,
  R extends ResultOf<Assessment> = ResultOf<Assessment>,
> extends SafeguardingForm<A, R> {
  static override styles: CSSResultGroup = [SafeguardingForm.styles, stepStyles];

  readonly #steps = new StepsController(this.answers);
  readonly #rows = new RowsController(this.answers);
  /** The step of which it was told what is missing. */
  #told: string | undefined;

  override reset(): void {
    this.#rows.clear();
    this.#steps.goToSection();
    this.#told = undefined;
    this.renderRoot?.querySelector('.about')?.setAttribute('open', '');
    super.reset();
    this.redraw();
  }

  /** @internal A button that belongs to the answers was pressed. */
  pressed(action: string, button: HTMLElement): void {
    if (this.isLocked) return;
    const path = placeOf(button)?.path ?? '';
    this.act(action, path, button);
    this.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    this.dispatchEvent(new SfAnswerEvent(readPath(path).id));
    this.dispatchEvent(new Event('change', { bubbles: true }));
  }

  /** Does what a button says that changes the answers. */
  protected act(action: string, path: string, button: HTMLElement): void {
    if (action === 'add-row') this.#addRow(path);
    if (action === 'remove-row')
      this.#removeRow(path, Number(button.closest<HTMLElement>('[data-row]')?.dataset.row));
    if (action === 'undo') this.#undo();
  }

  protected override applyHostProperty(name: string, value: unknown): void {
    const { answers } = this.answers;
    super.applyHostProperty(name, value);
    // Other answers are in the place of those that the removed row belonged to.
    if (this.answers.answers !== answers) this.#rows.clear();
  }

  protected override get itemTemplates(): ItemTemplates {
    return itemTemplates;
  }

  protected override get readRow(): View['readRow'] {
    return readRow;
  }

  protected override get errorMessage(): View['errorMessage'] {
    return stepErrorMessage;
  }

  /** @internal What is shown now; `undefined` until there are words for it. */
  override get view(): View | undefined {
    const view = super.view;
    return view && { ...view, removedRow: this.#rows.removed };
  }

  /** Which of the steps a section is. */
  #stepName(all: readonly Step[], section: string): Message | undefined {
    const step = all.find(({ section: { id } }) => id === section);
    if (!step) return undefined;
    // How long a route is shows only at its end.
    const { route } = this.answers.module.definition;
    return route ? routing.question(step.number) : stepping.step(step.number, all.length);
  }

  /** What tells where a person is. */
  protected above(model: StepsModel): OwnDrawing {
    return { dependsOn: stepKey(model), draw: (view) => stepList(view, model) };
  }

  protected override get layout(): FormLayout {
    const { result, module } = this.answers;
    const { inSteps, route } = module.definition;
    const all = inSteps ? this.#steps.all : [];
    const current = this.#steps.currentOf(all);
    if (!current) return {};
    const isAtEnd = current.number === all.length;
    // The last step that there is now is the last of a route only when the route has ended there.
    const isDone = all.every(({ state }) => state === 'done') && (!route || result.outcome !== null);
    const model: StepsModel = {
      all,
      current,
      isLast: isAtEnd && (!route || isDone),
      isDone,
      needed: this.#steps.needed(all),
      canWait: this.#told === current.section.id && !isAtEnd && this.#steps.canWait,
      goTo: (section) => this.#open(section),
      next: () => this.#next(),
      later: () => this.#open(this.#steps.at(1)?.section.id),
      back: () => this.#open(this.#steps.at(-1)?.section.id),
    };
    return {
      currentSection: current.section.id,
      stepName: (section) => this.#stepName(all, section),
      above: this.above(model),
      buttons: {
        dependsOn: [current.section.id, model.isLast, isDone, model.canWait],
        draw: (view) => stepButtons(view, model, this.actions),
      },
    };
  }

  protected override goTo(path: string): void {
    this.#steps.goTo(path);
    super.goTo(path);
  }

  #open(section: Step['section']['id'] | undefined): void {
    if (section === undefined) return;
    this.#steps.goToSection(section);
    this.#told = undefined;
    // Once read, it is there on demand.
    this.renderRoot.querySelector('.about')?.removeAttribute('open');
    this.show([]);
    this.focusOn(`step-${section}`);
  }

  /**
   * What is missing is told, and can be filled in later; what cannot be is to be put right while it is in mind. On a route
   * nothing can wait: which question follows hangs on the answer.
   */
  #next(): void {
    const { open } = this.#steps;
    const { route } = this.answers.module.definition;
    const next = this.#steps.at(1);
    if (open.length && !this.isLocked) {
      this.#told = route ? undefined : this.#steps.at(0)?.section.id;
      this.show(open);
    } else if (next) this.#open(next.section.id);
    // What stands against going on stands in an earlier step.
    else this.showErrors();
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
    if (view) this.announce(translate(view, message(rowName(view, item, row))));
  }
}
