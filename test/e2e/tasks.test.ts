/** The forms of one case as a list that opens one at a time: by keyboard, in each language, and without its script. */
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../examples/council-portal/src/languages.js';
import { accessibilityProblems } from './axe.js';
import { focus, followLink, type Focus } from './keyboard.js';
import { Visit } from './visit.js';

const visit = new Visit();

/** What is said of each task, and the outcomes that are shown, in the order of the page. */
const statuses = (): Promise<string[]> => visit.page.locator('.tasks .status').allInnerTexts();

/** The forms in sight. */
const inSight = (): Promise<string[]> =>
  visit.page
    .locator('main > .step')
    .evaluateAll((steps) => steps.filter((step) => step.checkVisibility()).map(({ id }) => id));

/** The text and the description of what the keyboard is at. */
const atKeyboard = (): Promise<string[]> =>
  visit.page.evaluate(() => {
    const at = document.activeElement as HTMLElement;
    const ids = at.getAttribute('aria-describedby')?.split(' ') ?? [];
    return [at.innerText, ...ids.map((id) => document.getElementById(id)?.innerText ?? '')];
  });

/** Presses a key until the keyboard is where it should be. */
async function press(key: string, isThere: (at: Focus) => boolean): Promise<void> {
  for (let pressed = 0; pressed < 30; pressed++) {
    await visit.page.keyboard.press(key);
    if (isThere(await focus(visit.page))) return;
  }
  throw new Error(`${key} does not lead there.`);
}

describe('the list of tasks by keyboard', () => {
  it.each(['en', 'cy', 'ur'] as const)('opens one form, and keeps what is done in it: %s', async (lang) => {
    const { page } = visit;
    const { pathway, tasks } = LANGUAGES[lang].words;
    const { todo, begun, wait } = tasks.statuses;
    const address = `/pathway?lang=${lang}`;
    await page.setViewportSize({ width: 360, height: 740 });
    await visit.openForm(address);
    expect(await statuses()).toEqual([todo, wait, todo, todo, todo]);
    expect(await inSight()).toEqual([]);
    // All four forms in sight were more than 19,000.
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(1800);

    await followLink(page, '#step-tool');
    expect(await inSight()).toEqual(['step-tool']);
    expect(await atKeyboard()).toEqual([pathway.numbered(1, pathway.tool.title)]);
    expect(
      await page.locator('h2:focus').evaluate((title) => title.getBoundingClientRect().top),
    ).toBeLessThan(200);
    await press('Tab', ({ path }) => path === 'q1');
    await page.keyboard.press('Space');
    await press('Shift+Tab', ({ href }) => href === '#tasks');
    await page.keyboard.press('Enter');
    await expect.poll(inSight).toEqual([]);
    const [title, , status, outcome] = await atKeyboard();
    expect([title, status]).toEqual([pathway.numbered(1, pathway.tool.title), begun]);
    expect(await statuses()).toEqual([begun, begun, todo, todo, todo]);
    expect(outcome).toContain(pathway.outcomes.undecided.title);

    // The browser's own way back leads to the list too, with every answer kept.
    await page.keyboard.press('Enter');
    expect(await inSight()).toEqual(['step-tool']);
    expect(await page.locator('#risk input:checked').count()).toBe(1);
    await page.goBack();
    await expect.poll(inSight).toEqual([]);
    expect(page.url()).toBe(visit.portal.url + address);
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, history.state])).toEqual([
      0,
      0,
      null,
    ]);
    expect(visit.complaints).toEqual([]);
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  it('leads from the worry to the form, and keeps what is said of the tasks in another language', async () => {
    const { page } = visit;
    await page.goto(visit.portal.url);
    await page.getByRole('link', { name: 'Check the risk' }).click();
    await page.getByRole('link', { name: 'Liverpool' }).click();
    await page.locator('#risk [part~=review], #risk [part~=next]').first().waitFor();
    expect(await inSight()).toEqual(['step-tool']);
    expect(page.url()).toBe(`${visit.portal.url}/pathway?area=liverpool&lang=en`);
    await page.locator('#risk input[type=radio]').first().check();

    await page.locator('a[hreflang=cy]').click();
    await page.waitForFunction(() => document.documentElement.lang === 'cy');
    expect(await inSight()).toEqual(['step-tool']);
    await page.locator('#step-tool > .back a').first().click();
    const { todo, begun } = LANGUAGES.cy.words.tasks.statuses;
    await expect.poll(statuses).toEqual([begun, todo, todo, todo]);
    expect(new URL(page.url()).searchParams.get('lang')).toBe('cy');
    expect(await page.locator('html').getAttribute('lang')).toBe('cy');
  });

  it('goes past the header without closing the form', async () => {
    const { page } = visit;
    await visit.openForm('/pathway');
    await followLink(page, '#step-record');
    await page.locator('.skip').press('Enter');
    expect(await inSight()).toEqual(['step-record']);
    expect((await focus(page)).type).toBe('main');
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  it('shows every form where there is no script', async () => {
    const browser = visit.context.browser();
    const context = await browser!.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${visit.portal.url}/pathway`);
    expect(await page.locator('main > .step:visible').count()).toBe(4);
    expect(await page.locator('.tasks .status:visible, .tasks .outcome:visible').count()).toBe(0);
    await page.locator('a[href="#step-referral"]').click();
    await expect
      .poll(() =>
        page
          .locator('#step-referral')
          .boundingBox()
          .then((box) => box && Math.abs(box.y) < 50),
      )
      .toBe(true);
    await context.close();
  });
});
