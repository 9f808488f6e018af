/**
 * The browser's own print, asked for by script. Chromium stops the page for it, and then runs no callback that makes a
 * template: what is drawn for paper has to have been drawn before. Events that a test fires itself do not show that.
 */
import type { Browser, Page } from 'playwright-core';
import { offersSelfServe } from '@safeguarding-forms/instruments/internal/check/audience.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleAttachments } from '../../stories/example-attachments.js';
import { exampleCase } from '../../stories/example-case.js';
import { launchChromium } from '../support/launch-chromium.mjs';
import { published } from '../support/published.js';
import { openPage } from './script-page.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

/** What stands in the form as the browser prints it, and afterwards. */
interface Printed {
  readonly record: string;
  readonly after: string;
}

/** Has a form print itself. */
const print = (page: Page, tag: string): Promise<Printed> =>
  page.evaluate(async (name) => {
    const form = document.querySelector(name) as HTMLElement & {
      print(): void;
      readonly updateComplete: Promise<boolean>;
    };
    await form.updateComplete;
    const text = (selector: string): string =>
      [...form.shadowRoot!.querySelectorAll<HTMLElement>(selector)].map((each) => each.innerText).join();
    const record = new Promise<string>((resolve) => {
      addEventListener('beforeprint', () => resolve(text('.paper')), { once: true });
    });
    form.print();
    const taken = await record;
    await new Promise((resolve) => setTimeout(resolve));
    // A browser without windows does not tell when it is done.
    dispatchEvent(new Event('afterprint'));
    await form.updateComplete;
    return { record: taken, after: text('.questions') };
  }, tag);

/** Every element, in its default edition. */
const forms = [...new Map(published.toReversed().map((each) => [each.definition.element, each])).values()];

describe.each(forms)('<$definition.element>', ({ definition }) => {
  const { element } = definition;

  async function opened(attributes = 'bilingual'): Promise<Awaited<ReturnType<typeof openPage>>> {
    const opening = await openPage(
      browser,
      `<main><${element} ${attributes}></${element}></main><script type="module" src="/cdn/${element}.js"></script>`,
    );
    await opening.page.locator(`${element} .questions`).waitFor();
    return opening;
  }

  it('is a record on paper while nobody has answered, and the form on the screen afterwards', async () => {
    const { page, said } = await opened();
    const before = await page.locator(`${element} .questions`).innerText();
    const { record, after } = await print(page, element);
    expect(record.length).toBeGreaterThan(100);
    expect(after).toBe(before);
    expect(said).toEqual([]);
    await page.close();
  });

  it('is a record on paper with all that was answered and attached', async () => {
    const { page, said } = await opened();
    const value = exampleCase(definition);
    const attachments = exampleAttachments(definition);
    const given: unknown = Object.keys(attachments).length ? { attachments, value } : { value };
    await page.evaluate(
      ({ tag, properties }) => void Object.assign(document.querySelector(tag)!, JSON.parse(properties)),
      { tag: element as string, properties: JSON.stringify(given) },
    );
    const { record, after } = await print(page, element);
    expect(record.length).toBeGreaterThan(100);
    expect(after.length).toBeGreaterThan(0);
    expect(said).toEqual([]);
    await page.close();
  });

  const toPerson = offersSelfServe(definition) ? it : undefined;
  toPerson?.('is a record on paper for the person at risk, in Urdu', async () => {
    const { page, said } = await opened('audience="self" lang="ur"');
    await page.locator(`${element} .question input`).first().check();
    const { record, after } = await print(page, element);
    expect(record).toMatch(/\p{Script=Arabic}{3}/u);
    expect(after.length).toBeGreaterThan(0);
    expect(said).toEqual([]);
    await page.close();
  });
});
