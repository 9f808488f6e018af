/** `input` and `change` are said again by the element itself, as native controls say them, and carry nothing. */
import '@safeguarding-forms/elements/dash-checklist.js';
import { expect, fixture } from '@open-wc/testing';
import { heard } from '../support/element-events.js';
import { choose, controlOf, pressButton, write, type Form } from '../support/element-form.js';
import { press, type } from '../support/person.js';

const show = (): Promise<Form> => fixture<Form>('<dash-checklist></dash-checklist>');

/** A form in the shadow root of another element, and what is heard inside and outside of it. */
async function showNested() {
  const host = await fixture('<div></div>');
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = '<dash-checklist></dash-checklist>';
  const form = root.firstElementChild as Form;
  await form.updateComplete;
  return { form, root, host };
}

describe('input and change', () => {
  it('come from the element and not from its controls, once for each change', async () => {
    const form = await show();
    const [inputs, changes] = [heard(document, 'input'), heard(document, 'change')];
    await choose(form, 'q24', 'yes');
    await choose(form, 'q24', 'drugs');
    expect([inputs.length, changes.length]).to.deep.equal([2, 2]);
    for (const event of [...inputs, ...changes]) {
      expect(event.target === form).to.equal(true);
      const { isTrusted, bubbles, cancelable } = event;
      expect({ isTrusted, bubbles, cancelable }).to.deep.equal({
        isTrusted: false,
        bubbles: true,
        cancelable: false,
      });
    }
  });

  it('come while a text is typed, and once it is left', async () => {
    const form = await show();
    const [inputs, changes] = [heard(form, 'input'), heard(form, 'change')];
    await write(form, 'signedName', 'abc');
    expect([inputs.length, changes.length]).to.deep.equal([3, 0]);
    await press('Tab');
    expect([inputs.length, changes.length]).to.deep.equal([3, 1]);
  });

  it('come when an answer is cleared', async () => {
    const form = await show();
    await choose(form, 'groundsForReferral', 'yes');
    const [inputs, changes] = [heard(form, 'input'), heard(form, 'change')];
    await pressButton(form, 'clear');
    expect([inputs.length, changes.length]).to.deep.equal([1, 1]);
  });

  it('find the answer in place already', async () => {
    const form = await show();
    const seen: unknown[] = [];
    for (const name of ['input', 'change']) form.addEventListener(name, () => seen.push(form.value));
    await choose(form, 'q1', 'yes');
    expect(seen).to.deep.equal([{ q1: { answer: 'yes' } }, { q1: { answer: 'yes' } }]);
  });

  it('leave a shadow root around the form (input) or stay in it (change)', async () => {
    const { form, root, host } = await showNested();
    const [inputInside, inputOutside] = [heard(root, 'input'), heard(host, 'input')];
    const [changeInside, changeOutside] = [heard(root, 'change'), heard(host, 'change')];
    await choose(form, 'q1', 'yes');
    expect([inputInside.length, inputOutside.length]).to.deep.equal([1, 1]);
    expect([changeInside.length, changeOutside.length]).to.deep.equal([1, 0]);
    expect(inputInside[0]?.composed).to.equal(true);
    expect(changeInside[0]?.composed).to.equal(false);
  });

  it('carry nothing of what was typed', async () => {
    const form = await show();
    const events = (['input', 'change', 'beforeinput'] as const).map((name) => heard(document, name));
    await write(form, 'signedName', 'Example Person');
    await press('Tab');
    expect(events[0]?.length).to.be.greaterThan(0);
    // A failing comparison of events themselves would print the whole page.
    const carrying = events.flat().filter((event) => 'data' in event || 'detail' in event);
    expect(carrying.map((event) => event.type)).to.deep.equal([]);
  });

  it('do not come for values that the host sets', async () => {
    const form = await show();
    const [inputs, changes] = [heard(form, 'input'), heard(form, 'change')];
    form.value = { q1: { answer: 'yes' } };
    await form.updateComplete;
    form.reset();
    await form.updateComplete;
    expect([inputs.length, changes.length]).to.deep.equal([0, 0]);
  });

  it('do not come from a form that is disabled or read only', async () => {
    for (const state of ['disabled', 'readOnly'] as const) {
      const form = await show();
      form[state] = true;
      await form.updateComplete;
      const [inputs, changes] = [heard(form, 'input'), heard(form, 'change')];
      controlOf(form, 'signedName').focus();
      await type('x');
      await press('Tab');
      expect([inputs.length, changes.length]).to.deep.equal([0, 0]);
      expect(form.value).to.deep.equal({});
    }
  });
});
