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

  it('counts what was answered before the script and the file’s reader came, and moves no other question', async () => {
    let release = (): void => undefined;
    const released = new Promise<void>((done) => (release = done));
    await visit.page.route(/\/cdn\/.*\.js/, async (route) => {
      await released;
      await route.continue();
    });
    await visit.page.goto(`${visit.portal.url}${PAGE}`, { waitUntil: 'commit' });
    const no = (id: string): string => `[data-item=${id}] input[value=no]`;
    await visit.page.locator(no('local1')).waitFor();
    // An answer opens a line below its own question; all others stay as high as they are.
    const answered = ['q4', 'local1', 'local2'];
    const heights = (): Promise<string[]> =>
      visit.page
        .locator('dash-checklist [data-item]')
        .evaluateAll(
          (items, left) =>
            items.flatMap((item) =>
              left.includes((item as HTMLElement).dataset.item!)
                ? []
                : `${(item as HTMLElement).dataset.item} ${item.getBoundingClientRect().height}`,
            ),
          answered,
        );
    await visit.page.waitForFunction(
      () => document.querySelector('dash-checklist')?.shadowRoot?.querySelector('link')?.sheet,
    );
    for (const id of answered) await visit.page.locator(no(id)).check();
    const before = await heights();
    expect(await visit.page.evaluate(() => customElements.get('dash-checklist') === undefined)).toBe(true);
    release();
    await visit.page.waitForFunction(() => {
      const form = document.querySelector('dash-checklist') as unknown as { result?: { no: number } } | null;
      return form?.result?.no === 3;
    });
    expect(await heights()).toEqual(before);
    expect(before.length).toBeGreaterThan(24);
    expect(visit.complaints).toEqual([]);
  });
});
