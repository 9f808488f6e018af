/** Rows of a group: added, filled, removed and put back, by click and by key, and what is told of each. */
import '@safeguarding-forms/elements/marac-referral.js';
import '@safeguarding-forms/elements/share-without-consent.js';
import { verifySubmission } from '@safeguarding-forms/schemas';
import { expect, waitUntil } from '@open-wc/testing';
import type { Answers } from '@safeguarding-forms/instruments';
import { heard } from '../support/element-events.js';
import {
  choose,
  controlOf,
  itemOf,
  partOf,
  partsOf,
  pressButton,
  write,
  type Form,
} from '../support/element-form.js';
import { completeReferral, openStep, showReferral, showSharing } from '../support/element-record.js';
import {
  descriptions,
  errorLinks,
  expectFocus,
  listedErrors,
  shown,
  tabTo,
} from '../support/element-seen.js';
import { click, press, type } from '../support/person.js';

const rowsOf = (form: Form, id: string): HTMLElement[] => [
  ...itemOf(form, id).querySelectorAll<HTMLElement>('[data-row]'),
];

/** A button of a group, by its part; of several, the one of a row. */
const inGroup = (form: Form, id: string, part: string, index = 0): HTMLElement =>
  [...itemOf(form, id).querySelectorAll<HTMLElement>(`[part=${part}]`)][index]!;

async function pressIn(form: Form, id: string, part: string, index = 0): Promise<void> {
  await click(inGroup(form, id, part, index));
  await form.updateComplete;
}

/** Waits until something is said to screen readers, once a person pauses. */
const expectSaid = (form: Form, sentence: string): Promise<void> =>
  waitUntil(
    () => form.shadowRoot!.querySelector('.announcer[role=status]')?.textContent === sentence,
    `“${sentence}” is not said`,
    { timeout: 3_000 },
  );

/** The referral at its children, with what is given. */
async function atChildren(value: Answers = {}): Promise<Form> {
  const form = await showReferral('cleveland', value);
  await openStep(form, 'children');
  return form;
}

async function writeDate(form: Form, path: string, ...[day, month, year]: readonly string[]): Promise<void> {
  await write(form, path, day!, 'day');
  await write(form, path, month!, 'month');
  await write(form, path, year!, 'year');
}

const dateIn = (form: Form, path: string): string =>
  ['day', 'month', 'year'].map((part) => controlOf(form, path, part).value).join('/');

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
    const form = await showReferral('cleveland', {
      ...completeReferral,
      children: [{ name: 'Example Child' }, {}, { name: 'Other Example' }, { name: ' ' }],
      perpetrators: [{}, {}],
    });
    expect(form.value).to.have.property('perpetrators');
    const submission = await form.submit();
    expect(verifySubmission(submission).ok).to.equal(true);
    expect(submission?.answers).to.deep.equal({
      ...completeReferral,
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
    this.timeout(60_000);
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

describe('removing a row', () => {
  const THREE = [{ name: 'First Example' }, { name: 'Second Example' }, { name: 'Third Example' }] as const;

  it('takes that row out, offers to undo it with the focus there, and says so', async () => {
    const form = await atChildren({ children: THREE });
    const buttons = [...itemOf(form, 'children').querySelectorAll('[part=remove-row]')];
    expect(buttons.map(shown)).to.deep.equal(['Remove: Child 1', 'Remove: Child 2', 'Remove: Child 3']);
    await pressIn(form, 'children', 'remove-row', 1);
    expect(form.value).to.deep.equal({ children: [THREE[0], THREE[2]] });
    expect(controlOf(form, 'children[1].name').value).to.equal('Third Example');
    expect(shown(partOf(form, 'removed'))).to.equal('Removed: Child 2 Undo');
    expectFocus(partOf(form, 'undo'));
    await expectSaid(form, 'Removed: Child 2');
  });

  it('is undone where the row was, with the focus in it, and says so', async () => {
    const form = await atChildren({ children: THREE });
    await pressIn(form, 'children', 'remove-row', 1);
    await pressIn(form, 'children', 'undo');
    expect(form.value).to.deep.equal({ children: THREE });
    expect(partsOf(form, 'removed')).to.have.length(0);
    expectFocus(controlOf(form, 'children[1].name'));
    await expectSaid(form, 'Put back: Child 2');
  });

  it('empties the only row there is, and is undone beside what is written since', async () => {
    const form = await atChildren({ children: [THREE[0]] });
    await pressIn(form, 'children', 'remove-row');
    expect(form.value).to.deep.equal({});
    expect(controlOf(form, 'children[0].name').value).to.equal('');
    await write(form, 'children[0].name', 'Second Example');
    await pressIn(form, 'children', 'undo');
    expect(form.value).to.deep.equal({ children: [THREE[0], THREE[1]] });
  });

  it('is not undone any more once a row is added, or once the host has set other answers', async () => {
    const form = await atChildren({ children: THREE });
    await pressIn(form, 'children', 'remove-row');
    await pressIn(form, 'children', 'add-row');
    expect(partsOf(form, 'undo')).to.have.length(0);
    await pressIn(form, 'children', 'remove-row');
    form.value = form.value;
    await form.updateComplete;
    expect(partsOf(form, 'undo'), 'the same answers').to.have.length(1);
    form.value = {};
    await form.updateComplete;
    expect(partsOf(form, 'undo')).to.have.length(0);
  });

  it('keeps what is typed in another row and cannot be an answer, and numbers its error anew', async () => {
    const form = await atChildren({ children: THREE.slice(0, 2) });
    await writeDate(form, 'children[1].dob', '31', '2', '2020');
    await pressIn(form, 'children', 'remove-row');
    expect(dateIn(form, 'children[0].dob')).to.equal('31/2/2020');
    expect(form.value).to.deep.equal({ children: [THREE[1]] });
    await pressButton(form, 'next');
    expect(listedErrors(form)).to.deep.equal([
      'Child 1. Date of birth: enter a real date, with a day, a month and a year',
    ]);
    await pressIn(form, 'children', 'undo');
    expect(dateIn(form, 'children[0].dob')).to.equal('//');
    expect(dateIn(form, 'children[1].dob')).to.equal('31/2/2020');
  });

  it('takes along what is typed in it, and brings it back', async () => {
    const form = await atChildren({ children: THREE.slice(0, 2) });
    await writeDate(form, 'children[0].dob', '31', '2', '2020');
    await pressIn(form, 'children', 'remove-row');
    expect(dateIn(form, 'children[0].dob')).to.equal('//');
    await pressButton(form, 'next');
    expect(partsOf(form, 'error-summary'), 'nothing is wrong any more').to.have.length(0);
    await pressButton(form, 'back');
    await pressIn(form, 'children', 'undo');
    expect(dateIn(form, 'children[0].dob')).to.equal('31/2/2020');
  });
});

describe('rows by keyboard alone', () => {
  it('are added, filled, removed and put back', async () => {
    const form = await atChildren();
    controlOf(form, 'children[0].name').focus();
    await type('Example Child');
    await tabTo(inGroup(form, 'children', 'add-row'), 20);
    await press('Enter');
    await form.updateComplete;
    expectFocus(controlOf(form, 'children[1].name'));
    await type('Other Example');
    await press('Tab');
    await press('Space');
    await form.updateComplete;
    expect(controlOf(form, 'children[1].unborn', 'true').checked).to.equal(true);
    await tabTo(inGroup(form, 'children', 'remove-row', 1), 20);
    await press('Enter');
    await form.updateComplete;
    expect(form.value).to.deep.equal({ children: [{ name: 'Example Child' }] });
    expectFocus(partOf(form, 'undo'));
    await press('Space');
    await form.updateComplete;
    expectFocus(controlOf(form, 'children[1].name'));
    expect(form.value).to.deep.equal({
      children: [{ name: 'Example Child' }, { name: 'Other Example', unborn: true }],
    });
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
    const form = await showReferral('cleveland', { ...completeReferral, children });
    await openStep(form, 'risk-assessment');
    const invalid = heard(form, 'sf-invalid');
    await pressButton(form, 'review');
    expect(invalid[0]?.detail.errors).to.deep.equal([{ path: 'children[2].name', code: 'required' }]);
    const message = 'Child 3. Name: fill this in';
    expect(listedErrors(form)).to.deep.equal([message]);
    await click(errorLinks(form)[0]!);
    await form.updateComplete;
    const control = controlOf(form, 'children[2].name');
    expectFocus(control);
    expect(descriptions(control).join()).to.contain('Name: fill this in');
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
    expect(listedErrors(form)).to.include('Person 1. Who is at risk: fill this in');
    form.value = {};
    await form.updateComplete;
    await pressButton(form, 'review');
    const message = 'Everyone at risk: fill this in';
    await click(errorLinks(form).find((link) => shown(link) === message)!);
    await form.updateComplete;
    expect(shown(itemOf(form, 'peopleAtRisk'))).to.contain(message);
    expectFocus(controlOf(form, 'peopleAtRisk[0].who'));
  });
});
