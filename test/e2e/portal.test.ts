import Database from 'libsql';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startPortal, type PortalProcess } from '../portal/portal-process.js';
import { launchChromium } from '../support/launch-chromium.mjs';
import { accessibilityProblems } from './axe.js';
import { fillByKeyboard, type Script } from './keyboard.js';

let browser: Browser;
let portal: PortalProcess;
let context: BrowserContext;
let page: Page;
/** What a careful site must not see: violations of its policy, errors, requests to anywhere else. */
let complaints: string[];

beforeAll(async () => {
  portal = await startPortal();
  browser = await launchChromium();
});

afterAll(async () => {
  await browser?.close();
  await portal?.stop('SIGTERM');
});

beforeEach(async () => {
  complaints = [];
  context = await browser.newContext();
  page = await context.newPage();
  await page.exposeFunction('complain', (what: string) => void complaints.push(what));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { complain } = window as unknown as { complain: (what: string) => void };
      complain(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(`${portal.url}/`)) complaints.push(`request: ${request.url()}`);
  });
});

afterEach(() => context.close());

/** A Cleveland checklist with this many yes answers from the top, and the reason that a high one needs. */
function checklist(yes: number): Script {
  const questions = Array.from(
    { length: 27 },
    (_, index) => [`q${index + 1}`, index < yes ? 'yes' : 'no'] as const,
  );
  return { ...Object.fromEntries(questions), ...(yes >= 14 ? { whyMarac: 'Sample reason' } : {}) };
}

async function openForm(path: string): Promise<void> {
  await page.goto(`${portal.url}${path}`);
  await page.locator('[part~=review]').waitFor();
}

/** Fills the form and goes through the review to the button that sends, and presses it. */
async function send(script: Script): Promise<void> {
  await fillByKeyboard(page, script, 'review');
  await page.keyboard.press('Enter');
  await page.locator('[part~=submit]').waitFor();
  await fillByKeyboard(page, {}, 'submit');
  await page.keyboard.press('Enter');
}

/** The reference that the form shows once it is sent. */
async function shownReference(): Promise<string> {
  const receipt = await page.locator('[part~=sent]').innerText();
  const reference = /SF-\w{4}-\w{4}/.exec(receipt)?.[0];
  if (reference === undefined) throw new Error(`The form shows no reference; it says: ${receipt}`);
  return reference;
}

interface Row {
  readonly reference: string;
  readonly body: string;
}

function rows(): Row[] {
  const db = new Database(portal.dataFile, { readonly: true });
  try {
    return db.prepare('SELECT reference, body FROM submissions ORDER BY id').all() as Row[];
  } finally {
    db.close();
  }
}

describe('the portal in a browser', () => {
  it('takes a checklist filled by keyboard from the first question to the coordinator', async () => {
    await openForm('/dash-checklist');
    await send(checklist(15));
    const reference = await shownReference();

    const row = rows().find((stored) => stored.reference === reference);
    const stored = JSON.parse(row?.body ?? 'null');
    expect(stored).toMatchObject({
      element: 'dash-checklist',
      instrument: { id: 'dash', edition: 'cleveland' },
      language: 'en',
      result: { yes: 15, no: 12, level: 'high', outcome: 'refer', basis: ['visible-high-risk'] },
    });
    expect(stored.answers.q15).toEqual({ answer: 'yes' });
    expect(stored.answers.q16).toEqual({ answer: 'no' });
    expect(stored.answers.whyMarac).toBe('Sample reason');

    expect(await context.cookies()).toEqual([]);
    expect(
      await page.evaluate(async () => [
        localStorage.length,
        sessionStorage.length,
        (await indexedDB.databases()).length,
      ]),
    ).toEqual([0, 0, 0]);
    expect(page.url()).toBe(`${portal.url}/dash-checklist`);

    await page.goto(`${portal.url}/submissions`);
    const listed = await page.locator('tr', { hasText: reference }).innerText();
    expect(listed).toContain('High');
    expect(listed).toContain('Refer to MARAC');
    await page.getByRole('link', { name: reference }).press('Enter');
    await page.getByRole('heading', { level: 1, name: `Submission ${reference}` }).waitFor();
    expect(JSON.parse(await page.locator('pre').innerText())).toEqual(stored);
    expect(complaints).toEqual([]);
  });

  it('keeps every answer when the way back is lost, and stores a retry once', async () => {
    const before = rows().length;
    await openForm('/dash-checklist');
    await page.route('**/api/submissions', async (route) => {
      await route.fetch();
      await route.abort();
    });
    await send(checklist(2));
    await page.locator('[part~=failed]').waitFor();
    expect(rows().length).toBe(before + 1);

    await page.unroute('**/api/submissions');
    await fillByKeyboard(page, {}, 'submit');
    await page.keyboard.press('Enter');
    const reference = await shownReference();
    expect(rows().length).toBe(before + 1);
    expect(rows().at(-1)?.reference).toBe(reference);
  });

  it.each([
    ['/dash-checklist?edition=kirklees&lang=ur', 'rtl'],
    ['/dash-checklist?edition=cleveland&lang=cy', 'ltr'],
    ['/merit-form?lang=ur', 'rtl'],
    ['/merit-form?lang=cy', 'ltr'],
  ])('shows the form in another language under the strict policy: %s', async (path, dir) => {
    await openForm(path);
    const lang = new URL(path, portal.url).searchParams.get('lang');
    await page.waitForFunction((wanted) => {
      const form = document.querySelector('dash-checklist, merit-form') as
        (HTMLElement & { language: string }) | null;
      return form?.language === wanted;
    }, lang);
    expect(await page.locator('html').getAttribute('dir')).toBe(dir);
    expect(complaints).toEqual([]);
  });

  it('lets the element say which editions there are', async () => {
    await page.goto(`${portal.url}/dash-checklist?edition=atlantis`);
    const problem = page.locator('dash-checklist [part=problem]');
    await problem.getByText('kirklees').waitFor({ timeout: 5000 });
    expect(await problem.innerText()).toContain('atlantis');
    expect(complaints.filter((what) => what.startsWith('policy'))).toEqual([]);
  });

  it.each([
    '/',
    '/?lang=ur',
    '/dash-checklist',
    '/merit-form',
    '/submissions',
    '/submissions/<first>',
    '/nowhere',
  ])('is accessible, and fits a narrow screen: %s', async (path) => {
    await page.goto(`${portal.url}${path.replace('<first>', rows()[0]?.reference ?? '')}`);
    if (/checklist|form$/.test(path)) await page.locator('[part~=review]').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});
