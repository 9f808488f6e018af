/** Whole cases, from the first key to what the coordinator reads. */
import { spawnSync } from 'node:child_process';
import { verifySubmission } from '@safeguarding-forms/schemas';
import { words } from '@safeguarding-forms/text/internal/en/dash/cleveland.js';
import { describe, expect, it } from 'vitest';
import { fillByKeyboard, fillSteps, focus, followLink, openFromList, reviewAndSend } from './keyboard.js';
import { checklist, grid, norfolkReferral, recordWithoutGround } from './scripts.js';
import { Visit } from './visit.js';

const visit = new Visit();
const lastQuestion = String(words.items.q27.label.template).slice(0, 40);

/** Every answer of the case on paper, as far as the machine can read a PDF (`pdftotext`), or else that it is long enough. */
function expectOnPaper(pdf: Buffer, reference: string): void {
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(5);
  expect(pdf.length).toBeGreaterThan(50_000);
  const { stdout, status, error } = spawnSync('pdftotext', ['-', '-'], { input: pdf, encoding: 'utf8' });
  if (error) return console.warn('The text of the PDF is not checked: pdftotext is not installed.');
  expect(status).toBe(0);
  const text = stdout.replace(/\s+/g, ' ');
  for (const part of [
    reference,
    'Example Worker',
    'First Example Child',
    'Second Example Child',
    'Third Example Child',
    '07/06/2015',
    'Example Abuser',
    'Sample safe address',
    'Sample reason for the risk',
  ])
    expect(text).toContain(part);
  // The checklist by itself, and in full with both forms that take it along.
  expect(text.split(lastQuestion)).toHaveLength(1 + 3);
}

/** A Cleveland checklist, a grid and the Norfolk referral that takes both along, on one page by keyboard alone. */
async function sendCase(): Promise<string> {
  const { page } = visit;
  await visit.openForm('/pathway');
  await followLink(page, '#step-tool');
  await fillByKeyboard(page, checklist(15), 'review');
  await reviewAndSend(page);
  await visit.reference('dash-checklist');
  await openFromList(page, 'grid');
  await fillByKeyboard(page, grid, 'review');
  await reviewAndSend(page);
  await visit.reference('severity-grid');
  const attached = page.locator('marac-referral [part~=attached]');
  await expect.poll(() => attached.count()).toBe(2);
  await openFromList(page, 'referral');
  await fillSteps(page, norfolkReferral, 'rest');
  await reviewAndSend(page);
  return visit.reference('marac-referral');
}

describe('a case by keyboard', () => {
  it(
    'is a Norfolk referral with three children, the checklist and a grid attached, stored and printed',
    { timeout: 120_000 },
    async () => {
      const reference = await sendCase();

      const stored = visit.stored(reference);
      expect(verifySubmission(stored)).toMatchObject({ ok: true });
      expect(stored).toMatchObject({
        element: 'marac-referral',
        instrument: { id: 'marac-referral', edition: 'norfolk' },
        answers: {
          thresholdRoutes: ['actuarial'],
          consentScriptRead: true,
          signedDate: '2025-03-04',
          article6Basis: ['e', 'ea'],
          ethnicity: 'white-irish',
          children: [
            { name: 'First Example Child', dob: '2015-06-07', gender: 'female' },
            {
              name: 'Second Example Child',
              gender: 'male',
              notKnown: ['dob', 'relationshipToVictim', 'relationshipToPerpetrator', 'school'],
            },
            { name: 'Third Example Child', school: 'Example School' },
          ],
        },
        result: {
          basis: ['visible-high-risk'],
          outcome: 'refer',
          complete: true,
          missing: [],
          notKnown: expect.arrayContaining(['victimAddress', 'children[1].dob', 'perpetrators[0].address']),
        },
        attachments: {
          riskAssessment: { instrument: { id: 'dash', edition: 'cleveland' }, result: { yes: 15 } },
          severityGrid: { instrument: { id: 'severity-grid' }, result: { overall: 'high' } },
        },
      });
      const first = visit.rows().find(({ body }) => JSON.parse(body).element === 'dash-checklist');
      expect(stored.attachments.riskAssessment).toEqual(JSON.parse(first?.body ?? 'null'));

      // The keys of the print dialogue: what draws the records is brought.
      await visit.page.keyboard.press('Control+p');
      await visit.page
        .locator('main > .step > *')
        .evaluateAll((forms) =>
          Promise.all(forms.map((form) => (form as { updateComplete?: Promise<boolean> }).updateComplete)),
        );
      expectOnPaper(await visit.page.pdf(), reference);
      expect(visit.complaints).toEqual([]);

      await visit.page.goto(`${visit.portal.url}/submissions/${reference}`);
      const read = await visit.page.locator('main').innerText();
      for (const part of [
        'Third Example Child',
        'Example Abuser',
        'Sample reason',
        'The highest counts: High',
      ])
        expect(read).toContain(part);
    },
  );
});

describe('a Sefton record of sharing by keyboard', () => {
  it('is refused while it has no legal ground, and accepted when it is complete', async () => {
    const { page } = visit;
    const before = visit.rows().length;
    await visit.openForm('/share-without-consent');
    await fillSteps(page, recordWithoutGround);
    await page.keyboard.press('Enter');
    const summary = page.locator('[part~=error-summary]');
    await summary.waitFor();
    expect((await focus(page)).part).toBe('error-summary');
    expect(await summary.locator('a').count()).toBe(1);
    expect(await page.locator('[part~=result]').innerText()).toMatch(/legal ground/i);
    expect(visit.rows().length).toBe(before);

    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await focus(page)).path).toBe('legalGrounds');
    await page.keyboard.press('Space');
    expect(await focus(page)).toMatchObject({ value: 'crime-prevention', checked: true });
    await fillSteps(page, { legalGrounds: ['public-task', 'substantial-public-interest'] });
    await reviewAndSend(page);

    const reference = await visit.reference();
    const stored = visit.stored(reference);
    expect(verifySubmission(stored)).toMatchObject({ ok: true });
    expect(stored).toMatchObject({
      instrument: { id: 'share-without-consent', edition: 'uk-gdpr' },
      answers: {
        legalGrounds: ['crime-prevention', 'public-task', 'substantial-public-interest'],
        balancing: ['pressing-need', 'other'],
        peopleAtRisk: [{ who: 'Example Person' }, { who: 'Example Child', fromWhom: 'Example Abuser' }],
        tickCount: 15,
        reviewDate: '2030-01-02',
      },
      result: { outcome: 'complete', weaknesses: [], missing: [] },
      attachments: {},
    });
    expect(visit.complaints).toEqual([]);

    await page.goto(`${visit.portal.url}/submissions`);
    expect(await page.locator('tr', { hasText: reference }).innerText()).toContain('Complete');
  });
});
