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
  /** How many answers each of them has to have. */
  readonly needed: readonly number[];
  /** What is missing in the step in sight was told, and can wait. */
  readonly canWait: boolean;
  readonly goTo: (section: string) => void;
  readonly next: () => void;
  /** To the next step, whatever is missing in this one. */
  readonly later: () => void;
  readonly back: () => void;
}

/** The mark of a step, which its words repeat to those who do not see it. */
const MARKS: Readonly<Record<Step['state'], string>> = { done: '✓', open: '○', wrong: '!' };

/** How far a step has come, in words. */
function stateOf({ state, open }: Step, needed: number): Message {
  if (state === 'wrong') return stepping.wrong;
  return state === 'done' ? stepping.done : stepping.stillOpen(open, Math.max(open, needed));
}

/** What the list of steps hangs on. */
export const stepKey = ({ all, current, needed }: StepsModel): readonly unknown[] => [
  current.section.id,
  needed.join(),
  all.map(({ section, state, open }) => `${section.id}=${state}${open}`).join(),
];

/** How much is open in the step in sight, and on demand all steps with what is left to do in each. */
export function stepList(view: View, { all, current, needed, goTo }: StepsModel): TemplateResult {
  const { sections } = view.wording.words;
  return html`<nav class="steps" part="steps" aria-label=${landmarkName(view, stepping.all)}>
    <p class="progress">${translateBilingual(view, stateOf(current, needed[current.number - 1] ?? 0))}</p>
    <details>
      <summary>${translateBilingual(view, stepping.all)}</summary>
      <ol>
        ${all.map((step, at) => {
          const {
            section: { id },
            state,
          } = step;
          return html`<li data-state=${state}>
            <span class="state" aria-hidden="true">${MARKS[state]}</span>
            ${button(view, {
              look: 'link',
              part: 'step',
              current: id === current.section.id && 'step',
              press: () => goTo(id),
              label: translateBilingual(view, sections[id], id),
            })}
            <span class="hint">${translateBilingual(view, stateOf(step, needed[at] ?? 0))}</span>
          </li>`;
        })}
      </ol>
    </details>
  </nav>`;
}

/** On to the next step, or after the last to reading the answers through; and back. */
export function stepButtons(
  view: View,
  { current, isLast, isDone, canWait, next, later, back }: StepsModel,
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
  ${
    canWait
      ? button(view, {
          look: 'plain',
          part: 'later',
          press: later,
          label: translateBilingual(view, stepping.later),
        })
      : nothing
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
