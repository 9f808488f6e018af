/** What becomes of a submission, as the host says: sending, sent, not sent, not confirmed. */
import '@safeguarding-forms/elements/dash-checklist.js';
import { expect, fixture } from '@open-wc/testing';
import type { Receipt } from '@safeguarding-forms/elements/classes.js';
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
import { expectFocus, shown } from '../support/element-seen.js';
import { click } from '../support/person.js';

/** A form read through by a person, and a host that answers when the test says so. */
async function readThrough(): Promise<{ form: Form; host: PromiseWithResolvers<Receipt | null>[] }> {
  const form = await fixture<Form>(
    '<dash-checklist>Nothing<p slot="sent">Example next steps</p></dash-checklist>',
  );
  const host: PromiseWithResolvers<Receipt | null>[] = [];
  form.addEventListener('sf-submit', (event) => {
    const answer = Promise.withResolvers<Receipt | null>();
    host.push(answer);
    event.waitUntil(answer.promise);
  });
  await fillAndReview(form);
  return { form, host };
}

async function fillAndReview(form: Form): Promise<void> {
  await choose(form, 'q1', 'yes');
  await write(form, 'q1', 'Example detail', 'detail');
  await write(form, 'incompleteReason', 'Example interruption');
  await pressButton(form, 'review');
}

/** Waits for what the host's answer sets in motion. */
async function settled(form: Form): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  await form.updateComplete;
}

/** The notice that is shown, and whether the focus is on its heading. */
function expectNotice(form: Form, part: string, heading: string): void {
  const said = partOf(form, part).querySelector('[role=heading]')!;
  expect(shown(said)).to.equal(heading);
  expectFocus(said);
}

describe('a submission', () => {
  it('on its way locks the form and says so', async () => {
    const { form } = await readThrough();
    await pressButton(form, 'submit');
    expectNotice(form, 'sending', 'Sending');
    expect(partOf(form, 'sending').getAttribute('role')).to.equal('status');
    for (const button of form.shadowRoot!.querySelectorAll('button'))
      expect(button.matches(':disabled')).to.equal(true);
  });

  it('goes out once, however often the button is pressed', async () => {
    const { form, host } = await readThrough();
    const submit = partOf(form, 'submit');
    await click(submit);
    await click(submit);
    expect(host).to.have.length(1);
  });

  it('that the host has stored is told with its reference and the host’s own words', async () => {
    const { form, host } = await readThrough();
    await pressButton(form, 'submit');
    host[0]?.resolve({ reference: 'EX-1' });
    await settled(form);
    expectNotice(form, 'sent', 'Sent');
    expect(shown(partOf(form, 'sent'))).to.contain('Reference: EX-1');
    expect(form.querySelector('[slot=sent]')?.checkVisibility()).to.equal(true);
    expect(partsOf(form, 'submit')).to.deep.equal([]);
    expect(form.shadowRoot!.querySelector('.questions')!.checkVisibility()).to.equal(false);
  });

  it('that was sent leaves the result with its advice and support in sight, and can be printed', async () => {
    const { form, host } = await readThrough();
    form.append(Object.assign(document.createElement('p'), { slot: 'support', textContent: 'Example help' }));
    const before = shown(partOf(form, 'result'));
    await pressButton(form, 'submit');
    host[0]?.resolve({ reference: 'EX-1' });
    await settled(form);
    expect(shown(partOf(form, 'result'))).to.equal(before);
    expect(form.querySelector('[slot=support]')?.checkVisibility()).to.equal(true);
    expect(partOf(form, 'print').checkVisibility()).to.equal(true);
    expect(partsOf(form, 'download'), 'which no host has asked for').to.have.length(0);
  });

  it('that was sent gives way to an empty form, and nothing of it stays', async () => {
    const { form, host } = await readThrough();
    await pressButton(form, 'submit');
    host[0]?.resolve({ reference: 'EX-1' });
    await settled(form);
    await pressButton(form, 'start-again');
    expect(form.value).to.deep.equal({});
    expectFocus(form.shadowRoot!.querySelector('[data-focus=answering]')!);
    expect(form.shadowRoot!.textContent).not.to.contain('EX-1');
    expect(controlOf(form, 'q1', 'yes').checked).to.equal(false);
    expect(partsOf(form, 'start-again')).to.have.length(0);
  });

  it('can be had as a file where the host offers it: what was sent, under a name that says nothing of anybody', async () => {
    const { form, host } = await readThrough();
    const submissions = heard(form, 'sf-submit');
    const files: { name: string; url: string }[] = [];
    const blobs: Blob[] = [];
    const gone: string[] = [];
    const { createObjectURL, revokeObjectURL } = URL;
    const { click: follow } = HTMLAnchorElement.prototype;
    URL.createObjectURL = (blob: Blob) => `blob:example-${blobs.push(blob)}`;
    URL.revokeObjectURL = (url) => void gone.push(url);
    HTMLAnchorElement.prototype.click = function () {
      files.push({ name: this.download, url: this.href });
    };
    try {
      form.toggleAttribute('downloads', true);
      await pressButton(form, 'submit');
      host[0]?.resolve({ reference: 'EX-1' });
      await settled(form);
      form.lang = 'cy';
      await settled(form);
      await pressButton(form, 'download');
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect(JSON.parse(await blobs[0]!.text())).to.deep.equal(submissions[0]?.detail);
      expect(files[0]!.name).to.match(/^dash-checklist-[0-9a-f]{8}\.json$/);
      expect(gone).to.deep.equal([files[0]!.url]);
    } finally {
      Object.assign(URL, { createObjectURL, revokeObjectURL });
      HTMLAnchorElement.prototype.click = follow;
    }
  });

  it('that the host has stored without a reference is told as well', async () => {
    const { form, host } = await readThrough();
    await pressButton(form, 'submit');
    host[0]?.resolve(null);
    await settled(form);
    expectNotice(form, 'sent', 'Sent');
    expect(shown(partOf(form, 'sent'))).not.to.contain('Reference');
  });

  it('that failed keeps every answer, and is sent again as the same', async () => {
    const { form, host } = await readThrough();
    const submissions = heard(form, 'sf-submit');
    const answers = form.value;
    await pressButton(form, 'submit');
    host[0]?.reject(new Error('Example failure'));
    await settled(form);
    expectNotice(form, 'failed', 'The answers were not sent');
    expect(shown(partOf(form, 'failed'))).to.contain('Nothing is lost');
    expect(partOf(form, 'failed').getAttribute('role')).to.equal('alert');
    expect(form.value).to.equal(answers);
    expect(shown(partOf(form, 'submit'))).to.equal('Try again');
    await pressButton(form, 'submit');
    expectNotice(form, 'sending', 'Sending');
    host[1]?.resolve({ reference: 'EX-2' });
    await settled(form);
    expectNotice(form, 'sent', 'Sent');
    expect(submissions.map(({ detail }) => detail.submissionId)).to.have.length(2);
    expect(submissions[1]?.detail).to.deep.equal(submissions[0]?.detail);
  });

  it('that failed can be changed first, and then is a new one', async () => {
    const { form, host } = await readThrough();
    const submissions = heard(form, 'sf-submit');
    await pressButton(form, 'submit');
    host[0]?.reject(new Error('Example failure'));
    await settled(form);
    await click(form.shadowRoot!.querySelector('[data-review=q1] button')!);
    await form.updateComplete;
    await choose(form, 'q1', 'no');
    await pressButton(form, 'review');
    expect(partsOf(form, 'failed')).to.deep.equal([]);
    await pressButton(form, 'submit');
    expect(submissions[1]?.detail.submissionId).not.to.equal(submissions[0]?.detail.submissionId);
  });

  for (const [name, after] of [
    ['on its way', 'sending'],
    ['that was sent', 'sent'],
    ['that failed', 'failed'],
  ] as const) {
    it(`${name} is still so when the page changes its language`, async () => {
      const { form, host } = await readThrough();
      await pressButton(form, 'submit');
      if (after === 'sent') host[0]?.resolve({ reference: 'EX-1' });
      if (after === 'failed') host[0]?.reject(new Error('Example failure'));
      await settled(form);
      form.lang = 'cy';
      await settled(form);
      expect(form.language).to.equal('cy');
      expect(partsOf(form, after), after).to.have.length(1);
      if (after !== 'sending') return;
      host[0]?.resolve({ reference: 'EX-1' });
      await settled(form);
      expect(shown(partOf(form, 'sent'))).to.contain('EX-1');
    });
  }
});

describe('a submission to a host that says nothing', () => {
  it('has not confirmed anything, and nothing is called sent', async () => {
    const form = await fixture<Form>('<dash-checklist></dash-checklist>');
    await fillAndReview(form);
    await pressButton(form, 'submit');
    expectNotice(form, 'handed', 'This website has not confirmed anything');
    expect(shown(partOf(form, 'handed'))).to.contain('Keep this page open and print it');
    await pressButton(form, 'back');
    expect(controlOf(form, 'q1', 'detail').value).to.equal('Example detail');
  });

  it('that takes it over by itself leaves the form as it is', async () => {
    const form = await fixture<Form>('<dash-checklist></dash-checklist>');
    form.addEventListener('sf-submit', (event) => event.preventDefault());
    await fillAndReview(form);
    await pressButton(form, 'submit');
    expect(shown(partOf(form, 'submit'))).to.equal('Submit');
    expect(partsOf(form, 'handed')).to.deep.equal([]);
  });
});
