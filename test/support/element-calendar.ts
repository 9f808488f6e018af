/** The browser's calendar of a date: its button, and a person who chooses in it. */
import { itemOf, type Form } from './element-form.js';
import { click } from './person.js';

/** The button of a date that opens the calendar. */
export const calendarButton = (form: Form, path: string): HTMLButtonElement =>
  itemOf(form, path).querySelector<HTMLButtonElement>('[part=calendar]')!;

/** What calendars are open from: nothing while none is. */
export const calendars = (form: Form): HTMLInputElement[] => [
  ...form.shadowRoot!.querySelectorAll<HTMLInputElement>('input[type=date]'),
];

/** What stands in the three parts of a date. */
export const typedIn = (form: Form, path: string): string[] =>
  ['day', 'month', 'year'].map(
    (part) => itemOf(form, path).querySelector<HTMLInputElement>(`[data-part=${part}]`)!.value,
  );

type Show = HTMLInputElement['showPicker'];

/** Puts another way of opening a calendar in the place of the browser's own for each test of the suite; without one, none. */
export function showingPickers(show: Show | undefined): void {
  const own = HTMLInputElement.prototype.showPicker;
  beforeEach(() => {
    HTMLInputElement.prototype.showPicker = show as Show;
  });
  afterEach(() => {
    HTMLInputElement.prototype.showPicker = own;
  });
}

/** Presses the button of a date, and gives what its calendar is open from. */
export async function openCalendar(form: Form, path: string): Promise<HTMLInputElement> {
  await click(calendarButton(form, path));
  return calendars(form)[0]!;
}

/** Chooses days one after another, as a browser says so: each as it is passed, and the last once it is chosen. */
export async function chooseDay(form: Form, path: string, ...days: readonly string[]): Promise<void> {
  const control = await openCalendar(form, path);
  for (const day of days) {
    control.value = day;
    control.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  }
  control.dispatchEvent(new Event('change', { bubbles: true }));
  await form.updateComplete;
}
