/** A checklist filled by keyboard on the page that seals, up to the program that opens it. */
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { startCoordinator, type PortalProcess } from '../portal/portal-process.js';
import { accessibilityProblems } from './axe.js';
import { fillByKeyboard, reviewAndSend } from './keyboard.js';
import { checklist } from './scripts.js';
import { Visit } from './visit.js';

const visit = new Visit();
let coordinator: PortalProcess | undefined;
afterAll(() => coordinator?.stop('SIGKILL'));

/** The only words in the form that could be found again. */
const TYPED = 'Sample reason';

describe('the page that seals', () => {
  it('sends an envelope alone, and the coordinator’s program reads the form', async () => {
    const sent: string[] = [];
    const asked: string[] = [];
    await visit.page.exposeFunction('seen', (data: string) => void sent.push(data));
    visit.page.on('request', (request) => {
      asked.push(new URL(request.url()).pathname);
      sent.push(request.postData() ?? '');
    });
    await visit.openForm('/sealed');
    await visit.page.evaluate(() => {
      const { seen } = window as unknown as { seen: (data: string) => void };
      document.addEventListener('sf-submit', (event) => seen(JSON.stringify(event.detail)));
    });
    await fillByKeyboard(visit.page, checklist(15), 'review');
    await reviewAndSend(visit.page);
    const reference = await visit.reference();
    expect(await visit.page.locator('[part~=download]').count()).toBe(0);
    expect(asked).toContain('/api/sealed');
    expect(asked).not.toContain('/api/submissions');
    const bodies = sent.filter(Boolean).map((body) => JSON.parse(body) as object);
    expect(bodies).toHaveLength(2);
    for (const body of bodies) expect(Object.keys(body)).toEqual(['format', 'jwe']);
    expect(bodies[0]).toEqual(bodies[1]);

    const folder = dirname(visit.portal.dataFile);
    for (const file of readdirSync(folder))
      expect(readFileSync(join(folder, file), 'latin1')).not.toContain(TYPED);
    expect(visit.rows()).toEqual([]);

    const keys = `${visit.portal.dataFile}.demo-keys.private.json`;
    coordinator = await startCoordinator(visit.portal.dataFile, keys);
    const page = await (await fetch(`${coordinator.url}/submissions/${reference}`)).text();
    expect(page).toContain(TYPED);
    expect(page).toContain('Refer to MARAC');
    expect(visit.complaints).toEqual([]);
  });

  it('sends the same envelope again when the way back was lost', async () => {
    const bodies: (string | null)[] = [];
    await visit.openForm('/sealed?lang=cy');
    await visit.page.route('**/api/sealed', async (route) => {
      bodies.push(route.request().postData());
      await route.fetch();
      if (bodies.length === 1) await route.abort();
      else await route.continue();
    });
    await fillByKeyboard(visit.page, checklist(2), 'review');
    await reviewAndSend(visit.page);
    await visit.page.locator('[part~=failed]').waitFor();
    await fillByKeyboard(visit.page, {}, 'submit');
    await visit.page.keyboard.press('Enter');
    await visit.reference();
    expect(bodies).toHaveLength(2);
    expect(bodies[0]).toBe(bodies[1]);
  });

  it.each(['', '?lang=cy', '?lang=ur'])('is accessible: /sealed%s', async (query) => {
    await visit.openForm(`/sealed${query}`);
    // What looks writes styles of its own into the page.
    expect(visit.complaints).toEqual([]);
    expect(await accessibilityProblems(visit.page)).toEqual([]);
  });
});
