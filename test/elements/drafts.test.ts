/** Answers are kept with the host while somebody types: saved, without a connection, over a page that was left, and never on the device. */
import '@safeguarding-forms/elements/dash-checklist.js';
import {
  DraftError,
  keepDraft,
  readDraft,
  type Draft,
  type KeptDraft,
  type SaveOptions,
} from '@safeguarding-forms/elements/drafts.js';
import { aTimeout, expect, fixture, waitUntil } from '@open-wc/testing';
import { choose, controlOf, write, type Form } from '../support/element-form.js';
import { clickIn, type FramePage } from '../support/element-frame.js';
import { shown } from '../support/element-seen.js';
import { traces } from '../support/element-traces.js';
import { type } from '../support/person.js';

const TYPED = 'Example secret';
const QUIET = 100;
const PATIENT = { timeout: 10_000 };

interface Saved extends SaveOptions {
  readonly draft: Draft;
}

/** A host that stores drafts, as long as there is a connection. */
class Host {
  readonly saved: Saved[] = [];
  isConnected = true;

  readonly save = (draft: Draft, how: SaveOptions): Promise<void> => {
    if (!this.isConnected) return Promise.reject(new TypeError('no connection'));
    // As it comes out of a database.
    this.saved.push({ draft: JSON.parse(JSON.stringify(draft)) as Draft, ...how });
    return Promise.resolve();
  };

  get last(): Draft | undefined {
    return this.saved.at(-1)?.draft;
  }
}

const ends: (() => void)[] = [];

/** A checklist on the page, with a place for the status, whose answers are kept. */
async function keep(host: Host): Promise<{ form: Form; kept: KeptDraft; status: HTMLElement }> {
  const page = await fixture('<div><dash-checklist></dash-checklist><p></p></div>');
  const [form, status] = [...page.children] as [Form, HTMLElement];
  await form.updateComplete;
  const kept = keepDraft(form, { save: host.save, status, quiet: QUIET });
  ends.push(() => kept.stop());
  await kept.ready;
  return { form, kept, status };
}

const isSaved = (kept: KeptDraft): Promise<void> =>
  waitUntil(() => kept.status.state === 'saved', 'not saved', PATIENT);

afterEach(() => ends.splice(0).forEach((end) => end()));

describe('a draft', () => {
  it('is saved once somebody who types pauses: whole, and what was typed after it in the next', async () => {
    const host = new Host();
    const { form, kept, status } = await keep(host);
    expect(kept.status.state).to.equal('unchanged');
    await choose(form, 'q1', 'yes');
    await write(form, 'q1', `${TYPED} one`, 'detail');
    await isSaved(kept);
    expect(host.last!.value).to.deep.equal({ q1: { answer: 'yes', detail: `${TYPED} one` } });
    expect(host.last!.instrument).to.deep.equal({ id: 'dash', edition: 'cleveland', version: '1.0.0' });
    expect(shown(status)).to.match(/^Saved: \d\d:\d\d/);
    await type(' and two');
    const whole = JSON.stringify({ q1: { answer: 'yes', detail: `${TYPED} one and two` } });
    await waitUntil(() => JSON.stringify(host.last?.value) === whole, 'not saved again', PATIENT);
    expect(host.saved.every(({ keepalive }) => !keepalive)).to.equal(true);
    expect(document.activeElement === form, 'the focus stays').to.equal(true);
  });

  it('is not saved while the connection is lost, says so, and comes whole once it is back', async () => {
    const host = new Host();
    const { form, kept, status } = await keep(host);
    await write(form, 'signedName', 'Example Person');
    await isSaved(kept);
    host.isConnected = false;
    Object.defineProperty(navigator, 'onLine', { configurable: true, value: false });
    ends.push(() => void Reflect.deleteProperty(navigator, 'onLine'));
    await choose(form, 'q2', 'no');
    await waitUntil(() => kept.status.state === 'offline', 'not told', PATIENT);
    expect(shown(status)).to.contain('Not saved: there is no connection.');
    await write(form, 'furtherInformation', TYPED);
    expect(host.last!.value).to.deep.equal({ signedName: 'Example Person' });
    expect(controlOf(form, 'furtherInformation').value).to.equal(TYPED);
    host.isConnected = true;
    Reflect.deleteProperty(navigator, 'onLine');
    dispatchEvent(new Event('online'));
    await isSaved(kept);
    expect(host.last!.value).to.deep.equal({
      signedName: 'Example Person',
      q2: { answer: 'no' },
      furtherInformation: TYPED,
    });
    expect(host.last!.value).to.deep.equal(form.value);
  });

  it('ends when the form is reset: what is typed afterwards goes nowhere', async () => {
    const host = new Host();
    const { form, kept, status } = await keep(host);
    await write(form, 'signedName', TYPED);
    await isSaved(kept);
    await write(form, 'furtherInformation', TYPED);
    const { length } = host.saved;
    form.reset();
    await form.updateComplete;
    expect(kept.status.state).to.equal('stopped');
    await write(form, 'signedName', 'Another Person');
    await aTimeout(5 * QUIET);
    expect(await kept.saveNow()).to.include({ state: 'stopped' });
    expect(host.saved.slice(length)).to.deep.equal([]);
    expect(form.value).to.deep.equal({ signedName: 'Another Person' });
    expect(shown(status)).to.equal('');
  });

  it('leaves nothing on the device: no storage, no cookie, no cache, nothing in the address', async () => {
    const bases = async (): Promise<number> => (await indexedDB.databases()).length;
    const before = [localStorage.length, sessionStorage.length, await bases(), document.cookie];
    const address = location.href;
    const host = new Host();
    const { form, kept } = await keep(host);
    await choose(form, 'q1', 'yes');
    await write(form, 'q1', TYPED, 'detail');
    await isSaved(kept);
    await readDraft(host.last, form);
    await form.updateComplete;
    expect(JSON.stringify(host.last)).to.contain(TYPED);
    const after = [localStorage.length, sessionStorage.length, await bases(), document.cookie];
    expect(after).to.deep.equal(before);
    for (const storage of [localStorage, sessionStorage])
      expect(JSON.stringify({ ...storage })).not.to.contain(TYPED);
    // Where a page has no secure context there are no caches at all.
    expect('caches' in globalThis ? await caches.keys() : []).to.deep.equal([]);
    expect(location.href + JSON.stringify(history.state)).to.equal(address + JSON.stringify(history.state));
    expect(traces(null, form, TYPED)).not.to.include('address');
  });

  it('is not kept of a form to the person at risk, nor any more of one that becomes so', async () => {
    const host = new Host();
    const page = await fixture('<div><dash-checklist audience="self"></dash-checklist></div>');
    const self = page.firstElementChild as Form;
    await waitUntil(() => self.shadowRoot?.querySelector('[data-item=q1] input'), 'no question', PATIENT);
    expect(() => keepDraft(self, { save: host.save }))
      .to.throw(DraftError)
      .with.property('code', 'self-serve');
    const { form, kept } = await keep(host);
    await choose(form, 'q1', 'yes');
    await isSaved(kept);
    const { length } = host.saved;
    const draft = host.last;
    form.audience = 'self';
    await waitUntil(() => form.shadowRoot!.querySelector('[part=see-help]'), 'not to the person', PATIENT);
    await choose(form, 'q2', 'yes');
    await write(form, 'q2', TYPED, 'detail');
    await aTimeout(5 * QUIET);
    expect(kept.status.state).to.equal('stopped');
    expect(host.saved.slice(length)).to.deep.equal([]);
    const refused = await readDraft(draft, form).catch((error: unknown) => error);
    expect(refused).to.be.instanceOf(DraftError).with.property('code', 'self-serve');
  });
});

describe('a page that is left with a draft', () => {
  const PAGE = '/test/support/drafts/page.html';
  const ELSEWHERE = '/test/support/restoration/elsewhere.html';
  type Window_ = Window & typeof globalThis & { readonly kept?: KeptDraft };
  const around = globalThis as { draftHost?: { save: Host['save']; load: () => Promise<unknown> } };
  let frames: HTMLIFrameElement[] = [];

  afterEach(() => {
    for (const frame of frames) frame.remove();
    frames = [];
    delete around.draftHost;
  });

  async function open(): Promise<FramePage & { readonly page: Window_; readonly kept: KeptDraft }> {
    const frame = document.createElement('iframe');
    frame.width = '780';
    frame.height = '560';
    frame.src = PAGE;
    document.body.prepend(frame);
    frames.push(frame);
    const pageOf = (): Window_ => frame.contentWindow as Window_;
    await waitUntil(() => pageOf().kept, 'no page', PATIENT);
    const page = pageOf();
    const form = page.document.querySelector('dash-checklist') as unknown as Form;
    await form.updateComplete;
    return { frame, page, form, kept: page.kept! };
  }

  it('saves what was typed last on its way out, and goes on with all of it when it is opened again', async () => {
    const host = new Host();
    around.draftHost = { save: host.save, load: () => Promise.resolve(null) };
    const first = await open();
    await first.kept.ready;
    await clickIn(first, controlOf(first.form, 'q1', 'yes'));
    await waitUntil(() => first.kept.status.state === 'saved', 'not saved', PATIENT);
    await clickIn(first, controlOf(first.form, 'signedName'));
    await type(TYPED);
    expect(controlOf(first.form, 'signedName').value).to.equal(TYPED);
    // Before anybody has paused.
    await type('!');
    first.page.location.href = ELSEWHERE;
    const whole = { q1: { answer: 'yes' }, signedName: `${TYPED}!` };
    await waitUntil(() => JSON.stringify(host.last?.value) === JSON.stringify(whole), 'not saved', PATIENT);
    await waitUntil(() => first.frame.contentWindow!.location.pathname === ELSEWHERE, 'not left', PATIENT);

    let bring!: (draft: unknown) => void;
    around.draftHost.load = () => new Promise((resolve) => (bring = resolve));
    const second = await open();
    expect(second.form.readOnly, 'nothing can be answered before it is there').to.equal(true);
    expect(controlOf(second.form, 'q1', 'no').disabled).to.equal(true);
    bring(host.last);
    await second.kept.ready;
    await second.form.updateComplete;
    expect(second.form.readOnly).to.equal(false);
    expect(second.form.value).to.deep.equal(whole);
    expect(controlOf(second.form, 'q1', 'yes').checked).to.equal(true);
    expect(controlOf(second.form, 'signedName').value).to.equal(`${TYPED}!`);
    const { length } = host.saved;
    await clickIn(second, controlOf(second.form, 'q2', 'no'));
    await waitUntil(() => host.saved.length > length, 'not gone on with', PATIENT);
    expect(host.last!.value).to.deep.equal({ ...whole, q2: { answer: 'no' } });
  });
});
