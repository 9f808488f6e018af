/** The research form: in steps with rows, shorter where nothing is known, and beside it what to do with a case. */
import '@safeguarding-forms/elements/marac-research.js';
import type { Answers } from '@safeguarding-forms/instruments';
import { verifySubmission } from '@safeguarding-forms/schemas';
import { expect, fixture } from '@open-wc/testing';
import { readyToPrint } from '../support/element-print.js';
import { heard } from '../support/element-events.js';
import {
  choose,
  controlOf,
  itemOf,
  partOf,
  partsOf,
  pressButton,
  type Form,
} from '../support/element-form.js';
import { headingOf, openStep, sectionsInSight } from '../support/element-record.js';
import { inGroup } from '../support/element-rows.js';
import {
  descriptions,
  errorLinks,
  expectFocus,
  listedErrors,
  resultText,
  shown,
  tabTo,
} from '../support/element-seen.js';
import { press, type } from '../support/person.js';

const COMPLETE = {
  agency: 'Sample Agency',
  contactName: 'Example Researcher',
  contactPhone: '01632 960000',
  caseReference: 'EX-17',
  peopleSearched: [
    { name: 'Example Person', role: 'victim', found: 'yes' },
    { name: 'Example Child', role: 'child', school: 'Sample School' },
  ],
  informationFound: 'yes',
  contacts: [{ date: '2025-01-05', kind: 'phone-call', what: 'Example call' }],
} as const;

async function show(value: Answers = {}): Promise<Form> {
  const form = await fixture<Form>('<marac-research></marac-research>');
  form.value = value;
  await form.updateComplete;
  return form;
}

const stepOf = (form: Form): string => shown(headingOf(form, sectionsInSight(form)[0]!)).split(':')[0]!;
const readOf = (form: Form, path: string): string =>
  shown(form.shadowRoot!.querySelector(`[data-review="${path}"] dd`)!);

/** Goes to a text by Tab and writes. */
async function fill(form: Form, path: string, text: string): Promise<void> {
  await tabTo(controlOf(form, path));
  await type(text);
}

/** Goes to a button by Tab and presses it. */
async function push(form: Form, button: Element): Promise<void> {
  await tabTo(button, 25);
  await press('Enter');
  await form.updateComplete;
}

describe('the research form', () => {
  it('is filled in, read through and submitted by keyboard alone', async function () {
    const form = await show();
    const submissions = heard(form, 'sf-submit');
    const on = async (section: string): Promise<void> => {
      await push(form, partOf(form, 'next'));
      expectFocus(headingOf(form, section));
    };
    form.focus();
    await type('Sample Agency');
    await fill(form, 'contactName', 'Example Researcher');
    await fill(form, 'contactPhone', '01632 960000');
    await on('case');
    await fill(form, 'caseReference', 'EX-17');
    await on('people');
    await fill(form, 'peopleSearched[0].name', 'Example Person');
    await tabTo(controlOf(form, 'peopleSearched[0].role', 'victim'));
    await press('Space');
    await push(form, inGroup(form, 'peopleSearched', 'add-row'));
    expectFocus(controlOf(form, 'peopleSearched[1].name'));
    await type('Example Child');
    await tabTo(controlOf(form, 'peopleSearched[1].role', 'victim'));
    await press('Space');
    for (let i = 0; i < 3; i++) await press('ArrowDown');
    await form.updateComplete;
    await fill(form, 'peopleSearched[1].school', 'Sample School');
    await tabTo(controlOf(form, 'informationFound', 'yes'));
    await press('Space');
    await on('opinions');
    await fill(form, 'workersAsked[0].name', 'Example Worker');
    await fill(form, 'workersAsked[0].opinion', 'Example opinion');
    await on('contacts');
    await on('indicators');
    await on('concerns');
    await push(form, partOf(form, 'review'));
    await push(form, partsOf(form, 'change')[0]!);
    expectFocus(controlOf(form, 'agency'));
    await push(form, partOf(form, 'review'));
    await tabTo(partOf(form, 'submit'), 60);
    await press('Enter');
    await form.updateComplete;
    expect(verifySubmission(submissions[0]?.detail).ok).to.equal(true);
    expect(submissions[0]?.detail.answers).to.deep.equal({
      agency: 'Sample Agency',
      contactName: 'Example Researcher',
      contactPhone: '01632 960000',
      caseReference: 'EX-17',
      peopleSearched: [
        { name: 'Example Person', role: 'victim' },
        { name: 'Example Child', role: 'child', school: 'Sample School' },
      ],
      informationFound: 'yes',
      workersAsked: [{ name: 'Example Worker', opinion: 'Example opinion' }],
    });
  });

  it('asks a child’s school of a child alone', async () => {
    const form = await show({ peopleSearched: [{ role: 'victim' }, { role: 'child' }] });
    expect(itemOf(form, 'peopleSearched[0].school')).to.equal(null);
    expect(itemOf(form, 'peopleSearched[1].school')).not.to.equal(null);
  });

  it('has three steps more once something is known', async () => {
    const { contacts: _, ...known } = COMPLETE;
    const form = await show({
      ...known,
      informationFound: 'no',
      peopleSearched: [{ name: 'Example', role: 'victim' }],
    });
    expect(stepOf(form)).to.equal('Step 1 of 4');
    expect(form.result).to.include({ complete: true });
    expect(verifySubmission(await form.submit()).ok).to.equal(true);
    await pressButton(form, 'back');
    await openStep(form, 'people');
    await choose(form, 'informationFound', 'yes');
    expect(stepOf(form)).to.equal('Step 3 of 7');
    expect(form.result).to.deep.include({ complete: false, missing: ['indicators'] });
    await pressButton(form, 'next');
    expect(sectionsInSight(form)).to.deep.equal(['opinions']);
  });

  it('tells that nothing cannot be known of someone who is known', async () => {
    const form = await show({ ...COMPLETE, informationFound: 'no' });
    await openStep(form, 'people');
    await pressButton(form, 'next');
    expect(listedErrors(form)).to.have.length(1);
    expect(listedErrors(form)[0]).to.contain('one of the people is known to it');
    errorLinks(form)[0]!.focus();
    await press('Enter');
    expectFocus(controlOf(form, 'informationFound', 'no'));
    expect(descriptions(controlOf(form, 'informationFound', 'no')).join()).to.contain(
      'Change one of the two',
    );
    await choose(form, 'peopleSearched[0].found', 'no');
    expect(partsOf(form, 'error-summary')).to.have.length(0);
  });

  it('asks for one way to be reached, and for an explanation of what is wrong on the agenda', async () => {
    const { contactPhone: _, ...rest } = COMPLETE;
    const form = await show({ ...rest, agendaInaccuracies: ['children'] });
    expect(form.result).to.deep.include({ missing: ['contactEmail', 'agendaDetails'] });
    await openStep(form, 'agency');
    form.value = { ...rest, contactMobile: '07700 900000', agendaDetails: 'Example' };
    await form.updateComplete;
    expect(form.result).to.deep.include({ missing: [], complete: true });
  });

  it('has its steps beside it, no outcome, and nothing where a text should be', async () => {
    const form = await show();
    expect(form.result).to.include({ outcome: null, complete: false });
    expect(partOf(form, 'result').querySelectorAll('.guidance li')).to.have.length(10);
    expect(resultText(form)).to.contain('The work on a case, step by step');
    expect(partOf(form, 'result').hasAttribute('data-complete')).to.equal(false);
    form.value = COMPLETE;
    await form.updateComplete;
    expect(partOf(form, 'result').hasAttribute('data-complete')).to.equal(true);
    expect(partOf(form, 'result').dataset.outcome).to.equal('');
    expect(partOf(form, 'result').outerHTML).not.to.match(/undefined|null|\[object/);
  });

  it('is read through with its rows, and printed with all of them', async () => {
    const form = await show(COMPLETE);
    await openStep(form, 'concerns');
    await pressButton(form, 'review');
    expect(readOf(form, 'peopleSearched[1].role')).to.equal('A child');
    expect(readOf(form, 'contacts[0].kind')).to.equal('Phone call');
    expect(readOf(form, 'contacts[0].date')).to.equal('05/01/2025');
    await readyToPrint(form);
    window.dispatchEvent(new Event('beforeprint'));
    const paper = form.shadowRoot!.querySelector<HTMLElement>('.paper')!.textContent.replace(/\s+/g, ' ');
    window.dispatchEvent(new Event('afterprint'));
    for (const part of ['EX-17', 'Person 1', 'Example Person', 'Person 2', 'Sample School', 'Example call'])
      expect(paper).to.contain(part);
    expect(paper).not.to.match(/undefined|\[object|null/);
  });
});
