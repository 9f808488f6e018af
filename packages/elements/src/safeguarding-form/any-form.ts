import type { CSSResultGroup, PropertyDeclarations } from 'lit';
import type { SubmissionRecord } from '@safeguarding-forms/schemas/internal/submission.js';
import { table } from '../controls/table.js';
import type { ShownKind } from '../form/form-kind.js';
import type { ItemTemplates, OwnDrawing } from '../form/view.js';
import { pathSoFar } from '../steps/path-so-far.js';
import { ScriptedForm } from '../steps/scripted-form.js';
import type { StepsModel } from '../steps/step-list.js';
import { selfServeStyles } from '../styles/self-serve-styles.js';
import { tableStyles } from '../styles/table-styles.js';
import { ChosenKind } from './chosen-kind.js';

/**
 * Any form: a built-in one by its instrument's id, or one of an area's own that no element of ours is for, out of its
 * edition file.
 *
 * @tag safeguarding-form
 */
export class AnyForm extends ScriptedForm {
  static override readonly kind: ShownKind = new ChosenKind();

  static override styles: CSSResultGroup = [ScriptedForm.styles, tableStyles, selfServeStyles];

  static override properties: PropertyDeclarations = {
    instrument: { reflect: true, noAccessor: true },
    edition: { reflect: true, noAccessor: true },
    recordFrom: { attribute: 'record-from', useDefault: true },
    sharingRecord: { attribute: false, noAccessor: true },
    severityGrid: { attribute: false, noAccessor: true },
    referralFrom: { attribute: 'referral-from', useDefault: true },
    referral: { attribute: false, noAccessor: true },
    planFrom: { attribute: 'plan-from', useDefault: true },
    plan: { attribute: false, noAccessor: true },
  };

  declare readonly kind: ChosenKind;

  /** Id of an element on the page whose submission is taken up as the record of sharing without consent. */
  recordFrom = '';

  /** Id of an element on the page whose submission is taken up as the referral. */
  referralFrom = '';

  /** Id of an element on the page whose submission is taken up as the action plan. */
  planFrom = '';

  /** Which form: the id of a built-in instrument such as `dash`, or that of an edition file. */
  get instrument(): string {
    return this.host.valueOf('instrument', this.kind.asked) as string;
  }

  set instrument(id: string | null) {
    this.host.set('instrument', id ?? '');
  }

  /** The local edition; without one, the instrument's default. */
  get edition(): string {
    return this.editionName;
  }

  set edition(name: string | null) {
    this.editionName = name;
  }

  /** The record of sharing without consent that goes along, verified when it is set; or `null`. */
  get sharingRecord(): SubmissionRecord | null {
    return this.attached('sharingRecord');
  }

  set sharingRecord(submission: SubmissionRecord | null) {
    this.host.set('sharingRecord', submission);
  }

  /** The severity grid that goes along, verified when it is set; or `null`. */
  get severityGrid(): SubmissionRecord | null {
    return this.attached('severityGrid');
  }

  set severityGrid(submission: SubmissionRecord | null) {
    this.host.set('severityGrid', submission);
  }

  /** The referral that goes along, verified when it is set; or `null`. */
  get referral(): SubmissionRecord | null {
    return this.attached('referral');
  }

  set referral(submission: SubmissionRecord | null) {
    this.host.set('referral', submission);
  }

  /** The action plan that goes along, verified when it is set; or `null`. */
  get plan(): SubmissionRecord | null {
    return this.attached('plan');
  }

  set plan(submission: SubmissionRecord | null) {
    this.host.set('plan', submission);
  }

  /** @internal */
  override get sources(): Readonly<Record<string, string>> {
    const { recordFrom, referralFrom, planFrom } = this;
    return { ...super.sources, sharingRecord: recordFrom, referral: referralFrom, plan: planFrom };
  }

  protected override ownKind(): ShownKind {
    return new ChosenKind();
  }

  protected override get firstProperties(): readonly string[] {
    return ['instrument'];
  }

  protected override get ownProperties(): readonly string[] {
    return [...super.ownProperties, 'sharingRecord', 'severityGrid', 'referral', 'plan'];
  }

  protected override applyHostProperty(name: string, value: unknown): void {
    if (name === 'instrument') {
      this.#show(String(value));
      return this.requestUpdate('instrument');
    }
    // The form that was asked for takes the place of that in a file, in the edition that was named.
    if (name === 'localEdition') this.kind.ask(this.kind.asked);
    super.applyHostProperty(name, value);
  }

  #show(instrument: string): void {
    this.kind.ask(instrument);
    // In its default edition, until one is named.
    this.wordings.chosen.choose(undefined);
  }

  protected override checkAttributes(): void {
    super.checkAttributes();
    const { asked, builtIn } = this.kind;
    const isThere = builtIn.includes(asked) || this.wordings.chosen.isLocal;
    this.problems.check('instrument', isThere ? [] : [asked], builtIn);
  }

  protected override get itemTemplates(): ItemTemplates {
    return { ...super.itemTemplates, table };
  }

  protected override above(model: StepsModel): OwnDrawing {
    const { answers, module } = this.answers;
    return module.definition.route ? pathSoFar(answers, model) : super.above(model);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'safeguarding-form': AnyForm;
  }
}
