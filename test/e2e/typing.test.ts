/** What keyboards send beside single keys: compositions, whole words, the clipboard, undoing. Nothing of it gets out. */
import type { Browser, CDPSession, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchChromium } from '../support/launch-chromium.mjs';
import { openPage } from './script-page.js';

const NAME = 'dash-checklist [data-item=signedName] input';

let browser: Browser;
let page: Page;
let keyboard: CDPSession;

beforeAll(async () => {
  browser = await launchChromium();
});
beforeEach(async () => {
  ({ page } = await openPage(
    browser,
    `<script type="module" src="/cdn/dash-checklist.js"></script>
     <dash-checklist></dash-checklist><input id="beside" />`,
  ));
  await page.locator(NAME).waitFor();
  await page.evaluate(listen);
  keyboard = await page.context().newCDPSession(page);
});
afterEach(() => page.close());
afterAll(() => browser?.close());

/** Has scripts of the page listen to everything that can carry text. */
function listen(): void {
  const carriers =
    'beforeinput input textInput compositionstart compositionupdate compositionend paste copy cut change';
  const heard = { form: [] as string[], beside: [] as string[] };
  Object.assign(window, { heard });
  for (const target of [window, document, document.body, document.querySelector('dash-checklist')!])
    for (const name of carriers.split(' '))
      for (const capture of [true, false])
        target.addEventListener(
          name,
          (event) => {
            const { data, clipboardData } = event as InputEvent & ClipboardEvent;
            const isBeside = event.target === document.getElementById('beside');
            // The form says `input` and `change` itself, without any text.
            if (data || clipboardData || !['input', 'change'].includes(name))
              heard[isBeside ? 'beside' : 'form'].push(name);
          },
          { capture },
        );
}

const heard = (): Promise<Record<'form' | 'beside', string[]>> =>
  page.evaluate(() => (window as unknown as { heard: Record<'form' | 'beside', string[]> }).heard);
const answers = (): Promise<object> =>
  page.evaluate(() => (document.querySelector('dash-checklist') as unknown as { value: object }).value);
const compose = (text: string): Promise<unknown> =>
  keyboard.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });

describe('in a form', () => {
  afterEach(async () => {
    expect((await heard()).form).toEqual([]);
  });

  it('a composition is taken in as it ends, in Japanese as in Welsh', async () => {
    await page.locator(NAME).click();
    for (const text of ['れ', 'れい', '例']) await compose(text);
    await keyboard.send('Input.insertText', { text: '例' });
    expect(await answers()).toEqual({ signedName: '例' });
    await page.keyboard.type(' t');
    await compose('^');
    await keyboard.send('Input.insertText', { text: 'ŷ' });
    expect(await page.locator(NAME).inputValue()).toBe('例 tŷ');
    expect(await answers()).toEqual({ signedName: '例 tŷ' });
  });

  it('one that is given up leaves what was there', async () => {
    await page.locator(NAME).click();
    await page.keyboard.type('Example');
    await compose('れい');
    await compose('');
    expect(await page.locator(NAME).inputValue()).toBe('Example');
    await page.keyboard.press('Tab');
    expect(await answers()).toEqual({ signedName: 'Example' });
  });

  it('words come whole, as from a phone or from dictation', async () => {
    await page.locator(NAME).click();
    for (const text of ['Example ', 'Person', ' 🙂']) await keyboard.send('Input.insertText', { text });
    expect(await answers()).toEqual({ signedName: 'Example Person 🙂' });
  });

  it('copying, cutting and pasting go by the keys of the clipboard', async () => {
    await page.locator(NAME).click();
    await page.keyboard.type('Example');
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Control+c');
    await page.keyboard.press('End');
    await page.keyboard.press('Control+v');
    expect(await answers()).toEqual({ signedName: 'ExampleExample' });
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Control+x');
    expect(await answers()).toEqual({});
    await page.keyboard.press('Control+v');
    await page.keyboard.press('Control+v');
    expect(await answers()).toEqual({ signedName: 'ExampleExampleExampleExample' });
  });

  it('what was done is undone, and done again', async () => {
    await page.locator(NAME).click();
    await page.keyboard.type('Example');
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Control+x');
    await page.keyboard.press('Control+z');
    expect(await answers()).toEqual({ signedName: 'Example' });
    await page.keyboard.press('Control+Shift+z');
    expect(await answers()).toEqual({});
  });

  it('what is copied there can be pasted elsewhere, and the other way round', async () => {
    await page.locator('#beside').fill('Sample');
    await page.locator('#beside').press('Control+a');
    await page.locator('#beside').press('Control+c');
    await page.locator(NAME).click();
    await page.keyboard.press('Control+v');
    expect(await answers()).toEqual({ signedName: 'Sample' });
    await page.keyboard.type(' Person');
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Control+c');
    await page.locator('#beside').press('End');
    await page.locator('#beside').press('Control+v');
    expect(await page.locator('#beside').inputValue()).toBe('SampleSample Person');
    // Elsewhere on the page all of it is heard.
    const { beside } = await heard();
    expect(beside).toEqual(expect.arrayContaining(['beforeinput', 'input', 'copy', 'paste']));
  });
});
