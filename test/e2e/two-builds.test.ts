/** Two versions of the elements on one page: what came first stays, it is said once, and every form can be used. */
import { VERSION } from '@safeguarding-forms/elements/internal/version.js';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../support/launch-chromium.mjs';
import { openPage } from './script-page.js';

const OTHER = '0.0.9';
const asOther = (script: string): string => script.replaceAll(VERSION, OTHER);

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

const PAGE = (before: string, after: string): string =>
  `<script type="module" src="/${before}/dash-checklist.js"></script>
   <script type="module" src="/${after}/dash-checklist.js"></script>
   <script type="module" src="/${after}/merit-form.js"></script>
   <dash-checklist></dash-checklist>
   <merit-form></merit-form>
   <dash-checklist edition="kirklees" lang="ur"></dash-checklist>`;

/** Answers the first question of every form, by clicks, and gives their versions. */
async function answerAll(page: Page): Promise<string[]> {
  for (const form of ['dash-checklist[lang=ur]', 'merit-form', 'dash-checklist:not([lang])'])
    await page.locator(`${form} [data-item=q1] input[value=yes]`).check();
  const forms = await page.evaluate(() =>
    [...document.querySelectorAll('dash-checklist, merit-form')].map((form) => ({
      version: (form.constructor as unknown as { version: string }).version,
      value: (form as unknown as { value: object }).value,
    })),
  );
  for (const { value } of forms) expect(value).toEqual({ q1: { answer: 'yes' } });
  return forms.map(({ version }) => version);
}

describe.each([
  ['this version first', ['cdn', 'other'], VERSION],
  ['the other first', ['other', 'cdn'], OTHER],
])('two versions on a page, %s', (_name, folders, first) => {
  it('leave the first in place, say so once, and leave every form usable', async () => {
    const [before, after] = folders as [string, string];
    const { page, said } = await openPage(browser, PAGE(before, after), { other: asOther });
    const versions = await answerAll(page);
    const second = first === VERSION ? OTHER : VERSION;
    // The second brings an element that the first does not, and one that it does.
    expect(versions).toEqual([first, second, first]);
    expect(said).toHaveLength(1);
    expect(said[0]).toContain(`versions ${first} and ${second} meet`);
    await page.close();
  });
});

describe('two builds of one version on a page', () => {
  it('each find their own files, and leave every form usable', async () => {
    const rebuilt = (script: string): string =>
      script.replaceAll(/(\d\.\d\.\d)-[0-9a-f]{12}/g, '$1-0123456789ab');
    const { page, said } = await openPage(browser, PAGE('cdn', 'other'), { other: rebuilt });
    expect(await answerAll(page)).toEqual([VERSION, VERSION, VERSION]);
    expect(said).toEqual([]);
    await page.close();
  });
});
