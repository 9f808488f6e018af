/** What `waitUntil` and `submit()` mean to the script of a host; what a person sees of it stands in the flow tests. */
import '@safeguarding-forms/elements/dash-checklist.js';
import type { Receipt } from '@safeguarding-forms/elements/classes.js';
import { aTimeout, expect, fixture } from '@open-wc/testing';
import { everyQuestion } from '../support/element-answers.js';
import { heard } from '../support/element-events.js';
import { partOf, partsOf, type Form } from '../support/element-form.js';

const NOTICES = ['sending', 'sent', 'failed', 'handed'];

/** A form that can be submitted, and a host that answers when the test says so. */
async function complete(): Promise<{ form: Form; host: PromiseWithResolvers<Receipt | null> }> {
  const form = await fixture<Form>('<dash-checklist></dash-checklist>');
  const host = Promise.withResolvers<Receipt | null>();
  form.value = everyQuestion('dash', 'cleveland');
  form.addEventListener('sf-submit', (event) => event.waitUntil(host.promise));
  await form.updateComplete;
  return { form, host };
}

/** The notices that a form shows, once what was set in motion has come to rest. */
async function noticesOf(form: Form): Promise<string[]> {
  await aTimeout(0);
  await form.updateComplete;
  return NOTICES.filter((part) => partsOf(form, part).length > 0);
}

describe('submit() and waitUntil()', () => {
  it('gives the submission once the host is done with it', async () => {
    const { form, host } = await complete();
    let given: unknown;
    const submitting = form.submit().then((submission) => (given = submission));
    expect(await noticesOf(form)).to.deep.equal(['sending']);
    expect(given).to.equal(undefined);
    host.resolve({ reference: 'EX-1' });
    expect(await submitting).to.have.property('submissionId');
  });

  it('gives the submission all the same when the host failed, and the identical one to the next attempt', async () => {
    const { form, host } = await complete();
    const events = heard(form, 'sf-submit');
    const first = form.submit();
    expect(await noticesOf(form)).to.deep.equal(['sending']);
    host.reject(new Error('Example failure'));
    expect(await first).to.have.property('submissionId');
    expect(await noticesOf(form)).to.deep.equal(['failed']);
    await form.submit();
    expect(events.length).to.equal(2);
    expect(events[0]?.detail === events[1]?.detail).to.equal(true);
  });

  it('waits for every promise, and shows the first reference', async () => {
    const { form, host } = await complete();
    form.addEventListener('sf-submit', (event) => event.waitUntil(Promise.resolve({ reference: 'EX-2' })));
    void form.submit();
    expect(await noticesOf(form)).to.deep.equal(['sending']);
    host.resolve(null);
    expect(await noticesOf(form)).to.deep.equal(['sent']);
    expect(partOf(form, 'sent').textContent).to.contain('EX-2');
  });

  it('is not sent when one of several promises failed', async () => {
    const { form, host } = await complete();
    form.addEventListener('sf-submit', (event) => event.waitUntil(Promise.resolve({ reference: 'EX-3' })));
    void form.submit();
    expect(await noticesOf(form)).to.deep.equal(['sending']);
    host.reject(new Error('Example failure'));
    expect(await noticesOf(form)).to.deep.equal(['failed']);
    expect(form.shadowRoot?.textContent).not.to.contain('EX-3');
  });

  it('shows nothing of a receipt but a reference that is a text', async () => {
    for (const receipt of [{ reference: 17 }, { reference: {} }, 'EX-4', 17]) {
      const { form, host } = await complete();
      host.resolve(receipt as unknown as Receipt);
      await form.submit();
      expect(await noticesOf(form)).to.deep.equal(['sent']);
      expect(partOf(form, 'sent').textContent).not.to.match(/17|object|EX-4|undefined/);
    }
  });

  it('shows a reference as text, whatever it holds', async () => {
    const { form, host } = await complete();
    host.resolve({ reference: '<b id="injected">EX-5</b>' });
    await form.submit();
    await noticesOf(form);
    expect(partOf(form, 'sent').textContent).to.contain('<b id="injected">EX-5</b>');
    expect(form.shadowRoot?.querySelector('#injected')).to.equal(null);
  });

  it('waits for no one when the event was cancelled', async () => {
    const { form } = await complete();
    form.addEventListener('sf-submit', (event) => event.preventDefault());
    expect(await form.submit()).to.have.property('submissionId');
    expect(await noticesOf(form)).to.deep.equal([]);
  });

  it('lets the host cancel from anywhere above', async () => {
    const { form } = await complete();
    document.addEventListener('sf-submit', (event) => event.preventDefault(), { once: true });
    await form.submit();
    expect(await noticesOf(form)).to.deep.equal([]);
  });

  it('tells no late outcome of what was reset meanwhile', async () => {
    const { form, host } = await complete();
    void form.submit();
    expect(await noticesOf(form)).to.deep.equal(['sending']);
    form.reset();
    host.resolve({ reference: 'EX-6' });
    expect(await noticesOf(form)).to.deep.equal([]);
    expect(form.shadowRoot?.textContent).not.to.contain('EX-6');
    expect(form.value).to.deep.equal({});
  });

  it('sends what was filled in after a reset, while the one before is still on its way', async () => {
    const { form } = await complete();
    const events = heard(form, 'sf-submit');
    void form.submit();
    expect(await noticesOf(form)).to.deep.equal(['sending']);
    form.reset();
    form.value = everyQuestion('dash', 'cleveland');
    void form.submit();
    await noticesOf(form);
    expect(new Set(events.map(({ detail }) => detail.submissionId)).size).to.equal(2);
  });

  it('shows the questions again when the host changes the answers after all', async () => {
    const { form, host } = await complete();
    host.resolve({ reference: 'EX-7' });
    await form.submit();
    expect(await noticesOf(form)).to.deep.equal(['sent']);
    form.value = { q1: { answer: 'yes' } };
    expect(await noticesOf(form)).to.deep.equal([]);
    expect(partOf(form, 'review').checkVisibility()).to.equal(true);
  });
});
