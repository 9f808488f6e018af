/** Sefton's hate crime tool by keyboard alone, from its first question to the submission. */
import '@safeguarding-forms/elements/dash-checklist.js';
import { verifySubmission } from '@safeguarding-forms/schemas';
import { expect, fixture } from '@open-wc/testing';
import { heard } from '../support/element-events.js';
import { controlOf, itemOf, partOf, type Form } from '../support/element-form.js';
import { shown, tabTo } from '../support/element-seen.js';
import { focused, press, type } from '../support/person.js';

const YES = [46, 48, 60];

describe('Sefton’s tool by keyboard alone', () => {
  it('is answered, read through and submitted', async function () {
    this.timeout(90_000);
    const page = await fixture(
      '<div><button>Before</button><dash-checklist edition="sefton-hate"></dash-checklist></div>',
    );
    const form = page.lastElementChild as Form;
    await form.updateComplete;
    const submissions = heard(form, 'sf-submit');
    page.querySelector('button')!.focus();
    for (let number = 35; number <= 68; number++) {
      const id = `q${number}`;
      await tabTo(controlOf(form, id, 'yes'));
      await press('Space');
      if (!YES.includes(number)) await press('ArrowDown');
      if (number !== 48) continue;
      await tabTo(controlOf(form, id, 'previous-victim'));
      await press('Space');
      await tabTo(controlOf(form, id, 'detail'));
      await type('Example detail');
      await tabTo(itemOf(form, id).querySelector('summary')!);
      await press('Enter');
      expect(itemOf(form, id).querySelector('details')!.open, 'why we ask').to.equal(true);
    }
    await tabTo(controlOf(form, 'policeCallouts', 'none'));
    await press('Space');
    for (let i = 0; i < 3; i++) await press('ArrowDown');
    await tabTo(controlOf(form, 'policeCalloutsNumber'));
    await type('5');
    await tabTo(controlOf(form, 'caseSummary'));
    await type('Example summary');
    await tabTo(controlOf(form, 'referrerName'));
    await type('Example Referrer');
    expect(partOf(form, 'result').dataset).to.include({ band: 'very-high', outcome: 'refer' });
    await tabTo(partOf(form, 'review'), 20);
    await press('Enter');
    await form.updateComplete;
    expect(shown(focused()!)).to.equal('Check your answers');
    await tabTo(partOf(form, 'submit'), 70);
    await press('Enter');
    await form.updateComplete;
    expect(verifySubmission(submissions[0]?.detail).ok).to.equal(true);
    expect(submissions[0]?.detail.answers).to.deep.include({
      q35: { answer: 'no' },
      q48: { answer: 'yes', selected: ['previous-victim'], detail: 'Example detail' },
      policeCallouts: '3+',
      policeCalloutsNumber: 5,
      caseSummary: 'Example summary',
      referrerName: 'Example Referrer',
    });
  });
});
