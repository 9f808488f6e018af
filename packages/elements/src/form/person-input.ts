import type { Item } from '@safeguarding-forms/instruments';
import { SfAnswerEvent } from '../events/answer-event.js';
import { readControl, type ControlChange } from './read-control.js';

interface InputHost extends HTMLElement {
  /** The item of an id, while it can be answered. */
  answerable(id: string): Item | undefined;
  /** Takes an answer in. */
  give(change: ControlChange): void;
}

/**
 * Listens to every control of a form at one place. What a person types is taken in and stops here: the host element
 * says `input` and `change` again as native controls do, without the data that the original events carry.
 */
export class PersonInput {
  constructor(private readonly host: InputHost) {}

  readonly onInput = (event: Event): void => {
    event.stopPropagation();
    const control = event.target as HTMLInputElement;
    const frame = control.closest<HTMLElement>('[data-item]');
    const item = this.host.answerable(frame?.dataset.item ?? '');
    if (!frame || !item) return;
    this.#give(readControl(frame, control, item), item);
  };

  readonly onChange = (event: Event): void => {
    event.stopPropagation();
    this.host.dispatchEvent(new Event('change', { bubbles: true }));
  };

  /** A button that clears an answer; the focus goes to where it can be given again. */
  readonly onClick = (event: Event): void => {
    const button = (event.target as Element).closest<HTMLElement>('[data-action=clear]');
    const frame = button?.closest<HTMLElement>('[data-item]');
    const item = this.host.answerable(frame?.dataset.item ?? '');
    if (!frame || !item) return;
    frame.querySelector<HTMLElement>('input')?.focus();
    this.#give({ path: item.id, value: undefined }, item);
    this.host.dispatchEvent(new Event('change', { bubbles: true }));
  };

  #give(change: ControlChange, item: Item): void {
    this.host.give(change);
    this.host.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    this.host.dispatchEvent(new SfAnswerEvent(item.id));
  }
}
