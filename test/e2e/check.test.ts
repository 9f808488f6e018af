/** The page for the person at risk, in a browser: the way out and what is left behind it, and what is sent. */
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startPortal } from '../portal/portal-process.js';
import { accessibilityProblems } from './axe.js';
import { fillByKeyboard, followLink, reviewAndSend } from './keyboard.js';
import { Visit } from './visit.js';

/** Where the exit leads, and what it was told. */
let elsewhere: Server;
let address: string;
let told: IncomingHttpHeaders[] = [];

beforeAll(async () => {
  elsewhere = createServer((request, response) => {
    told.push(request.headers);
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(
      '<!doctype html><html lang="en"><title>Weather</title><link rel="icon" href="data:,"><h1>Weather</h1>',
    );
  });
  await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/weather`;
});
beforeEach(() => void (told = []));
afterAll(() => elsewhere.close());

const visit = new Visit(() => startPortal(undefined, { env: { EXIT_URL: address } }));
const TYPED = 'Sample words';
const ANSWERS = { q1: 'yes', q2: 'no' };

/** What a form on the page holds. */
const held = (): Promise<unknown> =>
  visit.page.evaluate(() => {
    const form = document.querySelector<HTMLElement & { value: object }>('dash-checklist');
    return form && { value: form.value, ticked: form.shadowRoot!.querySelectorAll('input:checked').length };
  });

describe('the page for the person at risk', () => {
  it.each(['a press of the exit', 'three presses of Shift'])(
    'is left by %s, and the way back shows no answers',
    async (how) => {
      const { page, portal } = visit;
      await page.goto(`${portal.url}/`);
      await followLink(page, '/check?lang=en');
      await page.waitForURL('**/check?lang=en');
      await page.waitForFunction(() => 'result' in document.querySelector('dash-checklist')!);
      await fillByKeyboard(page, ANSWERS, 'review');
      await page.locator('[data-item=q1] textarea').fill(TYPED);
      expect(await held()).toMatchObject({ value: { q1: { answer: 'yes', detail: TYPED } }, ticked: 2 });

      if (how.startsWith('three')) for (let time = 0; time < 3; time++) await page.keyboard.press('Shift');
      else await page.locator('[part~=exit]').press('Enter');
      await page.waitForURL(address);
      expect(await page.title()).toBe('Weather');
      expect(told).toHaveLength(1);
      for (const header of ['referer', 'origin', 'cookie']) expect(told[0]).not.toHaveProperty(header);

      // The page that was left is not in the history: back leads past it.
      await page.goBack();
      expect(page.url()).toBe(`${portal.url}/`);
      expect(await page.content()).not.toContain(TYPED);
      await page.goForward();
      expect(page.url()).toBe(address);
      // The same address again, as by somebody else.
      await visit.openForm('/check?lang=en');
      expect(await held()).toEqual({ value: {}, ticked: 0 });
      expect(await page.locator('body').innerText()).not.toContain(TYPED);
      expect(visit.rows()).toEqual([]);
      expect(visit.complaints.filter((what) => what !== `request: ${address}`)).toEqual([]);
    },
  );

  it('leads out by its exit where no script runs', async () => {
    const context = await visit.context.browser()!.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${visit.portal.url}/check`);
    await page.locator('[part~=exit]').click();
    await page.waitForURL(address);
    expect(told[0]).not.toHaveProperty('referer');
    await context.close();
  });

  it('sends two answers, which the coordinator reads as open', async () => {
    const { page, portal } = visit;
    await visit.openForm('/check');
    const title = await page.title();
    await fillByKeyboard(page, ANSWERS, 'review');
    await reviewAndSend(page);
    const reference = await visit.reference();
    expect(visit.stored(reference)).toMatchObject({
      audience: 'self',
      answers: { q1: { answer: 'yes' }, q2: { answer: 'no' } },
      result: { complete: false },
    });
    expect(await page.locator('[part~=download]').count()).toBe(0);
    expect(await page.title()).toBe(title);
    expect(await visit.context.cookies()).toEqual([]);
    expect(
      await page.evaluate(async () => [
        localStorage.length,
        sessionStorage.length,
        (await indexedDB.databases()).length,
      ]),
    ).toEqual([0, 0, 0]);

    await page.goto(`${portal.url}/submissions`);
    const listed = await page.locator('tr', { hasText: reference }).locator('td').first().innerText();
    expect(listed).toMatch(/^Open/);
    expect(listed).toContain('Filled in by the person');
    expect(listed).not.toMatch(/high|medium|standard|no referral/i);
    await page.getByRole('link', { name: reference }).press('Enter');
    await page.getByText('Open: filled in by the person, alone').waitFor();
    expect(visit.complaints).toEqual([]);
  });

  it('changes its language in place, with what is answered and the way out', async () => {
    const { page } = visit;
    await visit.openForm('/check');
    await fillByKeyboard(page, ANSWERS, 'review');
    for (const language of ['ur', 'cy']) {
      await page.locator(`.choices a[hreflang=${language}]`).press('Enter');
      await page.waitForFunction(
        (wanted) =>
          document.documentElement.lang === wanted &&
          document.querySelector<HTMLElement & { language: string }>('dash-checklist')!.language === wanted,
        language,
      );
      expect(await held()).toMatchObject({ ticked: 2 });
      expect(await page.locator('[part~=exit]').getAttribute('href')).toBe(address);
      expect(new URL(page.url()).pathname).toBe('/check');
    }
    expect(visit.complaints).toEqual([]);
  });

  it.each(['', '?lang=cy', '?lang=ur', '?edition=sefton-sexual'])(
    'is accessible, and fits a narrow screen: /check%s',
    async (query) => {
      await visit.openForm(`/check${query}`);
      expect(visit.complaints).toEqual([]);
      expect(await accessibilityProblems(visit.page)).toEqual([]);
      await visit.page.setViewportSize({ width: 320, height: 640 });
      expect(await accessibilityProblems(visit.page)).toEqual([]);
      expect(await visit.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    },
  );
});
