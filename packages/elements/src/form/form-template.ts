import { html, nothing, type TemplateResult } from 'lit';
import { countedQuestions } from '@safeguarding-forms/instruments/check/asked.js';
import { chrome } from '@safeguarding-forms/text';
import { heading } from '../controls/heading.js';
import { ownPart } from '../controls/own-part.js';
import { staticPart } from '../controls/static-part.js';
import { errorSummary } from '../errors/error-summary.js';
import { errorsKey } from '../errors/item-errors.js';
import { translateBilingual } from '../language/translate.js';
import { reviewButton, stageTemplate, type Progress } from '../submission/stage-template.js';
import type { FormKind } from './form-kind.js';
import { progress, sectionTemplate } from './section.js';
import type { OwnDrawing, View } from './view.js';

/** What is drawn of a form besides its view. */
export interface FormModel extends Progress {
  readonly kind: Pick<FormKind, 'panel'>;
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
  return html`${heading(view, 0, translateBilingual(view, words.title), 'answering')}
    <p>${translateBilingual(view, words.intro)}</p>
    <p class="status" part="status">${translateBilingual(view, chrome[status])}</p>
    <slot name="intro"></slot><slot name="privacy"></slot>`;
}

/** The questions; they stay in the page, hidden, while the answers are read through. */
function questions(view: View, { stage, actions }: FormModel): TemplateResult {
  const isAnswering = stage === 'answering';
  const buttons = view.layout.buttons
    ? around(view, ({ layout }) => layout.buttons)
    : reviewButton(view, actions);
  // A section left out keeps its place: moved up, radios would change their names and lose what is chosen.
  return html`<div class="questions" ?hidden=${!isAnswering}>
    ${around(view, ({ layout }) => layout.above)}
    ${staticPart(view, () => [
      progress(view, countedQuestions(view.definition)),
      view.wording.definition.sections.map((section) =>
        view.definition.sections.includes(section) ? sectionTemplate(view, section) : nothing,
      ),
    ])}
    <div class="buttons">${isAnswering ? buttons : nothing}</div>
  </div>`;
}

/** Title, errors, questions or what follows them, and the live result. */
export function formTemplate(view: View, model: FormModel): TemplateResult {
  const { stage, actions, kind } = model;
  const isOver = stage === 'sent' || stage === 'handed';
  return html`${staticPart(view, () => introduction(view))}
    ${ownPart(
      view,
      ({ errors }) => [errorsKey(errors)],
      (now) => (now.errors.length ? errorSummary(now, actions.goTo) : nothing),
    )}
    <div class="layout">
      <div>${questions(view, model)} ${stage === 'answering' ? nothing : stageTemplate(view, model)}</div>
      ${
        isOver
          ? nothing
          : ownPart(
              view,
              ({ result }) => [result],
              (now) => kind.panel(now, now.result),
            )
      }
    </div>`;
}
