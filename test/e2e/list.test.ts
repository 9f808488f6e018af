/** The coordinator's list in a browser without script: found by keyboard, marked as seen, taken home as a file, on a small screen. */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { olderFile } from '../portal/list-rows.js';
import { startPortal, type PortalProcess } from '../portal/portal-process.js';
import { temporaryFolder } from '../portal/temporary-folder.js';
import { launchChromium } from '../support/launch-chromium.mjs';
import { accessibilityProblems } from './axe.js';

let portal: PortalProcess;
let browser: Browser;

beforeAll(async () => {
  const file = join(temporaryFolder(), 'submissions.db');
  olderFile(file, 120);
  portal = await startPortal(file);
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  await portal?.stop('SIGTERM');
});

async function openList(width: number, javaScriptEnabled = false, query = ''): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 800 }, javaScriptEnabled });
  const page = await context.newPage();
  await page.goto(`${portal.url}/submissions${query}`);
  return page;
}

const caption = (page: Page) => page.locator('caption').innerText();

describe('the coordinator’s list', () => {
  it('is searched and narrowed by keyboard, and its addresses name nobody', async () => {
    const page = await openList(1280);
    const addresses: string[] = [];
    page.on('framenavigated', (frame) => addresses.push(frame.url()));
    await page.getByRole('searchbox', { name: 'Name, reference or agency' }).focus();
    await page.keyboard.type('person housing');
    await page.keyboard.press('Enter');
    await page.waitForURL(/search=/);
    expect(await caption(page)).toContain('60 of 120 submissions: found by the search.');
    await page.locator('summary').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').getAttribute('id')).toBe('find-level');
    await page.keyboard.type('High');
    await page.getByRole('button', { name: 'Show' }).press('Enter');
    await page.waitForURL(/level=high/);
    expect(await caption(page)).toContain('20 of 120 submissions: found by the search, High.');
    expect(addresses.length).toBeGreaterThan(1);
    for (const address of addresses) expect(address).not.toMatch(/person|housing/i);
    await page.context().close();
  });

  it('has its submissions marked as seen in the list, and leads there and back', async () => {
    const page = await openList(1280, false, '?level=medium&seen=no');
    const first = await page.locator('a.reference').first().innerText();
    await page.getByRole('button', { name: `Mark as seen ${first}` }).press('Enter');
    await page.waitForURL(/#SF-/);
    expect(await page.locator('a.reference').first().innerText()).not.toBe(first);
    await page.locator('a.reference').first().click();
    await page.getByRole('button', { name: 'Mark as seen' }).click();
    expect(await page.locator('.mark-seen').innerText()).toContain('nobody knows by whom');
    await page.getByRole('link', { name: 'Back to the list' }).click();
    expect(new URL(page.url()).search).toBe('?level=medium&seen=no');
    expect(await caption(page)).toContain('38 of 120');
    await page.context().close();
  });

  it('goes home as a file with the day in its name', async () => {
    const page = await openList(1280);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'CSV' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^submissions-\d{4}-\d\d-\d\d\.csv$/);
    await page.context().close();
  });

  it.each([320, 390, 1280])(
    'fits a screen of %i pixels, and is accessible with its filters open',
    async (width) => {
      const page = await openList(width, true, '?sort=unseen&page=2');
      expect(await page.locator('details').getAttribute('open')).not.toBeNull();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      expect(await accessibilityProblems(page)).toEqual([]);
      await page.context().close();
    },
  );

  it('is printed without its forms, and says what it is narrowed to', async () => {
    const page = await openList(1280, false, '?level=high');
    await page.emulateMedia({ media: 'print' });
    for (const hidden of ['.finder', '.seen >> nth=0', '.files', 'header.site'])
      expect(await page.locator(hidden).isVisible(), hidden).toBe(false);
    expect(await page.locator('caption').isVisible()).toBe(true);
    expect(await caption(page)).toContain('40 of 120 submissions: High.');
    await page.context().close();
  });
});
