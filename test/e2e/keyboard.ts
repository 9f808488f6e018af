import type { Page } from 'playwright-core';

/** Where the keyboard is: the hooks of the contract, read from the element that has the focus, inside the shadow root. */
export interface Focus {
  readonly item: string | null;
  readonly part: string | null;
  readonly type: string | null;
  readonly checked: boolean;
}

/** The focused control, whichever shadow root it stands in. */
export function focus(page: Page): Promise<Focus> {
  return page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return {
      item: element?.closest('[data-item]')?.getAttribute('data-item') ?? null,
      part: element?.getAttribute('data-part') ?? element?.getAttribute('part') ?? null,
      type: element?.getAttribute('type') ?? element?.localName ?? null,
      checked: element instanceof HTMLInputElement && element.checked,
    };
  });
}

/** What is typed into a text field, or which radio of a question is chosen, by item id; anything else is passed by. */
export type Script = Readonly<Record<string, string>>;

/** How many arrows down from a group's first radio a question's answer stands. */
const STEPS: Readonly<Record<string, number>> = { yes: 0, no: 1, unknown: 2 };

/** Goes from control to control with the Tab key, answers what the script names, and stops on the button. */
export async function fillByKeyboard(page: Page, script: Script, button: string): Promise<void> {
  const open = new Set(Object.keys(script));
  for (let pressed = 0; pressed < 400; pressed++) {
    await page.keyboard.press('Tab');
    const { item, part, type } = await focus(page);
    if (part === button) {
      if (open.size > 0)
        throw new Error(`The keyboard reached "${button}" but never ${[...open].join(', ')}.`);
      return;
    }
    const answer = item === null ? undefined : script[item];
    if (item === null || answer === undefined || !open.has(item)) continue;
    if (type === 'radio') await chooseRadio(page, STEPS[answer] ?? 0);
    else await page.keyboard.type(answer);
    open.delete(item);
  }
  throw new Error(`The keyboard did not reach "${button}".`);
}

async function chooseRadio(page: Page, steps: number): Promise<void> {
  if (steps === 0) await page.keyboard.press('Space');
  for (let step = 0; step < steps; step++) await page.keyboard.press('ArrowDown');
  if (!(await focus(page)).checked) throw new Error('The radio that the keyboard chose is not checked.');
}
