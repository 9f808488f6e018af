import { html, nothing, type TemplateResult } from 'lit';
import type { Item } from '@safeguarding-forms/instruments';
import { reviewing, routing } from '@safeguarding-forms/text';
import { landmarkName } from '../../templates/landmark-name.js';
import { tell, wordsOf, type View } from '../../templates/view.js';
import type { Step } from '../steps-controller.js';
import type { StepsModel } from './steps.js';

/** The question of a step and the option or figure given; `undefined` while it has no answer. */
function answered(
  view: View,
  { section }: Step,
): { readonly item: Item; readonly given: string } | undefined {
  const item = section.items.find(
    ({ kind, id }) => (kind === 'choice' || kind === 'number') && view.answers[id] !== undefined,
  );
  return item && { item, given: String(view.answers[item.id]) };
}

/** The questions answered so far, each with its answer and a way back to it. */
export function pathSoFar(view: View, { all, current, goTo }: StepsModel): TemplateResult {
  const taken = all.flatMap((step) => {
    const answer = step.number === current.number ? undefined : answered(view, step);
    return answer ? [{ ...answer, ...step }] : [];
  });
  return html`<nav class="steps" part="steps" aria-label=${landmarkName(view, routing.path)}>
    <p class="progress">${tell(view, routing.question(current.number))}</p>
    ${
      taken.length
        ? html`<ol class="path">
            ${taken.map(({ item, given, section, number }) => {
              const { label, options = {} } = wordsOf(view, item);
              return html`<li value=${number}>
                <span id="p-${item.id}">${tell(view, label)}</span>
                <b>${tell(view, options[given], given)}</b>
                <button
                  type="button"
                  class="link"
                  id="b-${item.id}"
                  part="step"
                  aria-labelledby="b-${item.id} p-${item.id}"
                  @click=${() => goTo(section.id)}
                >
                  ${tell(view, reviewing.change)}
                </button>
              </li>`;
            })}
          </ol>`
        : nothing
    }
  </nav>`;
}
