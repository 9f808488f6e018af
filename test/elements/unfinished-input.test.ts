/** What a person has typed and is no answer yet: nothing of it is lost, nothing is cut off, and it cannot be submitted. */
import '@safeguarding-forms/elements/dash-checklist.js';
import '@safeguarding-forms/elements/merit-form.js';
import { expect, fixture } from '@open-wc/testing';
import { everyQuestion } from '../support/element-answers.js';
import { consoleLines, heard } from '../support/element-events.js';
import { controlOf, itemOf, write, type Form } from '../support/element-form.js';
import { click, press } from '../support/person.js';

async function complete(): Promise<Form> {
  const form = await fixture<Form>('<dash-checklist></dash-checklist>');
  form.value = everyQuestion('dash', 'cleveland');
  await form.updateComplete;
  return form;
}

const typedDate = (form: Form): string[] =>
  ['day', 'month', 'year'].map((part) => controlOf(form, 'signedDate', part).value);

describe('half a date', () => {
  const errors = consoleLines('error');

  it('is kept when the value is set again', async () => {
    const form = await complete();
    await write(form, 'signedDate', '31', 'day');
    await write(form, 'signedDate', '2', 'month');
    expect(() => (form.value = form.value)).not.to.throw();
    await form.updateComplete;
    expect(typedDate(form)).to.deep.equal(['31', '2', '']);
    expect(form.value).not.to.have.property('signedDate');
  });

  it('is kept when another item is answered, the language changes or the form moves', async () => {
    const form = await complete();
    await write(form, 'signedDate', '31', 'day');
    await write(form, 'signedName', 'Example Person');
    form.lang = 'cy';
    await form.updateComplete;
    form.parentElement?.append(form);
    await form.updateComplete;
    expect(typedDate(form)).to.deep.equal(['31', '', '']);
  });

  it('stands against submitting, and is told', async () => {
    const form = await complete();
    expect(form.result.complete).to.equal(true);
    await write(form, 'signedDate', '31', 'day');
    expect(form.result.complete).to.equal(false);
    const invalid = heard(form, 'sf-invalid');
    expect(await form.submit()).to.equal(null);
    await form.updateComplete;
    expect(invalid[0]?.detail.errors).to.deep.equal([{ path: 'signedDate', code: 'not-a-date' }]);
    expect(typedDate(form)).to.deep.equal(['31', '', '']);
    expect(itemOf(form, 'signedDate').hasAttribute('data-error')).to.equal(true);
    expect(errors).to.deep.equal([]);
  });

  it('is no answer once it is emptied', async () => {
    const form = await complete();
    await write(form, 'signedDate', '31', 'day');
    await click(controlOf(form, 'signedDate', 'day'));
    await press('Control+a');
    await press('Delete');
    await form.updateComplete;
    expect(form.result.complete).to.equal(true);
    expect(form.value).not.to.have.property('signedDate');
  });
});

describe('a text that is too long', () => {
  /** Typed by pasting, as long texts are. */
  async function paste(text: string, into: HTMLElement): Promise<void> {
    const source = await fixture<HTMLTextAreaElement>('<textarea></textarea>');
    source.value = text;
    await click(source);
    await press('Control+a');
    await press('Control+c');
    await click(into);
    await press('Control+v');
  }

  it('is kept as it was typed, and told with the length that is allowed', async () => {
    const form = await complete();
    const text = 'Example '.repeat(1300);
    await paste(text, controlOf(form, 'furtherInformation'));
    await form.updateComplete;
    expect(controlOf(form, 'furtherInformation').value).to.equal(text);
    expect(form.result.complete).to.equal(false);
    expect(await form.submit()).to.equal(null);
    await form.updateComplete;
    expect(itemOf(form, 'furtherInformation').textContent).to.contain('10000');
    expect(controlOf(form, 'furtherInformation').value).to.equal(text);
  });
});

describe('a number in words', () => {
  it('is kept as it was typed, and told', async () => {
    const form = await fixture<Form>('<merit-form></merit-form>');
    form.value = everyQuestion('merit', 'liverpool');
    await form.updateComplete;
    await write(form, 'incidentsInSixMonths', 'three');
    expect(controlOf(form, 'incidentsInSixMonths').value).to.equal('three');
    expect(form.value).not.to.have.property('incidentsInSixMonths');
    const invalid = heard(form, 'sf-invalid');
    expect(await form.submit()).to.equal(null);
    expect(invalid[0]?.detail.errors).to.deep.equal([{ path: 'incidentsInSixMonths', code: 'wrong-type' }]);
  });
});
