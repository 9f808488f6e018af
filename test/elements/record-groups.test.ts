/** Rows of a group: added and filled, what is told of them, and which of them are submitted. */
import '@safeguarding-forms/elements/marac-referral.js';
import '@safeguarding-forms/elements/share-without-consent.js';
import { verifySubmission } from '@safeguarding-forms/schemas';
import { expect } from '@open-wc/testing';
import { heard } from '../support/element-events.js';
import { choose, controlOf, itemOf, partsOf, pressButton, write } from '../support/element-form.js';
import {
  LAST_STEP,
  completeReferral,
  openStep,
  showReferral,
  showSharing,
} from '../support/element-record.js';
import { atChildren, expectSaid, pressIn, rowsOf, writeDate } from '../support/element-rows.js';
import { descriptions, errorLinks, expectFocus, listedErrors, shown } from '../support/element-seen.js';
import { click, press, type } from '../support/person.js';

describe('a group', () => {
  it('begins with one empty row, which is no answer and cannot be removed', async () => {
    const form = await atChildren();
    expect(rowsOf(form, 'children').map(({ dataset }) => dataset.row)).to.deep.equal(['0']);
    expect(shown(rowsOf(form, 'children')[0]!.querySelector('legend')!)).to.equal('Child 1');
    expect(itemOf(form, 'children').querySelectorAll('[part=remove-row]')).to.have.length(0);
    expect(form.value).to.deep.equal({});
  });

  it('takes what is written in each row', async () => {
    const form = await atChildren();
    await write(form, 'children[0].name', 'Example Child');
    await pressIn(form, 'children', 'add-row');
    await write(form, 'children[1].name', 'Other Example');
    await writeDate(form, 'children[1].dob', '4', '5', '2020');
    await write(form, 'children[0].school', 'Sample School');
    expect(form.value).to.deep.equal({
      children: [
        { name: 'Example Child', school: 'Sample School' },
        { name: 'Other Example', dob: '2020-05-04' },
      ],
    });
    await write(form, 'children[0].school', ' ');
    await press('Backspace');
    expect(form.value).to.deep.equal({
      children: [{ name: 'Example Child' }, { name: 'Other Example', dob: '2020-05-04' }],
    });
  });

  it('keeps the choices of its rows apart', async () => {
    const form = await showReferral('sefton', { referralType: 'first', otherPeople: [{}, {}] });
    await openStep(form, 'household');
    await choose(form, 'otherPeople[0].presence', 'visits');
    await choose(form, 'otherPeople[1].presence', 'lives-there');
    expect(form.value).to.deep.include({
      otherPeople: [{ presence: 'visits' }, { presence: 'lives-there' }],
    });
    await pressIn(form, 'otherPeople', 'remove-row');
    expect(controlOf(form, 'otherPeople[0].presence', 'lives-there').checked).to.equal(true);
    expect(controlOf(form, 'otherPeople[0].presence', 'visits').checked).to.equal(false);
    await pressIn(form, 'otherPeople', 'undo');
    expect(controlOf(form, 'otherPeople[0].presence', 'visits').checked).to.equal(true);
    expect(controlOf(form, 'otherPeople[1].presence', 'lives-there').checked).to.equal(true);
  });

  it('leaves every control where it is while a person types, and the caret too', async () => {
    const form = await atChildren({ children: [{ name: 'Example Child' }, { name: 'Other' }] });
    const before = [...form.shadowRoot!.querySelectorAll('input, textarea')];
    const control = controlOf(form, 'children[1].name');
    await click(control);
    await press('Home');
    await press('ArrowRight');
    for (const key of 'xy') {
      await type(key);
      await form.updateComplete;
    }
    expect(control.value).to.equal('Oxyther');
    expect(control.selectionStart).to.equal(3);
    expect(before.filter((each) => !each.isConnected)).to.have.length(0);
  });

  it('is left out of the submission where its rows are blank', async () => {
    // Nothing stands in the rows of the group that is marked.
    const notKnown = completeReferral.notKnown.filter((id) => id !== 'children');
    const form = await showReferral('cleveland', {
      ...completeReferral,
      notKnown,
      children: [{ name: 'Example Child' }, {}, { name: 'Other Example' }, { name: ' ' }],
      perpetrators: [{}, {}],
    });
    expect(form.value).to.have.property('perpetrators');
    const submission = await form.submit();
    expect(verifySubmission(submission).ok).to.equal(true);
    expect(submission?.answers).to.deep.equal({
      ...completeReferral,
      notKnown,
      children: [{ name: 'Example Child' }, { name: 'Other Example' }],
    });
  });

  it('can only be read where nothing can be changed', async () => {
    const form = await atChildren({ children: [{ name: 'Example Child' }] });
    await pressIn(form, 'children', 'remove-row');
    form.readOnly = true;
    await form.updateComplete;
    for (const part of ['add-row', 'remove-row', 'undo'])
      expect(
        partsOf(form, part).filter((each) => each.checkVisibility()),
        part,
      ).to.have.length(0);
  });
});

describe('adding a row', () => {
  it('moves the focus into it and says so', async () => {
    const form = await atChildren();
    await pressIn(form, 'children', 'add-row');
    expect(rowsOf(form, 'children').map(({ dataset }) => dataset.row)).to.deep.equal(['0', '1']);
    expectFocus(controlOf(form, 'children[1].name'));
    await expectSaid(form, 'Added: Child 2');
  });

  it('goes up to fifty, and says why no further', async function () {
    const people = Array.from({ length: 49 }, (_, index) => ({ name: `Example ${index + 1}` }));
    const form = await atChildren({ children: people });
    await pressIn(form, 'children', 'add-row');
    expect(rowsOf(form, 'children')).to.have.length(50);
    expectFocus(controlOf(form, 'children[49].name'));
    expect(itemOf(form, 'children').querySelectorAll('[part=add-row]')).to.have.length(0);
    expect(shown(itemOf(form, 'children'))).to.contain('There is room for 50 and no more.');
    await pressIn(form, 'children', 'remove-row', 49);
    expect(itemOf(form, 'children').querySelectorAll('[part=add-row]')).to.have.length(1);
    await pressIn(form, 'children', 'undo');
    expect(rowsOf(form, 'children')).to.have.length(50);
  });
});

describe('what the page hears of rows', () => {
  it('is that the group changed, once for each button and each key, without an answer', async () => {
    const form = await atChildren({ children: [{ name: 'Example Child' }] });
    const answers = heard(document, 'sf-answer');
    const [inputs, changes] = [heard(form, 'input'), heard(form, 'change')];
    for (const part of ['add-row', 'remove-row', 'undo']) await pressIn(form, 'children', part);
    expect(answers.map(({ detail }) => detail)).to.deep.equal(
      Array.from({ length: 3 }, () => ({ itemId: 'children' })),
    );
    expect([inputs.length, changes.length]).to.deep.equal([3, 3]);
    await write(form, 'children[1].name', 'x');
    expect(answers.map(({ detail }) => detail.itemId)).to.deep.equal(Array(4).fill('children'));
  });
});

describe('an error in a row', () => {
  it('is told by its path, in the summary and beside the field, which refers to it', async () => {
    const children = [{ name: 'Example Child' }, {}, { dob: '2020-05-04' }];
    const notKnown = completeReferral.notKnown.filter((id) => id !== 'children');
    const form = await showReferral('cleveland', { ...completeReferral, notKnown, children });
    await openStep(form, LAST_STEP);
    const invalid = heard(form, 'sf-invalid');
    await pressButton(form, 'review');
    expect(invalid[0]?.detail.errors).to.deep.equal([{ path: 'children[2].name', code: 'required' }]);
    const message = 'Child 3. Name: Write an answer in this box. If nobody knows, tick “Not known”.';
    expect(listedErrors(form)).to.deep.equal([message]);
    await click(errorLinks(form)[0]!);
    await form.updateComplete;
    const control = controlOf(form, 'children[2].name');
    expectFocus(control);
    expect(descriptions(control).join()).to.contain('Write an answer in this box');
    expect(control.getAttribute('aria-invalid')).to.equal('true');
    const marked = [...form.shadowRoot!.querySelectorAll<HTMLElement>('[data-error]')];
    expect(marked.map(({ dataset }) => dataset.item)).to.deep.equal(['name']);
    expect(marked[0] === itemOf(form, 'children[2].name')).to.equal(true);
    await type('Third Example');
    await form.updateComplete;
    expect(partsOf(form, 'error-summary')).to.have.length(0);
  });

  it('stands in the group itself where one row is the least', async () => {
    const form = await showSharing({ peopleAtRisk: [{ fromWhom: 'Sample Abuser' }] });
    await openStep(form, 'signatures');
    await pressButton(form, 'review');
    expect(listedErrors(form)).to.include('Person 1. Who is at risk: Write an answer in this box');
    form.value = {};
    await form.updateComplete;
    await pressButton(form, 'review');
    const message = 'Everyone at risk: Fill in at least one';
    await click(errorLinks(form).find((link) => shown(link) === message)!);
    await form.updateComplete;
    expect(shown(itemOf(form, 'peopleAtRisk'))).to.contain('Fill in at least one');
    expectFocus(controlOf(form, 'peopleAtRisk[0].who'));
  });
});
