/** Who hears a submission, how, and when: what the person reads then, and what the developer of the page is told. */
import '@safeguarding-forms/elements/dash-checklist.js';
import '@safeguarding-forms/elements/marac-referral.js';
import '@safeguarding-forms/elements/marac-decision.js';
import type { SfSubmitEvent } from '@safeguarding-forms/elements/classes.js';
import { aTimeout, expect, fixture, waitUntil } from '@open-wc/testing';
import { everyQuestion } from '../support/element-answers.js';
import { consoleLines, heard } from '../support/element-events.js';
import { partOf, partsOf, pressButton, type Form } from '../support/element-form.js';
import { shown } from '../support/element-seen.js';

const NOTICES = ['sending', 'slow', 'sent', 'failed', 'handed'];
const MARKER = 'Xylophone';

async function complete(attributes = ''): Promise<Form> {
  const form = await fixture<Form>(`<dash-checklist ${attributes}></dash-checklist>`);
  form.value = { ...everyQuestion('dash', 'cleveland'), furtherInformation: MARKER };
  await form.updateComplete;
  return form;
}

/** The notices that a form shows, once what was set in motion has come to rest. */
async function noticesOf(form: Form): Promise<string[]> {
  await aTimeout(0);
  await form.updateComplete;
  return NOTICES.filter((part) => partsOf(form, part).length > 0);
}

/** Keeps errors that listeners throw on purpose from failing the test. */
function expectingErrors(): string[] {
  const said: string[] = [];
  const keep = (event: ErrorEvent | PromiseRejectionEvent): void => {
    said.push(event instanceof ErrorEvent ? event.message : String(event.reason));
    event.preventDefault();
    if (event.type !== 'error') event.stopImmediatePropagation();
  };
  const ignored = globalThis.onerror;
  before(() => {
    globalThis.onerror = null;
    addEventListener('error', keep);
    addEventListener('unhandledrejection', keep, true);
  });
  after(() => {
    globalThis.onerror = ignored;
    removeEventListener('error', keep);
    removeEventListener('unhandledrejection', keep, true);
  });
  beforeEach(() => void (said.length = 0));
  return said;
}

type Listener = (event: SfSubmitEvent, form: Form) => unknown;

/** Ways of hearing a submission, and what the person is told: at once, and after a moment. */
const WAYS: [name: string, listen: Listener | undefined, notices: string[], codes: string[]][] = [
  ['nobody listens', undefined, ['handed'], ['not-taken']],
  ['it is only read', () => undefined, ['handed'], ['not-taken']],
  ['it is read by an async listener', async () => aTimeout(0), ['handed'], ['not-taken']],
  ['a listener throws', () => { throw new Error('Example'); }, ['failed'], []],
  ['a listener throws nothing', () => { throw undefined; }, ['failed'], []],
  ['a listener throws after it took it', (event) => { event.waitUntil(Promise.resolve()); throw new Error('Example'); }, ['failed'], []],
  ['a listener throws after a pending promise', (event) => { event.waitUntil(new Promise(() => {})); throw new Error('Example'); }, ['failed'], []],
  ['it is cancelled', (event) => event.preventDefault(), [], []],
  ['it is cancelled and taken', (event) => { event.preventDefault(); event.waitUntil(Promise.reject(new Error('Example'))); }, [], []],
  ['it is stopped and taken', (event) => { event.stopImmediatePropagation(); event.waitUntil(Promise.resolve()); }, ['sent'], []],
  ['it is stopped and not taken', (event) => event.stopImmediatePropagation(), ['handed'], ['not-taken']],
  ['the promise is never settled', (event) => event.waitUntil(new Promise(() => {})), ['sending'], []],
  ['the promise fails', (event) => event.waitUntil(Promise.reject(new Error('Example'))), ['failed'], []],
  ['one promise of two fails', (event) => { event.waitUntil(new Promise(() => {})); event.waitUntil(Promise.reject(new Error('Example'))); }, ['failed'], []],
  ['a promise resolves', (event) => event.waitUntil(Promise.resolve({ reference: 'EX-1' })), ['sent'], []],
  ['a thenable resolves', (event) => event.waitUntil({ then: (end: (value: unknown) => void) => end(null) } as unknown as Promise<unknown>), ['sent'], []],
  ['it is taken while the first promise is pending', (event) => { const first = aTimeout(0); event.waitUntil(first); void first.then(() => event.waitUntil(aTimeout(0))); }, ['sending'], []],
]; // prettier-ignore

describe('a submission of which', () => {
  const warnings = consoleLines('warn');
  expectingErrors();
  let stop: AbortController;
  beforeEach(() => void (stop = new AbortController()));
  afterEach(() => stop.abort());

  for (const [name, listen, notices, codes] of WAYS)
    for (const where of ['the form', 'the document'] as const)
      it(`${name}, on ${where}`, async () => {
        const form = await complete();
        const told = heard(form, 'sf-error');
        const target = where === 'the form' ? form : document;
        const listener = (event: Event): unknown => listen?.(event as SfSubmitEvent, form);
        target.addEventListener('sf-submit', listener, stop);
        void form.submit();
        expect(await noticesOf(form)).to.deep.equal(notices);
        expect(told.map(({ detail }) => detail.code)).to.deep.equal(codes);
        expect(warnings).to.have.length(codes.length);
        for (const text of [...warnings, ...told.map(({ detail }) => detail.message)])
          expect(text)
            .to.match(/waitUntil/)
            .and.not.to.contain(MARKER);
      });
});

describe('a submission that nobody took', () => {
  const warnings = consoleLines('warn');

  for (const [lang, heading] of [
    ['en', 'This website has not confirmed anything'],
    ['cy', 'Nid yw’r wefan hon wedi cadarnhau dim'],
    ['ur', 'اس ویب سائٹ نے کسی بات کی تصدیق نہیں کی'],
  ] as const)
    it(`says so in ${lang}, what to do, and never that it was sent or handed over`, async () => {
      const form = await complete(`lang="${lang}"`);
      await form.updateComplete;
      await form.submit();
      await form.updateComplete;
      expect(shown(partOf(form, 'handed')))
        .to.contain(heading)
        .and.not.to.match(/\bsent\b|handed/i);
      expect(partOf(form, 'print').checkVisibility()).to.equal(true);
      expect(partsOf(form, 'sent')).to.have.length(0);
    });

  it('warns once, however often it is tried, and tells each time by sf-error', async () => {
    const form = await complete();
    const told = heard(document, 'sf-error');
    await form.submit();
    await form.submit();
    expect(warnings).to.have.length(1);
    expect(told).to.have.length(2);
  });

  for (const [name, codes] of [
    ['risk', []],
    ['', ['not-taken']],
  ] as const)
    it(`is ${name ? 'no fault of' : 'told to'} a page that ${name ? 'takes' : 'cannot take'} it with its own <form>`, async () => {
      const page = await fixture('<form></form>');
      const form = await complete(`name="${name}"`);
      page.append(form);
      const told = heard(page, 'sf-error');
      await form.submit();
      expect(await noticesOf(form)).to.deep.equal(['handed']);
      expect(told.map(({ detail }) => detail.code)).to.deep.equal(codes);
      expect(warnings).to.have.length(codes.length);
    });

  it('is the same that a host gets who listens by then', async () => {
    const form = await complete();
    const first = await form.submit();
    form.addEventListener('sf-submit', (event) => event.waitUntil(Promise.resolve()));
    expect((await form.submit()) === first).to.equal(true);
    expect(await noticesOf(form)).to.deep.equal(['sent']);
  });

  it('prints by its button', async () => {
    const form = await complete();
    let printed = 0;
    form.print = () => void printed++;
    await form.submit();
    await form.updateComplete;
    await pressButton(form, 'print');
    expect(printed).to.equal(1);
  });
});

describe('waitUntil() after the event', () => {
  const warnings = consoleLines('warn');
  const errors = expectingErrors();

  for (const [when, wait] of [
    ['a microtask later', () => Promise.resolve()],
    ['a moment later', () => aTimeout(5)],
  ] as const)
    it(`throws InvalidStateError ${when}, and sf-error says so after not-taken`, async () => {
      const form = await complete();
      const told = heard(form, 'sf-error');
      let thrown: unknown;
      form.addEventListener('sf-submit', async (event) => {
        await wait();
        try {
          event.waitUntil(Promise.resolve());
        } catch (error) {
          thrown = error;
        }
      });
      await form.submit();
      await waitUntil(() => thrown, 'nothing is thrown');
      expect(thrown).to.be.instanceOf(DOMException).and.have.property('name', 'InvalidStateError');
      expect(told.map(({ detail }) => detail.code)).to.deep.equal(['not-taken', 'late-wait-until']);
      for (const { detail } of told)
        expect(detail.message).to.contain('waitUntil').and.not.to.contain(MARKER);
      expect(warnings).to.have.length(1);
      expect(await noticesOf(form)).to.deep.equal(['handed']);
    });

  for (const [name, outcome] of [
    ['resolved', () => Promise.resolve()],
    ['failed', () => Promise.reject(new Error('Example'))],
  ] as const)
    it(`throws once the promise that was taken has ${name}`, async () => {
      const form = await complete();
      const events = heard(form, 'sf-submit');
      form.addEventListener('sf-submit', (event) => event.waitUntil(outcome()));
      await form.submit();
      expect(() => events[0]!.waitUntil(Promise.resolve())).to.throw(DOMException);
    });

  it('throws after a cancelled one', async () => {
    const form = await complete();
    const events = heard(form, 'sf-submit');
    form.addEventListener('sf-submit', (event) => event.preventDefault());
    await form.submit();
    expect(() => events[0]!.waitUntil(Promise.resolve())).to.throw(DOMException);
    expect(await noticesOf(form)).to.deep.equal([]);
  });

  it('in an async listener is an error of the page, which goes on', async () => {
    const form = await complete();
    form.addEventListener('sf-submit', async (event) => {
      await aTimeout(0);
      event.waitUntil(Promise.resolve());
    });
    await form.submit();
    await waitUntil(() => errors.length > 0, 'nothing is told');
    expect(errors[0]).to.contain('waitUntil');
  });
});

describe('a submission that takes long', () => {
  const never = (event: SfSubmitEvent): void => event.waitUntil(new Promise(() => {}));

  it('is told after 30 s, unless the host says otherwise', async () => {
    const form = await complete();
    expect(form.sentTimeout).to.equal(30);
    expect(form.patience).to.equal(30_000);
    form.setAttribute('sent-timeout', '5');
    expect([form.sentTimeout, form.patience]).to.deep.equal([5, 5_000]);
    form.removeAttribute('sent-timeout');
    expect(form.sentTimeout).to.equal(30);
  });

  for (const [given, patience] of [
    [0, 0],
    [0.5, 500],
    [Infinity, 2 ** 31 - 1],
  ] as const)
    it(`can be told after ${given} s`, async () => {
      const form = await complete();
      form.sentTimeout = given;
      expect(form.patience).to.equal(patience);
    });

  describe('given wrongly', () => {
    const errors = consoleLines('error');
    for (const given of ['-1', 'soon', 'NaN'])
      it(`is told after 30 s, and "${given}" is told to the host`, async () => {
        const form = await complete(`sent-timeout="${given}"`);
        expect(form.patience).to.equal(30_000);
        expect(errors.join()).to.contain(`sent-timeout="${given}"`);
      });
  });

  it('says so, unlocks the form, and can be tried again as the same', async () => {
    const form = await complete('sent-timeout="0.02"');
    const events = heard(form, 'sf-submit');
    form.addEventListener('sf-submit', never);
    const submission = await form.submit();
    expect(await noticesOf(form)).to.deep.equal(['slow']);
    expect(shown(partOf(form, 'slow'))).to.contain('This is taking long');
    expect(shown(partOf(form, 'submit'))).to.equal('Try again');
    await pressButton(form, 'submit');
    expect(events.map(({ detail }) => detail === submission)).to.deep.equal([true, true]);
    await waitUntil(() => partsOf(form, 'slow').length, 'not told again');
  });

  it('never says so where the host wants none of it', async () => {
    const form = await complete('sent-timeout="0"');
    form.addEventListener('sf-submit', never);
    void form.submit();
    await aTimeout(60);
    expect(await noticesOf(form)).to.deep.equal(['sending']);
  });

  for (const [name, end, notices] of [
    [
      'arrived after all',
      (host: PromiseWithResolvers<unknown>) => host.resolve({ reference: 'EX-2' }),
      ['sent'],
    ],
    [
      'failed after all',
      (host: PromiseWithResolvers<unknown>) => host.reject(new Error('Example')),
      ['failed'],
    ],
  ] as const)
    it(`says when it ${name}`, async () => {
      const form = await complete('sent-timeout="0.02"');
      const host = Promise.withResolvers<unknown>();
      form.addEventListener('sf-submit', (event) => event.waitUntil(host.promise));
      await form.submit();
      end(host);
      expect(await noticesOf(form)).to.deep.equal(notices);
    });
});

describe('one submission is dispatched once', () => {
  consoleLines('warn');

  /** A form with a first submission on its way, and a host that answers each when the test says so. */
  async function sending(attributes = ''): Promise<{
    form: Form;
    hosts: PromiseWithResolvers<unknown>[];
    ids: string[];
  }> {
    const form = await complete(attributes);
    const [hosts, ids] = [[] as PromiseWithResolvers<unknown>[], [] as string[]];
    form.addEventListener('sf-submit', (event) => {
      const host = Promise.withResolvers<unknown>();
      hosts.push(host);
      ids.push(event.detail.submissionId);
      event.waitUntil(host.promise);
    });
    void form.submit();
    await noticesOf(form);
    return { form, hosts, ids };
  }

  const refill = (form: Form): void => {
    form.value = { ...everyQuestion('dash', 'cleveland'), furtherInformation: 'Example' };
  };
  const INSTEAD: [name: string, act: (form: Form) => void][] = [
    ['a reset', (form) => { form.reset(); refill(form); }],
    ['a change by the host', refill],
    ['another context', (form) => void (form.context = { case: 'EX-1' })],
    ['being taken out and put back at once', (form) => { const { parentElement } = form; form.remove(); parentElement!.append(form); refill(form); }],
  ]; // prettier-ignore

  for (const [name, act] of INSTEAD)
    for (const outcome of ['resolve', 'reject'] as const)
      it(`after ${name}, when the one before comes to ${outcome}`, async () => {
        const { form, hosts, ids } = await sending();
        act(form);
        await form.updateComplete;
        void form.submit();
        expect(await noticesOf(form)).to.deep.equal(['sending']);
        hosts[0]![outcome](new Error('Example'));
        expect(await noticesOf(form)).to.deep.equal(['sending']);
        void form.submit();
        await noticesOf(form);
        expect(ids).to.have.length(2);
        expect(ids[0]).not.to.equal(ids[1]);
        hosts[1]!.resolve({ reference: 'EX-3' });
        expect(await noticesOf(form)).to.deep.equal(['sent']);
        expect(partOf(form, 'sent').textContent).to.contain('EX-3');
      });

  it('also when a listener submits again, or two ask at once', async () => {
    const form = await complete();
    const events = heard(form, 'sf-submit');
    form.addEventListener('sf-submit', (event) => {
      event.waitUntil(aTimeout(5));
      void form.submit();
    });
    const given = await Promise.all([form.submit(), form.submit()]);
    await aTimeout(10);
    expect(events).to.have.length(1);
    expect(given[0] === given[1]).to.equal(true);
  });

  it('and that it was sent holds, whichever attempt it was', async () => {
    const { form, hosts } = await sending('sent-timeout="0.02"');
    await waitUntil(() => partsOf(form, 'slow').length, 'it does not say that it takes long');
    form.sentTimeout = 0;
    const again = form.submit();
    expect(await noticesOf(form)).to.deep.equal(['sending']);
    hosts[0]!.resolve({ reference: 'EX-4' });
    expect(await again).to.have.property('submissionId');
    expect(await noticesOf(form)).to.deep.equal(['sent']);
    hosts[1]!.reject(new Error('Example'));
    expect(await noticesOf(form)).to.deep.equal(['sent']);
  });

  it('while a failure of an attempt that was given up says nothing of the one after it', async () => {
    const { form, hosts } = await sending('sent-timeout="0.02"');
    await waitUntil(() => partsOf(form, 'slow').length, 'it does not say that it takes long');
    form.sentTimeout = 0;
    void form.submit();
    hosts[0]!.reject(new Error('Example'));
    expect(await noticesOf(form)).to.deep.equal(['sending']);
    hosts[1]!.resolve(null);
    expect(await noticesOf(form)).to.deep.equal(['sent']);
  });

  it('and removed meanwhile says nothing any more', async () => {
    const { form, hosts } = await sending('sent-timeout="0.02"');
    form.remove();
    await aTimeout(40);
    hosts[0]!.resolve({ reference: 'EX-5' });
    await aTimeout(0);
    expect(form.value).to.deep.equal({});
    expect(form.shadowRoot!.textContent).not.to.match(/EX-5|taking long/);
  });
});
