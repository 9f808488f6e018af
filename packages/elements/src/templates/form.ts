import { html, nothing, type TemplateResult } from 'lit';
import type { ScoredAssessment } from '@safeguarding-forms/instruments';
import { chrome } from '@safeguarding-forms/text';
import type { Figure } from '../form/form-kind.js';
import type { SubmissionController } from '../form/submission-controller.js';
import { resultPanel } from './result-panel.js';
import { countedQuestions } from '@safeguarding-forms/instruments/check/asked.js';
import { progress, sectionTemplate } from './section.js';
import { heading, tell, type View } from './view.js';

/** What a person can do with a form besides answering. */
export interface FormActions {
  readonly goTo: (path: string) => void;
  readonly review: () => void;
  readonly back: () => void;
  readonly submit: () => void;
}

/** A whole form. */
export interface FormModel {
  readonly view: View;
  /** Changes when everything has to be drawn anew: another language, edition, or way of showing it. */
  readonly look: unknown;
  readonly result: ScoredAssessment;
  readonly figures: readonly Figure[];
  readonly submission: SubmissionController;
  readonly isDisabled: boolean;
  readonly actions: FormActions;
}

/** The questions; they stay in the page, hidden, while the answers are read through. */
function questions({ view, look, submission, actions }: FormModel): TemplateResult {
  // A section left out keeps its place: moved up, radios would change their names and lose what is chosen.
  const { sections } = view.wording.edition.module.definition;
  return html`<div class="questions" ?hidden=${submission.stage !== 'answering'}>
    ${progress(view, countedQuestions(view.definition))}
    ${sections.map((section) => (view.definition.sections.includes(section) ? sectionTemplate(view, look, section) : nothing))}
    <div class="buttons">
      <button type="button" class="main" part="review" @click=${actions.review}>
        ${tell(view, chrome.review)}
      </button>
    </div>
  </div>`;
}

/** Title, errors, questions or what follows them, and the live result. */
export function formTemplate(model: FormModel): TemplateResult {
  const { view, submission, actions } = model;
  const { words, status } = view.wording;
  const { stage } = submission;
  return html`${heading(view, 0, tell(view, words.title), 'answering')}
    <p>${tell(view, words.intro)}</p>
    <p class="status" part="status">${tell(view, chrome[status])}</p>
    <slot name="intro"></slot><slot name="privacy"></slot>
    ${view.errors.length ? view.later?.errorSummary(view, actions.goTo) : nothing}
    <div class="layout">
      <fieldset ?disabled=${model.isDisabled || stage === 'sending'}>
        ${questions(model)} ${stage === 'answering' ? nothing : view.later?.stageTemplate(model)}
      </fieldset>
      ${stage === 'sent' || stage === 'handed' ? nothing : resultPanel(view, model.result, model.figures)}
    </div>`;
}
