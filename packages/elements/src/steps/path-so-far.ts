import { html, nothing, type TemplateResult } from 'lit';
import type { Answers, Item } from '@safeguarding-forms/instruments';
import { reviewing, routing } from '@safeguarding-forms/text';
import { button } from '../controls/button.js';
import type { OwnDrawing, View } from '../form/view.js';
import { translateBilingual, wordsOf } from '../language/translate.js';
import { landmarkName } from '../result/landmark-name.js';
import type { StepsModel } from './step-list.js';
import type { Step } from './steps-controller.js';

/** The question of a step and the option or figure given; `undefined` while it has no answer. */
function answered(
  answers: Answers,
  { section }: Step,
): { readonly item: Item; readonly given: string } | undefined {
  const item = section.items.find(
    ({ kind, id }) => (kind === 'choice' || kind === 'number') && answers[id] !== undefined,
  );
  return item && { item, given: String(answers[item.id]) };
}

/** What it hangs on: the step in sight, and the answers given before it. */
const pathKey = (answers: Answers, { all, current }: StepsModel): readonly unknown[] => [
  current.section.id,
  all.map((step) => `${step.section.id}=${answered(answers, step)?.given}`).join(),
];

/** What a route says in place of a list of steps: which question is in sight, and which were answered on the way to it. */
export const pathSoFar = (answers: Answers, model: StepsModel): OwnDrawing => ({
  dependsOn: pathKey(answers, model),
  draw: (view) => path(view, model),
});

/** The questions answered so far, each with its answer and a way back to it. */
function path(view: View, { all, current, goTo }: StepsModel): TemplateResult {
  const taken = all.flatMap((step) => {
    const answer = step.number === current.number ? undefined : answered(view.answers, step);
    return answer ? [{ ...answer, ...step }] : [];
  });
  return html`<nav class="steps" part="steps" aria-label=${landmarkName(view, routing.path)}>
    <p class="progress">${translateBilingual(view, routing.question(current.number))}</p>
    ${
      taken.length
        ? html`<ol class="path">
            ${taken.map(({ item, given, section, number }) => {
              const { label, options = {} } = wordsOf(view, item);
              return html`<li value=${number}>
                <span id="p-${item.id}">${translateBilingual(view, label)}</span>
                <b>${translateBilingual(view, options[given], given)}</b>
                ${button(view, {
                  look: 'link',
                  part: 'step',
                  id: `b-${item.id}`,
                  namedBy: `p-${item.id}`,
                  press: () => goTo(section.id),
                  label: translateBilingual(view, reviewing.change),
                })}
              </li>`;
            })}
          </ol>`
        : nothing
    }
  </nav>`;
}
