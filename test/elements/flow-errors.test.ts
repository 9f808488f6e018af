/** The error summary: what is wrong, where, and the way there. */
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
import {
  descriptions,
  errorLinks,
  expectFocus,
  listedErrors,
  shown,
  tabTo,
  withoutName,
} from '../support/element-seen.js';
import { click, press } from '../support/person.js';

const show = (): Promise<Form> => fixture<Form>('<dash-checklist></dash-checklist>');

/** A form with an error of each kind: no answer, boxes without yes, a reason and a date that are missing. */
async function wrong(): Promise<Form> {
  const form = await show();
  await choose(form, 'q24', 'yes');
  await choose(form, 'q24', 'alcohol');
  await choose(form, 'q24', 'no');
  await choose(form, 'judgement', 'high');
  await write(form, 'signedDate', '31', 'day');
  await write(form, 'incompleteReason', 'Example interruption');
  await pressButton(form, 'review');
  return form;
}

/** In the order of the form: what each link says, and the control that it leads to. */
const ERRORS = [
  [
    '24. In the past year, have drugs (prescribed or not), alcohol or mental health made it hard for the abuser to lead a normal life: Boxes are ticked. Answer yes, or clear the boxes.',
    'q24',
    'alcohol',
  ],
  ['Give the reason for your judgement', 'judgement', 'reason'],
  ['Date signed: Enter a real date with a day, a month and a year, such as 27 3 1985', 'signedDate', 'day'],
] as const;

const beside = (message: string): string => (message.includes(': ') ? withoutName(message) : message);

describe('the error summary', () => {
  it('is not there until a person asks to go on', async () => {
    const form = await show();
    await choose(form, 'judgement', 'high');
    expect(partsOf(form, 'error-summary')).to.deep.equal([]);
    expect(form.shadowRoot!.querySelectorAll('[data-error], [aria-invalid=true]')).to.have.length(0);
  });

  it('counts what is wrong, lists it in the order of the form, and takes the focus', async () => {
    const form = await show();
    await pressButton(form, 'review');
    const summary = partOf(form, 'error-summary');
    expectFocus(summary);
    expect(summary.getAttribute('role')).to.equal('alert');
    expect(shown(summary)).to.contain('There are 27 problems');
    const numbers = Array.from({ length: 27 }, (_, index) => String(index + 1));
    expect(shown(summary)).to.contain(`27 questions have no answer: ${numbers.join(', ')}`);
    expect(listedErrors(form)).to.deep.equal([...numbers, 'Or say why questions have no answer']);
    expect(errorLinks(form)[1]!.ariaLabel).to.equal('2. Do you feel very frightened');
    const { top } = summary.querySelector('[role=heading]')!.getBoundingClientRect();
    expect(top, 'in sight').to.be.within(0, innerHeight);
  });

  it('leads to the reason for which questions may stay open, and no more once it is given', async () => {
    const form = await show();
    await pressButton(form, 'review');
    await click(errorLinks(form).at(-1)!);
    expect(form.shadowRoot!.activeElement).to.equal(controlOf(form, 'incompleteReason'));
    await write(form, 'incompleteReason', 'Example interruption');
    expect(form.shadowRoot!.querySelector('[part=error-summary]')).to.equal(null);
  });

  it('names a single problem in the singular', async () => {
    const form = await show();
    await write(form, 'incompleteReason', 'Example interruption');
    await choose(form, 'judgement', 'high');
    await pressButton(form, 'review');
    expect(shown(partOf(form, 'error-summary'))).to.match(/^There is 1 problem /);
  });

  it('says the same beside each item, where the item’s own controls refer to it', async () => {
    const form = await wrong();
    expect(listedErrors(form)).to.deep.equal(ERRORS.map(([message]) => message));
    for (const [message, item, control] of ERRORS) {
      expect(shown(itemOf(form, item))).to.contain(beside(message));
      expect(descriptions(controlOf(form, item, control)), item).to.include(beside(message));
      expect(itemOf(form, item).hasAttribute('data-error')).to.equal(true);
    }
    const invalid = [...form.shadowRoot!.querySelectorAll('[aria-invalid=true]')].map(({ id }) => id);
    expect(invalid).to.deep.equal([
      'i-judgement-reason',
      'i-signedDate-day',
      'i-signedDate-month',
      'i-signedDate-year',
    ]);
  });

  for (const [message, item, control] of ERRORS) {
    it(`leads from “${message}” to its control, by click and by key, and leaves the address alone`, async () => {
      const form = await wrong();
      const { href } = location;
      const entries = history.length;
      const link = (): HTMLElement => errorLinks(form)[ERRORS.findIndex(([each]) => each === message)]!;
      await click(link());
      await form.updateComplete;
      expectFocus(controlOf(form, item, control));
      partOf(form, 'error-summary').focus();
      await tabTo(link());
      await press('Enter');
      await form.updateComplete;
      expectFocus(controlOf(form, item, control));
      expect(location.href).to.equal(href);
      expect(history.length).to.equal(entries);
    });
  }

  it('leads to the first answer of a question that has none', async () => {
    const form = await show();
    await pressButton(form, 'review');
    await click(errorLinks(form)[26]!);
    expectFocus(controlOf(form, 'q27', 'yes'));
    await press('Space');
    await form.updateComplete;
    expect(controlOf(form, 'q27', 'yes').checked).to.equal(true);
    expect(shown(partOf(form, 'error-summary'))).to.contain('There are 26 problems');
  });

  it('loses each error as it is put right, and goes with the last, the focus staying where it is', async () => {
    const form = await wrong();
    await choose(form, 'q24', 'yes');
    expect(shown(partOf(form, 'error-summary'))).to.contain('There are 2 problems');
    expect(itemOf(form, 'q24').hasAttribute('data-error')).to.equal(false);
    expect(descriptions(controlOf(form, 'q24', 'yes'))).to.deep.equal([]);
    await write(form, 'judgement', 'Example reason', 'reason');
    expect(listedErrors(form)).to.deep.equal([ERRORS[2][0]]);
    await write(form, 'signedDate', '1', 'month');
    await write(form, 'signedDate', '2024', 'year');
    expect(partsOf(form, 'error-summary')).to.deep.equal([]);
    expectFocus(controlOf(form, 'signedDate', 'year'));
    expect(form.shadowRoot!.querySelectorAll('[data-error], [aria-invalid=true]')).to.have.length(0);
  });

  it('tells of what has become wrong since only when a person asks again', async () => {
    const form = await wrong();
    await choose(form, 'childrenAtRisk', 'yes');
    await choose(form, 'childrenReferral', 'yes');
    await write(form, 'childrenReferralDate', '31', 'day');
    expect(errorLinks(form)).to.have.length(3);
    await pressButton(form, 'review');
    expect(errorLinks(form)).to.have.length(4);
    expectFocus(partOf(form, 'error-summary'));
  });

  it('takes the focus again when nothing was put right', async () => {
    const form = await wrong();
    await pressButton(form, 'review');
    expectFocus(partOf(form, 'error-summary'));
    expect(errorLinks(form)).to.have.length(3);
  });
});
