/** Dates as three fields: they stay as they are typed, and what is no date is told in words. */
import '@safeguarding-forms/elements/dash-checklist.js';
import { expect, fixture } from '@open-wc/testing';
import { choose, controlOf, partsOf, pressButton, write, type Form } from '../support/element-form.js';
import {
  descriptions,
  errorLinks,
  expectFocus,
  listedErrors,
  shown,
  withoutName,
} from '../support/element-seen.js';
import { click, press, type } from '../support/person.js';

const NO_DATE = 'Date signed: Enter a real date with a day, a month and a year, such as 27 3 1985';
const YEAR = 'Date signed: Write the year with four digits, such as 1985. No year is before 1900.';
const FUTURE = 'Date signed: Enter today or a day before today';
const PARTS = ['day', 'month', 'year'] as const;

/** A form that could be submitted. */
async function show(): Promise<Form> {
  const form = await fixture<Form>('<dash-checklist></dash-checklist>');
  await choose(form, 'q1', 'no');
  await write(form, 'incompleteReason', 'Example interruption');
  return form;
}

async function writeDate(form: Form, ...date: readonly string[]): Promise<void> {
  for (const [index, part] of PARTS.entries()) {
    const text = date[index];
    if (text) await write(form, 'signedDate', text, part);
  }
}

const typed = (form: Form): string[] => PARTS.map((part) => controlOf(form, 'signedDate', part).value);
const dateOf = (form: Form): unknown => (form.value as { signedDate?: string }).signedDate;

describe('a date', () => {
  it('stays as it is typed, key by key, with and without zeros before it', async () => {
    const form = await show();
    await click(controlOf(form, 'signedDate', 'day'));
    for (const [key, expected] of [
      ['1', ['1', '', '']],
      ['2', ['12', '', '']],
    ] as const) {
      await type(key);
      await form.updateComplete;
      expect(typed(form)).to.deep.equal(expected);
    }
    await press('Tab');
    await type('03');
    await press('Tab');
    for (const [index, key] of ['2', '0', '2', '4'].entries()) {
      await type(key);
      await form.updateComplete;
      expect(typed(form)).to.deep.equal(['12', '03', '2024'.slice(0, index + 1)]);
    }
    expect(dateOf(form)).to.equal('2024-03-12');
    await write(form, 'signedDate', '1', 'day');
    expect(dateOf(form)).to.equal('2024-03-01');
    await type('5');
    await form.updateComplete;
    expect(typed(form)).to.deep.equal(['15', '03', '2024']);
    expect(dateOf(form)).to.equal('2024-03-15');
  });

  it('tells of no error while it is typed', async () => {
    const form = await show();
    await writeDate(form, '31');
    expect(partsOf(form, 'error-summary')).to.deep.equal([]);
    expect(controlOf(form, 'signedDate', 'day').getAttribute('aria-invalid')).to.equal('false');
  });

  for (const [what, date, message] of [
    ['31 February', ['31', '2', '2024'], NO_DATE],
    ['29 February in a year that has none', ['29', '2', '2023'], NO_DATE],
    ['half a date', ['12', '3'], NO_DATE],
    ['a year of two figures', ['12', '3', '24'], YEAR],
    ['a year nobody lives in', ['12', '3', '1085'], YEAR],
    ['a month in words', ['12', 'March', '2024'], NO_DATE],
    ['a date in the future', ['1', '1', '2999'], FUTURE],
  ] as const) {
    it(`that is ${what} is an error in words, beside the date and in the summary`, async () => {
      const form = await show();
      await writeDate(form, ...date);
      await pressButton(form, 'review');
      expect(listedErrors(form)).to.deep.equal([message]);
      for (const part of PARTS) {
        const control = controlOf(form, 'signedDate', part);
        expect(control.getAttribute('aria-invalid'), part).to.equal('true');
        expect(descriptions(control)).to.deep.equal([withoutName(message)]);
      }
      expect(typed(form)).to.deep.equal([...date, ''].slice(0, 3));
      await click(errorLinks(form)[0]!);
      expectFocus(controlOf(form, 'signedDate', 'day'));
    });
  }

  it('is an error no more as soon as it is right', async () => {
    const form = await show();
    await writeDate(form, '31', '2', '2024');
    await pressButton(form, 'review');
    await write(form, 'signedDate', '29', 'day');
    expect(partsOf(form, 'error-summary')).to.deep.equal([]);
    expect(controlOf(form, 'signedDate', 'day').getAttribute('aria-invalid')).to.equal('false');
    expect(dateOf(form)).to.equal('2024-02-29');
    await pressButton(form, 'review');
    expect(shown(form.shadowRoot!.querySelector('[data-review=signedDate]')!)).to.contain('29/02/2024');
  });

  it('that was right and is no more is no longer an answer that is submitted unseen', async () => {
    const form = await show();
    await writeDate(form, '29', '2', '2024');
    await write(form, 'signedDate', '2023', 'year');
    await pressButton(form, 'review');
    expect(listedErrors(form)).to.deep.equal([NO_DATE]);
    expect(await form.submit()).to.equal(null);
  });

  it('that was right and is no more is not in the value either, which a host may keep', async () => {
    const form = await show();
    await writeDate(form, '29', '2', '2024');
    expect(dateOf(form)).to.equal('2024-02-29');
    await write(form, 'signedDate', '2023', 'year');
    expect(dateOf(form)).to.equal(undefined);
  });

  it('of today is not in the future', async () => {
    const form = await show();
    const today = new Date();
    await writeDate(form, ...[today.getDate(), today.getMonth() + 1, today.getFullYear()].map(String));
    await pressButton(form, 'review');
    expect(partsOf(form, 'error-summary')).to.deep.equal([]);
  });
});
