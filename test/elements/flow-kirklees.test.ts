/** What Kirklees' checklist has besides: header, boxes without yes and no, weights, and the stalking questions. */
import '@safeguarding-forms/elements/dash-checklist.js';
import { verifySubmission } from '@safeguarding-forms/schemas';
import { expect, fixture } from '@open-wc/testing';
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
import { figures, listedErrors, resultText, sectionOf, shown } from '../support/element-seen.js';

const show = (): Promise<Form> => fixture<Form>('<dash-checklist edition="kirklees"></dash-checklist>');
const STALKING = Array.from({ length: 10 }, (_, index) => `s${index + 1}`);
const HEAVY = [2, 4, 6, 7, 8, 9, 11, 13, 14, 15, 16, 17, 18, 19, 20, 22, 24, 25].map(
  (number) => `q${number}`,
);

describe('Kirklees', () => {
  it('asks who and when first, and takes it up', async () => {
    const form = await show();
    await write(form, 'agency', 'Sample Agency');
    await write(form, 'victimName', 'Example Person');
    for (const [part, text] of [
      ['day', '5'],
      ['month', '11'],
      ['year', '1980'],
    ] as const)
      await write(form, 'victimDob', text, part);
    await choose(form, 'completedWithVictim', 'no');
    expect(form.value).to.deep.equal({
      agency: 'Sample Agency',
      victimName: 'Example Person',
      victimDob: '1980-11-05',
      completedWithVictim: 'no',
    });
    expect(shown(sectionOf(form, 'header'))).to.contain('Who and when');
    expect(shown(sectionOf(form, 'header'))).not.to.contain('answered');
  });

  it('does not take a date of birth in the future', async () => {
    const form = await show();
    await write(form, 'incompleteReason', 'Example interruption');
    for (const [part, text] of [
      ['day', '5'],
      ['month', '11'],
      ['year', '2980'],
    ] as const)
      await write(form, 'victimDob', text, part);
    await pressButton(form, 'review');
    expect(listedErrors(form)).to.deep.equal(['Their date of birth: Enter today or a day before today']);
  });

  it('offers yes and no, and boxes alone at question 3, where any box counts as a yes', async () => {
    const form = await show();
    expect(Boolean(controlOf(form, 'q1', 'unknown'))).to.equal(false);
    expect(itemOf(form, 'q3').querySelectorAll('[type=radio]')).to.have.length(0);
    expect(itemOf(form, 'q3').querySelectorAll('[type=checkbox]')).to.have.length(10);
    expect(figures(form)).to.include({ Yes: 0, No: 0, 'Not answered': 27 });
    expect(shown(itemOf(form, 'q3'))).to.contain('any of them counts as a yes.');
    await choose(form, 'q3', 'injury:children');
    await choose(form, 'q3', 'kill:self');
    await write(form, 'q3', 'Example detail', 'kill.detail');
    await write(form, 'q3', 'Example harm', 'injury.detail');
    expect(form.value).to.deep.equal({
      q3: {
        'kill.detail': 'Example detail',
        'injury.detail': 'Example harm',
        selected: ['kill:self', 'injury:children'],
      },
    });
    expect(figures(form)).to.include({ Yes: 1, No: 0 });
    expect(partOf(form, 'result').dataset.band).to.equal('medium');
    expect(shown(sectionOf(form, 'current'))).to.contain('1 of 8 answered');
    await choose(form, 'q3', 'injury:children');
    await choose(form, 'q3', 'kill:self');
    expect(form.value).to.deep.equal({
      q3: { 'kill.detail': 'Example detail', 'injury.detail': 'Example harm' },
    });
    expect(figures(form)).to.include({ Yes: 0, No: 0, 'Not answered': 27 });
    await choose(form, 'q3', 'none');
    expect(figures(form)).to.include({ Yes: 0, No: 1, 'Not answered': 26 });
    await choose(form, 'q3', 'kill:self');
    expect(figures(form)).to.include({ Yes: 1, No: 0 });
    await write(form, 'incompleteReason', 'Example interruption');
    await pressButton(form, 'review');
    expect(listedErrors(form)).to.deep.equal([
      'Question 3: “None of these” is ticked beside other boxes. Clear it, or the others.',
    ]);
  });

  it('names the rows of its boxes, on screen, to screen readers, and in the review', async () => {
    const form = await show();
    const rows = [...itemOf(form, 'q3').querySelectorAll('[role=group]')];
    const names = rows.map((row) =>
      shown(form.shadowRoot!.getElementById(row.getAttribute('aria-labelledby')!)!),
    );
    expect(names).to.deep.equal(['Kill', 'Injure or attack again', 'Something else']);
    expect(rows.map((row) => row.querySelectorAll('[type=checkbox]').length)).to.deep.equal([3, 3, 3]);
    await choose(form, 'q3', 'injury:children');
    await write(form, 'incompleteReason', 'Example interruption');
    await pressButton(form, 'review');
    const reviewed = (): string => shown(form.shadowRoot!.querySelector('[data-review=q3] dd')!);
    expect(reviewed()).to.equal('Injure or attack again: The children');
    await pressButton(form, 'back');
    await write(form, 'q3', 'Example detail', 'other.detail');
    await pressButton(form, 'review');
    expect(reviewed()).to.equal('Injure or attack again: The children Something else Example detail');
  });

  it('marks the questions that are printed in bold, and no others', async () => {
    const form = await show();
    const marked = [...form.shadowRoot!.querySelectorAll<HTMLElement>('[data-item]')].filter((item) =>
      shown(item).includes('Of special weight'),
    );
    expect(marked.map(({ dataset }) => dataset.item)).to.deep.equal(HEAVY);
  });

  it('opens ten questions on stalking with a yes to question 8, which count for nothing', async () => {
    const form = await show();
    const asked = (): string[] => STALKING.filter((id) => itemOf(form, id)?.checkVisibility());
    expect(asked()).to.deep.equal([]);
    await choose(form, 'q8', 'yes');
    expect(asked()).to.deep.equal(STALKING);
    expect(shown(sectionOf(form, 'stalking'))).to.contain('0 of 10 answered');
    await choose(form, 's1', 'yes');
    await choose(form, 's10', 'no');
    expect(shown(sectionOf(form, 'stalking'))).to.contain('2 of 10 answered');
    expect(figures(form)).to.include({ Yes: 1 });
    await choose(form, 'q8', 'no');
    expect(asked()).to.deep.equal([]);
    expect(form.value).to.deep.include({ s1: { answer: 'yes' } });
    await choose(form, 'q8', 'yes');
    expect(controlOf(form, 's1', 'yes').checked).to.equal(true);
  });

  it('refers on a critical factor, a stalking question among them, only while it is asked', async () => {
    const form = await show();
    await choose(form, 'q8', 'yes');
    await choose(form, 's5', 'yes');
    expect(partOf(form, 'result').dataset).to.include({ band: 'medium', outcome: 'refer' });
    expect(resultText(form)).to.contain('What leads to the referral A critical factor is present');
    expect(resultText(form)).to.contain('Threats (question S5)');
    expect(resultText(form)).to.contain('Usually high risk: Threats');
    await choose(form, 'q8', 'no');
    expect(form.result).to.include({ band: null, outcome: null });
    expect(resultText(form)).not.to.contain('Usually high risk');
  });

  it('is submitted without an answer to the stalking questions, and with none of the boxes of question 3', async function () {
    const form = await show();
    const submissions = heard(form, 'sf-submit');
    for (let number = 1; number <= 27; number++)
      if (number !== 3) await choose(form, `q${number}`, number === 8 ? 'yes' : 'no');
    await choose(form, 'q3', 'none');
    await choose(form, 'consentToReferral', 'no');
    await pressButton(form, 'review');
    expect(partsOf(form, 'error-summary')).to.deep.equal([]);
    await pressButton(form, 'submit');
    expect(verifySubmission(submissions[0]?.detail).ok).to.equal(true);
    expect(submissions[0]?.detail.result).to.include({ yes: 1, no: 26, unanswered: 0, level: 'medium' });
  });
});
