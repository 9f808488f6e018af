/** Brings a form into the states in which it is looked at, as a person and a host do. */
import type { ElementHandle, JSHandle, Page } from 'playwright-core';
import type { SafeguardingForm } from '@safeguarding-forms/elements/classes.js';
import { payload } from '../support/sample-submission.js';

/** One form to look at. */
export interface Looked {
  readonly tag: string;
  readonly id: string;
  readonly edition: string;
  readonly audience: 'professional' | 'self';
}

/** Every clock stands still: nothing that is said hangs on the day of the test. */
const NOW = new Date('2026-11-30T12:00:00Z');
/** Longer than any text may be. */
const TOO_LONG = 'x'.repeat(10_001);

/** A form on a page, and what is done to it. */
export class LookedForm {
  private constructor(
    readonly page: Page,
    readonly form: ElementHandle<SafeguardingForm>,
    private readonly looked: Looked,
  ) {}

  /** Opens the form anew on a page. */
  static async open(page: Page, looked: Looked): Promise<LookedForm> {
    await page.clock.setFixedTime(NOW);
    await page.reload();
    const { tag, audience } = looked;
    await page.evaluate(
      ([name, to]) => {
        document.querySelector('main')!.innerHTML = `<h1>Example</h1><${name} audience="${to}"></${name}>`;
      },
      [tag, audience] as const,
    );
    const form = (await page.$(tag)) as ElementHandle<SafeguardingForm>;
    await page.waitForFunction(
      (each) => each.shadowRoot?.querySelector('[part~=emergency]') && each.result !== undefined,
      form,
    );
    return new LookedForm(page, form, looked);
  }

  /** What a host prefills: everything that is asked, and what is attached. */
  async fill(): Promise<void> {
    const { id, edition } = this.looked;
    const { answers, attachments } = payload(`${id}.${edition}.1.0.0.full`) as {
      answers: object;
      attachments?: object;
    };
    await this.form.evaluate(
      async (form, given) => {
        Object.assign(form, given.attachments);
        form.value = given.answers as never;
        await form.updateComplete;
      },
      { answers, attachments: attachments ?? {} },
    );
  }

  /** A try to go on too early; the person at risk, who may leave everything open, has typed too much. */
  async err(): Promise<void> {
    await this.form.evaluate(async (form, tooLong) => {
      if (form.audience !== 'self') await form.submit();
      else {
        const root = form.shadowRoot!;
        root.querySelector<HTMLElement>('[data-item] input[value=yes]')!.click();
        await form.updateComplete;
        const text = root.querySelector<HTMLTextAreaElement>('[data-item] :is(textarea, input[type=text])')!;
        text.value = tooLong;
        text.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
        root.querySelector<HTMLElement>('[part~=review]')!.click();
      }
      await form.updateComplete;
      // The step in sight may have nothing wrong in it: the summary leads to one that has.
      const isInSight = [...form.shadowRoot!.querySelectorAll('[data-item] .error')].some((error) =>
        error.checkVisibility(),
      );
      if (isInSight) return;
      form.shadowRoot!.querySelector<HTMLElement>('[part~=error-summary] a')!.click();
      await form.updateComplete;
    }, TOO_LONG);
  }

  /** Goes on to the next step, whatever is missing. @returns Whether there is one. */
  next(): Promise<boolean> {
    return this.form.evaluate(async (form) => {
      const inSight = (): string | undefined =>
        form.shadowRoot!.querySelector<HTMLElement>('[data-section]:not([hidden])')?.dataset.section;
      const before = inSight();
      for (const part of ['next', 'later']) {
        form.shadowRoot!.querySelector<HTMLElement>(`[part~=${part}]`)?.click();
        await form.updateComplete;
      }
      return inSight() !== before;
    });
  }

  /** Presses a button. */
  async press(part: string): Promise<void> {
    await this.form.evaluate(async (form, name) => {
      form.shadowRoot!.querySelector<HTMLElement>(`[part~=${name}]`)!.click();
      await form.updateComplete;
    }, part);
  }

  /** Sends to a host that stores it at once. */
  async send(): Promise<void> {
    await this.form.evaluate((form) => {
      form.addEventListener('sf-submit', (event) =>
        event.waitUntil(Promise.resolve({ reference: 'SAMPLE-0001' })),
      );
    });
    await this.press('submit');
    await this.page.waitForFunction((form) => form.shadowRoot!.querySelector('[part~=sent]'), this.form);
  }

  /** The step that is in sight. */
  step(): Promise<JSHandle<Element>> {
    return this.form.evaluateHandle((form) =>
      form.shadowRoot!.querySelector('[data-section]:not([hidden])')!,
    );
  }

  /** Where is said aloud what has changed. */
  announcer(): Promise<JSHandle<Element[]>> {
    return this.form.evaluateHandle((form) => [...form.shadowRoot!.querySelectorAll('.announcer')]);
  }

  /** The frame of an item and the controls in it, where it is in sight; of a field in a row by its path. */
  controlsOf(path: string): Promise<JSHandle<Element[]>> {
    return this.form.evaluateHandle((form, given) => {
      const [, group, row, field] = /^(.+)\[(\d+)\]\.([^.]+)$/.exec(given) ?? [];
      const frame = group
        ? form.shadowRoot!.querySelector(`[data-item="${group}"] [data-row="${row}"] [data-item="${field}"]`)
        : form.shadowRoot!.querySelector(`[data-item="${given.split('.')[0]}"]:not([data-row] *)`);
      if (!frame?.checkVisibility()) return [];
      return [frame, ...frame.querySelectorAll('input, textarea, select')].filter(
        (each) => each === frame || each.closest('[data-item]') === frame,
      );
    }, path);
  }

  /** The items that an error stands beside, and what it says. */
  errors(): Promise<{ path: string; sentence: string }[]> {
    return this.form.evaluate((form) =>
      [...form.shadowRoot!.querySelectorAll<HTMLElement>('[data-item] .error')]
        .filter((error) => error.checkVisibility())
        .map((error) => {
          const item = error.closest<HTMLElement>('[data-item]')!;
          const row = item.closest<HTMLElement>('[data-row]');
          const group = row?.closest<HTMLElement>('[data-item]')?.dataset.item;
          const id = item.dataset.item!;
          const path = row && group ? `${group}[${row.dataset.row}].${id}` : id;
          return { path, sentence: error.innerText.replace(/\s+/g, ' ').trim() };
        }),
    );
  }

  /** What has to be answered, as the answers are. */
  missing(): Promise<string[]> {
    return this.form.evaluate((form) => {
      const { issues } = (form as unknown as { answers: { issues: { path: string; code: string }[] } })
        .answers;
      return issues.filter(({ code }) => code === 'required').map(({ path }) => path);
    });
  }
}
