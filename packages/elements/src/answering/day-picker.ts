import type { DateItem } from '@safeguarding-forms/instruments';
import { localToday } from '@safeguarding-forms/instruments/internal/check/days.js';
import { FIRST_DAY } from '@safeguarding-forms/instruments/internal/check/shape.js';

/** The last day that is written with a year of four figures. */
const LAST_DAY = '9999-12-31';

/**
 * The browser's own calendar, for a date that is otherwise typed in three parts. What it opens from stands in the item
 * only while it is open, so that a date stays three controls and no day is left behind where nobody sees it.
 */
export class DayPicker {
  #control: HTMLInputElement | undefined;
  #button: HTMLElement | undefined;
  #listening: AbortController | undefined;

  /**
   * Whether what comes from here comes from the calendar that is open: from its control, or where a closed shadow root
   * around the form hides that one, from what has the focus meanwhile.
   */
  holds(origin: Element): boolean {
    return this.#control !== undefined && [this.#control, this.#button].includes(origin as HTMLElement);
  }

  /**
   * Opens the calendar from the button that asks for it, at a day if there is one.
   * @returns Whether it could: a browser may have none, and in another site's frame it may not be opened.
   */
  open(button: HTMLElement, { notFuture }: DateItem, day = ''): boolean {
    this.close();
    const control = button.ownerDocument.createElement('input');
    control.type = 'date';
    control.className = 'calendar';
    control.autocomplete = 'off';
    control.tabIndex = -1;
    control.setAttribute('aria-hidden', 'true');
    control.min = FIRST_DAY;
    control.max = notFuture ? localToday() : LAST_DAY;
    control.value = day;
    this.#control = control;
    this.#button = button;
    button.after(control);
    this.#closeWhenLeft(button, control);
    try {
      control.showPicker();
      return true;
    } catch {
      this.close();
      return false;
    }
  }

  /** Closes it, and takes away what it was opened from with the day in it. */
  close(): void {
    const control = this.#control;
    if (!control) return;
    this.#control = undefined;
    this.#listening?.abort();
    control.value = '';
    control.remove();
  }

  /**
   * No browser says that its calendar was closed without a day. It lies over the page, though, and takes every key and
   * press until then: whoever presses or goes to anything else has closed it.
   */
  #closeWhenLeft(button: HTMLElement, control: HTMLElement): void {
    const listening = (this.#listening = new AbortController());
    const { signal } = listening;
    const leave = ({ type, target, relatedTarget = null }: Event & Partial<FocusEvent>): void => {
      const to = type === 'focusout' ? relatedTarget : target;
      // The window itself may lose the focus to the calendar: that leads nowhere on the page.
      if (to && to !== control && !button.contains(to as Node)) this.close();
    };
    for (const type of ['focusin', 'focusout', 'pointerdown'])
      button.getRootNode().addEventListener(type, leave, { signal });
    for (const type of ['blur', 'cancel']) control.addEventListener(type, () => this.close(), { signal });
  }
}
