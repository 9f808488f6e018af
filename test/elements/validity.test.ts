/** What stands against submitting, as a `<form>` and its scripts see it. */
import '@safeguarding-forms/elements/dash-checklist.js';
import { expect } from '@open-wc/testing';
import { chrome } from '@safeguarding-forms/text';
import { consoleLines, heard } from '../support/element-events.js';
import { choose, partOf, partsOf, type Form } from '../support/element-form.js';
import { fill, inForm } from '../support/element-in-form.js';
import { focused } from '../support/person.js';

describe('validity', () => {
  consoleLines('error');

  const states: [string, string, (element: Form) => unknown, string | undefined][] = [
    ['untouched', '', () => undefined, undefined],
    ['untouched and required', 'required', () => undefined, 'valueMissing'],
    ['begun', '', (element) => choose(element, 'q1', 'yes'), 'customError'],
    ['complete', 'required', fill, undefined],
  ];
  for (const [name, attributes, act, flag] of states) {
    it(`${flag ? `has ${flag}` : 'is valid'} when it is ${name}`, async () => {
      const { form, element } = await inForm(attributes);
      await act(element);
      const { validity, validationMessage, willValidate } = element;
      const flags = ['valueMissing', 'customError'].filter((each) => validity[each as keyof ValidityState]);
      expect(flags).to.deep.equal(flag ? [flag] : []);
      expect(validity.valid).to.equal(!flag);
      expect(validationMessage).to.equal(flag ? chrome.incomplete.template : '');
      expect(willValidate).to.equal(true);
      expect(element.matches(':invalid')).to.equal(Boolean(flag));
      const invalid = heard(element, 'invalid');
      expect(element.checkValidity()).to.equal(!flag);
      expect(invalid.length).to.equal(flag ? 1 : 0);
      expect(form.checkValidity()).to.equal(!flag);
    });
  }

  it('says what is missing in the form’s language', async () => {
    const { element } = await inForm('required lang="cy"');
    expect(['', chrome.incomplete.template]).not.to.include(element.validationMessage);
  });

  // Of the <form> it would show the summary: its `invalid` event is the same as that of a submit (README).
  it('checkValidity() shows nothing and leaves the focus', async () => {
    const { form, element } = await inForm('required');
    form.querySelector('button')?.focus();
    element.checkValidity();
    await element.updateComplete;
    expect(partsOf(element, 'error-summary').length).to.equal(0);
    expect(focused() === form.querySelector('button')).to.equal(true);
  });

  it('reportValidity() shows the summary and moves the focus to it', async () => {
    const { element } = await inForm('required');
    expect(element.reportValidity()).to.equal(false);
    await element.updateComplete;
    expect(focused() === partOf(element, 'error-summary')).to.equal(true);
  });

  for (const [name, attributes, prepare, isSent] of [
    ['required and empty', 'required', () => undefined, false],
    ['begun and not complete', '', (element: Form) => choose(element, 'q1', 'yes'), false],
    ['not required and untouched', '', () => undefined, true],
    ['complete', 'required', fill, true],
  ] as const) {
    it(`${isSent ? 'lets' : 'does not let'} the form be submitted when it is ${name}`, async () => {
      const { form, element } = await inForm(attributes);
      await prepare(element);
      const submits = heard(form, 'submit');
      form.requestSubmit();
      await element.updateComplete;
      expect(submits.length).to.equal(isSent ? 1 : 0);
      expect(partsOf(element, 'error-summary').length).to.equal(isSent ? 0 : 1);
      if (!isSent) expect(focused() === partOf(element, 'error-summary')).to.equal(true);
    });
  }
});
