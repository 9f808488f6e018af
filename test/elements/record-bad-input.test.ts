/** What a record refuses: told beside the field and in the summary, in plain words, with all else as it was. */
import '@safeguarding-forms/elements/marac-referral.js';
import '@safeguarding-forms/elements/share-without-consent.js';
import { expect, fixture } from '@open-wc/testing';
import type { Answers } from '@safeguarding-forms/instruments';
import { consoleLines, heard } from '../support/element-events.js';
import { controlOf, itemOf, partsOf, pressButton, write, type Form } from '../support/element-form.js';
import { LAST_STEP, completeReferral, openStep, showReferral } from '../support/element-record.js';
import {
  descriptions,
  errorLinks,
  expectFocus,
  listedErrors,
  shown,
  withoutName,
} from '../support/element-seen.js';
import { click, press } from '../support/person.js';

/** A text as long as a whole file. */
const FILE = 'Example text of a file. '.repeat(10_000);

const TOO_LONG = 'Use 500 characters or fewer. Nothing has been cut off.';
const NO_DATE = 'Enter a real date with a day, a month and a year, such as 27 3 1985';
const YEAR = 'Write the year with four digits, such as 1985. No year is before 1900.';
const POSTCODE = 'Enter a UK postcode such as SW1A 1AA, or leave it empty';
const PHONE = 'Enter a phone number of at least six digits, such as 01632 960001';
const EMAIL = 'Enter an email address such as name@example.org';

/** What is typed where, and what is said of it: area, step, path, text (a date in three parts), message, code. */
const REFUSED = [
  ['cleveland', 'victim', 'victimPostcode', '12345', `Their postcode: ${POSTCODE}`, 'bad-format'],
  ['cleveland', 'victim-contact', 'victimPhone', 'ask me', `Their phone number: ${PHONE}`, 'bad-format'],
  [
    'cleveland',
    'victim-contact',
    'victimPhone',
    'name@example.org',
    `Their phone number: ${PHONE}`,
    'bad-format',
  ],
  ['cleveland', 'victim', 'victimDob', '31 2 1980', `Their date of birth: ${NO_DATE}`, 'not-a-date'],
  ['cleveland', 'victim', 'victimDob', '1 2 85', `Their date of birth: ${YEAR}`, 'not-a-date'],
  ['cleveland', 'victim', 'victimDob', '1 2 0085', `Their date of birth: ${YEAR}`, 'not-a-date'],
  ['cleveland', 'victim', 'victimDob', '1 2 1085', `Their date of birth: ${YEAR}`, 'not-a-date'],
  ['cleveland', 'children', 'children[0].dob', '1 2 24', `Child 1. Date of birth: ${YEAR}`, 'not-a-date'],
  ['cleveland', 'victim', 'victimDob', '1 x 1980', `Their date of birth: ${NO_DATE}`, 'not-a-date'],
  [
    'cleveland',
    'victim',
    'victimDob',
    '1 2 2990',
    'Their date of birth: Enter today or a day before today',
    'date-in-future',
  ],
  [
    'cleveland',
    'children',
    'children[0].dob',
    '31 2 2020',
    `Child 1. Date of birth: ${NO_DATE}`,
    'not-a-date',
  ],
  [
    'cleveland',
    'perpetrators',
    'perpetrators[0].postcode',
    'nowhere',
    `Abuser 1. Postcode: ${POSTCODE}`,
    'bad-format',
  ],
  [
    'cleveland',
    'risk-assessment',
    'declaredScore',
    'many',
    'What did it score: Enter the score as a whole number, such as 12',
    'bad-format',
  ],
  ['norfolk', 'referrer', 'contactEmail', 'name at example', `Your email: ${EMAIL}`, 'bad-format'],
  ['norfolk', 'referrer', 'contactPhone', '12 34', `Your phone number: ${PHONE}`, 'bad-format'],
  [
    'norfolk',
    'perpetrators',
    'perpetrators[0].age',
    'forty',
    'Abuser 1. Age: Enter a whole number from 0 to 999, such as 3',
    'wrong-type',
  ],
] as const;

/** Types into an item: a text, or the three parts of a date. */
async function enter(form: Form, path: string, text: string): Promise<void> {
  const parts = ['day', 'month', 'year'];
  if (!controlOf(form, path, 'day')) return write(form, path, text);
  for (const [index, each] of text.split(' ').entries()) await write(form, path, each, parts[index]);
}

/** Goes on, or in the last step to reading through. */
const goOn = (form: Form): Promise<void> =>
  pressButton(form, partsOf(form, 'next').length ? 'next' : 'review');

/** Puts a text in with one stroke, as pasting does. */
async function paste(form: Form, path: string, text: string): Promise<void> {
  await click(controlOf(form, path));
  document.execCommand('insertText', false, text);
  await form.updateComplete;
}

describe('what cannot be an answer', () => {
  const errors = consoleLines('error');
  afterEach(() => void expect(errors).to.deep.equal([]));

  for (const [area, section, path, text, message, code] of REFUSED) {
    it(`“${text}” in ${path} of ${area} is told in both places, and all else is as it was`, async () => {
      const given: Answers = area === 'cleveland' ? completeReferral : { agency: 'Sample Agency' };
      const form = await showReferral(area, given);
      await openStep(form, section);
      await enter(form, path, text);
      const controls = [
        ...itemOf(form, path).querySelectorAll<HTMLInputElement>(
          ':is(input, textarea):not([data-part=notKnown])',
        ),
      ];
      expect(controls.map(({ value }) => value).join(' ')).to.equal(text);
      await goOn(form);
      expect(listedErrors(form)).to.include(message);
      const beside = withoutName(message);
      expect(shown(itemOf(form, path).querySelector('.error')!)).to.contain(beside);
      for (const control of controls) {
        expect(descriptions(control).join()).to.contain(beside);
        expect(control.getAttribute('aria-invalid')).to.equal('true');
      }
      errorLinks(form)
        .find((link) => shown(link) === message)!
        .focus();
      await press('Enter');
      await form.updateComplete;
      expectFocus(controls[0]!);
      // An answer takes back what was marked as not known.
      const { [path.replace(/\[.*/, '')]: _, notKnown: marked, ...others } = form.value;
      const { [path]: __, notKnown: ___, ...before } = given;
      expect((marked ?? []) as readonly string[]).not.to.include(path.replace(/\[.*/, ''));
      expect(others).to.deep.equal(before);
      expect(controls.map(({ value }) => value).join(' '), 'as typed').to.equal(text);

      const invalid = heard(form, 'sf-invalid');
      expect(await form.submit()).to.equal(null);
      expect(invalid[0]?.detail.errors).to.deep.include({ path, code });
    });
  }
});

describe('a file’s worth of text', () => {
  for (const [section, path, limit] of [
    ['victim', 'victimName', 500],
    ['children', 'children[0].name', 500],
    ['reasons', 'whyMarac', 10_000],
  ] as const) {
    it(`in ${path} is kept as it is, told, and holds nothing else up`, async () => {
      const form = await showReferral('cleveland', completeReferral);
      const answers = heard(form, 'sf-answer');
      await openStep(form, section);
      controlOf(form, path).value = '';
      await paste(form, path, FILE);
      expect(controlOf(form, path).value.length).to.equal(FILE.length);
      expect(answers).to.have.length(1);
      expect(JSON.stringify(form.value).length, 'in no answer').to.be.lessThan(1_000);
      await goOn(form);
      const message = TOO_LONG.replace('500', String(limit));
      expect(listedErrors(form).filter((each) => each.endsWith(message))).to.have.length(1);
      expect(shown(itemOf(form, path).querySelector('.error')!)).to.contain(message);
      expect(form.result.complete).to.equal(false);
      await click(controlOf(form, path));
      await press('Control+a');
      await press('Delete');
      await form.updateComplete;
      await write(form, path, 'Example');
      expect(partsOf(form, 'error-summary')).to.have.length(0);
      expect(form.result.complete).to.equal(true);
    });
  }

  it('that looks like markup is nothing but text', async () => {
    const markup = '<img src="x" onerror="document.title = 1"><b>Example</b>';
    const form = await showReferral('cleveland', completeReferral);
    await openStep(form, 'children');
    await paste(form, 'children[0].name', markup);
    await openStep(form, LAST_STEP);
    await pressButton(form, 'review');
    const read = form.shadowRoot!.querySelector<HTMLElement>('[data-review="children[0].name"] dd')!;
    expect(shown(read)).to.equal(markup);
    expect(form.shadowRoot!.querySelectorAll('img, b')).to.have.length(0);
  });
});

describe('a value of the wrong shape', () => {
  const rows = (length: number): object[] => Array.from({ length }, () => ({ name: 'Example' }));

  for (const [what, value, path, code] of [
    ['51 rows', { children: rows(51) }, 'children', 'too-many'],
    ['no rows', { children: [] }, 'children', 'wrong-type'],
    ['rows that are none', { children: { name: 'Example' } }, 'children', 'wrong-type'],
    [
      'a field that there is not',
      { children: [{ name: 'Example' }, { pet: 'x' }] },
      'children[1].pet',
      'unknown-key',
    ],
    ['31 February in a row', { children: [{}, { dob: '2020-02-31' }] }, 'children[1].dob', 'not-a-date'],
    ['an option that there is not', { diversity: ['bme', 'x'] }, 'diversity', 'unknown-option'],
    ['options in another order', { diversity: ['lgbt', 'bme'] }, 'diversity', 'wrong-type'],
    ['a confirmation that is no tick', { children: [{ unborn: false }] }, 'children[0].unborn', 'wrong-type'],
    ['an answer in the place of an attachment', { riskAssessment: {} }, 'riskAssessment', 'unknown-key'],
  ] as const) {
    it(`is refused (${what}), and the answers stay as they were`, async () => {
      const form = await showReferral('cleveland', { agency: 'Sample Agency' });
      let issues: readonly { readonly path: string; readonly code: string }[] = [];
      try {
        form.value = value as never;
      } catch (error) {
        expect(error).to.be.instanceOf(TypeError);
        expect((error as Error).name).to.equal('AnswersError');
        ({ issues } = error as { issues: typeof issues });
      }
      expect(issues.map((issue) => [issue.path, issue.code])).to.deep.equal([[path, code]]);
      await form.updateComplete;
      expect(form.value).to.deep.equal({ agency: 'Sample Agency' });
      expect(controlOf(form, 'agency').value).to.equal('Sample Agency');
    });
  }

  describe('before it is on the page', () => {
    const errors = consoleLines('error');

    it('is told by sf-error, and nothing is thrown', async () => {
      const page = await fixture('<div></div>');
      const told = heard(page, 'sf-error');
      const form = document.createElement('marac-referral') as unknown as Form;
      form.value = { children: rows(51) } as never;
      page.append(form);
      await form.updateComplete;
      expect(told.map(({ detail }) => detail.code)).to.deep.equal(['too-many']);
      expect(form.value).to.deep.equal({});
      expect(errors).to.have.length(1);
    });
  });
});
