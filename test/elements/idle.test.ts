/** Answers that nobody sits before any more: a warning that counts down, one key that keeps them, or an empty form. */
import '@safeguarding-forms/elements';
import { aTimeout, expect, fixture, waitUntil } from '@open-wc/testing';
import { heard } from '../support/element-events.js';
import { choose, controlOf, partOf, partsOf, pressButton, type Form } from '../support/element-form.js';
import { press } from '../support/person.js';

const MINUTE = 60_000;
const wall = Date.now.bind(Date);
const steady = performance.now.bind(performance);

/** Moves the clocks of the page on: both as time passes, one alone as a computer sleeps or is set. */
let [wallAhead, steadyAhead] = [0, 0];
function pass(ms: number, clocks: 'both' | 'wall' | 'steady' = 'both'): void {
  if (clocks !== 'steady') wallAhead += ms;
  if (clocks !== 'wall') steadyAhead += ms;
}

async function show(minutes: number | string, attributes = ''): Promise<Form> {
  const page = await fixture(
    `<div><dash-checklist idle-timeout="${minutes}" ${attributes}></dash-checklist></div>`,
  );
  const form = page.firstElementChild as Form;
  await form.updateComplete;
  return form;
}

const appears = (form: Form, part: string): Promise<void> =>
  waitUntil(() => partsOf(form, part).length > 0, `no ${part}`, { timeout: 5000 });
const goes = (form: Form, part: string): Promise<void> =>
  waitUntil(() => partsOf(form, part).length === 0, `still ${part}`, { timeout: 5000 });

describe('a form that nobody touches', () => {
  beforeEach(() => {
    [wallAhead, steadyAhead] = [0, 0];
    Date.now = () => wall() + wallAhead;
    performance.now = () => steady() + steadyAhead;
  });
  afterEach(() => {
    Date.now = wall;
    performance.now = steady;
  });

  it('warns in the last minute, counts down, and is then empty and says so', async () => {
    const form = await show(10);
    await choose(form, 'q1', 'yes');
    pass(9 * MINUTE + 2000);
    await appears(form, 'idle');
    const first = partOf(form, 'idle').querySelector('[role=timer]')!.textContent.trim();
    expect(first).to.match(/^Time left: 0:5\d$/);
    await waitUntil(
      () => partOf(form, 'idle').querySelector('[role=timer]')!.textContent.trim() !== first,
      'it does not count down',
      { timeout: 5000 },
    );
    expect(form.value).to.deep.equal({ q1: { answer: 'yes' } });
    pass(MINUTE);
    await appears(form, 'cleared');
    expect(form.value).to.deep.equal({});
    expect(partsOf(form, 'idle')).to.have.length(0);
    await choose(form, 'q2', 'no');
    await goes(form, 'cleared');
  });

  it('moves nothing by its warning', async () => {
    const form = await show(10);
    await choose(form, 'q1', 'yes');
    const control = controlOf(form, 'q9', 'no');
    control.scrollIntoView({ block: 'center', behavior: 'instant' });
    await aTimeout(100);
    const { top } = control.getBoundingClientRect();
    pass(9 * MINUTE + 2000);
    await appears(form, 'idle');
    expect(control.getBoundingClientRect().top).to.equal(top);
    expect(form.shadowRoot!.querySelector('.idle-place')!.getBoundingClientRect().height).to.equal(0);
    expect(partOf(form, 'idle').getBoundingClientRect().height).to.be.greaterThan(60);
  });

  it('says it aloud: the warning, half a minute, and that the answers are gone', async () => {
    const form = await show(10);
    const said = (): string => form.shadowRoot!.querySelector('.announcer')!.textContent.trim();
    await choose(form, 'q1', 'yes');
    pass(9 * MINUTE + 1000);
    await waitUntil(() => said().startsWith('Your answers will be cleared'), 'no warning', { timeout: 5000 });
    pass(27_000);
    await waitUntil(() => said().startsWith('Half a minute'), 'no half minute', { timeout: 5000 });
    pass(MINUTE);
    await waitUntil(() => said().startsWith('Your answers were cleared'), 'no word', { timeout: 5000 });
  });

  for (const how of ['any key', 'the button'])
    it(`keeps the answers when ${how} is pressed while it warns`, async () => {
      const form = await show(2);
      await choose(form, 'q1', 'yes');
      pass(MINUTE + 5000);
      await appears(form, 'idle');
      if (how === 'any key') await press('Shift');
      else await pressButton(form, 'keep');
      await goes(form, 'idle');
      pass(MINUTE - 5000);
      await aTimeout(1500);
      expect(partsOf(form, 'idle')).to.have.length(0);
      expect(form.value.q1).to.deep.equal({ answer: 'yes' });
    });

  for (const clocks of ['wall', 'steady'] as const)
    it(`is empty after a sleep in which the ${clocks === 'wall' ? 'steady' : 'wall'} clock stood still`, async () => {
      const form = await show(5);
      await choose(form, 'q1', 'yes');
      pass(3 * 60 * MINUTE, clocks);
      document.dispatchEvent(new Event('visibilitychange'));
      expect(form.value).to.deep.equal({});
      await appears(form, 'cleared');
    });

  it('is empty for whoever wakes it with a key, before any clock has looked', async () => {
    const form = await show(5);
    await choose(form, 'q1', 'yes');
    pass(30 * MINUTE);
    await press('Tab');
    expect(form.value).to.deep.equal({});
  });

  it('gives no more time when the clock is put back', async () => {
    const form = await show(5);
    await choose(form, 'q1', 'yes');
    pass(-60 * MINUTE, 'wall');
    pass(5 * MINUTE, 'steady');
    await appears(form, 'cleared');
  });

  it('warns nobody while nothing is answered, or where the host has not asked for it', async () => {
    const untouched = await show(1);
    pass(10 * MINUTE);
    await aTimeout(1500);
    expect([...partsOf(untouched, 'idle'), ...partsOf(untouched, 'cleared')]).to.have.length(0);
    const never = await show(0);
    await choose(never, 'q1', 'yes');
    pass(24 * 60 * MINUTE);
    await aTimeout(1500);
    expect(never.value).to.deep.equal({ q1: { answer: 'yes' } });
  });

  it('clears nothing that is on its way, and afterwards does', async () => {
    const form = await show(5);
    form.value = (await import('../support/element-answers.js')).everyQuestion('dash', 'cleveland') as never;
    let arrived!: () => void;
    form.addEventListener('sf-submit', (event) =>
      event.waitUntil(new Promise<void>((resolve) => (arrived = resolve))),
    );
    const sending = form.submit();
    await waitUntil(() => arrived !== undefined, 'nothing was sent', { timeout: 5000 });
    pass(10 * MINUTE);
    await aTimeout(1500);
    expect(form.value).not.to.deep.equal({});
    arrived();
    await sending;
    await appears(form, 'sent');
    pass(10 * MINUTE);
    await appears(form, 'cleared');
    expect(form.value).to.deep.equal({});
    expect(partsOf(form, 'sent')).to.have.length(0);
  });

  it('is watched no more once it is off the page', async () => {
    const form = await show(5);
    const results = heard(form, 'sf-result');
    form.remove();
    await aTimeout(20);
    pass(10 * MINUTE);
    await aTimeout(1500);
    expect(results).to.have.length(0);
  });

  for (const [given, works] of [
    ['0', true],
    ['0.5', true],
    ['1440', true],
    ['-1', false],
    ['five', false],
    ['1441', false],
    ['Infinity', false],
  ] as const)
    it(`${works ? 'takes' : 'refuses'} idle-timeout="${given}"`, async () => {
      const form = await show(given);
      expect(partsOf(form, 'problem')).to.have.length(works ? 0 : 1);
    });
});
