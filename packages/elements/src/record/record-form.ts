import type { PropertyDeclarations, PropertyValues } from 'lit';
import type { Answers, Assessment, InstrumentModule, ResultOf } from '@safeguarding-forms/instruments';
import type { SubmissionRecord } from '@safeguarding-forms/schemas/submission.js';
import { placeOf } from '../form/person-input.js';
import type { Draw, View } from '../templates/view.js';
import { AloudController } from './aloud-controller.js';
import { AttachmentsController } from './attachments-controller.js';
import { Pathway } from './pathway.js';
import { StepForm } from './step-form.js';
import { attachment } from './templates/attachment.js';

/**
 * A form that takes submissions of other forms along.
 *
 * @csspart attached - What is attached, in short.
 * @csspart detach - Buttons: take out what is attached.
 * @csspart visit - Buttons: go to the form on this page that makes what is to be attached.
 * @csspart script - A statement to be read aloud.
 */
export abstract class RecordForm<
  A extends object = Answers,
  R extends ResultOf<Assessment> = ResultOf<Assessment>,
> extends StepForm<A, R> {
  static override properties: PropertyDeclarations = {
    riskFrom: { attribute: 'risk-from', useDefault: true },
    riskAssessment: { attribute: false, noAccessor: true },
  };

  /** Id of an element on the page whose submission is taken up as the risk assessment. */
  riskFrom = '';

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
    for (const name of this.ownProperties) this.host.take(name, null);
    this.#attachments.clear();
    this.#aloud.clear();
    super.reset();
  }

  /** @internal A button that belongs to the answers was pressed. */
  override pressed(action: string, button: HTMLElement): void {
    const path = placeOf(button)?.path ?? '';
    if (action === 'visit') return this.#pathway.visit(path);
    if (action === 'languages') return this.waitFor(this.#offerLanguages());
    if (action === 'aloud') return this.waitFor(this.#aloud.show(button.dataset.language ?? ''));
    super.pressed(action, button);
  }

  protected override act(action: string, path: string, button: HTMLElement): void {
    if (action === 'detach') this.#detach(path);
    else super.act(action, path, button);
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
    if (this.ownProperties.includes(name)) this.attach(name, value);
    else super.apply(name, value);
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

  protected override get kinds(): Readonly<Record<string, Draw>> {
    return { ...super.kinds, attachment: attachment as Draw };
  }

  protected override get view(): View | undefined {
    const view = super.view;
    return (
      view && {
        ...view,
        ...{ arriving: this.#attachments.arriving, sources: this.sources, aloud: this.#aloud.state },
      }
    );
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
}
