/** A referral is begun, left, and finished elsewhere by its link. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { launchChromium } from '../support/launch-chromium.mjs';
import { accessibilityProblems } from './axe.js';
import { fillSteps, reviewAndSend } from './keyboard.js';
import { Visit } from './visit.js';

const visit = new Visit();

type Form = HTMLElement & { value: Record<string, unknown>; inert: boolean };

/** A referral that could be sent, and the two names in it that are typed here. */
const { answers } = JSON.parse(
  readFileSync('test/payloads/marac-referral.kirklees.1.0.0.minimal.json', 'utf8'),
) as { answers: Record<string, unknown> };
const { contactName, victimName, ...rest } = answers as Record<
  'contactName' | 'victimName' | 'contactDetails',
  string
>;

/** Typed in the place of another line, on the same step. */
const changed = '01632 960009';

const status = (page: Page) => page.locator('.draft-status > span').first();
const field = (page: Page, item: string) => page.locator(`[data-item=${item}] input`).first();
const valueIn = (page: Page) => page.locator('marac-referral').evaluate((form) => (form as Form).value);

/** Goes on to the step in which both are typed: nothing is missing in those before it. */
async function goToReferrer(page: Page): Promise<void> {
  for (let step = 1; !(await field(page, 'contactName').isVisible()); step++) {
    await page.locator('[part~=next]').click();
    await page
      .getByText(`Step ${step + 1} of`)
      .filter({ visible: true })
      .waitFor();
  }
}

/** Begins a referral with one name typed, and waits until it is saved. @returns The link that leads back. */
async function begin(page: Page): Promise<string> {
  await visit.openForm('/marac-referral?area=kirklees');
  await page.locator('marac-referral').evaluate((form, value) => void ((form as Form).value = value), rest);
  await goToReferrer(page);
  await field(page, 'contactName').pressSequentially(contactName);
  await status(page)
    .getByText(/^Saved: \d\d:\d\d$/)
    .waitFor();
  return page.locator('.draft-link').innerText();
}

/** Opens a link and waits until its answers are there. */
async function open(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await page.waitForFunction(() => {
    const form = document.querySelector('marac-referral') as Form;
    return !form.inert && Object.keys(form.value ?? {}).length > 0;
  });
}

async function kept(link: string): Promise<{ status: number; value: unknown }> {
  const response = await fetch(link.replace('/drafts/', '/api/drafts/'));
  const body = (await response.json()) as { draft?: { value: unknown } };
  return { status: response.status, value: body.draft?.value };
}

describe('a referral', () => {
  it('is begun, the browser closed, and finished and sent elsewhere; its draft is gone then', async () => {
    const link = await begin(visit.page);
    expect(new URL(link).pathname).toMatch(/^\/drafts\/[\w-]{43}$/);
    expect(await kept(link)).toEqual({ status: 200, value: { ...rest, contactName } });
    const left = await visit.page.evaluate(async () => [
      localStorage.length,
      sessionStorage.length,
      (await indexedDB.databases()).length,
      (await caches.keys()).length,
      JSON.stringify(history.state),
      location.href,
    ]);
    expect(left).toEqual([0, 0, 0, 0, 'null', `${visit.portal.url}/marac-referral?area=kirklees`]);
    expect(await visit.context.cookies()).toEqual([]);
    expect(visit.complaints).toEqual([]);
    await visit.context.close();

    const elsewhere = await launchChromium();
    try {
      const page = await elsewhere.newPage();
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
      });
      page.on('pageerror', ({ message }) => complaints.push(message));
      await open(page, link);
      expect(await valueIn(page)).toEqual({ ...rest, contactName });
      expect(await field(page, 'contactName').inputValue()).toBe(contactName);
      await page.locator('marac-referral').evaluate((form) => form.focus());
      await fillSteps(page, { victimName });
      await reviewAndSend(page);
      await page.locator('[part~=sent]').waitFor();
      const reference = /SF-\w{4}-\w{4}/.exec(await page.locator('[part~=sent]').innerText())?.[0] ?? '';
      expect(visit.stored(reference).answers).toEqual(answers);
      expect(await page.locator('.draft').isVisible()).toBe(false);
      expect((await kept(link)).status).toBe(404);
      expect(complaints).toEqual([]);
      await page.goto('about:blank');
      expect((await kept(link)).status, 'leaving makes it not again').toBe(404);
      await page.goto(link);
      expect(await page.locator('h1').innerText()).toBe('This link no longer leads anywhere');
    } finally {
      await elsewhere.close();
    }
  });

  it('says when there is no connection, and saves once there is one', async () => {
    const { page, context } = visit;
    const link = await begin(page);
    await context.setOffline(true);
    await field(page, 'contactDetails').fill(changed);
    await status(page).getByText('Not saved: there is no connection.').waitFor();
    expect((await kept(link)).value).toMatchObject({ contactDetails: rest.contactDetails });
    await context.setOffline(false);
    await status(page)
      .getByText(/^Saved: \d\d:\d\d$/)
      .waitFor();
    expect((await kept(link)).value).toMatchObject({ contactName, contactDetails: changed });
  });

  it('is saved when its page is left at once', async () => {
    const { page } = visit;
    const link = await begin(page);
    page.on('dialog', (dialog) => void dialog.accept());
    await field(page, 'contactDetails').fill(changed);
    await page.goto(`${visit.portal.url}/`);
    await expect
      .poll(async () => (await kept(link)).value)
      .toMatchObject({ contactName, contactDetails: changed });
  });

  it('is gone on with on one page at a time', async () => {
    const { page } = visit;
    const link = await begin(page);
    const other = await visit.context.newPage();
    await open(other, link);
    await goToReferrer(other);
    await field(other, 'contactDetails').fill('Example Second');
    await status(other)
      .getByText(/^Saved: /)
      .waitFor();
    await expect
      .poll(async () => (await kept(link)).value)
      .toMatchObject({ contactDetails: 'Example Second' });
    await field(page, 'contactDetails').fill('Example First');
    await page.locator('[data-problem=elsewhere]').waitFor();
    expect(await kept(link)).toMatchObject({ status: 200, value: { contactDetails: 'Example Second' } });
    expect(await field(page, 'contactDetails').inputValue()).toBe('Example First');
  });

  it('is deleted by its button, with every answer left in the page', async () => {
    const { page } = visit;
    const link = await begin(page);
    await page.locator('.draft-delete').press('Enter');
    await page.locator('[data-problem=deleted]').waitFor();
    expect((await kept(link)).status).toBe(404);
    await field(page, 'contactDetails').fill(changed);
    await page.waitForTimeout(2500);
    expect((await kept(link)).status).toBe(404);
    expect(await valueIn(page)).toMatchObject({ contactName, contactDetails: changed });
  });

  it('is not filled in while its draft cannot be opened, which stays as it is', async () => {
    const { page } = visit;
    const link = await begin(page);
    const other = await visit.context.newPage();
    await other.route('**/api/drafts/*', (route) => route.abort());
    await other.goto(link);
    await other.locator('[data-problem=unusable]').waitFor();
    expect(await other.locator('marac-referral').evaluate((form) => (form as Form).inert)).toBe(true);
    expect(await kept(link)).toMatchObject({ status: 200, value: { contactName } });
  });

  it('keeps its draft in another language, says so in it, and fits a narrow screen accessibly', async () => {
    const { page } = visit;
    const link = await begin(page);
    await open(page, link);
    await page.locator('.choices a[hreflang=ur]').press('Enter');
    await status(page)
      .getByText(/^محفوظ ہو گیا: \d\d:\d\d$/)
      .waitFor();
    expect(await page.locator('.draft-status').getAttribute('dir')).toBe('rtl');
    expect(await valueIn(page)).toEqual({ ...rest, contactName });
    expect(await page.locator('.draft-link').innerText()).toBe(link);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});
