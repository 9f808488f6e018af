/** Rows of a group that are removed and put back, by click and by key, with all that is typed in them. */
import '@safeguarding-forms/elements/marac-referral.js';
import { expect } from '@open-wc/testing';
import { controlOf, itemOf, partOf, partsOf, pressButton, write } from '../support/element-form.js';
import { goOn } from '../support/element-record.js';
import { atChildren, dateIn, expectSaid, inGroup, pressIn, writeDate } from '../support/element-rows.js';
import { expectFocus, listedErrors, shown, tabTo } from '../support/element-seen.js';
import { press, type } from '../support/person.js';

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
    expect(listedErrors(form)).to.include(
      'Child 1. Date of birth: Enter a real date with a day, a month and a year, such as 27 3 1985',
    );
    await pressIn(form, 'children', 'undo');
    expect(dateIn(form, 'children[0].dob')).to.equal('//');
    expect(dateIn(form, 'children[1].dob')).to.equal('31/2/2020');
  });

  it('takes along what is typed in it, and brings it back', async () => {
    const form = await atChildren({ children: THREE.slice(0, 2) });
    await writeDate(form, 'children[0].dob', '31', '2', '2020');
    await pressIn(form, 'children', 'remove-row');
    expect(dateIn(form, 'children[0].dob')).to.equal('//');
    await goOn(form);
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
    await tabTo(controlOf(form, 'children[1].unborn', 'true'));
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
