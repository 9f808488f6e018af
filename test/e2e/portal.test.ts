import { describe, expect, it } from 'vitest';
import { inThisRun } from '../support/run-sample.js';
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

  it.each(
    inThisRun(
      [
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
      ],
      4,
    ),
  )('shows the form in another language under the strict policy: %s', async (path, dir) => {
    await visit.openForm(path);
    const lang = new URL(path, visit.portal.url).searchParams.get('lang');
    await visit.page.waitForFunction((wanted) => {
      const forms = document.querySelectorAll<HTMLElement & { language?: string }>('main :defined');
      return [...forms].every(({ language = wanted }) => language === wanted);
    }, lang);
    expect(await visit.page.locator('html').getAttribute('dir')).toBe(dir);
    expect(visit.complaints).toEqual([]);
  });

  it.each([
    ['/merit-form', ''],
    ['/pathway?area=sefton', '#step-decision'],
    ['/meeting', '#step-plan'],
  ])('changes its language in place, with what is answered: %s %s', async (path, step) => {
    const { page } = visit;
    await visit.openForm(path);
    if (step) await page.locator(`.tasks a[href="${step}"]`).press('Enter');
    const radio = page
      .locator('main [data-part=answers] input, main input[type=radio], main input[type=text]')
      .filter({ visible: true })
      .first();
    const ticked = (await radio.getAttribute('type')) === 'radio';
    if (ticked) await radio.check();
    else await radio.fill('Example Worker');
    for (const [language, dir] of [
      ['ur', 'rtl'],
      ['cy', 'ltr'],
    ] as const) {
      await page.locator(`.choices a[hreflang=${language}]`).press('Enter');
      await page.waitForFunction(
        (wanted) =>
          document.documentElement.lang === wanted &&
          [...document.querySelectorAll<HTMLElement & { language?: string }>('main :defined')].every(
            (each) => (each.language ?? wanted) === wanted,
          ),
        language,
      );
      expect(await page.locator('html').getAttribute('dir')).toBe(dir);
      expect(new URL(page.url()).searchParams.get('lang')).toBe(language);
      if (ticked) expect(await radio.isChecked(), language).toBe(true);
      else expect(await radio.inputValue(), language).toBe('Example Worker');
      expect(await page.evaluate(() => document.activeElement?.getAttribute('hreflang'))).toBe(language);
      // The same page opened anew in that language, with nothing answered.
      const fresh = await visit.context.newPage();
      await fresh.goto(page.url() + step);
      const said = (on: typeof page) => on.locator('body').innerText();
      expect(await said(page)).toBe(await said(fresh));
      expect(await page.title()).toBe(await fresh.title());
      await fresh.close();
    }
    expect(visit.complaints).toEqual([]);
  });

  it('asks before another edition takes what is answered, and only then', async () => {
    const { page } = visit;
    const asked: string[] = [];
    let goOn = false;
    page.on('dialog', (dialog) => {
      asked.push(dialog.message());
      void (goOn ? dialog.accept() : dialog.dismiss());
    });
    await visit.openForm('/dash-checklist');
    const other = page.locator('.choices a', { hasText: 'Kirklees' });
    const edition = () => new URL(page.url()).searchParams.get('edition');
    await other.click();
    await page.waitForURL('**edition=kirklees**');
    expect(asked).toEqual([]);
    await visit.openForm('/dash-checklist');
    const radio = page.locator('input[type=radio]').first();
    await radio.check();
    await other.click();
    expect(asked).toHaveLength(1);
    expect(edition()).toBe(null);
    expect(await radio.isChecked()).toBe(true);
    goOn = true;
    await other.click();
    await page.waitForURL('**edition=kirklees**');
    expect(asked).toHaveLength(2);
  });

  it('lets the element say which editions there are', async () => {
    await visit.page.goto(`${visit.portal.url}/dash-checklist?edition=atlantis`);
    const problem = visit.page.locator('dash-checklist [part=problem]');
    await problem.getByText('kirklees').waitFor({ timeout: 5000 });
    expect(await problem.innerText()).toContain('atlantis');
    expect(visit.complaints.filter((what) => what.startsWith('policy'))).toEqual([]);
  });

  it.each(
    inThisRun(
      [
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
        '/start/risk',
        '/tools?area=sefton&lang=ur',
        '/submissions',
        '/submissions/<first>',
        '/nowhere',
      ],
      5,
    ),
  )('is accessible, and fits a narrow screen: %s', async (path) => {
    const address = path.replace('<first>', visit.rows()[0]?.reference ?? '');
    if (/checklist|form|referral|consent|decision|grid|pathway/.test(path)) await visit.openForm(address);
    else await visit.page.goto(`${visit.portal.url}${address}`);
    expect(await accessibilityProblems(visit.page)).toEqual([]);
    await visit.page.setViewportSize({ width: 320, height: 640 });
    expect(await accessibilityProblems(visit.page)).toEqual([]);
    expect(await visit.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});
