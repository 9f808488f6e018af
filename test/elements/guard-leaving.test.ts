/** Leaving a page with answers that were not sent: the browser asks where the host wants it, and only while there are some. */
import '@safeguarding-forms/elements/dash-checklist.js';
import { aTimeout, expect, fixture } from '@open-wc/testing';
import { choose, pressButton, write, type Form } from '../support/element-form.js';

/** Whether the browser would ask. */
const asks = (): boolean => !dispatchEvent(new Event('beforeunload', { cancelable: true }));

const show = (attributes: string): Promise<Form> =>
  fixture<Form>(`<dash-checklist ${attributes}></dash-checklist>`);

describe('leaving the page', () => {
  it('is asked about only with answers, and only where the host wants it', async () => {
    const form = await show('guard-leaving');
    expect(asks(), 'untouched').to.equal(false);
    await choose(form, 'q1', 'yes');
    expect(asks(), 'with an answer').to.equal(true);
    form.guardLeaving = false;
    await form.updateComplete;
    expect(asks(), 'not wanted any more').to.equal(false);
    form.guardLeaving = true;
    await form.updateComplete;
    form.reset();
    await form.updateComplete;
    expect(asks(), 'cleared').to.equal(false);
  });

  it('is never asked about where the attribute is not set', async () => {
    const form = await show('');
    await choose(form, 'q1', 'yes');
    expect(asks()).to.equal(false);
  });

  it('is never asked about where a person fills it in for themselves', async () => {
    const form = await show('guard-leaving audience="self"');
    await choose(form, 'q1', 'yes');
    expect(asks()).to.equal(false);
  });

  it('is not asked about any more once the form was sent, or is gone', async () => {
    const form = await show('guard-leaving');
    form.addEventListener('sf-submit', (event) => event.waitUntil(Promise.resolve({})));
    await choose(form, 'q1', 'yes');
    await write(form, 'incompleteReason', 'Example interruption');
    await pressButton(form, 'review');
    expect(asks(), 'read through').to.equal(true);
    await pressButton(form, 'submit');
    await aTimeout(20);
    await form.updateComplete;
    expect(asks(), 'sent').to.equal(false);
    await pressButton(form, 'start-again');
    await choose(form, 'q1', 'yes');
    expect(asks(), 'another one').to.equal(true);
    form.remove();
    expect(asks(), 'removed').to.equal(false);
  });

  it('is not asked about once the page has taken the answers by itself', async () => {
    const form = await show('guard-leaving');
    form.addEventListener('sf-submit', (event) => event.preventDefault());
    await choose(form, 'q1', 'yes');
    await write(form, 'incompleteReason', 'Example interruption');
    await pressButton(form, 'review');
    await pressButton(form, 'submit');
    await form.updateComplete;
    expect(asks()).to.equal(false);
    await pressButton(form, 'back');
    await choose(form, 'q2', 'yes');
    expect(asks(), 'changed since').to.equal(true);
  });
});
