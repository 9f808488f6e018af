/** A form talks to no network, no storage and no console, and forgets what it held. */
import '@safeguarding-forms/elements/dash-checklist.js';
import { aTimeout, expect, fixture, waitUntil } from '@open-wc/testing';
import { choose, controlOf, partOf, pressButton, write, type Form } from '../support/element-form.js';
import { listenIn, requestsSince } from '../support/element-talk.js';
import { traces } from '../support/element-traces.js';

/** What a person types and no one else may learn. */
const CANARY = 'kanarienvogel';

/** A file of a package, without a query that could carry something. */
const MODULE_FILE = /^[^?#]*\/(packages\/\w+\/dist|node_modules\/@lit)\/[\w/-]+\.js$/;

const formWithin = async (): Promise<{ page: HTMLFormElement; form: Form }> => {
  const page = await fixture<HTMLFormElement>('<form><dash-checklist name="dash"></dash-checklist></form>');
  const form = page.firstElementChild as Form;
  await form.updateComplete;
  return { page, form };
};

/** Answers with the canary wherever something can be typed, an error on the way. */
async function fill(form: Form): Promise<void> {
  await choose(form, 'q1', 'yes');
  await write(form, 'q1', CANARY, 'detail');
  await write(form, 'q1', CANARY, 'source');
  await write(form, 'furtherInformation', CANARY);
  await choose(form, 'judgement', 'high');
  await pressButton(form, 'review');
  await write(form, 'judgement', CANARY, 'reason');
  await write(form, 'incompleteReason', CANARY);
  await write(form, 'signedName', CANARY);
}

describe('a form that is filled, read through, submitted and reset', () => {
  it('asks the network for nothing, stores nothing, and writes nothing on the console', async function () {
    const { page, form } = await formWithin();
    const talk = listenIn();
    const since = performance.now();
    try {
      await fill(form);
      await pressButton(form, 'review');
      await pressButton(form, 'back');
      await pressButton(form, 'review');
      await pressButton(form, 'submit');
      expect(partOf(form, 'handed').checkVisibility()).to.equal(true);
      expect([...new FormData(page).keys()]).to.deep.equal(['dash']);
      form.reset();
      form.remove();
      // Longer than the pause before an announcement.
      await aTimeout(1_000);
    } finally {
      talk.stop();
    }
    expect(talk.heard).to.deep.equal([]);
    expect(requestsSince(since)).to.deep.equal([]);
  });

  it('asks for module files alone when the language or the edition changes', async () => {
    const { form } = await formWithin();
    const talk = listenIn();
    const since = performance.now();
    try {
      await fill(form);
      form.lang = 'ur';
      await form.updateComplete;
      form.edition = 'kirklees';
      await form.updateComplete;
    } finally {
      talk.stop();
    }
    expect(talk.heard).to.deep.equal([]);
    const requests = requestsSince(since);
    expect(requests.length).to.be.greaterThan(0);
    expect(requests.filter((url) => !MODULE_FILE.test(url))).to.deep.equal([]);
    expect(requests.join()).not.to.contain(CANARY);
  });

  it('would be caught: fetch, storage, cookies and the console are heard', async () => {
    const talk = listenIn();
    const since = performance.now();
    try {
      await fetch('/package.json');
      localStorage.getItem('example');
      sessionStorage.setItem('example', '1');
      document.cookie = 'example=1; max-age=0';
      indexedDB.open('example');
      expect(() => navigator.sendBeacon('data:,')).to.throw(TypeError);
      console.info('example');
    } finally {
      talk.stop();
      sessionStorage.removeItem('example');
      indexedDB.deleteDatabase('example');
    }
    expect(talk.heard).to.deep.equal([
      'fetch',
      'Storage.getItem',
      'Storage.setItem',
      'document.cookie',
      'IDBFactory.open',
      'Navigator.sendBeacon',
      'console.info',
    ]);
    await waitUntil(
      () => requestsSince(since).some((url) => url.endsWith('/package.json')),
      'the request was not seen',
    );
  });
});

describe('what was typed', () => {
  it('is there while the form is filled, so that its absence later means something', async () => {
    const { page, form } = await formWithin();
    await fill(form);
    expect(traces(page, form, CANARY)).to.include.members(['controls', 'value', 'form']);
  });

  it('is nowhere in the form after reset(), neither filled nor read through nor sent', async function () {
    const { page, form } = await formWithin();
    const stages = [
      async () => undefined,
      () => pressButton(form, 'review'),
      async () => {
        await pressButton(form, 'review');
        await pressButton(form, 'submit');
      },
    ];
    for (const [index, go] of stages.entries()) {
      await fill(form);
      await go();
      form.reset();
      await form.updateComplete;
      expect(traces(page, form, CANARY), `stage ${index}`).to.deep.equal([]);
    }
  });

  it('is nowhere in the form after the page’s own form is reset', async () => {
    const { page, form } = await formWithin();
    await fill(form);
    page.reset();
    await form.updateComplete;
    expect(traces(page, form, CANARY)).to.deep.equal([]);
  });

  it('is nowhere in the form after it is removed, and not there again when it is put back', async () => {
    const { page, form } = await formWithin();
    await fill(form);
    await pressButton(form, 'review');
    form.remove();
    await aTimeout(20);
    await form.updateComplete;
    expect(traces(page, form, CANARY)).to.deep.equal([]);
    page.append(form);
    await form.updateComplete;
    expect(traces(page, form, CANARY)).to.deep.equal([]);
    await choose(form, 'q1', 'yes');
    expect(controlOf(form, 'q1', 'detail').value).to.equal('');
  });

  it('is written nowhere that the browser keeps', async () => {
    const { form } = await formWithin();
    await fill(form);
    const kept = [document.cookie, ...Object.entries(localStorage), ...Object.entries(sessionStorage)].join();
    expect(kept).not.to.contain(CANARY);
  });
});
