// @vitest-environment jsdom
/** A draft is taken up whole or not at all, and one of another form or version is refused. */
import type { DashChecklist } from '@safeguarding-forms/elements/classes.js';
import { DraftError, readDraft, type Draft } from '@safeguarding-forms/elements/drafts.js';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Kept, settle, show, tick } from './kept-form.js';

const BEFORE = { signedName: 'Example Person' };

const draft = (changes: Record<string, unknown> = {}): Draft =>
  ({
    format: 'safeguarding-forms/draft@1',
    instrument: { id: 'dash', edition: 'cleveland', version: '1.0.0' },
    language: 'en',
    savedAt: '2026-01-12T12:04:00.000Z',
    value: { q1: { answer: 'yes', detail: 'Unmistakable' } },
    ...changes,
  }) as Draft;
const of = (changes: object): Draft => draft({ instrument: { ...draft().instrument, ...changes } });

/** What a draft is refused with; nothing of it is in the form then. */
async function refusal(
  given: unknown,
  form: DashChecklist,
  options?: Parameters<typeof readDraft>[2],
): Promise<DraftError> {
  form.value = BEFORE;
  const error: unknown = await readDraft(given, form, options).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(DraftError);
  expect(error).toBeInstanceOf(TypeError);
  expect(form.value).toEqual(BEFORE);
  const { message, stack, issues, cause } = error as DraftError;
  expect(JSON.stringify([message, stack, issues, cause])).not.toMatch(/Unmistakable|Example Person/);
  return error as DraftError;
}

afterEach(() => {
  document.body.innerHTML = '';
  vi.useRealTimers();
});

describe('a draft', () => {
  it('is taken up as it was kept, in place of what is there', async () => {
    const form = await show();
    form.value = BEFORE;
    const given = draft();
    await readDraft(given, form);
    expect(form.value).toEqual(given.value);
    await form.updateComplete;
    const radio = form.shadowRoot!.querySelector<HTMLInputElement>('[data-item=q1] input[value=yes]')!;
    expect(radio.checked).toBe(true);
  });

  it('waits for an edition that is on its way', async () => {
    const form = await show();
    form.edition = 'sefton-hate';
    await readDraft({ ...of({ edition: 'sefton-hate' }), value: { q35: { answer: 'no' } } }, form);
    expect(form.value).toEqual({ q35: { answer: 'no' } });
  });

  it.each([
    [
      { id: 'merit', edition: 'liverpool' },
      'other-instrument',
      'the draft is of merit liverpool 1.0.0, the form dash cleveland 1.0.0.',
    ],
    [
      { edition: 'kirklees' },
      'other-edition',
      'the draft is of dash kirklees 1.0.0, the form dash cleveland 1.0.0.',
    ],
    [
      { version: '0.9.0' },
      'other-version',
      'the draft is of dash cleveland 0.9.0, the form dash cleveland 1.0.0.',
    ],
  ])('of %o is refused as %s', async (changes, code, sentence) => {
    const form = await show();
    expect(await refusal(of(changes), form)).toMatchObject({ code, message: `dash-checklist: ${sentence}` });
  });

  it.each([
    null,
    undefined,
    'Unmistakable',
    [draft()],
    draft({ format: 'safeguarding-forms/submission@1' }),
    draft({ format: 'Unmistakable' }),
    draft({ instrument: null }),
    of({ id: 'Unmistakable words' }),
    of({ edition: '' }),
    of({ edition: 1 }),
    of({ version: 'Unmistakable' }),
    of({ version: '1.0' }),
    draft({ language: 'Unmistakable!' }),
    draft({ savedAt: 'yesterday' }),
    draft({ savedAt: '2026-99-12T12:04:00.000Z' }),
    draft({ value: undefined }),
    draft({ value: 'Unmistakable' }),
    draft({ value: ['Unmistakable'] }),
  ])('that is none is refused as bad-format: %j', async (given) => {
    const form = await show();
    const { code, message } = await refusal(given, form);
    expect(code).toBe('bad-format');
    expect(message).toMatch(/^dash-checklist: the draft cannot be read: /);
  });

  it.each([
    [{ q1: { answer: 'Unmistakable' } }, { path: 'q1.answer', code: 'unknown-option' }],
    [
      { q1: { answer: 'yes' }, signedDate: 'Unmistakable' },
      { path: 'signedDate', code: 'not-a-date' },
    ],
    [{ Unmistakable: 'yes' }, { path: '#1', code: 'unknown-key' }],
  ])('whose answers are not of the form is refused whole: %j', async (value, issue) => {
    const form = await show();
    const error = await refusal(draft({ value }), form);
    expect(error.code).toBe('bad-answers');
    expect(error.issues).toEqual([issue]);
    expect(error.message).toContain(`${issue.path}: ${issue.code}`);
  });

  it('is refused by a form for the person at risk, also by one that becomes so meanwhile', async () => {
    const form = await show();
    form.audience = 'self';
    expect((await refusal(draft(), form)).code).toBe('self-serve');
    form.audience = 'professional';
    await form.updateComplete;
    form.value = BEFORE;
    const reading = readDraft(draft(), form);
    form.audience = 'self';
    await expect(reading).rejects.toMatchObject({ code: 'self-serve' });
    expect(form.value).toEqual(BEFORE);
  });

  it('is refused by a form that is not on the page, or not defined', async () => {
    const form = await show();
    form.remove();
    await expect(readDraft(draft(), form)).rejects.toMatchObject({ code: 'not-ready' });
    const unknown = document.createElement('merit-form') as unknown as DashChecklist;
    await expect(readDraft(draft(), unknown)).rejects.toMatchObject({ code: 'not-ready' });
  });
});

describe('a draft of another version', () => {
  const old = { ...of({ version: '0.9.0' }), value: { first: 'yes' } };

  it('is made one of this version by the function for it', async () => {
    const form = await show();
    const migrate = {
      '0.8.0': () => ({ q2: { answer: 'no' } }),
      '0.9.0': (value: object) => ({ q1: { answer: (value as { first: string }).first } }),
    };
    await readDraft(old, form, { migrate });
    expect(form.value).toEqual({ q1: { answer: 'yes' } });
  });

  it('gives that function a copy', async () => {
    const form = await show();
    const given = structuredClone(old);
    await readDraft(given, form, {
      migrate: {
        '0.9.0': (value) => {
          delete (value as { first?: string }).first;
          return value;
        },
      },
    });
    expect(given).toEqual(old);
    expect(form.value).toEqual({});
  });

  it.each([['constructor'], ['0.9.00']])('is not taken for another: %s', async (version) => {
    const form = await show();
    const error = await refusal({ ...old, instrument: { ...old.instrument, version } }, form, {
      migrate: { '0.9.0': () => ({}) },
    });
    expect(error.code).toBe(version === 'constructor' ? 'bad-format' : 'other-version');
  });

  it('is refused whole where the function makes nothing that fits, or of another edition whatever there is', async () => {
    const form = await show();
    const migrate = { '0.9.0': (value: object) => value };
    expect((await refusal(old, form, { migrate })).code).toBe('bad-answers');
    const elsewhere = { ...old, instrument: { ...old.instrument, edition: 'kirklees' } };
    expect((await refusal(elsewhere, form, { migrate })).code).toBe('other-edition');
    const broken = { '0.9.0': () => undefined as unknown as object };
    expect((await refusal(old, form, { migrate: broken })).code).toBe('bad-answers');
  });

  it('leaves the form as it was where the function throws, and says what it threw', async () => {
    const form = await show();
    form.value = BEFORE;
    const thrown = new RangeError('no such thing');
    const throws = (): never => {
      throw thrown;
    };
    await expect(readDraft(old, form, { migrate: { '0.9.0': throws } })).rejects.toBe(thrown);
    expect(form.value).toEqual(BEFORE);
  });
});

describe('a draft to begin with', () => {
  it('is brought first, while nothing can be answered or saved', async () => {
    const form = await show();
    vi.useFakeTimers();
    let bring!: (draft: unknown) => void;
    const kept = new Kept(form, { load: () => new Promise((resolve) => (bring = resolve)) });
    await form.updateComplete;
    expect(form.readOnly).toBe(true);
    tick(form, 'q2', 'yes');
    vi.advanceTimersByTime(600_000);
    expect(kept.savings).toHaveLength(0);
    bring(draft());
    await kept.keeping.ready;
    expect(form.readOnly).toBe(false);
    expect(form.value).toEqual(draft().value);
    expect(kept.keeping.status).toEqual({ state: 'saved', savedAt: draft().savedAt, isUnfinished: false });
    await form.updateComplete;
    vi.advanceTimersByTime(600_000);
    expect(kept.savings, 'the host has it').toHaveLength(0);
    tick(form, 'q2', 'no');
    vi.advanceTimersByTime(2000);
    expect(kept.values).toEqual([{ ...draft().value, q2: { answer: 'no' } }]);
  });

  it('may be none', async () => {
    const form = await show();
    const kept = new Kept(form, { load: () => Promise.resolve(null) });
    await kept.keeping.ready;
    expect([kept.state, form.readOnly]).toEqual(['unchanged', false]);
  });

  it.each([
    ['is refused', () => Promise.resolve(of({ version: '0.9.0' })), { code: 'other-version' }],
    ['does not come', () => Promise.reject(new Error('no answer')), { message: 'no answer' }],
  ])('that %s is never written over', async (_, load, error) => {
    const form = await show();
    vi.useFakeTimers();
    const kept = new Kept(form, { load });
    await expect(kept.keeping.ready).rejects.toMatchObject(error);
    expect([kept.state, form.readOnly]).toEqual(['stopped', false]);
    tick(form, 'q1', 'yes');
    await settle();
    vi.advanceTimersByTime(600_000);
    expect(kept.savings).toHaveLength(0);
  });

  it('of a form that is gone meanwhile is let be', async () => {
    const form = await show();
    vi.useFakeTimers();
    let bring!: (draft: unknown) => void;
    const kept = new Kept(form, { load: () => new Promise((resolve) => (bring = resolve)) });
    form.remove();
    vi.advanceTimersByTime(0);
    bring(draft());
    await kept.keeping.ready;
    expect(kept.state).toBe('stopped');
  });
});
