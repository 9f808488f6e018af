import { html, nothing, type TemplateResult } from 'lit';
import type { Message } from '@safeguarding-forms/text';
import type { NotLoaded } from '../host/bring.js';
import { notLoaded } from '../language/not-loaded.js';
import { translateBilingual } from '../language/translate.js';
import type { InLanguage } from '../language/translations.js';
import { wholeText } from '../language/whole-text.js';
import { waiting } from './drawing.js';
import { formTemplate, type FormModel } from './form-template.js';
import type { View } from './view.js';

/** What stands around a form, and what is told above it. */
export interface FrameModel extends FormModel {
  /** In which language it is, while there are no words for a form. */
  readonly fallback: Pick<InLanguage, 'language' | 'dir'>;
  /** What tells that the form in the page is this one. */
  readonly mark: string | undefined;
  /** The way out of the page, over everything. */
  readonly above: unknown;
  /** Why nothing can be sent, where it has to be sealed. */
  readonly refusal: Message | undefined;
  /** What the host got wrong. */
  readonly problems: readonly string[];
  /** Files that did not come. */
  readonly missing: readonly NotLoaded[];
  /** The record, while the browser prints. */
  readonly paper: TemplateResult | null;
  readonly onClick: (event: MouseEvent) => void;
  readonly onKey: (event: KeyboardEvent) => void;
}

/** Everything that is drawn, with the marks by which the common recorders of sessions leave it out. */
export function frameTemplate(form: Element, view: View | undefined, model: FrameModel): TemplateResult {
  const { mark, refusal, problems, missing } = model;
  const { language, dir } = view?.wording ?? model.fallback;
  return html`<div
    class="form rr-block fs-exclude ph-no-capture sentry-block"
    data-hj-suppress
    data-clarity-mask="true"
    data-dd-privacy="hidden"
    data-private
    data-recording-disable
    lang=${language}
    dir=${dir}
    data-prerendered=${mark ?? nothing}
    @click=${model.onClick}
    @keydown=${model.onKey}
  >
    ${model.above}
    ${
      view && refusal
        ? html`<p class="problem" part="not-sealed" role="alert" tabindex="-1" data-focus="errors">
            ${translateBilingual(view, refusal)}
          </p>`
        : nothing
    }
    ${problems.map((message) => html`<p class="problem" part="problem">${wholeText(message)}</p>`)}
    ${
      missing.length
        ? notLoaded(
            form,
            missing.some(({ isGivenUp }) => isGivenUp),
          )
        : nothing
    }
    ${view ? formTemplate(view, model) : waiting(problems.length + missing.length > 0)} ${model.paper}
    <div class="announcer visually-hidden" role="status"></div>
  </div>`;
}
