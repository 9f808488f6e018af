import type { Item } from '@safeguarding-forms/instruments';
import { SfAnswerEvent } from '../host/answer-event.js';
import { DayPicker } from './day-picker.js';
import { readPath } from './path.js';
import {
  DATE_PARTS,
  dateValue,
  readControl,
  typedDate,
  type ControlChange,
  type DatePart,
} from './read-control.js';

interface InputHost extends HTMLElement {
  /** The item at a path, while it can be answered. */
  answerable(path: string): Item | undefined;
  /** Sets an answer that the person gave. */
  setAnswer(change: ControlChange): void;
  /** Another button was pressed that belongs to the answers; its `data-action` says what it does. */
  pressed?(action: string, button: HTMLElement): void;
}

interface Place {
  readonly frame: HTMLElement;
  readonly path: string;
}

const datePart = (frame: HTMLElement, part: DatePart): HTMLInputElement =>
  frame.querySelector<HTMLInputElement>(`[data-part=${part}]`) as HTMLInputElement;

/** The frame of the item that something in the form belongs to, and the item's path. */
export function placeOf(inside: Element): Place | undefined {
  const frame = inside.closest<HTMLElement>('[data-item]');
  const row = frame?.parentElement?.closest<HTMLElement>('[data-row]');
  const group = row?.closest<HTMLElement>('[data-item]');
  const within = group ? `${group.dataset.item}[${row?.dataset.row}].` : '';
  return frame ? { frame, path: within + (frame.dataset.item ?? '') } : undefined;
}

/** What a control is to its item: `q5.detail`. */
export function partOf(control: Element | null | undefined): string | undefined {
  const item = control?.closest<HTMLElement>('[data-item]');
  return item ? `${item.dataset.item}.${(control as HTMLElement).dataset.part}` : undefined;
}

/**
 * Reads every control of a form at one place. What a person types is taken in and stays here: the host element
 * says `input` and `change` again as native controls do, without the data that the original events carry.
 */
export class PersonInput {
  readonly #calendar = new DayPicker();

  constructor(private readonly host: InputHost) {}

  /** A control was changed. */
  taken(control: HTMLInputElement): void {
    // In a calendar, days are passed on the way to the one that is chosen.
    if (this.#calendar.holds(control)) return;
    const place = placeOf(control);
    const item = place && this.host.answerable(place.path);
    if (item) this.set(readControl(place.frame, control, item, place.path));
  }

  /** A control was left changed. */
  done(control?: HTMLInputElement): void {
    if (control?.type === 'date' && this.#calendar.holds(control)) this.#choose(control);
    this.host.dispatchEvent(new Event('change', { bubbles: true }));
  }

  /** A button that clears an answer moves the focus to where it can be given again. */
  readonly onClick = (event: Event): void => {
    const button = (event.target as Element).closest<HTMLElement>('[data-action]');
    const place = button && placeOf(button);
    const action = button?.dataset.action ?? '';
    if (place && action === 'calendar') return this.#openCalendar(button, place);
    if (action && action !== 'clear') this.host.pressed?.(action, button as HTMLElement);
    if (action !== 'clear' || !place || !this.host.answerable(place.path)) return;
    const controls = [...place.frame.querySelectorAll<HTMLInputElement>('input')];
    controls[0]?.focus();
    for (const control of controls) control.checked = false;
    this.set({ path: place.path, value: undefined });
    this.done();
  };

  /** Empties every control, whatever a browser may have put there by itself. */
  clear(root: ParentNode | undefined): void {
    this.#calendar.close();
    for (const control of root?.querySelectorAll<HTMLInputElement>('input, textarea, select') ?? []) {
      control.checked = false;
      if (control.type !== 'radio' && control.type !== 'checkbox') control.value = '';
    }
  }

  /** Sets an answer, and says so to the page. */
  set(change: ControlChange): void {
    this.host.setAnswer(change);
    this.host.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    this.host.dispatchEvent(new SfAnswerEvent(readPath(change.path).id));
  }

  /** Opens the calendar at the date that is typed; where there is none, typing begins. */
  #openCalendar(button: HTMLElement, { frame, path }: Place): void {
    const item = this.host.answerable(path);
    if (item?.kind !== 'date') return;
    // Not every browser gives the focus to a button that is pressed, and it is where a person is once the calendar closes.
    button.focus();
    if (!this.#calendar.open(button, item, dateValue(typedDate(frame)))) datePart(frame, 'day').focus();
  }

  /** Writes the day that was chosen where it would be typed, and takes it in as if it were. */
  #choose(calendar: HTMLInputElement): void {
    const place = placeOf(calendar);
    const [year = '', month = '', day = ''] = calendar.value.split('-');
    this.#calendar.close();
    if (!place || !this.host.answerable(place.path)) return;
    const date = { day, month, year };
    for (const part of DATE_PARTS) datePart(place.frame, part).value = date[part];
    this.taken(datePart(place.frame, 'day'));
  }
}
