import type { Answers, Assessment, InstrumentModule, ResultOf } from '@safeguarding-forms/instruments';
import type { SubmissionRecord } from '@safeguarding-forms/schemas/submission.js';
import { placeOf } from '../answering/person-input.js';
import { attachment } from '../attachments/attachment.js';
import { AttachmentsController } from '../attachments/attachments-controller.js';
import { Pathway } from '../attachments/pathway.js';
import type { ItemTemplates, View } from '../form/view.js';
import { StepForm } from './step-form.js';

/**
 * A form that takes submissions of other forms along.
 *
 * @csspart attached - What is attached, in short.
 * @csspart detach - Buttons: take out what is attached.
 * @csspart visit - Buttons: go to the form on this page that makes what is to be attached.
 */
export abstract class AttachingForm<
  A extends object = Answers,
  R extends ResultOf<Assessment> = ResultOf<Assessment>,
> extends StepForm<A, R> {
  readonly #attachments = new AttachmentsController(this, this.kind, this.answers);
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
    super.pressed(action, button);
  }

  protected override act(action: string, path: string, button: HTMLElement): void {
    if (action === 'detach') this.#detach(path);
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

  /** @internal Another edition is there. */
  override editionChanged(module: InstrumentModule): void {
    super.editionChanged(module);
    this.#attachments.keepFitting();
  }

  protected override get itemTemplates(): ItemTemplates {
    return { ...super.itemTemplates, attachment };
  }

  /** @internal What is shown now; `undefined` until there are words for it. */
  override get view(): View | undefined {
    const view = super.view;
    if (!view) return undefined;
    const { arriving } = this.#attachments;
    return { ...view, arriving, attachmentSources: this.sources };
  }

  /** The button that was pressed goes with what it took out: the focus stays at the place. */
  #detach(name: string): void {
    this.attach(name, null);
    this.goTo(name);
  }
}
