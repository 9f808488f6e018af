/** The command: a file begun, changed as an area would change it, checked and compared. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Loose } from '../support/edition-file.js';
import { runCommand as run } from '../support/run-command.js';

const folder = mkdtempSync(join(tmpdir(), 'editions-'));
const path = (name: string): string => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

const file = path('example-borough.edition.json');
const begin = (...more: string[]) =>
  run('new', '--from', 'dash/cleveland', '--edition', 'example-borough', '--file', file, ...more);

beforeAll(async () => {
  expect((await begin()).code).toBe(0);
});

describe('new', () => {
  it('writes a file that can be used as it is', async () => {
    const { code, out, error } = await run('check', file);
    expect(error).toMatch(/note: vectors: there are none/);
    expect(out).toContain('dash example-borough 0.1.0 can be used');
    expect(code).toBe(0);
    const { out: differences } = await run('diff', file, 'dash/cleveland');
    expect(differences).toContain('asks, scores and says what dash/cleveland does');
  });

  it('is laid out for reading: what is short stands in one line', () => {
    expect(readFileSync(file, 'utf8')).toContain('"thresholds": [0, 1, 14]');
  });

  it('overwrites nothing', async () => {
    const before = readFileSync(file, 'utf8');
    const { code, error } = await begin();
    expect([code, error]).toEqual([1, expect.stringContaining('is there already')]);
    expect(readFileSync(file, 'utf8')).toBe(before);
  });

  it.each([
    [
      ['--from', 'dash/atlantis', '--edition', 'x'],
      'there is no "dash/atlantis"; take one of dash/cleveland',
    ],
    [['--from', 'dash/cleveland', '--edition', '../x'], 'is no name for an edition'],
    [['--from', 'dash/cleveland', '--edition', 'kirklees'], 'is one of ours'],
    [['--from', 'dash/cleveland'], 'new needs --from and --edition'],
  ])('says what is wrong: %s', async (parameters, told) => {
    const { code, error } = await run('new', ...parameters);
    expect([code, error]).toEqual([1, expect.stringContaining(told)]);
  });
});

describe('an area’s own checklist', () => {
  const changed = path('changed.edition.json');
  const write = (change: (edition: Loose) => void): void => {
    const edition = JSON.parse(readFileSync(file, 'utf8')) as Loose;
    edition.scoring.thresholds = [0, 10, 14];
    const { items } = edition.sections[0];
    items.splice(7, 1);
    items.push({
      kind: 'question',
      id: 'local1',
      cite: 'Example Borough, question 1',
      counted: true,
      answers: ['yes', 'no', 'unknown'],
    });
    edition.words = {
      en: {
        status: 'draft',
        messages: {
          'items.local1.label': 'Are you made to stay at home?',
          'why.local1': 'Who is kept at home is cut off from help.',
        },
      },
    };
    edition.vectors = [
      {
        name: 'nothing is known',
        answers: {},
        result: { yes: 0, unanswered: 27, band: null, outcome: null },
      },
      { name: 'one yes', answers: { local1: { answer: 'yes' } }, result: { yes: 1, band: null } },
    ];
    change(edition);
    writeFileSync(changed, JSON.stringify(edition));
  };

  it('is checked with its cases', async () => {
    write(() => undefined);
    const { code, out } = await run('check', changed);
    expect(out).toContain('2 cases give what they should');
    expect(code).toBe(0);
  });

  it('is compared in words', async () => {
    write(() => undefined);
    const { out } = await run('diff', changed, 'dash/cleveland');
    expect(out).toContain('- medium begins at 10 instead of 1.');
    expect(out).toMatch(/- q8 \(“.+”\) is no longer asked \(it stood in current\)\./);
    expect(out).toContain('- local1 (“Are you made to stay at home?”) is new, in current, and counts.');
    expect(out).not.toMatch(/q7|undefined|\[object/);
  });

  it('is compared as to its document and its languages', async () => {
    const welsh = { 'items.local1.label': 'A gewch chi fynd allan?', 'why.local1': 'Mae hynny’n ynysu.' };
    const texts = (edition: Loose): Record<string, string> => edition.words.en.messages;
    write((edition) => {
      edition.source = { document: 'Example Borough, risk checklist', part: 'Page 1' };
      edition.sections[0].items[0].cite = 'Page 1';
      edition.words.cy = { status: 'draft', messages: welsh };
    });
    const first = path('first.edition.json');
    writeFileSync(first, readFileSync(changed));
    const { out } = await run('diff', changed, 'dash/cleveland');
    expect(out).toMatch(
      /- It is printed in “Example Borough, risk checklist” \(Page 1\); before, in “.+” \(.+\)\./,
    );
    expect(out).toMatch(
      /- Of \d\d questions, fields and notes that are in both, 1 is said to stand elsewhere/,
    );
    expect(out).toContain('- It is no longer offered in Urdu.');
    expect(out).toContain('- Welsh, items.local1.label: “A gewch chi fynd allan?” is its own.');
    expect((await run('diff', first, first)).out).toContain('asks, scores and says what');

    write((edition) => {
      edition.source = { document: 'Example Borough, risk checklist', part: 'Page 1' };
      edition.sections[0].items[0].cite = 'Page 1';
      const title = { ...texts(edition), title: 'Checklist' };
      edition.words.en.messages = title;
      edition.words.cy = {
        status: 'draft',
        messages: { ...welsh, title: 'Rhestr', 'why.local1': 'Mae’n ynysu pobl.' },
      };
      edition.words.ur = { status: 'draft', messages: title };
    });
    const second = await run('diff', changed, first);
    expect(second.out.split('\n').filter((line) => line.startsWith('- '))).toEqual([
      expect.stringMatching(/^- title: “Checklist”; before/),
      '- Welsh, why.local1: “Mae’n ynysu pobl.”; before, “Mae hynny’n ynysu.”.',
      '- Welsh, title: “Rhestr” is its own.',
      '- It is offered in Urdu now; 3 texts are its own.',
    ]);
    expect((await run('diff', first, changed)).out).toContain(
      '- Welsh, title: it has no text of its own any more.',
    );
  });

  it('is refused where a case comes to something else', async () => {
    write((edition) => (edition.vectors[1].result.yes = 2));
    const { code, error } = await run('check', changed);
    expect([code, error]).toEqual([
      1,
      expect.stringContaining('vectors “one yes”: yes is 1 and should be 2'),
    ]);
  });

  it('is refused where a case answers what is not asked', async () => {
    write((edition) => (edition.vectors[1].answers = { q8: { answer: 'yes' } }));
    const { code, error } = await run('check', changed);
    expect([code, error]).toEqual([
      1,
      expect.stringContaining('vectors “one yes”: the case answers q8, which this form does not ask'),
    ]);
  });

  it.each<[string, (edition: Loose) => unknown, string]>([
    [
      'an answer is misspelt',
      (edition) => (edition.vectors[1].answers = { q1: { answer: 'Yes' } }),
      'vectors “one yes”: q1: “Yes” is no answer to it; it takes yes, no, unknown',
    ],
    [
      'an answer is no object',
      (edition) => (edition.vectors[1].answers = { q1: 'yes' }),
      'vectors “one yes”: q1: write an object there, with answer, ',
    ],
    [
      'a part of an answer is misspelt',
      (edition) => (edition.vectors[1].answers = { q1: { anser: 'yes' } }),
      'vectors “one yes”: it says q1.anser, which is not asked; there are answer, ',
    ],
    [
      'a day is none',
      (edition) => (edition.vectors[1].answers = { victimDob: '31/01/2026' }),
      'vectors “one yes”: victimDob: “31/01/2026” is no day; write it as YYYY-MM-DD',
    ],
    [
      'a key of the result is misspelt',
      (edition) => (edition.vectors[1].result = { outcom: null }),
      'vectors “one yes”: the result has no “outcom”; there are ',
    ],
    [
      'a level lacks its figure',
      (edition) => (edition.scoring.thresholds = [0, 14]),
      'scoring.thresholds: there are 3 levels, so 3 figures, and not 2 (write the smallest count for each level)',
    ],
    [
      'a factor rests on a question that is gone',
      (edition) => (edition.scoring.factors[0].items = ['q99']),
      'there is no "q99" (put it in, correct the name, or take it out here)',
    ],
    [
      'one text is missing',
      (edition) => delete edition.words.en.messages['why.local1'],
      'words.en.messages: 1 text is missing: "why.local1" (write it, or let the item take built-in words)',
    ],
  ])('is told in words where %s', async (_what, change, told) => {
    write(change);
    const { code, error } = await run('check', changed);
    expect([code, error]).toEqual([1, expect.stringContaining(told)]);
    expect(error.trimEnd().split('\n').at(-1)).toBe(
      `${changed}: it cannot be used yet: 1 thing is to be mended first`,
    );
  });

  it('ends with what that comes to, also where a key stands twice', async () => {
    writeFileSync(changed, readFileSync(file, 'utf8').replace('"words": {', '"words": {},\n"words": {'));
    const { error } = await run('check', changed);
    expect(error).toMatch(/: it cannot be used yet: 1 thing is to be mended first\n$/);
  });

  it('is not told of items that nobody but people read in the edition that it began from', async () => {
    write((edition) => (edition.sections[4].items[0].cite = 'Page 3'));
    expect((await run('check', changed)).error).not.toContain('referralMade');
  });

  it('is told which notes and cites still speak of the edition that it began from', async () => {
    write((edition) => (edition.scoring.thresholds = [0, 1, 14]));
    expect((await run('check', changed)).error).not.toContain('dash/cleveland');

    write(() => undefined);
    const scored = await run('check', changed);
    expect([scored.code, scored.error]).toEqual([
      0,
      expect.stringMatching(
        /note: notes, medium-from-one: it stands in the words of dash\/cleveland, and the file scores otherwise \(read it; put it in your own words under "notes\.medium-from-one", or take it out of "notes"\)/,
      ),
    ]);
    expect(scored.error).not.toContain('note: cite');

    write((edition) => {
      edition.scoring.thresholds = [0, 1, 14];
      edition.source.document = 'Example Borough, risk checklist';
      edition.notes = edition.notes.slice(0, 2);
      edition.sections[0].items[0].cite = 'Page 1';
      edition.words.en.messages['notes.medium-from-one'] = 'From one yes on it is medium.';
    });
    const { error } = await run('check', changed);
    const lines = error.split('\n').filter((line) => line.includes('dash/cleveland'));
    expect(lines).toEqual([
      expect.stringContaining('and the file is of another document (read it'),
      expect.stringMatching(/note: cite: \d\d are still as in dash\/cleveland, and the file is of another/),
    ]);
    expect(lines[0]).not.toContain('medium-from-one');
  });

  it('is refused with place, reason and remedy', async () => {
    write((edition) => (edition.scoring.thresholds = [0, 10, 40]));
    const { code, error } = await run('check', changed);
    expect([code, error]).toEqual([
      1,
      expect.stringContaining(
        'scoring.thresholds[2]: "40" can never be reached: there are 27 at most (lower it',
      ),
    ]);
  });

  it('is told of a place by the names in the file, since nobody counts entries', async () => {
    write((edition) => (edition.sections[0].items[2].when = { item: 'q1', is: ['yes'] }));
    const { code, error } = await run('check', changed);
    expect([code, error]).toEqual([
      1,
      expect.stringContaining(
        'sections[0].items[2], in current, q3: a question that counts is asked of everybody',
      ),
    ]);
  });

  it.each<[string, (text: string) => string, string]>([
    [
      'a comma too few',
      (text) => text.replace('"dash",', '"dash"'),
      'line 6: a comma is missing before this',
    ],
    [
      'a comma too many',
      (text) => text.replace('"medium", "high"]', '"medium", "high",]'),
      'line 13: a value should stand here; is there a comma too many on this line or before it?',
    ],
    ['a comment', (text) => text.replace('{', '{ // ours'), 'line 1: comments cannot stand in this file'],
    [
      'a key twice',
      (text) => text.replace('"words": {', '"words": {},\n"words": {'),
      '"words" stands twice in one place',
    ],
  ])('is told the line of %s', async (_what, spoil, told) => {
    writeFileSync(changed, spoil(readFileSync(file, 'utf8')));
    const { code, error } = await run('check', changed);
    expect([code, error]).toEqual([1, expect.stringContaining(told)]);
  });

  it('is told that nobody is named who reviewed its words', async () => {
    write((edition) => (edition.words.en.status = 'reviewed'));
    expect((await run('check', changed)).error).toContain(
      'note: words.en: "reviewed", and the file does not say who',
    );
    write((edition) =>
      Object.assign(edition.words.en as object, {
        status: 'reviewed',
        reviewedBy: 'Example',
        reviewedOn: '2026-11-30',
      }),
    );
    const { code, error } = await run('check', changed);
    expect([code, error]).toEqual([0, expect.not.stringContaining('words.en')]);
  });

  it('is told of what is hard to read, and of what nobody reads', async () => {
    write((edition) => {
      edition.words.en.messages['items.local1.label'] =
        'Notwithstanding considerations of proportionality, are you experiencing restrictive accommodation arrangements?';
      edition.sections[4].items.push({
        kind: 'choice',
        id: 'seen',
        cite: 'Example Borough',
        options: ['a', 'b'],
      });
      Object.assign(edition.words.en.messages, {
        'items.seen.label': 'Seen?',
        'items.seen.options.a': 'A',
        'items.seen.options.b': 'B',
      });
    });
    const { code, error } = await run('check', changed);
    expect(code).toBe(0);
    expect(error).toMatch(/note: items\.local1\.label: hard to read \(grade \d/);
    expect(error).toContain('note: seen: whatever is answered here, the result stays the same');
  });
});

it.each([
  [[]],
  [['look']],
  [['check']],
  [['check', 'a', 'b']],
  [['new', 'x']],
  [['diff', 'a']],
  [['--colour']],
])('called wrongly (%s) it says how', async (parameters) => {
  const { code, error } = await run(...parameters);
  expect([code, error]).toEqual([2, expect.stringContaining('safeguarding-forms-editions <command>')]);
});

it.each([
  [['check', path('nowhere.json')], 'cannot be read'],
  [['diff', 'dash/atlantis', 'dash/cleveland'], 'there is no "dash/atlantis"'],
])('%s is told', async (parameters, told) => {
  const { code, error } = await run(...parameters);
  expect([code, error]).toEqual([1, expect.stringContaining(told)]);
});
