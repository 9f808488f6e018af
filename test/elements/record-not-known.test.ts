/** What is not known is marked beside the field, or for the rest of a step, and is told; what is unlikely never blocks. */
import '@safeguarding-forms/elements/marac-referral.js';
import { expect } from '@open-wc/testing';
import type { Answers } from '@safeguarding-forms/instruments';
import { heard } from '../support/element-events.js';
import { controlOf, itemOf, partOf, partsOf, pressButton, write } from '../support/element-form.js';
import { completeReferral, openStep, showReferral } from '../support/element-record.js';
import { expectSaid } from '../support/element-rows.js';
import { expectFocus, listedErrors, resultText, shown, tabTo } from '../support/element-seen.js';
import { press } from '../support/person.js';

const MARKS = [...completeReferral.notKnown];

describe('the tick for what is not known', () => {
  it('is reached and set by keys, and stands in the place of the answer', async () => {
    const form = await showReferral('cleveland');
    await openStep(form, 'victim');
    const tick = controlOf(form, 'victimAddress', 'notKnown');
    const answered = heard(form, 'sf-answer');
    controlOf(form, 'victimAddress').focus();
    await tabTo(tick, 2);
    await press('Space');
    await form.updateComplete;
    expect(form.value).to.deep.equal({ notKnown: ['victimAddress'] });
    expect(form.result.notKnown).to.deep.equal(['victimAddress']);
    expect(form.result.missing).not.to.include('victimAddress');
    expect(answered.map(({ detail }) => detail as object)).to.deep.equal([{ itemId: 'victimAddress' }]);
    await press('Space');
    expect(form.value).to.deep.equal({});
    expect(form.result.missing).to.include('victimAddress');
  });

  it('is called after its field', async () => {
    const form = await showReferral('cleveland');
    const tick = controlOf(form, 'victimAddress', 'notKnown');
    expect(tick.getAttribute('aria-label')).to.equal('Not known: Their address');
    expect(itemOf(form, 'agency').querySelector('[data-part=notKnown]')).to.equal(null);
    expect(itemOf(form, 'victimName').querySelector('[data-part=notKnown]')).to.equal(null);
  });

  it('is taken back by an answer, also of a date and of a choice', async () => {
    const form = await showReferral('cleveland', { notKnown: ['victimDob', 'victimAddress'] });
    await openStep(form, 'victim');
    await write(form, 'victimAddress', 'Example Street');
    await write(form, 'victimDob', '1', 'day');
    await write(form, 'victimDob', '2', 'month');
    await write(form, 'victimDob', '1990', 'year');
    expect(form.value).to.deep.equal({ victimDob: '1990-02-01', victimAddress: 'Example Street' });
    expect(controlOf(form, 'victimDob', 'notKnown').checked).to.equal(false);
  });

  it('stands in every row for itself', async () => {
    const form = await showReferral('cleveland', { perpetrators: [{ name: 'Example Abuser' }] });
    await openStep(form, 'perpetrators');
    controlOf(form, 'perpetrators[0].dob', 'notKnown').focus();
    await press('Space');
    expect(form.value).to.deep.equal({ perpetrators: [{ name: 'Example Abuser', notKnown: ['dob'] }] });
    expect(form.result.notKnown).to.deep.equal(['perpetrators[0].dob']);
  });

  it('beside an answer is told as what cannot be', async () => {
    const form = await showReferral('cleveland', { ...completeReferral, victimDob: '1990-02-01' });
    await openStep(form, 'victim');
    await pressButton(form, 'next');
    expect(shown(itemOf(form, 'victimDob'))).to.contain(
      'You have marked this as not known, and answered it too.',
    );
    expect(listedErrors(form)).to.deep.equal([
      'Their date of birth: You have marked this as not known, and answered it too. Clear the tick or the answer.',
    ]);
  });

  it('is named by its row where the list of errors tells of it', async () => {
    const abuser = { name: 'Example Abuser', dob: '1990-02-01', notKnown: ['dob'] };
    const form = await showReferral('cleveland', { perpetrators: [abuser] } as Answers);
    await openStep(form, 'perpetrators');
    await pressButton(form, 'next');
    const told = listedErrors(form).find((each) => each.includes('Date of birth'));
    expect(told).to.match(/^Abuser 1\. Date of birth: You have marked this as not known/);
  });

  it('is there in Urdu, from right to left', async () => {
    const form = await showReferral('cleveland');
    form.lang = 'ur';
    await form.updateComplete;
    await openStep(form, 'victim');
    const label = controlOf(form, 'victimAddress', 'notKnown').closest('label')!;
    expect(shown(label)).to.equal('معلوم نہیں');
    const [box, words] = [...label.children].map((child) => child.getBoundingClientRect());
    expect(box!.left).to.be.greaterThan(words!.left);
  });
});

describe('the button for the rest of a step', () => {
  it('marks what is open, and says how much', async () => {
    const form = await showReferral('cleveland');
    await openStep(form, 'victim');
    await write(form, 'victimAddress', 'Example Street');
    const button = partOf(form, 'mark-rest');
    button.focus();
    await press('Enter');
    await form.updateComplete;
    expect(form.value).to.deep.equal({
      victimAddress: 'Example Street',
      notKnown: ['victimDob', 'victimGender'],
    });
    expect(controlOf(form, 'victimDob', 'notKnown').checked).to.equal(true);
    expectFocus(partOf(form, 'mark-rest'));
    await expectSaid(form, '2 answers marked as not known');
    await press('Enter');
    await expectSaid(form, 'There was nothing left to mark in this step');
  });

  it('marks the open fields of rows, and a group without any', async () => {
    const form = await showReferral('cleveland', { perpetrators: [{ name: 'Example Abuser', age: 40 }] });
    await openStep(form, 'perpetrators');
    await pressButton(form, 'mark-rest');
    await openStep(form, 'children');
    await pressButton(form, 'mark-rest');
    expect(form.value).to.deep.equal({
      perpetrators: [{ name: 'Example Abuser', age: 40, notKnown: ['address', 'relationshipToVictim'] }],
      notKnown: ['children'],
    });
  });

  it('leaves children alone where there are none', async () => {
    const form = await showReferral('cleveland', { noChildren: true });
    await openStep(form, 'children');
    await pressButton(form, 'mark-rest');
    expect(form.value).to.deep.equal({ noChildren: true });
  });

  it('is not there where nothing can be marked', async () => {
    const form = await showReferral('cleveland');
    await openStep(form, 'consent');
    expect(partsOf(form, 'mark-rest')).to.have.length(0);
  });
});

describe('what a record tells of itself', () => {
  it('what is marked, in the result and before it is sent, each with a way back', async () => {
    const form = await showReferral('cleveland', completeReferral);
    expect(form.result.complete).to.equal(true);
    expect(form.result.notKnown).to.deep.equal(MARKS);
    expect(resultText(form)).to.contain('Every question that has to be answered is answered.');
    expect(resultText(form)).to.contain('Marked as not known Their date of birth Their address');
    expect(resultText(form)).to.match(/\d+ questions that can be left out are not answered/);
    await openStep(form, 'risk-assessment');
    await pressButton(form, 'review');
    const links = [...partOf(form, 'not-known').querySelectorAll('a')];
    expect(links.map(shown)).to.deep.equal([
      'Their date of birth',
      'Their address',
      'Their gender',
      'Who is abusing them',
      'Children',
    ]);
    links[1]!.focus();
    await press('Enter');
    await form.updateComplete;
    expectFocus(controlOf(form, 'victimAddress', 'notKnown'));
  });

  it('what is unlikely, beside the field and in the review, without blocking', async () => {
    const form = await showReferral('cleveland', { ...completeReferral, declaredDate: '2001-01-10' });
    await openStep(form, 'risk-assessment');
    const warning = 'The risk was assessed more than 12 months ago.';
    expect(shown(itemOf(form, 'declaredDate'))).to.contain(warning);
    expect(form.result.complete).to.equal(true);
    await pressButton(form, 'review');
    expect(shown(partOf(form, 'warnings'))).to.contain(warning);
    expect(partsOf(form, 'submit')).to.have.length(1);
  });

  it('not to ring a number that is not safe', async () => {
    const form = await showReferral('cleveland', { victimPhone: '01632 960001', victimPhoneSafe: 'unknown' });
    await openStep(form, 'victim');
    expect(shown(itemOf(form, 'victimPhoneSafe'))).to.contain('Do not ring this number');
  });
});
