import { html, nothing, type TemplateResult } from 'lit';
import type { Assessment, ResultOf } from '@safeguarding-forms/instruments';
import { countedQuestions } from '@safeguarding-forms/instruments/check/asked.js';
import { chrome } from '@safeguarding-forms/text';
import type { FormKind } from '../form/form-kind.js';
import type { Stage } from '../form/stage.js';
import { progress, sectionTemplate } from './section.js';
import { heading, tell, type Draw, type View } from './view.js';

/** What a person can do with a form besides answering. */
export interface FormActions {
  readonly goTo: (path: string) => void;
  readonly review: () => void;
  readonly back: () => void;
  readonly submit: () => void;
}

/** What one kind of form has besides what every form has. */
export interface Furnishing {
  /** How the kinds of item are drawn that only it has. */
  readonly kinds?: Readonly<Record<string, Draw>>;
  /** The section that is in sight, where the form is in steps. */
  readonly step?: string;
  /** What stands above the section in sight. */
  readonly steps?: (view: View) => unknown;
  /** The buttons under it, in place of the one that leads to the review. */
  readonly buttons?: (view: View) => unknown;
}

/** A whole form. */
export interface FormModel {
  readonly view: View;
  /** Changes when everything has to be drawn anew: another language, edition, or way of showing it. */
  readonly look: unknown;
  readonly result: ResultOf<Assessment>;
  readonly kind: FormKind;
  readonly furnishing: Furnishing;
  readonly stage: Stage;
  /** What the host told the person to quote. */
  readonly reference: string | undefined;
  readonly isDisabled: boolean;
  readonly actions: FormActions;
}

/** The button that leads to reading the answers through. */
export const reviewButton = (view: View, { review }: FormActions): TemplateResult =>
  html`<button type="button" class="main" part="review" @click=${review}>
    ${tell(view, chrome.review)}
  </button>`;

/** The questions; they stay in the page, hidden, while the answers are read through. */
function questions({ view, look, stage, actions, furnishing }: FormModel): TemplateResult {
  // A section left out keeps its place: moved up, radios would change their names and lose what is chosen.
  const { sections } = view.wording.edition.module.definition;
  const { step, steps, buttons } = furnishing;
  return html`<div class="questions" ?hidden=${stage !== 'answering'}>
    ${steps?.(view)} ${progress(view, countedQuestions(view.definition))}
    ${sections.map((section) =>
      view.definition.sections.includes(section) ? sectionTemplate(view, look, section, step) : nothing,
    )}
    <div class="buttons">
      ${stage === 'answering' ? (buttons?.(view) ?? reviewButton(view, actions)) : nothing}
    </div>
  </div>`;
}

/** Title, errors, questions or what follows them, and the live result. */
export function formTemplate(model: FormModel): TemplateResult {
  const { view, stage, actions, kind } = model;
  const { words, status } = view.wording;
  return html`${heading(view, 0, tell(view, words.title), 'answering')}
    <p>${tell(view, words.intro)}</p>
    <p class="status" part="status">${tell(view, chrome[status])}</p>
    <slot name="intro"></slot><slot name="privacy"></slot>
    ${view.errors.length ? view.later?.errorSummary(view, actions.goTo) : nothing}
    <div class="layout">
      <fieldset ?disabled=${model.isDisabled || stage === 'sending'}>
        ${questions(model)} ${stage === 'answering' ? nothing : view.later?.stageTemplate(model)}
      </fieldset>
      ${stage === 'sent' || stage === 'handed' ? nothing : kind.panel(view, model.result)}
    </div>`;
}
