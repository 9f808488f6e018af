import { html, nothing, type TemplateResult } from 'lit';
import { countedQuestions } from '@safeguarding-forms/instruments/internal/check/asked.js';
import { stepsOf } from '@safeguarding-forms/instruments/internal/model/steps-of.js';
import { chrome, panel } from '@safeguarding-forms/text';
import { hasThirdAnswer } from '../controls/answer-columns.js';
import { heading } from '../controls/heading.js';
import { ownPart } from '../controls/own-part.js';
import { staticPart } from '../controls/static-part.js';
import { errorSummary } from '../errors/error-summary.js';
import { errorsKey } from '../errors/item-errors.js';
import { translateBilingual } from '../language/translate.js';
import { drawPanel } from '../result/panel.js';
import { reviewButton, seeHelpButton, stageTemplate, type Progress } from '../submission/stage-template.js';
import type { FormKind } from './form-kind.js';
import { progress, sectionTemplate } from './section.js';
import type { OwnDrawing, View } from './view.js';

/** What is drawn of a form besides its view. */
export interface FormModel extends Progress {
  readonly kind: Pick<FormKind, 'panel' | 'selfServe'>;
  /** Whether a machine translates the form. */
  readonly isMachineTranslated: boolean;
}

/** A part that the kind of form puts around the questions. */
const around = (view: View, partOf: (view: View) => OwnDrawing | undefined): unknown =>
  ownPart(
    view,
    (now) => partOf(now)?.dependsOn ?? [],
    (now) => partOf(now)?.draw(now),
  );

/** Title and introduction, and what the host adds to them. */
function introduction(view: View): TemplateResult {
  const { words, status } = view.wording;
  const about = html`<p>${translateBilingual(view, words.intro)}</p>
    <p class="status" part="status">${translateBilingual(view, chrome[status])}</p>
    <slot name="intro"></slot><slot name="privacy"></slot>`;
  return html`${heading(view, 0, translateBilingual(view, words.title), 'answering')}
    <p class="emergency" part="emergency">${translateBilingual(view, chrome.emergency)}</p>
    ${
      view.layout.currentSection === undefined
        ? about
        : html`<details class="about" open>
            <summary>${translateBilingual(view, chrome.about)}</summary>
            ${about}
          </details>`
    }`;
}

/** The questions; they stay in the page, hidden, while the answers are read through. */
function questions(view: View, { stage, actions }: FormModel): TemplateResult {
  const isAnswering = stage === 'answering';
  const counted = countedQuestions(view.definition);
  const buttons = view.layout.buttons
    ? around(view, ({ layout }) => layout.buttons)
    : reviewButton(view, actions);
  // A section left out keeps its place: moved up, radios would change their names and lose what is chosen.
  return html`<div class="questions ${hasThirdAnswer(view) ? '' : 'of-two'}" ?hidden=${!isAnswering}>
    ${around(view, ({ layout }) => layout.above)}
    ${staticPart(view, () => [
      html`<div class="head">
        ${progress(view, counted)}${
          counted.length && !view.wording.selfServe
            ? html`<p class="keys hint">${translateBilingual(view, panel.keys)}</p>`
            : nothing
        }
      </div>`,
      stepsOf(view.wording.definition).map(({ id }) => {
        const step = stepsOf(view.definition).find((each) => each.id === id);
        return step ? sectionTemplate(view, step) : nothing;
      }),
    ])}
    <div class="buttons">${isAnswering ? [seeHelpButton(view, actions), buttons] : nothing}</div>
  </div>`;
}

/** Title, errors, questions or what follows them, and the live result. */
export function formTemplate(view: View, model: FormModel): TemplateResult {
  const { stage, actions, kind } = model;
  return html`${staticPart(view, () => introduction(view))}
    ${
      model.isMachineTranslated
        ? html`<p class="warning" part="machine-translated" role="status">
            ${translateBilingual(view, chrome.machineTranslated)}
          </p>`
        : nothing
    }
    ${ownPart(
      view,
      ({ errors }) => [errorsKey(errors)],
      (now) => (now.errors.length ? errorSummary(now, actions.goTo) : nothing),
    )}
    <div class="layout">
      <div>${questions(view, model)} ${stage === 'answering' ? nothing : stageTemplate(view, model)}</div>
      ${ownPart(
        view,
        ({ result, isFinal }) => [result, isFinal],
        (now) => drawPanel(kind, now),
      )}
    </div>`;
}
