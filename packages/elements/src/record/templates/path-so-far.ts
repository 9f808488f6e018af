import { html, nothing, type TemplateResult } from 'lit';
import type { Item } from '@safeguarding-forms/instruments';
import { reviewing, routing } from '@safeguarding-forms/text';
import { landmarkName } from '../../templates/landmark-name.js';
import { tell, wordsOf, type View } from '../../templates/view.js';
import type { Step } from '../steps-controller.js';
import type { StepsModel } from './steps.js';

/** The question of a step and the option chosen; `undefined` while it has no answer. */
function answered(
  view: View,
  { section }: Step,
): { readonly item: Item; readonly option: string } | undefined {
  const item = section.items.find(({ kind, id }) => kind === 'choice' && view.answers[id] !== undefined);
  return item && { item, option: view.answers[item.id] as string };
}

/** The questions answered so far, each with its answer and a way back to it. */
export function pathSoFar(view: View, { all, current, goTo }: StepsModel): TemplateResult {
  const taken = all.flatMap((step) => {
    const answer = step === current ? undefined : answered(view, step);
    return answer ? [{ ...answer, section: step.section.id }] : [];
  });
  return html`<nav class="steps" part="steps" aria-label=${landmarkName(view, routing.path)}>
    <p class="progress">${tell(view, routing.question(current.number))}</p>
    ${
      taken.length
        ? html`<ol class="path">
            ${taken.map(({ item, option, section }) => {
              const { label, options = {} } = wordsOf(view, item);
              return html`<li>
                <span id="p-${item.id}">${tell(view, label)}</span>
                <b>${tell(view, options[option], option)}</b>
                <button
                  type="button"
                  class="link"
                  id="b-${item.id}"
                  part="step"
                  aria-labelledby="b-${item.id} p-${item.id}"
                  @click=${() => goTo(section)}
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
