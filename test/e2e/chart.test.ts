/** Sefton's chart, from its first question to the referral that is stored, by keyboard alone. */
import { verifySubmission } from '@safeguarding-forms/schemas';
import { describe, expect, it } from 'vitest';
import { fillByKeyboard, fillSteps, focus, followLink, pressAndLeave, reviewAndSend } from './keyboard.js';
import { seftonReferral, seftonTool } from './scripts.js';
import { Visit } from './visit.js';

const visit = new Visit();

/** What the list of the case says that it comes to. */
const saidInList = (): Promise<string> =>
  visit.page.locator('#outcomes [data-outcome]:not([hidden]) strong').innerText();

const outcomeOfChart = () => visit.page.locator('marac-decision [part=result]').getAttribute('data-outcome');

/** Answers the question in sight and goes on to the next. */
async function answer(item: string, option: string): Promise<void> {
  await fillByKeyboard(visit.page, { [item]: option }, 'next');
  await pressAndLeave(visit.page);
}

describe('the chart by keyboard', () => {
  it(
    'leads to the risk tool, takes it up, and brings the referral forward',
    { timeout: 120_000 },
    async () => {
      const { page } = visit;
      await visit.openForm('/pathway?area=sefton');
      await followLink(page, '#step-decision');
      await answer('abuseInLastMonth', 'yes');
      await answer('maracRepeat', 'no');
      expect(await saidInList()).toBe('Not yet decided');

      await fillByKeyboard(page, {}, 'visit');
      await pressAndLeave(page);
      expect((await focus(page)).path).toBe('q1');
      await fillByKeyboard(page, seftonTool(10), 'review');
      await reviewAndSend(page);
      const tool = visit.stored(await visit.reference('dash-checklist'));
      expect(tool.result).toMatchObject({ yes: 10, level: 'very-high', outcome: 'refer' });

      await page.locator('marac-decision [part~=attached]').waitFor({ state: 'attached' });
      await expect.poll(outcomeOfChart).toBe('refer');
      expect(await saidInList()).toBe('Refer to MARAC');
      await followLink(page, '#step-decision');
      await fillByKeyboard(page, {}, 'review');
      await reviewAndSend(page);
      const decision = visit.stored(await visit.reference('marac-decision'));
      expect(verifySubmission(decision)).toMatchObject({ ok: true });
      expect(decision).toMatchObject({
        instrument: { id: 'marac-decision', edition: 'sefton' },
        answers: { abuseInLastMonth: 'yes', maracRepeat: 'no', meetsThreshold: 'yes' },
        result: {
          path: ['abuseInLastMonth', 'maracRepeat', 'meetsThreshold'],
          basis: ['visible-high-risk'],
          level: 'very-high',
          outcome: 'refer',
        },
      });
      expect(decision.attachments.riskAssessment).toEqual(tool);

      await followLink(page, '#step-referral');
      await fillSteps(page, seftonReferral, 'rest');
      await reviewAndSend(page);
      const reference = await visit.reference('marac-referral');
      const stored = visit.stored(reference);
      expect(verifySubmission(stored)).toMatchObject({ ok: true });
      expect(stored).toMatchObject({
        instrument: { id: 'marac-referral', edition: 'sefton' },
        answers: { referralReasons: ['very-high-risk'], victimName: 'Example Person' },
        result: { basis: ['visible-high-risk'], outcome: 'refer', missing: [] },
      });
      expect(stored.attachments.riskAssessment).toEqual(tool);
      expect(visit.rows()).toHaveLength(3);
      expect(visit.complaints).toEqual([]);

      await page.goto(`${visit.portal.url}/submissions`);
      const listed = await page.locator('tr', { hasText: 'When to refer to MARAC' }).innerText();
      for (const part of ['Very high', 'Refer to MARAC']) expect(listed).toContain(part);
      await page.goto(`${visit.portal.url}/submissions/${reference}`);
      expect(await page.locator('main').innerText()).toContain('Attached: Risk assessment');
    },
  );

  it('says to talk it over where the tool could not be used, once nothing is open', async () => {
    const { page } = visit;
    await visit.openForm('/pathway?area=sefton');
    await followLink(page, '#step-decision');
    for (const [item, option] of [
      ['abuseInLastMonth', 'no'],
      ['maracRepeat', 'no'],
      ['meetsThreshold', 'not-possible'],
      ['lifeThreatening', 'no'],
      ['escalating', 'no'],
    ] as const) {
      await answer(item, option);
      expect(await saidInList(), item).toBe('Not yet decided');
    }
    await fillByKeyboard(page, { extremeHarm: 'no' }, 'review');
    expect(await saidInList()).toBe('Talk to your MARAC representative');
    await followLink(page, '#step-referral');
    await fillByKeyboard(page, { conference: 'domestic-and-sexual' }, 'next');
    expect(visit.complaints).toEqual([]);
  });
});
