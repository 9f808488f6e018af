/** Where answers and what is attached do not agree: an error in words, and what puts it right. */
import '@safeguarding-forms/elements/marac-referral.js';
import { expect } from '@open-wc/testing';
import { assessment, attach, PERSON, REFERRER, referral, type Referral } from '../support/assessment.js';
import { heard } from '../support/element-events.js';
import { controlOf, itemOf, partsOf, pressButton, write } from '../support/element-form.js';
import { openStep, sectionsInSight } from '../support/element-record.js';
import {
  descriptions,
  errorLinks,
  expectFocus,
  listedErrors,
  shown,
  withoutName,
} from '../support/element-seen.js';
import { issuesOf } from '../support/issues-of.js';
import { press } from '../support/person.js';

const COUNT = 'How many answers were yes: You say 14, but what is attached says 9. Correct one of them.';
const otherwise = (label: string): string =>
  `${label}: What is attached says otherwise. Correct it, or say why under “Why is the name or date of birth not the same”.`;
const NAME = otherwise('Name of the person at risk');
const DOB = otherwise('Their date of birth');

/** Submits, and gives paths and codes of what stands against it. */
async function refusedFor(form: Referral): Promise<string[]> {
  const invalid = heard(form, 'sf-invalid');
  expect(await form.submit()).to.equal(null);
  await form.updateComplete;
  return invalid.flatMap(({ detail }) => detail.errors.map(({ path, code }) => `${path} ${code}`));
}

/** Expects an error in the summary that leads to a control which tells it, too. */
async function expectError(form: Referral, message: string, control: () => HTMLElement): Promise<void> {
  expect(listedErrors(form)).to.include(message);
  // By key: a link that goes over two lines has no middle to click in.
  errorLinks(form)[listedErrors(form).indexOf(message)]!.focus();
  await press('Enter');
  await form.updateComplete;
  expectFocus(control());
  expect(descriptions(control()).join(' ')).to.contain(withoutName(message));
}

describe('a referral that claims 14 with a checklist of 9', () => {
  const claim = {
    ...REFERRER,
    tickCount: 14,
    referralReason: 'professional-judgement',
    reasonComment: 'Sample',
  };

  it('says so beside the field and in the summary, until one of them is right', async () => {
    const form = await referral(claim, assessment(9));
    expect(form.result.complete).to.equal(false);
    expect(await refusedFor(form)).to.deep.equal(['tickCount attachment-mismatch']);
    expect(listedErrors(form)).to.deep.equal([COUNT]);
    await expectError(form, COUNT, () => controlOf(form, 'tickCount'));
    expect(controlOf(form, 'tickCount').getAttribute('aria-invalid')).to.equal('true');
    await write(form, 'tickCount', '9');
    expect(partsOf(form, 'error-summary')).to.have.length(0);
    expect(issuesOf(await form.submit())).to.deep.equal([]);
  });

  it('agrees once the right checklist is attached', async () => {
    const form = await referral(claim, assessment(9));
    await refusedFor(form);
    await attach(form, assessment(14));
    // That it comes to 14 is a reason as well.
    form.value = { ...form.value, referralReason: 'visible-high-risk' } as Referral['value'];
    await form.updateComplete;
    expect(partsOf(form, 'error-summary')).to.have.length(0);
    expect(issuesOf(await form.submit())).to.deep.equal([]);
  });

  it('does not let the person go on from that step', async () => {
    const form = await referral(claim, assessment(9));
    await openStep(form, 'reasons');
    await pressButton(form, 'next');
    expect(listedErrors(form)).to.deep.equal([COUNT]);
    expect(controlOf(form, 'tickCount').checkVisibility()).to.equal(true);
  });

  it('cannot claim a visible high risk', async () => {
    const form = await referral({ ...claim, referralReason: 'visible-high-risk' }, assessment(9));
    expect(await refusedFor(form)).to.deep.equal([
      'referralReason attachment-mismatch',
      'tickCount attachment-mismatch',
    ]);
    expect(listedErrors(form)[0]).to.match(
      /: What is attached does not bear this out\. Change the answer or the attachment\.$/,
    );
  });
});

describe('a referral about someone whom the checklist names otherwise', () => {
  const other = { ...REFERRER, victimName: 'Known Example', victimDob: '1990-02-04' };

  it('has to be corrected, or the difference explained', async () => {
    const form = await referral(other, assessment());
    expect(await refusedFor(form)).to.deep.equal([
      'victimName attachment-mismatch',
      'victimDob attachment-mismatch',
    ]);
    expect(listedErrors(form)).to.deep.equal([NAME, DOB]);
    await expectError(form, DOB, () => controlOf(form, 'victimDob', 'day'));
    await expectError(form, NAME, () => controlOf(form, 'victimName'));
    expect(sectionsInSight(form), 'beside the name').to.deep.equal(['victim']);
    await write(form, 'differenceReason', 'Sample alias');
    const submission = await form.submit();
    expect(submission?.answers).to.deep.include({ ...other, differenceReason: 'Sample alias' });
    expect(submission?.attachments?.riskAssessment?.answers).to.deep.include({
      victimName: 'Example Person',
    });
    expect(issuesOf(JSON.parse(JSON.stringify(submission)))).to.deep.equal([]);
  });

  it('is asked why only while they differ', async () => {
    const form = await referral({ ...other, differenceReason: 'Sample alias' });
    expect(itemOf(form, 'differenceReason')).to.equal(null);
    await attach(form, assessment());
    expect(itemOf(form, 'differenceReason')).not.to.equal(null);
    await attach(form, assessment(14, { victimName: ' known  EXAMPLE', victimDob: '1990-02-04' }));
    expect(itemOf(form, 'differenceReason')).to.equal(null);
    expect((await form.submit())?.answers).not.to.have.property('differenceReason');
  });

  it('shows whom the attachment is about', async () => {
    const form = await referral(other, assessment());
    await openStep(form, 'risk-assessment');
    expect(shown(itemOf(form, 'riskAssessment')))
      .to.contain('Example Person')
      .and.to.contain('03/02/1990');
  });
});

describe('a referral whose checklist names nobody', () => {
  const unnamed = (yes = 14) => assessment(yes, { victimName: undefined, victimDob: undefined });

  it('asks for a tick that it is about the same person', async () => {
    const form = await referral({ ...REFERRER, ...PERSON }, unnamed());
    expect(await refusedFor(form)).to.deep.equal(['samePerson required']);
    expect(shown(itemOf(form, 'samePerson'))).to.contain('This is the same person');
    form.value = { ...form.value, samePerson: true } as Referral['value'];
    await form.updateComplete;
    expect(issuesOf(await form.submit())).to.deep.equal([]);
  });

  it('asks anew once another one is attached, and no more once it is named', async () => {
    const form = await referral({ ...REFERRER, ...PERSON, samePerson: true }, unnamed());
    expect(form.value).to.deep.include({ samePerson: true });
    await attach(form, unnamed(15));
    expect(form.value).not.to.have.property('samePerson');
    await attach(form, assessment(15));
    expect(itemOf(form, 'samePerson')).to.equal(null);
    expect(issuesOf(await form.submit())).to.deep.equal([]);
  });
});
