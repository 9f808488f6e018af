/** How long answers stay: while a form moves on its page, and not a moment after it is removed, reset or left. */
import '@safeguarding-forms/elements/dash-checklist.js';
import { aTimeout, expect, fixture } from '@open-wc/testing';
import { everyQuestion } from '../support/element-answers.js';
import { heard } from '../support/element-events.js';
import {
  choose,
  controlOf,
  partOf,
  partsOf,
  pressButton,
  write,
  type Form,
} from '../support/element-form.js';

/** A form with an answer, a text and half a date, given by a person. */
async function filled(): Promise<Form> {
  const page = await fixture('<div><dash-checklist></dash-checklist><div id="elsewhere"></div></div>');
  const form = page.firstElementChild as Form;
  await form.updateComplete;
  await choose(form, 'q24', 'yes');
  await choose(form, 'q24', 'drugs');
  await write(form, 'q24', 'Example detail', 'detail');
  await write(form, 'signedDate', '31', 'day');
  return form;
}

/** What stands in the controls: texts, and which options are chosen. */
const inControls = (form: Form): string[] =>
  [...form.shadowRoot!.querySelectorAll<HTMLInputElement>('input, textarea')].flatMap(
    ({ type, checked, value }) =>
      type === 'radio' || type === 'checkbox' ? (checked ? [value] : []) : value || [],
  );

function expectNothingLeft(form: Form): void {
  expect(form.value).to.deep.equal({});
  expect(form.result).to.include({ yes: 0, unanswered: 27, complete: false });
  expect(inControls(form)).to.deep.equal([]);
  expect(form.shadowRoot?.textContent).not.to.contain('Example detail');
}

const KEPT = { q24: { answer: 'yes', detail: 'Example detail', selected: ['drugs'] } };

describe('moving a form within its page', () => {
  it('keeps what was answered and typed', async () => {
    const form = await filled();
    const answers = form.value;
    document.querySelector('#elsewhere')?.append(form);
    await aTimeout(20);
    await form.updateComplete;
    expect(form.value).to.equal(answers);
    expect(inControls(form)).to.deep.equal(['yes', 'drugs', 'Example detail', '31']);
  });

  it('keeps it when it goes out and back in one task', async () => {
    const form = await filled();
    const { parentElement } = form;
    form.remove();
    await Promise.resolve();
    parentElement?.append(form);
    await aTimeout(20);
    expect(form.value).to.deep.equal(KEPT);
  });
});

describe('removing a form from its page', () => {
  it('clears it after a task', async () => {
    const form = await filled();
    form.remove();
    expect(form.value).to.deep.equal(KEPT);
    await aTimeout(20);
    await form.updateComplete;
    expectNothingLeft(form);
  });

  it('clears it when something around it is removed', async () => {
    const form = await filled();
    form.parentElement?.remove();
    await aTimeout(20);
    await form.updateComplete;
    expectNothingLeft(form);
  });

  it('leaves it usable when it is put back later', async () => {
    const form = await filled();
    const { parentElement } = form;
    form.remove();
    await aTimeout(20);
    parentElement?.append(form);
    await form.updateComplete;
    expectNothingLeft(form);
    await choose(form, 'q1', 'yes');
    expect(form.value).to.deep.equal({ q1: { answer: 'yes' } });
  });

  it('forgets a submission that was shown', async () => {
    const form = await filled();
    form.value = everyQuestion('dash', 'cleveland');
    form.addEventListener('sf-submit', (event) => event.waitUntil(Promise.resolve({ reference: 'EX-1' })));
    await form.submit();
    form.remove();
    await aTimeout(20);
    await form.updateComplete;
    expectNothingLeft(form);
    expect(form.shadowRoot?.textContent).not.to.contain('EX-1');
  });
});

describe('leaving the page', () => {
  it('keeps nothing for a way back out of the browser’s memory', async () => {
    const form = await filled();
    for (const type of ['pagehide', 'pageshow'])
      window.dispatchEvent(new PageTransitionEvent(type, { persisted: true }));
    await form.updateComplete;
    expectNothingLeft(form);
  });
});

describe('reset()', () => {
  it('clears everything, what the controls hold as well', async () => {
    const form = await filled();
    form.reset();
    await form.updateComplete;
    expectNothingLeft(form);
  });

  it('clears what a control holds that is no answer', async () => {
    const form = await filled();
    // As a browser that restores a form by itself would.
    controlOf(form, 'q1', 'no').checked = true;
    controlOf(form, 'signedName').value = 'Example Person';
    form.reset();
    await form.updateComplete;
    expectNothingLeft(form);
  });

  it('clears the errors and goes back to the questions', async () => {
    const form = await filled();
    await pressButton(form, 'review');
    expect(partsOf(form, 'error-summary')).to.have.length(1);
    form.reset();
    await form.updateComplete;
    expect(partsOf(form, 'error-summary')).to.deep.equal([]);
    form.value = everyQuestion('dash', 'cleveland');
    await form.updateComplete;
    await pressButton(form, 'review');
    form.reset();
    await form.updateComplete;
    expect(partOf(form, 'review').checkVisibility()).to.equal(true);
  });

  it('tells of the new result, and of no answer by the person', async () => {
    const form = await filled();
    const [results, answers] = [heard(form, 'sf-result'), heard(form, 'sf-answer')];
    form.reset();
    expect(results.map(({ detail }) => detail.band)).to.deep.equal([null]);
    expect(answers.length).to.equal(0);
  });

  it('starts a new assessment: another id, another start', async () => {
    const form = await filled();
    form.value = everyQuestion('dash', 'cleveland');
    const first = await form.submit();
    await aTimeout(20);
    form.reset();
    form.value = everyQuestion('dash', 'cleveland');
    const second = await form.submit();
    expect(second?.submissionId).not.to.equal(first?.submissionId);
    expect(Date.parse(second!.startedAt)).to.be.greaterThan(Date.parse(first!.submittedAt));
  });
});
