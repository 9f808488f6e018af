/** Nothing of a form of ours is handed to what browsers keep to restore forms: who comes back to a page finds it empty. */
import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import { controlOf, type Form } from '../support/element-form.js';
import { press, type } from '../support/person.js';

const PAGE = '/test/support/restoration/page.html';
const ELSEWHERE = '/test/support/restoration/elsewhere.html';

interface Careless extends HTMLElement {
  value: string;
  readonly restored: string;
}

let frame: HTMLIFrameElement;

/** Waits for the page that the frame is on its way to. */
async function arrived(go: () => void): Promise<void> {
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  go();
  await loaded;
}

const find = <T extends Element>(selector: string): T => frame.contentDocument!.querySelector<T>(selector)!;

async function checklist(): Promise<Form> {
  const form = find<Form>('dash-checklist');
  await waitUntil(() => form.shadowRoot?.querySelector('textarea, input'), 'the checklist was not drawn');
  await form.updateComplete;
  return form;
}

/** Fills in all three controls of the page, ours and the native one by keys. */
async function fill(): Promise<void> {
  const form = await checklist();
  frame.contentWindow!.focus();
  find<HTMLInputElement>('[name=native]').focus();
  await type('Example');
  controlOf(form, 'q1', 'yes').focus();
  await press('Space');
  await form.updateComplete;
  controlOf(form, 'q1', 'detail').focus();
  await type('Example detail');
  controlOf(form, 'signedName').focus();
  await type('Example Person');
  find<Careless>('careless-control').value = 'Example';
  await form.updateComplete;
  expect(form.value).to.deep.equal({
    q1: { answer: 'yes', detail: 'Example detail' },
    signedName: 'Example Person',
  });
}

/** Browsers restore what they kept soon after the page has loaded. */
async function expectEmpty(): Promise<void> {
  const form = await checklist();
  await aTimeout(200);
  expect(form.value).to.deep.equal({});
  const controls = [...form.shadowRoot!.querySelectorAll<HTMLInputElement>('input, textarea')];
  const filled = controls.filter(
    ({ type, checked, value }) => checked || (type.startsWith('text') && value !== ''),
  );
  expect(filled.map(({ id }) => id)).to.deep.equal([]);
  expect(
    [...new (frame.contentWindow as Window & typeof globalThis).FormData(find('form'))].map(([name]) => name),
  ).not.to.include('assessment');
}

/** What the browser has restored of what it was given: engines differ in when they do. */
const restored = (): string[] => [
  find<HTMLInputElement>('[name=native]').value && 'native',
  find<Careless>('careless-control').restored && 'careless',
];

describe('coming back to a page', () => {
  /** Whatever was restored by a browser in any of the tests. */
  const seen = new Set<string>();

  beforeEach(async () => {
    frame = document.createElement('iframe');
    frame.width = '700';
    frame.height = '500';
    frame.src = PAGE;
    await arrived(() => document.body.append(frame));
    await fill();
  });
  afterEach(() => {
    for (const name of restored()) seen.add(name);
    frame.remove();
  });

  it('by the history finds the form empty', async () => {
    await arrived(() => (frame.contentWindow!.location.href = ELSEWHERE));
    await arrived(() => frame.contentWindow!.history.back());
    await expectEmpty();
  });

  it('by loading it again finds the form empty', async () => {
    await arrived(() => frame.contentWindow!.location.reload());
    await expectEmpty();
  });

  after(() => {
    // Had the browser restored nothing at all, the tests above would show nothing. In a frame, Firefox keeps native controls alone.
    const isFirefox = navigator.userAgent.includes('Firefox');
    expect([...seen]).to.include.members(isFirefox ? ['native'] : ['native', 'careless']);
  });
});
