/** What is asked depends on what is answered: nothing given is lost, and nothing that is not asked is submitted. */
import '@safeguarding-forms/elements/marac-referral.js';
import '@safeguarding-forms/elements/share-without-consent.js';
import { localToday } from '@safeguarding-forms/instruments/internal/check/days.js';
import { shiftedDay } from '@safeguarding-forms/instruments/internal/check/shifted-day.js';
import { verifySubmission } from '@safeguarding-forms/schemas';
import { expect } from '@open-wc/testing';
import { choose, controlOf, itemOf, partOf, partsOf, pressButton, write } from '../support/element-form.js';
import { completeReferral, openStep, showReferral, showSharing } from '../support/element-record.js';
import { expectFocus, sectionOf, shown, tabTo } from '../support/element-seen.js';
import { click, press, type } from '../support/person.js';

const isShown = (form: Parameters<typeof itemOf>[0], path: string): boolean =>
  itemOf(form, path)?.checkVisibility() ?? false;

describe('an item that another answer asks for', () => {
  it('appears with that answer, goes with another, and is there as it was when it is asked again', async () => {
    const form = await showReferral('cleveland', completeReferral);
    await openStep(form, 'consent');
    expect(isShown(form, 'whyNotAware')).to.equal(false);
    await choose(form, 'victimAware', 'no');
    expect(isShown(form, 'whyNotAware')).to.equal(true);
    await write(form, 'whyNotAware', 'Example reason');
    await choose(form, 'victimAware', 'yes');
    expect(isShown(form, 'whyNotAware')).to.equal(false);
    await choose(form, 'victimAware', 'no');
    expect(controlOf(form, 'whyNotAware').value).to.equal('Example reason');
  });

  it('keeps its answer in the value while it is not asked, and out of the submission', async () => {
    const form = await showReferral('cleveland', completeReferral);
    await openStep(form, 'consent');
    await choose(form, 'victimAware', 'no');
    await write(form, 'whyNotAware', 'Example reason');
    await choose(form, 'victimAware', 'yes');
    expect(form.value).to.deep.include({ victimAware: 'yes', whyNotAware: 'Example reason' });
    const submission = await form.submit();
    expect(submission?.answers).to.deep.equal({ ...completeReferral, victimAware: 'yes' });
    expect(verifySubmission(submission).ok).to.equal(true);
    const smuggled = { ...submission, answers: { ...submission?.answers, whyNotAware: 'Example reason' } };
    expect(verifySubmission(smuggled)).to.deep.include({ ok: false });
  });

  it('stands against submitting only while it is asked', async () => {
    const form = await showReferral('cleveland', completeReferral);
    expect(form.result.complete).to.equal(true);
    await openStep(form, 'consent');
    await choose(form, 'consentGiven', 'no');
    expect(form.result).to.deep.include({
      missing: ['noConsentReason', 'noConsentLegalBasis'],
      outcome: 'incomplete',
      complete: false,
    });
    await choose(form, 'consentGiven', 'yes');
    expect(form.result).to.deep.include({ missing: [], outcome: 'refer', complete: true });
  });

  it('is reached by keys right after the answer that asks for it', async () => {
    const form = await showReferral();
    await openStep(form, 'consent');
    controlOf(form, 'victimAware', 'yes').focus();
    await press('ArrowDown');
    await form.updateComplete;
    expect(form.value).to.deep.equal({ victimAware: 'no' });
    await tabTo(controlOf(form, 'whyNotAware'));
    await type('Example reason');
    expect(form.value).to.deep.equal({ victimAware: 'no', whyNotAware: 'Example reason' });
  });

  it('can ask for yet another, which goes with the first', async () => {
    const form = await showSharing();
    await openStep(form, 'notification');
    await choose(form, 'victimNotified', 'yes');
    await choose(form, 'notificationMethod', 'other');
    await write(form, 'notificationOther', 'Example way');
    await choose(form, 'victimNotified', 'no');
    for (const id of ['notificationMethod', 'notificationOther', 'notifiedDate'])
      expect(isShown(form, id), id).to.equal(false);
    expect(isShown(form, 'whyNotNotified')).to.equal(true);
    expect(form.result.weaknesses).to.include('notification-unexplained');
    await write(form, 'whyNotNotified', 'Example danger');
    expect(form.result.weaknesses).not.to.include('notification-unexplained');
    expect(form.value).to.deep.include({ notificationMethod: 'other', notificationOther: 'Example way' });
  });

  it('is asked by any of several choices', async () => {
    const form = await showSharing();
    await openStep(form, 'balancing');
    await choose(form, 'balancing', 'pressing-need');
    expect(isShown(form, 'balancingOther')).to.equal(false);
    await choose(form, 'balancing', 'other');
    expect(isShown(form, 'balancingOther')).to.equal(true);
    await choose(form, 'balancing', 'other');
    expect(isShown(form, 'balancingOther')).to.equal(false);
  });
});

describe('a step that another answer asks for', () => {
  it('keeps its answers in the value while it is not asked, and out of the submission', async () => {
    const { agency, contactName, contactDetails, victimName, consentGiven } = completeReferral;
    const given = { agency, contactName, contactDetails, victimName, consentGiven };
    const form = await showReferral('sefton', {
      ...given,
      notKnown: ['victimDob'],
      conference: 'hate-crime',
      referralType: 'first',
    });
    await openStep(form, 'perpetrators');
    await write(form, 'perpetrators[0].name', 'Sample Abuser');
    await openStep(form, 'conference');
    await choose(form, 'referralType', 're-referral');
    expect(Boolean(sectionOf(form, 'perpetrators'))).to.equal(false);
    await openStep(form, 're-referral');
    await choose(form, 'reReferralReason', 'new-incident');
    await write(form, 'whatHappened', 'Example incident');
    expect(form.value).to.deep.include({ perpetrators: [{ name: 'Sample Abuser' }] });
    const submission = await form.submit();
    expect(submission?.answers).not.to.have.property('perpetrators');
    expect(submission?.result).to.deep.include({ basis: ['repeat'], outcome: 'refer' });
    form.value = { ...form.value, referralType: 'first' };
    await form.updateComplete;
    expect(controlOf(form, 'perpetrators[0].name').value).to.equal('Sample Abuser');
  });
});

describe('a child before and after birth', () => {
  it('has a date of birth or a due date, and keeps the other one back', async () => {
    const form = await showReferral('cleveland', {
      ...completeReferral,
      notKnown: completeReferral.notKnown.filter((id) => id !== 'children'),
      children: [{ name: 'Example Child', dob: '2020-05-04' }, { name: 'Other Example' }],
    });
    // Cancelled, the form stays as it is.
    form.addEventListener('sf-submit', (event) => event.preventDefault());
    await openStep(form, 'children');
    await choose(form, 'children[0].unborn', 'true');
    expect(isShown(form, 'children[0].dob')).to.equal(false);
    expect(isShown(form, 'children[0].dueDate')).to.equal(true);
    expect(isShown(form, 'children[1].dob'), 'each row by itself').to.equal(true);
    expect(isShown(form, 'children[1].dueDate')).to.equal(false);
    const dueDate = shiftedDay(localToday(), { months: 3 });
    const [year, month, day] = dueDate.split('-') as [string, string, string];
    for (const [part, text] of Object.entries({ day, month, year }))
      await write(form, 'children[0].dueDate', text, part);
    const [child, other] = [{ name: 'Example Child', unborn: true }, { name: 'Other Example' }];
    expect(form.value.children).to.deep.equal([{ ...child, dob: '2020-05-04', dueDate }, other]);
    const submission = await form.submit();
    expect(submission?.answers.children).to.deep.equal([{ ...child, dueDate }, other]);
    expect(verifySubmission(submission).ok).to.equal(true);

    await choose(form, 'children[0].unborn', 'true');
    expect(isShown(form, 'children[0].dueDate')).to.equal(false);
    expect(controlOf(form, 'children[0].dob', 'year').value).to.equal('2020');
    const born = await form.submit();
    expect(born?.answers.children).to.deep.equal([{ name: 'Example Child', dob: '2020-05-04' }, other]);
  });

  it('needs no name before', async () => {
    const form = await showReferral('cleveland', { ...completeReferral, children: [{ school: 'None yet' }] });
    expect(form.result.complete).to.equal(false);
    expect(form.result.missing).to.deep.equal(['children[0].name']);
    await openStep(form, 'children');
    await choose(form, 'children[0].unborn', 'true');
    expect(form.result.complete).to.equal(true);
  });

  it('is not held up by half a date that is not asked any more', async () => {
    const form = await showReferral('cleveland', completeReferral);
    await openStep(form, 'children');
    await write(form, 'children[0].name', 'Example Child');
    await write(form, 'children[0].dob', '31', 'day');
    expect(form.result.complete).to.equal(false);
    await choose(form, 'children[0].unborn', 'true');
    expect(form.result.complete).to.equal(true);
    await pressButton(form, 'next');
    expect(partsOf(form, 'error-summary')).to.have.length(0);
    await pressButton(form, 'back');
    await choose(form, 'children[0].unborn', 'true');
    expect(controlOf(form, 'children[0].dob', 'day').value).to.equal('31');
    expect(form.result.complete).to.equal(false);
  });
});

describe('what no answer may leave unsaid', () => {
  it('is that a referral without consent and without reason must not be sent', async () => {
    const form = await showReferral('cleveland', {
      ...completeReferral,
      professionalJudgement: 'no',
      consentGiven: 'no',
    });
    await openStep(form, 'consent');
    await pressButton(form, 'next');
    expect(shown(partOf(form, 'error-summary'))).to.contain('This referral must not be sent');
    await click(partOf(form, 'error-summary').querySelector('a')!);
    expectFocus(controlOf(form, 'consentGiven', 'no'));
    expect(form.result).to.include({ outcome: 'incomplete', complete: false });
  });
});
