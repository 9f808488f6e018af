/** The command: a file begun, changed as an area would change it, checked and compared. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '@safeguarding-forms/editions/internal/commands/main.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Loose } from '../support/edition-file.js';

const folder = mkdtempSync(join(tmpdir(), 'editions-'));
const path = (name: string): string => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

async function run(...parameters: string[]): Promise<{ code: number; out: string; error: string }> {
  const said = { out: '', error: '' };
  const code = await main(parameters, {
    out: (text) => (said.out += text),
    error: (text) => (said.error += text),
  });
  return { code, ...said };
}

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
    expect([code, error]).toEqual([1, expect.stringContaining('q8 unknown-key')]);
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
    expect(error).toContain('note: seen: no rule, score, condition or fill reads it');
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
