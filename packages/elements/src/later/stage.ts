import type { TemplateResult } from 'lit';
import { reviewing, type Message } from '@safeguarding-forms/text';
import type { FormModel } from '../templates/form.js';
import { heading, tell, type View } from '../templates/view.js';
import { review } from './review.js';

function button(view: View, part: 'submit' | 'back', label: Message, press: () => void): TemplateResult {
  return view.html`<button type="button" class=${part === 'submit' ? 'main' : 'plain'} part=${part} @click=${press}>
    ${tell(view, label)}
  </button>`;
}

/** Reading through, with what became of an attempt to send. */
function reviewStage({ view, stage, actions }: FormModel): TemplateResult {
  const { html } = view;
  const notices = {
    sending: html`<div class="notice" part="sending" role="status">
      ${heading(view, 1, tell(view, reviewing.sending), 'sending')}
    </div>`,
    failed: html`<div class="notice summary" part="failed" role="alert">
      ${heading(view, 1, tell(view, reviewing.failed), 'failed')}
      <p>${tell(view, reviewing.failedHint)}</p>
    </div>`,
  };
  return html`${notices[stage as keyof typeof notices]} ${review(view, actions.goTo)}
    <div class="buttons">
      ${button(view, 'submit', stage === 'failed' ? reviewing.retry : reviewing.submit, actions.submit)}
      ${button(view, 'back', reviewing.back, actions.back)}
    </div>`;
}

/** What is shown instead of the questions once they have been answered. */
export function stageTemplate(model: FormModel): TemplateResult {
  const { view, stage, reference, actions } = model;
  const { html } = view;
  switch (stage) {
    case 'sent':
      return html`<div class="notice" part="sent" role="status">
        ${heading(view, 1, tell(view, reviewing.sent), 'sent')}
        ${reference ? html`<p class="reference">${tell(view, reviewing.reference(reference))}</p>` : null}
        <slot name="sent"></slot>
      </div>`;
    case 'handed':
      return html`<div class="notice" part="handed" role="status">
          ${heading(view, 1, tell(view, reviewing.handed), 'handed')}
          <p>${tell(view, reviewing.handedHint)}</p>
        </div>
        <div class="buttons">${button(view, 'back', reviewing.back, actions.back)}</div>`;
    default:
      return reviewStage(model);
  }
}
