/** A form of ours inside a `<form>`: it takes part as a native control does. */
import '@safeguarding-forms/elements/dash-checklist.js';
import '@safeguarding-forms/elements/merit-form.js';
import { expect, fixture } from '@open-wc/testing';
import { consoleLines, heard } from '../support/element-events.js';
import { choose, controlOf, type Form } from '../support/element-form.js';
import { fill, inForm } from '../support/element-in-form.js';
import { issuesOf } from '../support/issues-of.js';
import { click, press, type } from '../support/person.js';

const entries = (form: HTMLFormElement): [string, FormDataEntryValue][] => [...new FormData(form).entries()];

describe('in a <form>', () => {
  consoleLines('error');

  it('belongs to it, also by its id, and stands among its elements', async () => {
    const { form, element } = await inForm();
    expect(element.form === form).to.equal(true);
    expect([...form.elements].includes(element)).to.equal(true);
    const page = await fixture(
      '<div><form id="elsewhere"></form><dash-checklist form="elsewhere"></dash-checklist></div>',
    );
    expect(page.querySelector<Form>('dash-checklist')?.form === page.querySelector('form')).to.equal(true);
    element.remove();
    expect(element.form).to.equal(null);
  });

  it('gives its name and the submission as JSON when it is complete', async () => {
    const { form, element } = await inForm();
    await fill(element);
    const [[name, json] = []] = entries(form);
    expect(name).to.equal('assessment');
    const submission = JSON.parse(String(json)) as { answers: unknown };
    expect(issuesOf(submission)).to.deep.equal([]);
    expect(submission.answers).to.deep.equal(element.value);
    expect(entries(form)).to.deep.equal([['assessment', json]]);
    expect(JSON.parse(String(json))).to.deep.equal(await element.submit());
  });

  it('gives nothing while it is empty or not complete, has no name, or is disabled', async () => {
    const { form, element } = await inForm();
    expect(entries(form)).to.deep.equal([]);
    await choose(element, 'q1', 'yes');
    expect(entries(form)).to.deep.equal([]);
    await fill(element);
    for (const [state, count] of [
      [{ name: '' }, 0],
      [{ name: 'assessment' }, 1],
      [{ disabled: true }, 0],
      [{ disabled: false }, 1],
    ] as const) {
      Object.assign(element, state);
      await element.updateComplete;
      expect(entries(form)).to.have.length(count);
    }
  });

  it('throws nothing and gives nothing where no submission can be made of what the host gave', async () => {
    const { form, element } = await inForm();
    const failures = heard(window, 'error');
    await fill(element);
    element.context = { note: 'x'.repeat(5000) };
    await element.updateComplete;
    expect(entries(form)).to.deep.equal([]);
    expect(failures.length).to.equal(0);
    expect(element.validity.valid).to.equal(false);
  });

  it('gives to the form in which it stands now', async () => {
    const [first, second] = [await inForm(), await inForm('')];
    await fill(first.element);
    second.form.append(first.element);
    expect([entries(first.form).length, entries(second.form).length]).to.deep.equal([0, 1]);
  });

  it('is cleared when the form is reset', async () => {
    const { form, element } = await inForm();
    await choose(element, 'q1', 'yes');
    form.reset();
    await element.updateComplete;
    expect(element.value).to.deep.equal({});
    expect(controlOf(element, 'q1', 'yes').checked).to.equal(false);
  });

  it('is disabled with a <fieldset> around it, and no longer than that', async () => {
    const { form, element } = await inForm('name="assessment"', 'disabled');
    expect(controlOf(element, 'q1', 'yes').matches(':disabled')).to.equal(true);
    expect(element.matches(':disabled')).to.equal(true);
    expect(element.willValidate).to.equal(false);
    await fill(element);
    expect(entries(form)).to.deep.equal([]);
    form.querySelector('fieldset')!.disabled = false;
    await element.updateComplete;
    expect(controlOf(element, 'q1', 'yes').matches(':disabled')).to.equal(false);
    expect(entries(form)).to.have.length(1);
  });

  it('can be read but not changed when it is read only', async () => {
    const { form, element } = await inForm('name="assessment" readonly');
    await fill(element);
    const answers = element.value;
    await click(controlOf(element, 'q1', 'yes').closest('label')!);
    await click(controlOf(element, 'signedName'));
    await type('x');
    await press('Tab');
    expect(element.value).to.equal(answers);
    expect(controlOf(element, 'signedName').value).to.equal('');
    expect(entries(form)).to.have.length(1);
  });

  it('is not sent with a form that is sent by Enter in one of its fields', async () => {
    const { form, element } = await inForm();
    const submits = heard(form, 'submit');
    await click(controlOf(element, 'signedName'));
    await press('Enter');
    expect(submits.length).to.equal(0);
  });
});
