// @vitest-environment jsdom
/** The command `paper`: every question of a form on one page, in every language that it is there in, and nothing that could run or be fetched. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtIns } from '@safeguarding-forms/editions';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { Loose } from '../support/edition-file.js';
import { runCommand as run } from '../support/run-command.js';

const folder = mkdtempSync(join(tmpdir(), 'paper-'));
afterAll(() => rmSync(folder, { recursive: true }));
const path = (name: string): string => join(folder, name);
const html = path('form.html');
const examples = ['example-borough', 'example-northvale', 'example-riverside'];
const file = (name: string): string => path(`${name}.edition.json`);
beforeEach(() => {
  rmSync(html, { force: true });
  for (const name of examples)
    cpSync(join(process.cwd(), `examples/editions/${name}.edition.json`), file(name));
});

async function printed(form: string, language = 'en'): Promise<Document> {
  const { code, error } = await run('paper', form, '--language', language, '--output', html);
  expect([code, error]).toEqual([0, '']);
  return new DOMParser().parseFromString(readFileSync(html, 'utf8'), 'text/html');
}
const textOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
const item = (page: Document, id: string): Element => page.querySelector(`[data-item="${id}"]`)!;
const change = (name: string, edit: (edition: Loose) => void): void => {
  const edition = JSON.parse(readFileSync(file(name), 'utf8')) as Loose;
  edit(edition);
  writeFileSync(file(name), JSON.stringify(edition));
};

describe.each(['en', 'cy', 'ur'])('every built-in edition in %s', (language) => {
  it.each(builtIns.map(({ name, definition }) => [name, definition] as const))(
    '%s',
    async (name, definition) => {
      const page = await printed(name, language);
      const items = definition.sections.flatMap((section) =>
        section.items.flatMap((each) =>
          each.kind === 'group' ? [each.id, ...each.fields.map(({ id }) => `${each.id}.${id}`)] : [each.id],
        ),
      );
      expect([...page.querySelectorAll('[data-item]')].map((each) => each.getAttribute('data-item'))).toEqual(
        items,
      );
      for (const each of page.querySelectorAll('.item > .label')) expect(textOf(each)).toMatch(/^\S+ \S/);
      for (const each of page.querySelectorAll('h1, h2, h3, .boxes li')) expect(textOf(each)).not.toBe('');
      const numbers = [...page.querySelectorAll('.item > .label > .number')].map(textOf);
      expect(new Set(numbers).size).toBe(items.length);
      const { lang, dir } = page.documentElement;
      expect([lang, dir]).toEqual([language, language === 'ur' ? 'rtl' : 'ltr']);
      expect(textOf(page.body)).not.toMatch(/undefined|\[object|NaN|\{number\}/);
      // Nothing runs, nothing is fetched.
      expect(page.querySelectorAll('script, link, img, iframe, object, form, [src], [href]').length).toBe(0);
      expect(page.querySelector('style')!.textContent).not.toMatch(/url\(|@import/);
    },
  );
});

describe('a checklist of an area', () => {
  it('says what it is, how it counts and what it comes to', async () => {
    const page = await printed(file('example-borough'));
    const said = textOf(page.body);
    expect(textOf(page.querySelector('h1'))).toBe('Risk checklist, Example Borough');
    expect(page.title).toBe('Risk checklist, Example Borough');
    expect(textOf(page.querySelector('.status'))).toBe(
      'Draft wording. It has not yet been reviewed by a qualified person.',
    );
    for (const part of [
      'dash/example-borough, 1.0.0',
      'dash/cleveland',
      'Example Borough, checklist of the safety partnership (invented)',
      'Each yes to a question that counts adds one. 24 questions count.',
      '“Standard” begins at 0.',
      '“Medium” begins at 10.',
      '“High” begins at 14.',
      'The level “High” leads to a referral.',
      'The borough’s own advisers: the duty desk answers on weekdays from nine to five.',
    ])
      expect(said).toContain(part);
    const local = item(page, 'local1');
    expect(textOf(local)).toContain('Ask about anything that they need to travel, to work or to stay.');
    expect([...local.querySelectorAll('.answers li')].map(textOf)).toEqual(['Yes', 'No', 'Don’t know']);
    expect(local.querySelectorAll('.line').length).toBeGreaterThan(0);
  });

  it('escapes every text', async () => {
    const text = '<img src=x onerror=alert(1)> & "quotes" </title><script>alert(1)</script>';
    change('example-borough', ({ words, source }) => {
      for (const place of Object.keys(words.en.messages as object)) words.en.messages[place] = text;
      source.document = text;
    });
    const page = await printed(file('example-borough'));
    expect(page.querySelectorAll('script, img').length).toBe(0);
    expect(textOf(page.querySelector('h1'))).toBe(text);
    expect(page.title).toBe(text);
    expect(textOf(item(page, 'local1'))).toContain(text);
  });

  it('says who reviewed its words', async () => {
    change('example-borough', ({ words }) =>
      Object.assign(words.en as object, {
        status: 'reviewed',
        reviewedBy: 'Example Reviewer',
        reviewedOn: '2026-11-30',
      }),
    );
    expect(textOf((await printed(file('example-borough'))).querySelector('.facts'))).toContain(
      'Example Reviewer, 2026-11-30',
    );
  });
});

it('a referral says when a field is asked, by its number', async () => {
  const page = await printed(file('example-northvale'));
  const conditions = [...page.querySelectorAll('.asked')].map(textOf);
  const numbered = conditions.filter((line) => /Only if .*question [\dA-Z.]+ is “/.test(line));
  expect(numbered.length).toBeGreaterThan(3);
  const numbers = new Set([...page.querySelectorAll('.number')].map(textOf));
  for (const [, number = ''] of conditions.join(' ').matchAll(/question ([\dA-Z.]+?)(?=\.? |\.?$)/g))
    expect(numbers).toContain(number);
});

it('a chart says where it ends, in order', async () => {
  const { definition } = builtIns.find(({ name }) => name === 'marac-decision/sefton')!;
  const said = textOf((await printed('marac-decision/sefton')).querySelector('footer'));
  definition.route!.leads.forEach((_, at) => expect(said).toContain(`${at + 1}. “`));
  expect(said).toContain('Of these the first that holds counts.');
});

describe('in another language', () => {
  it.each([
    ['en', 'English'],
    ['cy', 'Cymraeg'],
    ['ur', 'اردو'],
  ])('%s is named as those who read it do', async (code, name) => {
    const page = await printed('dash/cleveland', code);
    expect([...page.querySelectorAll('.facts dd')].map(textOf)).toContain(name);
  });

  it('what is told about the form is marked as English', async () => {
    const page = await printed('dash/cleveland', 'ur');
    const told = [...page.querySelectorAll('[lang=en]')];
    expect(told.length).toBeGreaterThan(10);
    for (const each of told) expect(each.getAttribute('dir')).toBe('ltr');
    const arabic = /\p{Script=Arabic}/u;
    for (const label of page.querySelectorAll('.item > .label')) expect(textOf(label)).toMatch(arabic);
    expect(textOf(page.querySelector('.status'))).toMatch(arabic);
  });

  it('a file is printed once its own texts are there too', async () => {
    const before = await run('paper', file('example-borough'), '--language', 'ur', '--output', html);
    expect([before.code, before.error]).toEqual([
      1,
      expect.stringMatching(
        /cannot be printed in "ur": \d+ texts are not there.*words .* --language ur.*: title, /s,
      ),
    ]);
    change('example-borough', ({ words }) => {
      const { messages } = words.en as { messages: Record<string, string> };
      words.ur = {
        status: 'draft',
        messages: Object.fromEntries(Object.keys(messages).map((place) => [place, `§ ${place}`])),
      };
    });
    const page = await printed(file('example-borough'), 'ur');
    expect(textOf(page.querySelector('h1'))).toBe('§ title');
    expect(textOf(item(page, 'local1'))).toContain('§ items.local1.label');
    expect(textOf(item(page, 'q1'))).not.toContain('§');
    // What an outcome means is never said by the area alone.
    expect(textOf(page.body)).toMatch(/§ outcomes\.no-referral\.next \p{Script=Arabic}+/u);
  });

  it('one that the forms lack is taken from the file alone, what cannot be in it marked as English', async () => {
    const xlf = path('pl.xlf');
    await run('words', file('example-northvale'), '--language', 'pl', '--output', xlf);
    writeFileSync(
      xlf,
      readFileSync(xlf, 'utf8').replaceAll(
        /<source>(.*?)<\/source>\s*<target state="needs-translation"\/>/gs,
        '<source>$1</source><target>§ $1</target>',
      ),
    );
    expect((await run('words', file('example-northvale'), '--language', 'pl', '--take', xlf)).error).toBe('');
    const page = await printed(file('example-northvale'), 'pl');
    expect(page.documentElement.lang).toBe('pl');
    for (const label of page.querySelectorAll('.item > .label')) expect(textOf(label)).toMatch(/^\S+ § /);
    expect(textOf(item(page, 'children'))).toContain('§ Child 1');
    expect(page.querySelector('.status [lang=en]')).not.toBeNull();
  });
});

describe('the page', () => {
  it('is written anew where the command wrote it, and over nothing else', async () => {
    await printed('dash/cleveland');
    const first = readFileSync(html, 'utf8');
    await printed('dash/kirklees');
    expect(readFileSync(html, 'utf8')).not.toBe(first);
    writeFileSync(html, '<p>mine</p>');
    const { code, error } = await run('paper', 'dash/cleveland', '--output', html);
    expect([code, error]).toEqual([
      1,
      expect.stringContaining('did not write it; name another with --output'),
    ]);
    expect(readFileSync(html, 'utf8')).toBe('<p>mine</p>');
  });

  it.each([
    [['paper', 'dash/atlantis'], 'there is no "dash/atlantis"'],
    [['paper', path('nowhere.json')], 'cannot be read'],
    [['paper', 'dash/cleveland', '--language', 'Welsh!'], 'is no language'],
    [['paper', 'dash/cleveland', '--language', 'pl'], 'cannot be printed in "pl"'],
  ])('%s is told', async (parameters, told) => {
    const { code, error } = await run(...parameters);
    expect([code, error]).toEqual([1, expect.stringContaining(told)]);
  });

  it('is of no file that is wrong', async () => {
    change('example-borough', (edition) => (edition.scoring.thresholds = [0, 10, 40]));
    const { code, error } = await run('paper', file('example-borough'));
    expect([code, error]).toEqual([1, expect.stringContaining('is not right yet:\n  scoring.thresholds[2]')]);
  });
});
