/** Reading the answers through before they are sent, with a way back to each. */
import '@safeguarding-forms/elements/dash-checklist.js';
import { expect, fixture } from '@open-wc/testing';
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
import { expectFocus, resultText, shown } from '../support/element-seen.js';
import { click, focused, press } from '../support/person.js';

const MARKUP = '<b>Example</b> & "detail"';

/** The review of a few answers of every kind. */
async function review(): Promise<Form> {
  const form = await fixture<Form>('<dash-checklist></dash-checklist>');
  await choose(form, 'q1', 'no');
  await choose(form, 'q24', 'yes');
  await choose(form, 'q24', 'mental-health');
  await choose(form, 'q24', 'drugs');
  await write(form, 'q24', MARKUP, 'detail');
  await write(form, 'q24', 'Sample Agency', 'source');
  await write(form, 'furtherInformation', 'Example line\nand another');
  await write(form, 'incompleteReason', 'Example interruption');
  await choose(form, 'groundsForReferral', 'no');
  await write(form, 'signedDate', '1', 'day');
  await write(form, 'signedDate', '2', 'month');
  await write(form, 'signedDate', '2024', 'year');
  await pressButton(form, 'review');
  return form;
}

const row = (form: Form, id: string): HTMLElement => form.shadowRoot!.querySelector(`[data-review="${id}"]`)!;
const answerIn = (form: Form, id: string): HTMLElement => row(form, id).querySelector('dd')!;
const buttonIn = (form: Form, id: string): HTMLElement => row(form, id).querySelector('button')!;

/** What a screen reader calls a control that refers to its name. */
function nameOf(control: HTMLElement): string {
  const ids = control.getAttribute('aria-labelledby')!.split(' ');
  const root = control.getRootNode() as ShadowRoot;
  return ids.map((id) => shown(root.getElementById(id)!)).join(' ');
}

describe('reading the answers through', () => {
  it('shows every answer in words, in place of the questions, the focus on the heading', async () => {
    const form = await review();
    expect(shown(focused()!)).to.equal('Check your answers');
    expect(focused()?.getAttribute('role')).to.equal('heading');
    expect(itemOf(form, 'q1').checkVisibility()).to.equal(false);
    expect(shown(answerIn(form, 'q1'))).to.equal('No');
    expect(row(form, 'q2').closest('.open')?.querySelector('[role=heading]')?.textContent?.trim()).to.equal(
      'Not answered',
    );
    expect(shown(answerIn(form, 'q24'))).to.match(
      /^Yes .*drugs.* .*mental health.* <b>Example<\/b> & "detail"/i,
    );
    expect(shown(answerIn(form, 'q24'))).to.contain('Sample Agency');
    expect(answerIn(form, 'furtherInformation').innerText).to.contain('Example line\nand another');
    expect(shown(answerIn(form, 'groundsForReferral'))).to.equal('No');
    expect(shown(answerIn(form, 'signedDate'))).to.equal('01/02/2024');
    expect(row(form, 'referralMade') === null, 'not asked').to.equal(true);
    expect(resultText(form)).to.contain('Medium');
  });

  it('has a button with each, whose name says which answer it changes', async () => {
    const form = await review();
    const asked = [...form.shadowRoot!.querySelectorAll('[data-item]')].length;
    const buttons = partsOf(form, 'change');
    expect(buttons).to.have.length(asked);
    expect(nameOf(buttonIn(form, 'q2'))).to.equal('Change Do you feel very frightened?');
    expect(new Set(buttons.map(nameOf)).size).to.equal(asked);
  });

  it('is a card a section, which can be changed as a whole, with what is open gathered at its end', async () => {
    const form = await review();
    const cards = partsOf(form, 'card');
    const titles = cards.map((card) => shown(card.querySelector('[role=heading]')!));
    expect(new Set(titles).size).to.equal(titles.length);
    expect(titles).to.include('Signature');
    const [first] = cards;
    const rows = [...first!.querySelectorAll<HTMLElement>('[data-review]')];
    expect(rows.map(({ dataset }) => dataset.review)).to.deep.equal([
      'q1',
      'q2',
      'q3',
      'q4',
      'q5',
      'q6',
      'q7',
      'q8',
    ]);
    expect(rows.filter((each) => each.closest('.open'))).to.have.length(7);
    const change = first!.querySelector<HTMLElement>('[part=change-section]')!;
    expect(nameOf(change)).to.equal(`Change ${titles[0]}`);
    await click(change);
    await form.updateComplete;
    expectFocus(controlOf(form, 'q1', 'no'));
  });

  it('is headed by the result as it is, and no longer so far', async () => {
    const form = await review();
    expect(resultText(form)).to.match(/^Result (?!so far)/);
    expect(partOf(form, 'result').ariaLabel).to.match(/: Result$/);
    await pressButton(form, 'back');
    expect(resultText(form)).to.match(/^Result so far /);
  });

  for (const [id, control] of [
    ['q1', 'no'],
    ['q2', 'yes'],
    ['q24', 'yes'],
    ['furtherInformation', 'value'],
    ['groundsForReferral', 'no'],
    ['judgement', 'standard'],
    ['signedDate', 'day'],
  ] as const) {
    it(`goes back to ${id} with the focus on it`, async () => {
      const form = await review();
      await click(buttonIn(form, id));
      await form.updateComplete;
      expectFocus(controlOf(form, id, control));
      expect(form.shadowRoot!.querySelectorAll('[data-review]')).to.have.length(0);
      expect(form.shadowRoot!.querySelector('.questions')!.checkVisibility()).to.equal(true);
    });
  }

  it('shows what was changed since', async () => {
    const form = await review();
    await click(buttonIn(form, 'q1'));
    await form.updateComplete;
    await press('ArrowUp');
    await form.updateComplete;
    await pressButton(form, 'review');
    expect(shown(answerIn(form, 'q1'))).to.equal('Yes');
  });

  it('goes back to the questions with every answer in place, the focus on the title', async () => {
    const form = await review();
    const answers = form.value;
    await pressButton(form, 'back');
    expect(shown(focused()!)).to.equal('Domestic abuse risk checklist (DASH)');
    expect(form.value).to.equal(answers);
    expect(controlOf(form, 'q24', 'detail').value).to.equal(MARKUP);
    expect(controlOf(form, 'signedDate', 'month').value).to.equal('2');
    expect(partsOf(form, 'submit')).to.deep.equal([]);
  });

  it('sends nothing by itself', async () => {
    let submissions = 0;
    document.addEventListener('sf-submit', () => submissions++, { once: true });
    const form = await review();
    await pressButton(form, 'back');
    expect(submissions).to.equal(0);
    expect(partOf(form, 'review').checkVisibility()).to.equal(true);
  });
});
