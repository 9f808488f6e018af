// @vitest-environment jsdom
/** A form's answers are kept with the host while they are given: when, in which order, and until when. */
import { DraftError, keepDraft } from '@safeguarding-forms/elements/drafts.js';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Kept, settle, show, tick, write } from './kept-form.js';

const NAME = '[data-item=signedName] input';

function hide(isHidden: boolean): void {
  Object.defineProperty(document, 'visibilityState', {
    configurable: true,
    get: () => (isHidden ? 'hidden' : 'visible'),
  });
  document.dispatchEvent(new Event('visibilitychange'));
}

function connect(isOnline: boolean): void {
  Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => isOnline });
  if (isOnline) window.dispatchEvent(new Event('online'));
}

const said: unknown[][] = [];
beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-01-12T12:04:00Z'), toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  said.length = 0;
  for (const method of ['log', 'warn', 'error', 'info', 'debug'] as const)
    vi.spyOn(console, method).mockImplementation((...line) => void said.push(line));
});
afterEach(() => {
  document.body.innerHTML = '';
  vi.runAllTimers();
  hide(false);
  connect(true);
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('a draft', () => {
  it('is saved once somebody pauses for two seconds, frozen, with what it is a draft of', async () => {
    const form = await show('edition="cleveland" lang="cy"');
    const kept = new Kept(form);
    tick(form, 'q1', 'yes');
    vi.advanceTimersByTime(1999);
    tick(form, 'q2', 'no');
    vi.advanceTimersByTime(1999);
    expect(kept.savings).toHaveLength(0);
    vi.advanceTimersByTime(1);
    expect(kept.savings).toHaveLength(1);
    const [{ draft, keepalive }] = kept.savings as [Kept['savings'][0]];
    expect(draft).toEqual({
      format: 'safeguarding-forms/draft@1',
      instrument: { id: 'dash', edition: 'cleveland', version: '1.0.0' },
      language: 'cy',
      savedAt: new Date().toISOString(),
      value: { q1: { answer: 'yes' }, q2: { answer: 'no' } },
    });
    expect(keepalive).toBe(false);
    expect(Object.isFrozen(draft)).toBe(true);
    expect(Object.isFrozen((draft.value as { q1: object }).q1)).toBe(true);
    expect(structuredClone(draft)).toEqual(draft);
    expect(kept.states).toEqual(['unchanged', 'unsaved', 'saving']);
    await kept.savings[0]!.done();
    expect(kept.keeping.status).toEqual({
      state: 'saved',
      savedAt: draft.savedAt,
      isUnfinished: false,
    });
  });

  it('is saved after ten seconds though somebody goes on', async () => {
    const form = await show();
    const kept = new Kept(form);
    for (let second = 0; second < 10; second++) {
      write(form, NAME, `Example ${second}`);
      vi.advanceTimersByTime(1000);
    }
    expect(kept.values).toEqual([{ signedName: 'Example 9' }]);
  });

  it('takes the times that a host gives, and refuses what is none', async () => {
    const form = await show();
    const kept = new Kept(form, { quiet: 100, longest: 150 });
    tick(form, 'q1', 'yes');
    vi.advanceTimersByTime(100);
    expect(kept.savings).toHaveLength(1);
    for (const quiet of [-1, NaN, Infinity, 2 ** 31])
      expect(() => new Kept(form, { quiet })).toThrow(/dash-checklist: quiet is .*allowed are 0 to/);
  });

  it('is not saved of what the host set, nor where nothing has changed', async () => {
    const form = await show();
    form.value = { signedName: 'Example Person' };
    const kept = new Kept(form);
    form.value = { signedName: 'Example Worker' };
    await form.updateComplete;
    vi.advanceTimersByTime(60_000);
    hide(true);
    expect(kept.states).toEqual(['unchanged']);
    expect(kept.savings).toHaveLength(0);
  });

  it('is not saved again when an answer is back to what is saved', async () => {
    const form = await show();
    const kept = new Kept(form);
    tick(form, 'q1', 'yes');
    vi.advanceTimersByTime(2000);
    await kept.savings[0]!.done();
    tick(form, 'q1', 'no');
    expect(kept.state).toBe('unsaved');
    tick(form, 'q1', 'yes');
    expect(kept.state).toBe('saved');
    vi.advanceTimersByTime(60_000);
    expect(kept.savings).toHaveLength(1);
  });

  it('says that what is typed and no answer yet is in none', async () => {
    const form = await show();
    const kept = new Kept(form);
    write(form, '[data-item=signedDate] input[data-part=day]', '3');
    await form.updateComplete;
    expect(kept.keeping.status).toEqual({ state: 'unchanged', savedAt: null, isUnfinished: true });
    tick(form, 'q1', 'yes');
    vi.advanceTimersByTime(2000);
    await kept.savings[0]!.done();
    expect(kept.keeping.status).toMatchObject({ state: 'saved', isUnfinished: true });
    expect(kept.values).toEqual([{ q1: { answer: 'yes' } }]);
  });
});

describe('saves', () => {
  it('are one at a time, and the newest is the last', async () => {
    const form = await show();
    const kept = new Kept(form);
    tick(form, 'q1', 'yes');
    vi.advanceTimersByTime(2000);
    for (const answer of ['no', 'yes', 'no']) {
      tick(form, 'q2', answer);
      vi.advanceTimersByTime(11_000 / 3);
    }
    expect(kept.savings).toHaveLength(1);
    await kept.savings[0]!.done();
    expect(kept.state).toBe('unsaved');
    vi.advanceTimersByTime(2000);
    expect(kept.values[1]).toEqual({ q1: { answer: 'yes' }, q2: { answer: 'no' } });
    await kept.savings[1]!.done();
    expect(kept.state).toBe('saved');
    vi.advanceTimersByTime(60_000);
    expect(kept.savings).toHaveLength(2);
  });

  it('that fail are tried again, later each time, with the newest answers', async () => {
    const form = await show();
    const kept = new Kept(form);
    tick(form, 'q1', 'yes');
    vi.advanceTimersByTime(2000);
    await kept.savings[0]!.fail();
    expect(kept.state).toBe('failed');
    tick(form, 'q2', 'yes');
    expect(kept.state).toBe('failed');
    for (const [index, delay] of [2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000].entries()) {
      vi.advanceTimersByTime(delay - 1);
      expect(kept.savings, String(delay)).toHaveLength(index + 1);
      vi.advanceTimersByTime(1);
      expect(kept.savings, String(delay)).toHaveLength(index + 2);
      if (index < 6) await kept.savings.at(-1)!.fail();
    }
    expect(kept.values.at(-1)).toEqual({ q1: { answer: 'yes' }, q2: { answer: 'yes' } });
    await kept.savings.at(-1)!.done();
    expect(kept.state).toBe('saved');
    // The next failure is a first one.
    tick(form, 'q3', 'yes');
    vi.advanceTimersByTime(2000);
    await kept.savings.at(-1)!.fail();
    const { length } = kept.savings;
    vi.advanceTimersByTime(2000);
    expect(kept.savings).toHaveLength(length + 1);
  });

  it('that failed may have arrived: going back to what was saved before is saved again', async () => {
    const form = await show();
    const kept = new Kept(form);
    tick(form, 'q1', 'yes');
    vi.advanceTimersByTime(2000);
    await kept.savings[0]!.done();
    tick(form, 'q1', 'no');
    vi.advanceTimersByTime(2000);
    await kept.savings[1]!.fail();
    tick(form, 'q1', 'yes');
    expect(kept.state).toBe('failed');
    vi.advanceTimersByTime(2000);
    expect(kept.values.at(-1)).toEqual({ q1: { answer: 'yes' } });
  });

  it('without a connection say so, and go on once there is one', async () => {
    const form = await show();
    const kept = new Kept(form);
    connect(false);
    tick(form, 'q1', 'yes');
    vi.advanceTimersByTime(2000);
    await kept.savings[0]!.fail();
    expect(kept.state).toBe('offline');
    write(form, NAME, 'Example Person');
    connect(true);
    expect(kept.values[1]).toEqual({ q1: { answer: 'yes' }, signedName: 'Example Person' });
    await kept.savings[1]!.done();
    expect(kept.state).toBe('saved');
    vi.advanceTimersByTime(600_000);
    expect(kept.savings).toHaveLength(2);
  });

  it('that throw at once, or take more than half a minute, are failures too', async () => {
    const form = await show();
    const thrown = new Kept(form, {
      save: () => {
        throw new Error('broken');
      },
    });
    const kept = new Kept(form);
    tick(form, 'q1', 'yes');
    vi.advanceTimersByTime(2000);
    await settle();
    expect(thrown.state).toBe('failed');
    thrown.keeping.stop();
    vi.advanceTimersByTime(29_999);
    await settle();
    expect(kept.state).toBe('saving');
    vi.advanceTimersByTime(1);
    await settle();
    expect(kept.savings[0]!.signal.aborted).toBe(true);
    expect(kept.state).toBe('failed');
  });

  it('are made at once where the host asks, and it is told how they went', async () => {
    const form = await show();
    const kept = new Kept(form);
    tick(form, 'q1', 'yes');
    const first = kept.keeping.saveNow();
    tick(form, 'q2', 'yes');
    await kept.savings[0]!.done();
    await settle();
    expect(kept.savings).toHaveLength(2);
    await kept.savings[1]!.done();
    expect((await first).state).toBe('saved');
    expect((await kept.keeping.saveNow()).state).toBe('saved');
    tick(form, 'q3', 'yes');
    const failing = kept.keeping.saveNow();
    await kept.savings[2]!.fail();
    expect((await failing).state).toBe('failed');
  });
});

describe('a page that is left', () => {
  it('saves at once when it is hidden', async () => {
    const form = await show();
    const kept = new Kept(form);
    tick(form, 'q1', 'yes');
    hide(true);
    expect(kept.savings.map(({ keepalive }) => keepalive)).toEqual([true]);
    tick(form, 'q2', 'yes');
    hide(true);
    expect(kept.savings, 'one at a time').toHaveLength(1);
    await kept.savings[0]!.done();
    expect(kept.savings, 'without a pause').toHaveLength(2);
    expect(kept.values[1]).toEqual({ q1: { answer: 'yes' }, q2: { answer: 'yes' } });
  });

  it('saves before the form forgets its answers, and gives up what is older', async () => {
    const form = await show();
    const kept = new Kept(form);
    tick(form, 'q1', 'yes');
    vi.advanceTimersByTime(2000);
    tick(form, 'q2', 'yes');
    window.dispatchEvent(new Event('pagehide'));
    expect(form.value).toEqual({});
    expect(kept.values).toEqual([
      { q1: { answer: 'yes' } },
      { q1: { answer: 'yes' }, q2: { answer: 'yes' } },
    ]);
    expect(kept.savings.map(({ signal }) => signal.aborted)).toEqual([true, false]);
    await form.updateComplete;
    hide(true);
    vi.advanceTimersByTime(600_000);
    expect(kept.savings, 'never the empty form').toHaveLength(2);
    expect(kept.state).toBe('stopped');
  });

  it('saves again what is on its way and would end with the page', async () => {
    const form = await show();
    const kept = new Kept(form);
    tick(form, 'q1', 'yes');
    vi.advanceTimersByTime(2000);
    window.dispatchEvent(new Event('pagehide'));
    expect(kept.savings.map(({ keepalive, signal }) => [keepalive, signal.aborted])).toEqual([
      [false, true],
      [true, false],
    ]);
    expect(kept.values[1]).toEqual(kept.values[0]);
  });

  it('saves nothing of a page that goes after it has taken the answers', async () => {
    const form = await show();
    form.value = { incompleteReason: 'Example: it was not safe to go on.' };
    const kept = new Kept(form);
    tick(form, 'q1', 'yes');
    form.addEventListener('sf-submit', (event) => event.preventDefault());
    await form.submit();
    await form.updateComplete;
    window.dispatchEvent(new Event('pagehide'));
    expect(kept.savings).toHaveLength(0);
  });

  it('saves before the quick exit takes the answers away', async () => {
    const form = await show();
    const kept = new Kept(form);
    tick(form, 'q1', 'yes');
    form.dispatchEvent(new CustomEvent('sf-exit', { bubbles: true, composed: true }));
    form.reset();
    expect(kept.values).toEqual([{ q1: { answer: 'yes' } }]);
    hide(true);
    expect(kept.savings).toHaveLength(1);
  });

  it('saves what a form holds that is taken from it, and goes on with one that is moved', async () => {
    const form = await show();
    const kept = new Kept(form);
    tick(form, 'q1', 'yes');
    const place = document.createElement('div');
    document.body.append(place);
    place.append(form);
    vi.advanceTimersByTime(0);
    expect(kept.state).toBe('unsaved');
    form.remove();
    vi.advanceTimersByTime(0);
    expect(kept.values).toEqual([{ q1: { answer: 'yes' } }]);
    expect(kept.savings[0]!.signal.aborted).toBe(false);
    expect(kept.state).toBe('stopped');
  });
});

describe('keeping ends', () => {
  it('when the form is cleared, without a save of nothing', async () => {
    const form = await show();
    const kept = new Kept(form);
    tick(form, 'q1', 'yes');
    vi.advanceTimersByTime(2000);
    await kept.savings[0]!.done();
    form.reset();
    tick(form, 'q2', 'yes');
    await form.updateComplete;
    vi.advanceTimersByTime(600_000);
    expect(kept.savings).toHaveLength(1);
    expect(kept.state).toBe('stopped');
  });

  it('and not when somebody takes back each answer, which is saved', async () => {
    const form = await show();
    const kept = new Kept(form);
    write(form, NAME, 'Example Person');
    vi.advanceTimersByTime(2000);
    await kept.savings[0]!.done();
    write(form, NAME, '');
    await form.updateComplete;
    vi.advanceTimersByTime(2000);
    expect(kept.values[1]).toEqual({});
  });

  it('when the form is sent, and not while that fails', async () => {
    const form = await show();
    form.value = { incompleteReason: 'Example: it was not safe to go on.' };
    const kept = new Kept(form);
    tick(form, 'q1', 'yes');
    let end = Promise.reject<unknown>(new Error('not stored'));
    end.catch(() => undefined);
    form.addEventListener('sf-submit', (event) => event.waitUntil(end));
    await form.submit();
    expect(kept.state).toBe('unsaved');
    vi.advanceTimersByTime(2000);
    expect(kept.savings).toHaveLength(1);
    end = Promise.resolve({ reference: 'EX-1' });
    await form.submit();
    await form.updateComplete;
    expect(kept.state).toBe('stopped');
    expect(kept.savings[0]!.signal.aborted, 'what is on its way would make the draft again').toBe(true);
    hide(true);
    vi.advanceTimersByTime(600_000);
    expect(kept.savings).toHaveLength(1);
  });

  it('for answers that the page has taken by itself, until they are others', async () => {
    const form = await show();
    form.value = { incompleteReason: 'Example: it was not safe to go on.' };
    const kept = new Kept(form);
    tick(form, 'q1', 'yes');
    form.addEventListener('sf-submit', (event) => event.preventDefault());
    await form.submit();
    hide(true);
    vi.advanceTimersByTime(600_000);
    expect(kept.savings).toHaveLength(0);
    tick(form, 'q2', 'yes');
    vi.advanceTimersByTime(2000);
    expect(kept.savings).toHaveLength(1);
  });

  it('when the host says so', async () => {
    const form = await show();
    const kept = new Kept(form);
    tick(form, 'q1', 'yes');
    kept.keeping.stop();
    hide(true);
    window.dispatchEvent(new Event('pagehide'));
    vi.advanceTimersByTime(600_000);
    expect(kept.savings).toHaveLength(0);
    expect(kept.states.at(-1)).toBe('stopped');
    expect((await kept.keeping.saveNow()).state).toBe('stopped');
  });
});

describe('a form that the person at risk fills in', () => {
  it('is refused', async () => {
    const form = await show('audience="self"');
    const refused = (): unknown => keepDraft(form, { save: () => Promise.resolve() });
    expect(refused).toThrow(DraftError);
    expect(refused).toThrow(TypeError);
    expect(refused).toThrow(/^dash-checklist: with audience="self" no draft is kept/);
    await expect(Promise.resolve().then(refused)).rejects.toMatchObject({
      code: 'self-serve',
      name: 'DraftError',
    });
  });

  it.each(['property', 'attribute'])('ends the keeping when it becomes one by %s', async (way) => {
    const form = await show();
    const kept = new Kept(form);
    tick(form, 'q1', 'yes');
    vi.advanceTimersByTime(2000);
    tick(form, 'q2', 'yes');
    if (way === 'property') form.audience = 'self';
    else form.setAttribute('audience', 'self');
    hide(true);
    await form.updateComplete;
    expect(kept.state).toBe('stopped');
    expect(kept.savings[0]!.signal.aborted).toBe(true);
    form.audience = 'professional';
    await form.updateComplete;
    tick(form, 'q3', 'yes');
    vi.advanceTimersByTime(600_000);
    expect(kept.savings).toHaveLength(1);
  });
});

it('refuses an element that is not defined', () => {
  const unknown = document.createElement('merit-form') as Parameters<typeof keepDraft>[0];
  expect(() => keepDraft(unknown, { save: () => Promise.resolve() })).toThrow(
    'merit-form: the element is not defined yet; wait for customElements.whenDefined().',
  );
});

it('leaves nothing on the device, and no answer in what it says', async () => {
  const store = vi.spyOn(Storage.prototype, 'setItem');
  const cookie = vi.spyOn(document, 'cookie', 'set');
  const database = vi.fn();
  vi.stubGlobal('indexedDB', new Proxy({}, { get: database }));
  const form = await show();
  const kept = new Kept(form, { status: document.body.appendChild(document.createElement('p')) });
  const events: string[] = [];
  for (const type of ['sf-answer', 'input', 'sf-error'])
    window.addEventListener(type, (event) =>
      events.push(JSON.stringify((event as CustomEvent).detail) ?? ''),
    );
  write(form, NAME, 'Unmistakable');
  vi.advanceTimersByTime(2000);
  await kept.savings[0]!.fail();
  vi.advanceTimersByTime(2000);
  await kept.savings[1]!.done();
  hide(true);
  form.remove();
  vi.advanceTimersByTime(0);
  expect(JSON.stringify(kept.values)).toContain('Unmistakable');
  expect([localStorage.length, sessionStorage.length]).toEqual([0, 0]);
  for (const spy of [store, cookie, database]) expect(spy).not.toHaveBeenCalled();
  expect(document.cookie).toBe('');
  expect(events.length).toBeGreaterThan(1);
  expect(JSON.stringify([kept.told, events, said, document.body.innerHTML])).not.toContain('Unmistakable');
  vi.unstubAllGlobals();
});
