/** What follows a meeting, by keyboard alone: a plan is made, an agency tells what became of it, the case moves on. */
import { verifySubmission } from '@safeguarding-forms/schemas';
import { describe, expect, it } from 'vitest';
import { fillSteps, followLink, openFromList, reviewAndSend } from './keyboard.js';
import { caseMovesOn, planOfMeeting, updateOfAgency } from './scripts.js';
import { Visit } from './visit.js';

const visit = new Visit();

const UPDATE = 'marac-actions[edition=update]';
const TRANSFER = 'marac-transfer';

describe('a plan by keyboard', () => {
  it('is made, updated by an agency, and goes along with the case', { timeout: 120_000 }, async () => {
    const { page } = visit;
    await visit.openForm('/meeting?area=cleveland');
    await followLink(page, '#step-plan');
    await fillSteps(page, planOfMeeting);
    await reviewAndSend(page);
    const plan = visit.stored(await visit.reference('#plan'));
    expect(plan).toMatchObject({ instrument: { edition: 'plan' }, result: { outcome: 'complete' } });

    await expect.poll(() => page.locator(`${UPDATE} [part~=attached]`).count()).toBe(1);
    await openFromList(page, 'update');
    await fillSteps(page, updateOfAgency);
    await reviewAndSend(page);
    const update = visit.stored(await visit.reference(UPDATE));
    expect(verifySubmission(update)).toMatchObject({ ok: true });
    // Number, day and the agency's own action come from the plan, which itself stays here.
    expect(update).toMatchObject({
      instrument: { edition: 'update' },
      answers: {
        caseNumber: 'Example 12',
        meetingDate: '2025-03-20',
        actions: [{ number: 1, done: 'yes', doneDate: '2025-03-26' }],
      },
      result: { outcome: 'complete' },
    });
    expect(JSON.stringify(update)).not.toContain('Example Owner');

    await expect.poll(() => page.locator(`${TRANSFER} [part~=attached]`).count()).toBe(1);
    await openFromList(page, 'transfer');
    await fillSteps(page, caseMovesOn);
    await reviewAndSend(page);
    const transfer = visit.stored(await visit.reference(TRANSFER));
    expect(verifySubmission(transfer)).toMatchObject({ ok: true });
    expect(transfer).toMatchObject({
      instrument: { id: 'marac-transfer', edition: 'cleveland' },
      answers: { caseNumber: 'Example 12', heard: 'yes', lastHeardDate: '2025-03-20' },
      result: { outcome: 'complete' },
      attachments: { plan },
    });
    expect(visit.complaints).toEqual([]);
  });
});
