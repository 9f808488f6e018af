import type { PropertyDeclarations } from 'lit';
import type { EditionOf, InstrumentAnswers, InstrumentResult } from '@safeguarding-forms/instruments';
import type { SubmissionRecord } from '@safeguarding-forms/schemas/internal/submission.js';
import { translations } from '@safeguarding-forms/text/internal/locales/marac-actions/translations.js';
import { filledRows } from '../attachments/filled-rows.js';
import type { FormKind } from '../form/form-kind.js';
import { recordPanel } from '../result/record-panel.js';
import { AttachingForm } from '../steps/attaching-form.js';
import { edition } from './plan.js';
import { otherEditions } from './editions.js';

/** Answers to any edition. */
type ActionsAnswers<E extends EditionOf<'marac-actions'> = EditionOf<'marac-actions'>> =
  E extends EditionOf<'marac-actions'> ? InstrumentAnswers<'marac-actions', E> : never;

/**
 * The plan that a conference makes for a case, and what an agency tells of its actions afterwards.
 *
 * @tag marac-actions
 */
export class MaracActions extends AttachingForm<ActionsAnswers, InstrumentResult<'marac-actions', 'plan'>> {
  static override readonly kind: FormKind = {
    tag: 'marac-actions',
    editionName: 'edition',
    part: 'marac-actions',
    editions: [edition, ...otherEditions],
    translations,
    verifier: () => import('../attachments/verifier.js'),
    filledRows,
    panel: recordPanel,
  };

  static override properties: PropertyDeclarations = {
    edition: { reflect: true, noAccessor: true },
    planFrom: { attribute: 'plan-from', useDefault: true },
    plan: { attribute: false, noAccessor: true },
  };

  /** Id of an element on the page whose submission is taken up as the plan, in an update. */
  planFrom = '';

  /** What is filled in: the `plan`, or an agency's `update`. */
  get edition(): EditionOf<'marac-actions'> {
    return this.editionName as EditionOf<'marac-actions'>;
  }

  set edition(name: EditionOf<'marac-actions'>) {
    this.editionName = name;
  }

  /** The plan that an update tells of, verified when it is set; or `null`. It is read here, and not sent along. */
  get plan(): SubmissionRecord | null {
    return this.attached('plan');
  }

  set plan(submission: SubmissionRecord | null) {
    this.host.set('plan', submission);
  }

  /** @internal */
  override get sources(): Readonly<Record<string, string>> {
    return { ...super.sources, plan: this.planFrom };
  }

  protected override get ownProperties(): readonly string[] {
    return [...super.ownProperties, 'plan'];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'marac-actions': MaracActions;
  }
}
