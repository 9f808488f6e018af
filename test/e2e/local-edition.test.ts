/** An area's own edition in the portal: there before the script, answered meanwhile, sent, and read by the coordinator. */
import { describe, expect, it } from 'vitest';
import { Visit } from './visit.js';

const visit = new Visit();
const PAGE = '/dash-checklist?edition=example-borough';
const own = 'hold your papers';

describe('example borough’s checklist', () => {
  it('can be read without any script, in its own words', async () => {
    await visit.page.route('**/*.js', (route) => route.abort());
    await visit.page.goto(`${visit.portal.url}${PAGE}`);
    await visit.page.locator('[data-item=local1]').waitFor();
    expect(await visit.page.locator('[data-item=local1]').innerText()).toContain(own);
    expect(await visit.page.locator('[data-item]').count()).toBeGreaterThan(24);
    visit.complaints.length = 0;
  });

  it('counts what was answered before the script and the file’s reader came, and moves nothing', async () => {
    let release = (): void => undefined;
    const released = new Promise<void>((done) => (release = done));
    await visit.page.route(/\/cdn\/.*\.js/, async (route) => {
      await released;
      await route.continue();
    });
    await visit.page.goto(`${visit.portal.url}${PAGE}`, { waitUntil: 'commit' });
    const yes = (id: string): string => `[data-item=${id}] input[value=yes]`;
    await visit.page.locator(yes('local1')).waitFor();
    const tops = (): Promise<number[]> =>
      visit.page
        .locator('dash-checklist [data-item] input[type=radio]')
        .evaluateAll((radios) => radios.map((radio) => radio.getBoundingClientRect().top + scrollY));
    await visit.page.waitForFunction(
      () => document.querySelector('dash-checklist')?.shadowRoot?.querySelector('link')?.sheet,
    );
    for (const id of ['q4', 'local1', 'local2']) await visit.page.locator(yes(id)).check();
    const before = await tops();
    expect(await visit.page.evaluate(() => customElements.get('dash-checklist') === undefined)).toBe(true);
    release();
    await visit.page.waitForFunction(() => {
      const form = document.querySelector('dash-checklist') as unknown as { result?: { yes: number } } | null;
      return form?.result?.yes === 3;
    });
    expect(await tops()).toEqual(before);
    expect(visit.complaints).toEqual([]);
  });
});
