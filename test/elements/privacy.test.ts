/** The elements ask the network for nothing but their own files, and leave nothing behind in the browser. */
import '@safeguarding-forms/elements/dash-checklist.js';
import '@safeguarding-forms/elements/merit-form.js';
import { aTimeout, expect, fixture } from '@open-wc/testing';
import { everyQuestion } from '../support/element-answers.js';
import { choose, editions, partsOf, pressButton, write, type Form } from '../support/element-form.js';

const WAYS_OUT = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'Worker', 'open'] as const;

/** Notes each use of a way out of the page, until the returned function is called. */
function watchWaysOut(used: string[]): () => void {
  const originals = WAYS_OUT.map((name) => [name, window[name]] as const);
  for (const [name, original] of originals) {
    const noted = new Proxy(original as () => unknown, {
      apply: (target, self, given: []) => (used.push(name), Reflect.apply(target, self, given)),
      construct: (target, given) => (used.push(name), Reflect.construct(target, given) as object),
    });
    Object.assign(window, { [name]: noted });
  }
  const { sendBeacon } = navigator;
  navigator.sendBeacon = (...given) => (used.push('sendBeacon'), sendBeacon.apply(navigator, given));
  return () => {
    Object.assign(window, Object.fromEntries(originals));
    navigator.sendBeacon = sendBeacon;
  };
}

const stored = async (): Promise<unknown> => ({
  cookie: document.cookie,
  local: { ...localStorage },
  session: { ...sessionStorage },
  databases: (await indexedDB.databases()).map(({ name }) => name),
  history: history.state as unknown,
  address: location.href,
  length: history.length,
});

/** Goes through everything that a person and a host do with a form. */
async function useFully(tag: string, id: string, edition: string): Promise<void> {
  const form = await fixture<Form>(`<${tag} edition="${edition}"></${tag}>`);
  await choose(form, 'q1', 'yes');
  await write(form, 'q1', 'Example detail', 'detail');
  await pressButton(form, 'review');
  form.shadowRoot!.querySelector<HTMLElement>('[part=error-summary] a')?.click();
  form.lang = 'cy';
  await aTimeout(0);
  await form.updateComplete;
  form.bilingual = true;
  form.value = everyQuestion(id, edition);
  await form.updateComplete;
  form.addEventListener('sf-submit', (event) => event.waitUntil(Promise.resolve({ reference: 'EX-1' })));
  await form.submit();
  await form.updateComplete;
  expect(partsOf(form, 'sent').length).to.equal(1);
  form.remove();
  await aTimeout(20);
}

describe('the elements', () => {
  for (const { tag, id, edition } of editions) {
    it(`of ${edition} send nothing, store nothing, and leave the address and the history alone`, async () => {
      const [before, used] = [await stored(), [] as string[]];
      const stop = watchWaysOut(used);
      try {
        await useFully(tag, id, edition);
      } finally {
        stop();
      }
      expect(used).to.deep.equal([]);
      expect(await stored()).to.deep.equal(before);
    });
  }

  it('load nothing but scripts from where they came', () => {
    const foreign = performance
      .getEntriesByType('resource')
      .filter(({ name }) => new URL(name).origin !== location.origin);
    expect(foreign.map(({ name }) => name)).to.deep.equal([]);
  });
});
