import type { Page } from 'playwright-core';

/** Where the keyboard is: the hooks of the contract, read from the element that has the focus, inside the shadow root. */
export interface Focus {
  /** The item's path: `victimName`, or in a row `children[1].name`. */
  readonly path: string | null;
  readonly part: string | null;
  readonly type: string | null;
  readonly value: string | undefined;
  readonly checked: boolean;
  /** Where a link leads. */
  readonly href: string | null;
}

/** The focused control, whichever shadow root it stands in. */
export function focus(page: Page): Promise<Focus> {
  return page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    const item = element?.closest('[data-item]');
    const row = item?.parentElement?.closest('[data-row]');
    const group = row?.closest('[data-item]')?.getAttribute('data-item');
    const within = group ? `${group}[${row?.getAttribute('data-row')}].` : '';
    return {
      path: item ? within + item.getAttribute('data-item') : null,
      part: element?.getAttribute('data-part') ?? element?.getAttribute('part') ?? null,
      type: element?.getAttribute('type') ?? element?.localName ?? null,
      value: (element as HTMLInputElement | null)?.value,
      checked: element instanceof HTMLInputElement && element.checked,
      href: element?.getAttribute('href') ?? null,
    };
  });
}

/**
 * What a person answers, by path: a text, a date as `YYYY-MM-DD`, the option of a choice, a list of those to tick (a
 * confirmation is `['true']`). Anything else is passed by; rows are added as they are needed.
 */
export type Script = Readonly<Record<string, string | readonly string[]>>;

/** What is still to be answered, and to be ticked. */
class Open {
  readonly #ticks: Map<string, readonly string[]>;
  readonly #rest: Map<string, string>;

  constructor(script: Script) {
    const entries = Object.entries(script);
    const isList = (entry: [string, unknown]): boolean => Array.isArray(entry[1]);
    this.#ticks = new Map(entries.filter(isList) as [string, readonly string[]][]);
    this.#rest = new Map(entries.filter((entry) => !isList(entry)) as [string, string][]);
  }

  get paths(): string[] {
    return [...this.#rest.keys(), ...this.#ticks.keys()];
  }

  /** Answers what the keyboard is at, if the script says anything of it. */
  async answer(page: Page, { path, part, type, value = '' }: Focus): Promise<void> {
    if (path === null) return;
    const ticks = this.#ticks.get(path);
    if (type === 'checkbox' && ticks?.includes(value)) {
      await page.keyboard.press('Space');
      const left = ticks.filter((option) => option !== value);
      if (left.length) this.#ticks.set(path, left);
      else this.#ticks.delete(path);
    }
    const wanted = this.#rest.get(path);
    if (wanted === undefined || ['checkbox', 'button', 'summary'].includes(type ?? '')) return;
    const dates: Readonly<Record<string, string>> = Object.fromEntries(
      ['year', 'month', 'day'].map((name, index) => [name, wanted.split('-')[index] ?? '']),
    );
    if (type === 'radio' || type === 'select') await choose(page, wanted);
    else await page.keyboard.type(part !== null && part in dates ? dates[part]! : wanted);
    if (part !== 'day' && part !== 'month') this.#rest.delete(path);
  }
}

/** Goes down the options of a radio group or a list with the arrow key until one is chosen. */
async function choose(page: Page, option: string): Promise<void> {
  const first = await focus(page);
  if (first.type === 'radio' && first.value === option) await page.keyboard.press('Space');
  for (let step = 0; step < 30; step++) {
    const { type, value, checked } = await focus(page);
    if (value === option && (checked || type === 'select')) return;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`The arrow key does not reach "${option}".`);
}

/** Presses the button that has the focus and waits until the focus has gone on from it. */
export async function pressAndLeave(page: Page, button?: Focus): Promise<void> {
  button ??= await focus(page);
  await page.keyboard.press('Enter');
  for (let waited = 0; waited < 5000; waited += 50) {
    const { part, path } = await focus(page);
    if (part !== button.part || path !== button.path) return;
    await page.waitForTimeout(50);
  }
  throw new Error(`The focus stays on "${button.part}".`);
}

/** Goes from control to control with the Tab key, answers what is open, and stops on one of the buttons. */
async function goOn(page: Page, open: Open, buttons: readonly string[]): Promise<Focus> {
  // A button may have brought the keyboard to the first control already.
  await open.answer(page, await focus(page));
  for (let pressed = 0; pressed < 600; pressed++) {
    await page.keyboard.press('Tab');
    let at = await focus(page);
    if (at.part !== null && buttons.includes(at.part)) return at;
    if (at.part === 'add-row' && open.paths.some((path) => path.startsWith(`${at.path}[`))) {
      await pressAndLeave(page, at);
      at = await focus(page);
    }
    await open.answer(page, at);
  }
  throw new Error(`The keyboard did not reach "${buttons.join('" or "')}".`);
}

function expectDone({ paths }: Open, button: string): void {
  if (paths.length > 0) throw new Error(`The keyboard reached "${button}" but never ${paths.join(', ')}.`);
}

/** Goes through a form with the Tab key, answers what the script names, and stops on the button. */
export async function fillByKeyboard(page: Page, script: Script, button: string): Promise<void> {
  const open = new Open(script);
  await goOn(page, open, [button]);
  expectDone(open, button);
}

/**
 * The same with a form in steps, up to the button that leads to the review; what a step is told to miss is left for later.
 * @param marks Whether what is open in a step is marked as not known before going on.
 */
export async function fillSteps(page: Page, script: Script, marks: 'none' | 'rest' = 'none'): Promise<void> {
  const open = new Open(script);
  const mark = marks === 'rest' ? ['mark-rest'] : [];
  let isTold = false;
  for (let step = 0; step < 20;) {
    const at = await goOn(page, open, [...mark, isTold ? 'later' : 'next', 'review']);
    if (at.part === 'review') return expectDone(open, 'review');
    if (at.part === 'mark-rest') await page.keyboard.press('Enter');
    else {
      await pressAndLeave(page, at);
      isTold = (await focus(page)).part === 'error-summary';
      if (!isTold) step += 1;
    }
  }
  throw new Error(`The steps do not end; open are ${open.paths.join(', ')}.`);
}

/** From the button that leads to the review, through the review to the one that sends, and presses it. */
export async function reviewAndSend(page: Page): Promise<void> {
  await pressAndLeave(page);
  await fillByKeyboard(page, {}, 'submit');
  await page.keyboard.press('Enter');
}

/** From a form among those of a case to the list of them, and on to another one. */
export async function openFromList(page: Page, task: string): Promise<void> {
  await followLink(page, '#tasks');
  await page.waitForFunction(() => !document.getElementById('tasks')?.hidden);
  await followLink(page, `#step-${task}`);
}

/** Goes on with the Tab key to a link, and follows it. */
export async function followLink(page: Page, href: string): Promise<void> {
  for (let pressed = 0; pressed < 200; pressed++) {
    await page.keyboard.press('Tab');
    if ((await focus(page)).href === href) return page.keyboard.press('Enter');
  }
  throw new Error(`The keyboard did not reach the link to "${href}".`);
}
