// @vitest-environment jsdom
/** Whether all is saved is written where the host wants it, in the form's language, and said aloud rarely. */
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Kept, settle, show, tick } from './kept-form.js';

let place: HTMLElement;

/** Kept with a place for the status. */
async function keep(attributes = ''): Promise<{ form: Awaited<ReturnType<typeof show>>; kept: Kept }> {
  const form = await show(attributes);
  place = document.body.appendChild(document.createElement('p'));
  place.textContent = 'until the script is there';
  return { form, kept: new Kept(form, { status: place }) };
}

/** Answers, pauses, and lets the save end as it is told. */
async function save(
  { form, kept }: Awaited<ReturnType<typeof keep>>,
  item: string,
  end: 'done' | 'fail' = 'done',
): Promise<void> {
  tick(form, item, 'yes');
  vi.advanceTimersByTime(2000);
  await kept.savings.at(-1)![end]();
  await settle();
}

const shown = (): string | null => place.firstElementChild!.textContent;
const voice = (): HTMLElement => place.querySelector('[role=status]')!;

beforeEach(() => {
  vi.useFakeTimers({
    now: new Date(2026, 0, 12, 12, 4),
    toFake: ['setTimeout', 'clearTimeout', 'Date'],
  });
});
afterEach(() => {
  document.body.innerHTML = '';
  vi.useRealTimers();
});

describe('the status', () => {
  it('is written at each step, and empty before the first answer and after the end', async () => {
    const { form, kept } = await keep();
    await settle();
    expect(place.textContent).toBe('');
    tick(form, 'q1', 'yes');
    await settle();
    expect(shown()).toBe('Not saved yet');
    vi.advanceTimersByTime(2000);
    await settle();
    expect(shown()).toBe('Saving');
    await kept.savings[0]!.done();
    await settle();
    expect(shown()).toBe('Saved: 12:04');
    expect([place.lang, place.dir]).toEqual(['en', 'ltr']);
    kept.keeping.stop();
    await settle();
    expect(place.textContent).toBe('');
  });

  it('says what is in no draft, and that a save failed', async () => {
    const both = await keep();
    const day = both.form.shadowRoot!.querySelector<HTMLInputElement>(
      '[data-item=signedDate] [data-part=day]',
    )!;
    day.value = '3';
    day.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await save(both, 'q1');
    expect(shown()).toBe('Saved: 12:04, except what is only half filled in');
    await save(both, 'q2', 'fail');
    expect(shown()).toBe('Not saved. Keep this page open. It is tried again by itself.');
  });

  it('tells the day of a draft that is not of today', async () => {
    const form = await show();
    place = document.body.appendChild(document.createElement('p'));
    const savedAt = new Date(2026, 0, 10, 9, 30).toISOString();
    const instrument = { id: 'dash', edition: 'cleveland', version: '1.0.0' };
    const draft = { format: 'safeguarding-forms/draft@1', instrument, language: 'en', savedAt, value: {} };
    const kept = new Kept(form, { status: place, load: () => Promise.resolve(draft) });
    await kept.keeping.ready;
    await settle();
    expect(shown()).toMatch(/^Saved: 10 January.* 09:30$/);
  });

  it.each([
    ['cy', 'ltr', 'Wedi’i gadw: 12:04'],
    ['ur', 'rtl', 'محفوظ ہو گیا: 12:04'],
  ])('is in the language of the form: %s', async (lang, dir, sentence) => {
    const both = await keep(`lang="${lang}"`);
    await save(both, 'q1');
    await vi.waitFor(() => expect(shown()).toBe(sentence), { timeout: 10_000 });
    expect([place.lang, place.dir]).toEqual([lang, dir]);
    both.form.lang = 'en';
    await vi.waitFor(() => expect(shown()).toBe('Saved: 12:04'), { timeout: 10_000 });
    expect([place.lang, place.dir]).toEqual(['en', 'ltr']);
  });
});

describe('aloud', () => {
  it('is said politely that all is saved, once, and taken away again', async () => {
    const both = await keep();
    await save(both, 'q1');
    expect(voice().textContent).toBe('Saved: 12:04');
    expect(voice().style.position).toBe('absolute');
    vi.advanceTimersByTime(5000);
    expect(voice().textContent).toBe('');
    for (const item of ['q2', 'q3', 'q4']) {
      vi.advanceTimersByTime(60_000);
      await save(both, item);
      expect(voice().textContent).toBe('');
      expect(shown()).toMatch(/^Saved: 12:0/);
    }
  });

  it('is said at most one sentence a minute, and the last that is still true', async () => {
    const both = await keep();
    await save(both, 'q1');
    await save(both, 'q2', 'fail');
    const failed = 'Not saved. Keep this page open. It is tried again by itself.';
    expect(shown()).toBe(failed);
    const heard: [number, string][] = [];
    for (let second = 3; second <= 130; second++) {
      vi.advanceTimersByTime(1000);
      await both.kept.savings.at(-1)![second < 62 ? 'fail' : 'done']();
      await settle();
      const sentence = voice().textContent ?? '';
      if (sentence && sentence !== heard.at(-1)?.[1]) heard.push([second, sentence]);
    }
    expect(heard.map(([, sentence]) => sentence)).toEqual([
      'Saved: 12:04',
      failed,
      expect.stringMatching(/^Saved: 12:05$/),
    ]);
    // The first was said two seconds before the save that failed; the fifth try came through after 64.
    expect(heard.slice(1).map(([second]) => second)).toEqual([60, 120]);
  });

  it('is not said what is over by then', async () => {
    const both = await keep();
    await save(both, 'q1');
    await save(both, 'q2', 'fail');
    vi.advanceTimersByTime(2000);
    await both.kept.savings.at(-1)!.done();
    await settle();
    vi.advanceTimersByTime(120_000);
    expect(voice().textContent).toBe('');
  });
});

it('has its words in a file that no element loads', () => {
  const sentence = readFileSync('packages/text/src/en/drafts.ts', 'utf8');
  expect(sentence).toContain('drafts.saved-except');
  const index = readFileSync('packages/text/src/index.ts', 'utf8');
  expect(index).not.toContain('drafts');
  for (const code of ['cy', 'ur'])
    expect(readFileSync(`packages/text/src/locales/chrome/${code}.ts`, 'utf8')).not.toContain('drafts.');
});
