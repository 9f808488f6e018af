import type { Answers, Assessment, InstrumentModule, ResultOf } from '@safeguarding-forms/instruments';
import { confirmationReadAloud } from '../controls/read-aloud.js';
import type { ItemTemplates, View } from '../form/view.js';
import { ReadAloudController } from '../language/read-aloud-controller.js';
import { RecordForm } from './record-form.js';

/**
 * A form with statements to be read aloud, in the language of whoever listens.
 *
 * @csspart script - A statement to be read aloud.
 */
export abstract class ScriptedForm<
  A extends object = Answers,
  R extends ResultOf<Assessment> = ResultOf<Assessment>,
> extends RecordForm<A, R> {
  readonly #readAloud = new ReadAloudController(this, this.wordings);

  override reset(): void {
    this.#readAloud.clear();
    super.reset();
  }

  /** @internal Another edition is there. */
  override editionChanged(module: InstrumentModule): void {
    this.#readAloud.clear();
    super.editionChanged(module);
  }

  /** @internal A button was pressed. */
  override pressed(action: string, button: HTMLElement): void {
    if (action === 'languages') return this.#offerLanguages();
    const { language = '' } = button.dataset;
    if (action === 'read-aloud') return this.waitFor(this.#readAloud.show(language));
    super.pressed(action, button);
  }

  protected override get itemTemplates(): ItemTemplates {
    return { ...super.itemTemplates, confirmation: confirmationReadAloud };
  }

  /** @internal What is shown now; `undefined` until there are words for it. */
  override get view(): View | undefined {
    const view = super.view;
    return view && { ...view, readAloud: this.#readAloud.state };
  }

  /** The button that was pressed gives way to others: the focus goes to the first of them. */
  #offerLanguages(): void {
    this.#readAloud.offer();
    this.afterUpdate(() => this.renderRoot.querySelector<HTMLElement>('[data-action=read-aloud]')?.focus());
  }
}
