import { describe, expect, it } from 'vitest';
import { accessibilityProblems } from './axe.js';
import { fillByKeyboard, reviewAndSend, type Script } from './keyboard.js';
import { checklist } from './scripts.js';
import { Visit } from './visit.js';

const visit = new Visit();

/** Fills the form and goes through the review to the button that sends, and presses it. */
async function send(script: Script): Promise<void> {
  await fillByKeyboard(visit.page, script, 'review');
  await reviewAndSend(visit.page);
}

describe('the portal in a browser', () => {
  it('takes a checklist filled by keyboard from the first question to the coordinator', async () => {
    await visit.openForm('/dash-checklist');
    await send(checklist(15));
    const reference = await visit.reference();

    const stored = visit.stored(reference);
    expect(stored).toMatchObject({
      element: 'dash-checklist',
      instrument: { id: 'dash', edition: 'cleveland' },
      language: 'en',
      result: { yes: 15, no: 12, level: 'high', outcome: 'refer', basis: ['visible-high-risk'] },
    });
    expect(stored.answers.q15).toEqual({ answer: 'yes' });
    expect(stored.answers.q16).toEqual({ answer: 'no' });
    expect(stored.answers.whyMarac).toBe('Sample reason');

    expect(await visit.context.cookies()).toEqual([]);
    expect(
      await visit.page.evaluate(async () => [
        localStorage.length,
        sessionStorage.length,
        (await indexedDB.databases()).length,
      ]),
    ).toEqual([0, 0, 0]);
    expect(visit.page.url()).toBe(`${visit.portal.url}/dash-checklist`);

    await visit.page.goto(`${visit.portal.url}/submissions`);
    const listed = await visit.page.locator('tr', { hasText: reference }).innerText();
    expect(listed).toContain('High');
    expect(listed).toContain('Refer to MARAC');
    await visit.page.getByRole('link', { name: reference }).press('Enter');
    await visit.page.getByRole('heading', { level: 1, name: `Submission ${reference}` }).waitFor();
    expect(JSON.parse(await visit.page.locator('pre').innerText())).toEqual(stored);
    expect(visit.complaints).toEqual([]);
  });

  it('keeps every answer when the way back is lost, and stores a retry once', async () => {
    const before = visit.rows().length;
    await visit.openForm('/dash-checklist');
    await visit.page.route('**/api/submissions', async (route) => {
      await route.fetch();
      await route.abort();
    });
    await send(checklist(2));
    await visit.page.locator('[part~=failed]').waitFor();
    expect(visit.rows().length).toBe(before + 1);

    await visit.page.unroute('**/api/submissions');
    await fillByKeyboard(visit.page, {}, 'submit');
    await visit.page.keyboard.press('Enter');
    const reference = await visit.reference();
    expect(visit.rows().length).toBe(before + 1);
    expect(visit.rows().at(-1)?.reference).toBe(reference);
  });

  it.each([
    ['/dash-checklist?edition=kirklees&lang=ur', 'rtl'],
    ['/dash-checklist?edition=cleveland&lang=cy', 'ltr'],
    ['/merit-form?lang=ur', 'rtl'],
    ['/merit-form?lang=cy', 'ltr'],
    ['/marac-referral?edition=norfolk&lang=ur', 'rtl'],
    ['/share-without-consent?lang=cy', 'ltr'],
    ['/marac-decision?lang=ur', 'rtl'],
    ['/mappa-screening?lang=cy', 'ltr'],
    ['/severity-grid?lang=ur', 'rtl'],
    ['/marac-research?lang=cy', 'ltr'],
    ['/pathway?lang=ur', 'rtl'],
    ['/pathway?area=sefton&lang=cy', 'ltr'],
  ])('shows the form in another language under the strict policy: %s', async (path, dir) => {
    await visit.openForm(path);
    const lang = new URL(path, visit.portal.url).searchParams.get('lang');
    await visit.page.waitForFunction((wanted) => {
      const forms = document.querySelectorAll<HTMLElement & { language?: string }>('main :defined');
      return [...forms].every(({ language = wanted }) => language === wanted);
    }, lang);
    expect(await visit.page.locator('html').getAttribute('dir')).toBe(dir);
    expect(visit.complaints).toEqual([]);
  });

  it('lets the element say which editions there are', async () => {
    await visit.page.goto(`${visit.portal.url}/dash-checklist?edition=atlantis`);
    const problem = visit.page.locator('dash-checklist [part=problem]');
    await problem.getByText('kirklees').waitFor({ timeout: 5000 });
    expect(await problem.innerText()).toContain('atlantis');
    expect(visit.complaints.filter((what) => what.startsWith('policy'))).toEqual([]);
  });

  it.each([
    '/',
    '/?lang=ur',
    '/dash-checklist',
    '/merit-form',
    '/marac-referral?edition=norfolk',
    '/share-without-consent',
    '/marac-decision',
    '/severity-grid',
    '/pathway',
    '/pathway?area=sefton',
    '/submissions',
    '/submissions/<first>',
    '/nowhere',
  ])('is accessible, and fits a narrow screen: %s', async (path) => {
    const address = path.replace('<first>', visit.rows()[0]?.reference ?? '');
    if (/checklist|form|referral|consent|decision|grid|pathway/.test(path)) await visit.openForm(address);
    else await visit.page.goto(`${visit.portal.url}${address}`);
    expect(await accessibilityProblems(visit.page)).toEqual([]);
    await visit.page.setViewportSize({ width: 320, height: 640 });
    expect(await accessibilityProblems(visit.page)).toEqual([]);
    expect(await visit.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});
