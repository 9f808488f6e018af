import { html, type TemplateResult } from 'lit';
import { chrome, reviewing, type Message } from '@safeguarding-forms/text';
import { button } from '../controls/button.js';
import { heading } from '../controls/heading.js';
import type { Stage, View } from '../form/view.js';
import { translateBilingual } from '../language/translate.js';
import { review } from '../review/review.js';

/** What a person can do with a form besides answering. */
export interface FormActions {
  readonly goTo: (path: string) => void;
  readonly review: () => void;
  readonly back: () => void;
  readonly submit: () => void;
}

/** How far a form has come. */
export interface Progress {
  readonly stage: Stage;
  /** What the host told the person to quote. */
  readonly reference: string | undefined;
  readonly actions: FormActions;
}

/** The button that leads to reading the answers through. */
export const reviewButton = (view: View, { review }: FormActions): TemplateResult =>
  button(view, {
    look: 'main',
    part: 'review',
    press: review,
    label: translateBilingual(view, chrome.review),
  });

const sendButton = (view: View, label: Message, press: () => void): TemplateResult =>
  button(view, { look: 'main', part: 'submit', press, label: translateBilingual(view, label) });

const backButton = (view: View, press: () => void): TemplateResult =>
  button(view, { look: 'plain', part: 'back', press, label: translateBilingual(view, reviewing.back) });

/** Reading through, with what became of an attempt to send. */
function reviewStage(view: View, { stage, actions }: Progress): TemplateResult {
  const notices = {
    sending: html`<div class="notice" part="sending" role="status">
      ${heading(view, 1, translateBilingual(view, reviewing.sending), 'sending')}
    </div>`,
    failed: html`<div class="notice summary" part="failed" role="alert">
      ${heading(view, 1, translateBilingual(view, reviewing.failed), 'failed')}
      <p>${translateBilingual(view, reviewing.failedHint)}</p>
    </div>`,
  };
  return html`${notices[stage as keyof typeof notices]} ${review(view, actions.goTo)}
    <div class="buttons">
      ${sendButton(view, stage === 'failed' ? reviewing.retry : reviewing.submit, actions.submit)}
      ${backButton(view, actions.back)}
    </div>`;
}

/** What is shown instead of the questions once they have been answered. */
export function stageTemplate(view: View, progress: Progress): TemplateResult {
  const { stage, reference, actions } = progress;
  switch (stage) {
    case 'sent':
      return html`<div class="notice" part="sent" role="status">
        ${heading(view, 1, translateBilingual(view, reviewing.sent), 'sent')}
        ${
          reference
            ? html`<p class="reference">${translateBilingual(view, reviewing.reference(reference))}</p>`
            : null
        }
        <slot name="sent"></slot>
      </div>`;
    case 'handed':
      return html`<div class="notice" part="handed" role="status">
          ${heading(view, 1, translateBilingual(view, reviewing.handed), 'handed')}
          <p>${translateBilingual(view, reviewing.handedHint)}</p>
        </div>
        <div class="buttons">${backButton(view, actions.back)}</div>`;
    default:
      return reviewStage(view, progress);
  }
}
