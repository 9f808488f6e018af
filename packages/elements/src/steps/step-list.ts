import { html, nothing, type TemplateResult } from 'lit';
import { stepping, type Message } from '@safeguarding-forms/text';
import { button } from '../controls/button.js';
import type { View } from '../form/view.js';
import { translateBilingual } from '../language/translate.js';
import { landmarkName } from '../result/landmark-name.js';
import { reviewButton, type FormActions } from '../submission/stage-template.js';
import type { Step } from './steps-controller.js';

/** Where a person is in a form in steps, and where they can go. */
export interface StepsModel {
  readonly all: readonly Step[];
  readonly current: Step;
  /** Whether nothing follows the step in sight. */
  readonly isLast: boolean;
  /** Whether nothing is left to do: whoever comes back to change one answer need not walk through all that follows. */
  readonly isDone: boolean;
  readonly goTo: (section: string) => void;
  readonly next: () => void;
  readonly back: () => void;
}

const states: Readonly<Record<Step['state'], Message>> = {
  done: stepping.done,
  open: stepping.open,
  wrong: stepping.wrong,
};

/** What the list of steps hangs on. */
export const stepKey = ({ all, current }: StepsModel): readonly unknown[] => [
  current.section.id,
  all.map(({ section, state }) => `${section.id}=${state}`).join(),
];

/** Which step of how many is in sight, and on demand all of them with what is left to do in each. */
export function stepList(view: View, { all, current, goTo }: StepsModel): TemplateResult {
  const { sections } = view.wording.words;
  return html`<nav class="steps" part="steps" aria-label=${landmarkName(view, stepping.all)}>
    <p class="progress">${translateBilingual(view, stepping.step(current.number, all.length))}</p>
    <details>
      <summary>${translateBilingual(view, stepping.all)}</summary>
      <ol>
        ${all.map(
          ({ section: { id }, state }) =>
            html`<li data-state=${state}>
              ${button(view, {
                look: 'link',
                part: 'step',
                current: id === current.section.id && 'step',
                press: () => goTo(id),
                label: translateBilingual(view, sections[id], id),
              })}
              <span class="hint">${translateBilingual(view, states[state])}</span>
            </li>`,
        )}
      </ol>
    </details>
  </nav>`;
}

/** On to the next step, or after the last to reading the answers through; and back. */
export function stepButtons(
  view: View,
  { current, isLast, isDone, next, back }: StepsModel,
  actions: FormActions,
): TemplateResult {
  return html`${
    isLast
      ? reviewButton(view, actions)
      : button(view, {
          look: 'main',
          part: 'next',
          press: next,
          label: translateBilingual(view, stepping.next),
        })
  }
  ${!isLast && isDone ? reviewButton(view, actions) : nothing}
  ${
    current.number > 1
      ? button(view, {
          look: 'plain',
          part: 'back',
          press: back,
          label: translateBilingual(view, stepping.previous),
        })
      : nothing
  }`;
}
