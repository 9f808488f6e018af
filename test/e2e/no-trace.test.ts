/**
 * Nothing of what was typed is left in the memory of a page: heap snapshots of Chromium, after each way in which a form
 * is emptied. What is typed is sent as keys alone: a script that named it would leave it in the memory by itself.
 */
import type { Browser, CDPSession, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchChromium } from '../support/launch-chromium.mjs';
import { openPage } from './script-page.js';

const TYPED = 'Quokkaberry';
const FORM = 'dash-checklist';

let browser: Browser;
let page: Page;
let devtools: CDPSession;

beforeAll(async () => {
  browser = await launchChromium();
});
afterEach(() => page.close());
afterAll(() => browser?.close());

/** How often the memory of the page holds what was typed, once what nobody needs is thrown away. */
async function heldInMemory(): Promise<{ times: number; bytes: number }> {
  const chunks: string[] = [];
  const add = ({ chunk }: { chunk: string }): void => void chunks.push(chunk);
  devtools.on('HeapProfiler.addHeapSnapshotChunk', add);
  await devtools.send('HeapProfiler.enable');
  for (let n = 0; n < 3; n++) await devtools.send('HeapProfiler.collectGarbage');
  await devtools.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  devtools.off('HeapProfiler.addHeapSnapshotChunk', add);
  const snapshot = chunks.join('');
  return { times: snapshot.split(TYPED).length - 1, bytes: snapshot.length };
}

const WAYS: Readonly<Record<string, () => Promise<unknown>>> = {
  'the quick exit': async () => {
    await page.locator(`${FORM} [part~=exit]`).click();
    await page.waitForURL('**/elsewhere/**');
  },
  reset: () => page.evaluate((tag) => document.querySelector<HTMLFormElement>(tag)!.reset(), FORM),
  'the time that nobody touched it': async () => {
    await page.evaluate(() => {
      const [wall, steady] = [Date.now.bind(Date), performance.now.bind(performance)];
      Date.now = () => wall() + 3_600_000;
      performance.now = () => steady() + 3_600_000;
    });
    await page.locator(`${FORM} [part~=cleared]`).waitFor();
  },
  removal: () => page.evaluate((tag) => document.querySelector(tag)!.remove(), FORM),
};

describe.each(['professional', 'self'])('what was typed into a form to %s', (audience) => {
  beforeEach(async () => {
    ({ page } = await openPage(
      browser,
      `<script type="module" src="/cdn/${FORM}.js"></script>
       <${FORM} audience="${audience}" idle-timeout="10" exit-url="/elsewhere/x.js"></${FORM}>`,
      { elsewhere: () => '' },
    ));
    await page.route('**/elsewhere/**', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Weather</title>' }),
    );
    devtools = await page.context().newCDPSession(page);
    await page.locator(`${FORM} [data-item=q1] [value=yes]`).click();
    await page.locator(`${FORM} [data-item=q1] [data-part=detail]`).click();
    await page.keyboard.type(`${TYPED} one`);
    await page.keyboard.press('Tab');
  });

  it('is in its memory while it stands there, or the other tests would show nothing', async () => {
    expect((await heldInMemory()).times).toBeGreaterThan(0);
  });

  it.each(Object.entries(WAYS))('is gone after %s', async (_, way) => {
    await way();
    // What follows in the page, such as the next drawing, has to be done.
    await page.waitForTimeout(300);
    const { times, bytes } = await heldInMemory();
    console.log(`${audience}, after ${_}: ${times} times in ${(bytes / 1e6).toFixed(1)} MB`);
    expect(bytes).toBeGreaterThan(100_000);
    expect(times).toBe(0);
  });
});
