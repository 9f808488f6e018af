import { html, nothing, type TemplateResult } from 'lit';
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
  readonly seeHelp: () => void;
  readonly back: () => void;
  readonly submit: () => void;
  readonly print: () => void;
  readonly download: () => void;
  readonly startAgain: () => void;
}

/** How far a form has come. */
export interface Progress {
  readonly stage: Stage;
  /** What the host told the person to quote. */
  readonly reference: string | undefined;
  /** Whether what was sent is offered as a file. */
  readonly downloads: boolean;
  readonly actions: FormActions;
}

/** The button that leads to reading the answers through. */
export const reviewButton = (view: View, { review }: FormActions): TemplateResult =>
  button(view, {
    // To the person at risk help comes first.
    look: view.wording.selfServe ? 'plain' : 'main',
    part: 'review',
    press: review,
    label: translateBilingual(view, chrome.review),
  });

/** The button by which the person at risk stops and sees who can help. */
export const seeHelpButton = (view: View, { seeHelp }: FormActions): TemplateResult | typeof nothing =>
  view.wording.selfServe
    ? button(view, {
        look: 'main',
        part: 'see-help',
        press: seeHelp,
        label: translateBilingual(view, view.wording.selfServe.said.seeHelp),
      })
    : nothing;

const sendButton = (view: View, label: Message, press: () => void): TemplateResult =>
  button(view, { look: 'main', part: 'submit', press, label: translateBilingual(view, label) });

const backButton = (view: View, press: () => void): TemplateResult =>
  button(view, { look: 'plain', part: 'back', press, label: translateBilingual(view, reviewing.back) });

const printButton = (view: View, { print }: FormActions): TemplateResult =>
  button(view, {
    look: 'main',
    part: 'print',
    press: print,
    label: translateBilingual(view, reviewing.print),
  });

/** A copy to keep, where the website offers one. */
const downloadButton = (view: View, { downloads, actions }: Progress): TemplateResult | typeof nothing =>
  downloads
    ? button(view, {
        look: 'plain',
        part: 'download',
        press: actions.download,
        label: translateBilingual(view, reviewing.download),
      })
    : nothing;

/** What to know of such a copy. */
const downloadHint = (view: View, { downloads }: Progress): TemplateResult | typeof nothing =>
  downloads ? html`<p class="hint">${translateBilingual(view, reviewing.downloadHint)}</p>` : nothing;

/** Reading through, with what became of an attempt to send. */
function reviewStage(view: View, { stage, actions }: Progress): TemplateResult {
  const notices = {
    sending: html`<div class="notice" part="sending" role="status">
      ${heading(view, 1, translateBilingual(view, reviewing.sending), 'sending')}
    </div>`,
    slow: html`<div class="notice" part="slow" role="status">
      ${heading(view, 1, translateBilingual(view, reviewing.slow), 'slow')}
      <p>${translateBilingual(view, reviewing.slowHint)}</p>
    </div>`,
    failed: html`<div class="notice summary" part="failed" role="alert">
      ${heading(view, 1, translateBilingual(view, reviewing.failed), 'failed')}
      <p>${translateBilingual(view, reviewing.failedHint)}</p>
    </div>`,
  };
  return html`${notices[stage as keyof typeof notices]} ${review(view, actions.goTo, stage === 'reviewing')}
    <div class="buttons">
      ${sendButton(view, stage === 'reviewing' || stage === 'sending' ? reviewing.submit : reviewing.retry, actions.submit)}
      ${backButton(view, actions.back)}
    </div>`;
}

/** What is shown instead of the questions once they have been answered. */
export function stageTemplate(view: View, progress: Progress): TemplateResult {
  const { stage, reference, actions } = progress;
  const { said } = view.wording.selfServe ?? {};
  switch (stage) {
    case 'sent':
      return html`<div class="notice" part="sent" role="status">
          ${heading(view, 1, translateBilingual(view, reviewing.sent), 'sent')}
          ${
            reference
              ? html`<p class="reference">${translateBilingual(view, reviewing.reference(reference))}</p>`
              : null
          }
          ${said ? html`<p>${translateBilingual(view, said.sentHint)}</p>` : null}
          <slot name="sent"></slot>
        </div>
        <div class="buttons">
          ${printButton(view, actions)} ${downloadButton(view, progress)}
          ${button(view, {
            look: 'plain',
            part: 'start-again',
            press: actions.startAgain,
            label: translateBilingual(view, reviewing.startAgain),
          })}
        </div>
        ${downloadHint(view, progress)}`;
    case 'handed':
      return html`<div class="notice" part="handed" role="status">
          ${heading(view, 1, translateBilingual(view, reviewing.handed), 'handed')}
          <p>${translateBilingual(view, reviewing.handedHint)}</p>
        </div>
        <div class="buttons">
          ${printButton(view, actions)} ${downloadButton(view, progress)} ${backButton(view, actions.back)}
        </div>
        ${downloadHint(view, progress)}`;
    default:
      return reviewStage(view, progress);
  }
}
