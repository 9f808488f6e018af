import { html, nothing, type TemplateResult } from 'lit';
import { panel, type Message } from '@safeguarding-forms/text';
import { ownPart } from '../controls/own-part.js';
import type { View } from '../form/view.js';
import { translateBilingual } from '../language/translate.js';
import { wholeText } from '../language/whole-text.js';

/** What had the focus before a person went to the result, by what holds both. */
const left = new WeakMap<Element, HTMLElement>();

const barIn = (layout: Element): HTMLElement | null => layout.querySelector('.bar');

function setOpen(layout: Element, isOpen: boolean): void {
  layout.toggleAttribute('data-open', isOpen);
  barIn(layout)?.setAttribute('aria-expanded', String(isOpen));
}

/** Closes what lies over the questions as soon as a person goes on with them. */
function closeWhenLeft(event: Event): void {
  const layout = event.currentTarget as Element;
  if ((event.target as Element).closest('.result, .bar')) return;
  layout.removeEventListener('focusin', closeWhenLeft);
  left.delete(layout);
  setOpen(layout, false);
}

/** Brings the result into sight and moves the focus to it; Escape leads back. */
export function goToResult(root: ParentNode, from: HTMLElement): void {
  const layout = root.querySelector('.layout:has(> .result)');
  if (!layout) return;
  left.set(layout, from);
  setOpen(layout, true);
  layout.addEventListener('focusin', closeWhenLeft);
  layout.querySelector<HTMLElement>('.result .heading')?.focus();
}

/** Leads back from the result to where a person came from. */
export function leaveResult(root: ParentNode): void {
  const layout = root.querySelector('.layout:has(> .result)');
  const from = layout && left.get(layout);
  if (!layout || !from) return;
  setOpen(layout, false);
  from.focus();
}

/** A figure in short: its label and its number. */
export const briefFigure = (view: View, label: Message, of: (now: View) => number): TemplateResult =>
  html`<span
    >${translateBilingual(view, label)}
    <strong
      >${ownPart(
        view,
        (now) => [of(now)],
        (now) => wholeText(of(now)),
      )}</strong
    ></span
  >`;

/**
 * The result in short, at the lower edge of the window where there is no room for it beside the questions: one press
 * lays the whole of it over them, another takes it away.
 */
export function resultBar(view: View, brief: unknown): TemplateResult | typeof nothing {
  // It is for a form that is being answered; on paper nothing can be pressed.
  if (view.isFinal) return nothing;
  const press = ({ currentTarget }: Event): void => {
    const bar = currentTarget as HTMLElement;
    const root = bar.getRootNode() as ShadowRoot;
    if (bar.getAttribute('aria-expanded') === 'true') leaveResult(root);
    else goToResult(root, bar);
  };
  return html`<button
    type="button"
    class="bar"
    part="result-bar"
    aria-expanded="false"
    ?disabled=${view.isDisabled}
    @click=${press}
  >
    <span class="visually-hidden">${translateBilingual(view, panel.result)}:</span>
    ${brief}
  </button>`;
}
