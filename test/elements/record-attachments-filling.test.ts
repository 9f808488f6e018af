/** What an attachment fills in a form, and what it leaves to the person. */
import '@safeguarding-forms/elements/marac-referral.js';
import { expect } from '@open-wc/testing';
import { assessment, attach, PERSON, referral } from '../support/assessment.js';
import { heard } from '../support/element-events.js';
import { choose, controlOf, write } from '../support/element-form.js';
import { openStep } from '../support/element-record.js';
import { press } from '../support/person.js';

/** What a checklist of 14 fills in Kirklees' referral. */
const FILLED = { ...PERSON, referralReason: 'visible-high-risk', tickCount: 14 } as const;
/** What is proposed where a critical factor refers, and the count does not. */
const USUALLY_HIGH = 'Usually high risk: the DASH shows critical factors. By its numbers: 9.';
const OTHER = { victimName: 'Other Example', victimDob: '1991-05-06' } as const;
const raised = { judgement: { level: 'high', reason: 'Sample reason' } };

describe('an attachment fills', () => {
  it('count, reason, name and date of birth, where nothing stands yet', async () => {
    const form = await referral();
    const answered = heard(form, 'sf-answer');
    await attach(form, assessment());
    expect(form.value).to.deep.equal(FILLED);
    expect(controlOf(form, 'victimName').value).to.equal('Example Person');
    expect(controlOf(form, 'victimDob', 'day').value).to.equal('03');
    expect(controlOf(form, 'referralReason', 'visible-high-risk').checked).to.equal(true);
    expect(controlOf(form, 'tickCount').value).to.equal('14');
    expect(answered).to.have.length(0);
  });

  for (const [area, what, attached, filled] of [
    [
      'kirklees',
      'a judgement',
      assessment(9, raised),
      { ...FILLED, referralReason: 'professional-judgement', tickCount: 9, reasonComment: USUALLY_HIGH },
    ],
    // The ninth yes is a critical factor, which usually means high risk.
    [
      'kirklees',
      'a critical factor',
      assessment(9),
      { ...PERSON, referralReason: 'professional-judgement', tickCount: 9, reasonComment: USUALLY_HIGH },
    ],
    ['kirklees', 'no reason', assessment(8), { ...PERSON, tickCount: 8 }],
    ['cleveland', 'a high risk', assessment(14), { ...PERSON, visibleHighRisk: 'yes' }],
    [
      'cleveland',
      'why',
      assessment(14, {}, 'cleveland'),
      { visibleHighRisk: 'yes', whyMarac: 'Sample reason' },
    ],
    ['norfolk', 'a route', assessment(14), { ...PERSON, thresholdRoutes: ['actuarial'] }],
  ] as const) {
    it(`${what} in the words of ${area}`, async () => {
      const form = await referral({}, attached, area);
      expect(form.value).to.deep.equal(filled);
    });
  }

  it('what it ticks beside what a person ticked, and takes that out with itself', async () => {
    const form = await referral(
      { referralType: 'first', referralReasons: ['professional-judgement'] },
      null,
      'sefton',
    );
    await attach(form, assessment(20, {}, 'sefton-domestic'));
    const reasons = () => (form.value as { referralReasons?: unknown }).referralReasons;
    expect(reasons()).to.deep.equal(['very-high-risk', 'professional-judgement']);
    await openStep(form, 'reasons');
    expect(controlOf(form, 'referralReasons', 'very-high-risk').checked).to.equal(true);
    await attach(form, null);
    expect(reasons()).to.deep.equal(['professional-judgement']);
  });

  it('nothing that the host or a person wrote', async () => {
    const form = await referral({ victimDob: '1980-01-01' });
    await openStep(form, 'victim');
    await write(form, 'victimName', 'Other Example');
    await attach(form, assessment());
    expect(form.value).to.deep.equal({ ...FILLED, victimName: 'Other Example', victimDob: '1980-01-01' });
  });

  it('nothing that a person has begun to write, though it is no answer yet', async () => {
    const form = await referral();
    await openStep(form, 'victim');
    await write(form, 'victimDob', '7', 'day');
    await openStep(form, 'reasons');
    await write(form, 'tickCount', 'many');
    await attach(form, assessment());
    const { victimName, referralReason } = FILLED;
    expect(form.value).to.deep.equal({ victimName, referralReason });
    expect(controlOf(form, 'victimDob', 'day').value).to.equal('7');
    expect(controlOf(form, 'victimDob', 'year').value).to.equal('');
    expect(controlOf(form, 'tickCount').value).to.equal('many');
  });

  it('anew what a person has emptied', async () => {
    const form = await referral({}, assessment());
    await openStep(form, 'victim');
    controlOf(form, 'victimName').select();
    controlOf(form, 'victimName').focus();
    await press('Delete');
    expect(form.value).not.to.have.property('victimName');
    await attach(form, assessment(15));
    expect(form.value).to.deep.equal({ ...FILLED, tickCount: 15 });
  });
});

describe('what an attachment has filled', () => {
  it('follows the next one, except for what a person changed', async () => {
    const form = await referral({}, assessment());
    await openStep(form, 'victim');
    await write(form, 'victimName', 'Known Example');
    await attach(form, assessment(16, OTHER));
    expect(form.value).to.deep.equal({ ...FILLED, ...OTHER, victimName: 'Known Example', tickCount: 16 });
    expect(controlOf(form, 'victimDob', 'year').value).to.equal('1991');
  });

  it('goes where the next one says nothing of it', async () => {
    const form = await referral({}, assessment());
    await attach(form, assessment(8, { victimDob: undefined }));
    expect(form.value).to.deep.equal({ victimName: 'Example Person', tickCount: 8 });
    await attach(form, assessment(14, OTHER));
    expect(form.value).to.deep.equal({ ...FILLED, ...OTHER });
  });

  it('goes again with it, except for what a person changed', async () => {
    const form = await referral({ agency: 'Example Charity' }, assessment());
    await openStep(form, 'reasons');
    await choose(form, 'referralReason', 'potential-escalation');
    await attach(form, null);
    expect(form.value).to.deep.equal({ agency: 'Example Charity', referralReason: 'potential-escalation' });
    expect(controlOf(form, 'victimName').value).to.equal('');
  });

  it('stays when a person wrote the same again', async () => {
    const form = await referral({}, assessment());
    await openStep(form, 'victim');
    await write(form, 'victimDob', '04', 'day');
    await write(form, 'victimDob', '03', 'day');
    await attach(form, assessment(14, OTHER));
    expect(form.value).to.deep.equal({ ...FILLED, victimName: OTHER.victimName });
    expect(controlOf(form, 'victimDob', 'day').value).to.equal('03');
    await attach(form, null);
    expect(form.value).to.deep.equal({ victimDob: PERSON.victimDob });
  });

  it('stays while a person is at it', async () => {
    const form = await referral({}, assessment());
    await openStep(form, 'victim');
    await write(form, 'victimDob', '31', 'day');
    await attach(form, null);
    expect(controlOf(form, 'victimDob', 'day').value).to.equal('31');
    expect(controlOf(form, 'victimDob', 'month').value).to.equal('02');
  });
});
