/** A site in React that renders on the server: the first submission arrives, however late React takes the page up. */
import { verifySubmission } from '@safeguarding-forms/schemas';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchChromium } from '../support/launch-chromium.mjs';
import { startSite } from './react/server.mjs';

let browser: Browser;
let site: Awaited<ReturnType<typeof startSite>>;
let page: Page;
/** Warnings and errors of the page, React's complaints among them. */
let said: string[];

beforeAll(async () => {
  [browser, site] = await Promise.all([launchChromium(), startSite()]);
});
beforeEach(async () => {
  site.received.length = 0;
  said = [];
  page = await browser.newPage();
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) said.push(message.text());
  });
  page.on('pageerror', ({ message }) => said.push(message));
});
afterEach(() => page.close());
afterAll(async () => {
  await browser?.close();
  site?.close();
});

/** Opens a page without waiting for all of its scripts. */
const open = (way: string): Promise<unknown> => page.goto(`${site.url}/${way}`, { waitUntil: 'commit' });

const taken = (): Promise<unknown> => page.locator('#root[data-hydrated]').waitFor();

/** Answers every question with no, reads the form through and sends it, by clicks. */
async function fillAndSend(): Promise<void> {
  for (let question = 1; question <= 27; question++)
    await page.locator(`dash-checklist [data-item=q${question}] input[value=no]`).check();
  await page.locator('dash-checklist [part~=review]').click();
  await page.locator('dash-checklist [part~=submit]').click();
}

const reference = (): Promise<string> => page.locator('dash-checklist [part~=sent]').innerText();

describe('a page that React renders on the server', () => {
  it('hears the first submission on the page before React is there, and keeps it when it is', async () => {
    const release = site.hold();
    await open('raw');
    await fillAndSend();
    expect(await reference()).toContain('EXAMPLE-1');
    expect(site.received).toHaveLength(1);
    expect(verifySubmission(JSON.parse(site.received[0]!))).toMatchObject({ ok: true });
    release();
    await taken();
    expect(await reference()).toContain('EXAMPLE-1');
    expect(said).toEqual([]);
  });

  it('hears it by a ref, with what the host knows of the case', async () => {
    await open('ref');
    await taken();
    await fillAndSend();
    expect(await reference()).toContain('EXAMPLE-1');
    expect(JSON.parse(site.received[0]!)).toMatchObject({
      context: { case: 'EXAMPLE-1' },
      answers: { victimName: 'Example Person', q27: { answer: 'no' } },
    });
    expect(said).toEqual([]);
  });

  it('is told that nobody heard it where React’s listener is not there yet', async () => {
    const release = site.hold();
    await open('markup');
    await fillAndSend();
    await expect.poll(() => said).toHaveLength(1);
    expect(said[0]).toContain('nobody took sf-submit');
    expect(site.received).toEqual([]);
    expect(await page.locator('dash-checklist [part~=sent]').count()).toBe(0);
    release();
  });
});

describe('a page of the React component', () => {
  const question = (number: number): ReturnType<Page['locator']> =>
    page.locator(`dash-checklist [data-item=q${number}] input[value=no]`);

  it('has the questions before any script, keeps what is answered then, and hears the first submission', async () => {
    const release = site.hold();
    await open('component');
    // Welsh, by the attributes that the server wrote.
    await expect.poll(() => page.locator('dash-checklist [data-item]').count()).toBeGreaterThanOrEqual(27);
    expect(await page.locator('dash-checklist').getAttribute('lang')).toBe('cy');
    expect(await page.locator('dash-checklist:defined').count()).toBe(0);
    await question(1).check();
    release();
    await taken();
    expect(await question(1).isChecked()).toBe(true);
    expect(await page.locator('dash-checklist.example > [slot=privacy]').innerText()).toContain(
      'example staff',
    );
    await fillAndSend();
    expect(await reference()).toContain('EXAMPLE-1');
    const submission: unknown = JSON.parse(site.received[0]!);
    expect(verifySubmission(submission)).toMatchObject({ ok: true });
    expect(submission).toMatchObject({
      instrument: { id: 'dash', edition: 'cleveland' },
      language: 'cy',
      context: { case: 'EXAMPLE-1' },
    });
    expect(said).toEqual([]);
  });
});
