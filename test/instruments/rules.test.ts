/** What cannot stand together, beyond what the vectors can state: rules that hang on the day, and on two figures. */
import {
  catalogue,
  defineInstrument,
  getInstrument,
  listInstruments,
  score,
  type Answers,
  type Attached,
} from '@safeguarding-forms/instruments';
import { checkComplete } from '@safeguarding-forms/instruments/internal/check/complete.js';
import { checkRecord } from '@safeguarding-forms/instruments/internal/check/record.js';
import { describe, expect, it } from 'vitest';

const definition = defineInstrument({
  id: 'rules',
  kind: 'record',
  element: 'rules-form',
  edition: 'sample',
  version: '1.0.0',
  source: { document: 'Sample document', part: 'Part 1' },
  levels: [],
  outcomes: ['complete', 'incomplete'],
  sections: [
    {
      id: 'all',
      items: [
        { kind: 'choice', id: 'repeat', cite: '1', options: ['yes', 'no'] },
        { kind: 'date', id: 'heardOn', cite: '2' },
        { kind: 'number', id: 'ticks', cite: '3' },
        { kind: 'text', id: 'score', cite: '4' },
      ],
    },
  ],
  rules: [
    {
      id: 'old',
      kind: 'too-long-ago',
      item: 'heardOn',
      months: 12,
      when: [{ item: 'repeat', is: ['yes'] }],
    },
    { id: 'counts', kind: 'unequal', items: ['ticks', 'score'] },
  ],
  notes: [],
});

const issues = (answers: Answers, today = '2026-03-01'): string[] =>
  checkRecord(checkComplete({ definition }, answers, {}, { today }), definition, answers, { today }).map(
    ({ path, code, params }) => `${path} ${String(params.rule)}${code === 'inconsistent' ? '' : ` ${code}`}`,
  );

describe('a date too long ago', () => {
  it.each<[string, string, string, string[]]>([
    ['twelve months ago', '2025-03-01', '2026-03-01', []],
    // Two days more, since a backend on the other side of the earth may be a day ahead.
    ['two days before that', '2025-02-27', '2026-03-01', []],
    ['three days before that', '2025-02-26', '2026-03-01', ['heardOn old']],
    ['on the leap day', '2024-02-29', '2025-02-28', []],
    ['years ago', '2001-01-01', '2026-03-01', ['heardOn old']],
  ])('%s', (_name, heardOn, today, expected) => {
    expect(issues({ repeat: 'yes', heardOn }, today)).toEqual(expected);
  });

  it('is none where its condition does not hold, or no date is given', () => {
    expect(issues({ repeat: 'no', heardOn: '2001-01-01' })).toEqual([]);
    expect(issues({ repeat: 'yes' })).toEqual([]);
  });
});

describe('a rule with several conditions', () => {
  const both = defineInstrument({
    ...definition,
    rules: [
      {
        id: 'old',
        kind: 'too-long-ago',
        item: 'heardOn',
        months: 12,
        when: [{ item: 'repeat', is: ['yes'] }, { answered: 'score' }],
      },
    ],
  });
  it.each<[Answers, number]>([
    [{ repeat: 'yes' }, 0],
    [{ score: '1' }, 0],
    [{ repeat: 'yes', score: '1' }, 1],
  ])('is broken where all of them hold: %j', (answers, count) => {
    const given = { heardOn: '2001-01-01', ...answers };
    expect(checkRecord([], both, given, { today: '2026-03-01' })).toHaveLength(count);
  });
});

describe('two figures', () => {
  it.each<[Answers, string[]]>([
    [{ ticks: 14, score: '14' }, []],
    [{ ticks: 14, score: ' 014 ' }, []],
    [{ ticks: 14, score: '13' }, ['score counts']],
    [{ ticks: 0, score: '14' }, ['score counts']],
    [{ ticks: 14 }, []],
    [{ score: '14' }, []],
    [{ ticks: 14, score: 'fourteen' }, []],
  ])('%j', (answers, expected) => {
    expect(issues(answers)).toEqual(expected);
  });
});

describe('the catalogue', () => {
  it('gives its list away to be read, not to be changed', () => {
    const list = listInstruments() as unknown[];
    expect(() => list.splice(0, 1)).toThrow(TypeError);
    expect(() => Object.assign(list[0] as object, { edition: 'x' })).toThrow(TypeError);
    expect(getInstrument('dash', 'kirklees').edition).toBe('kirklees');
  });

  it('scores only the answers that are the object’s own', () => {
    const above = Object.assign(Object.create(null) as object, { victimName: 5 });
    const inherited = Object.create(above) as Answers;
    expect(catalogue.score('marac-referral', 'kirklees', inherited).complete).toBe(false);
  });

  it('calls a referral incomplete whose attachment it does not take', () => {
    const dash = { instrument: { id: 'dash', edition: 'cleveland', version: '1.0.0' }, answers: {} };
    const attachments = { riskAssessment: { ...dash, result: {} } as unknown as Attached };
    const found = catalogue.checkComplete(
      'marac-referral',
      'sefton',
      { referralType: 'first' },
      { attachments },
    );
    expect(found.map(({ path, code }) => `${path} ${code}`)).toContain('riskAssessment bad-attachment');
  });

  it('types the result of each kind of record', () => {
    const referral = score('marac-referral', 'kirklees', {});
    const record = score('share-without-consent', 'uk-gdpr', {});
    expect(referral.basis.length).toBe(0);
    expect(record.weaknesses.length).toBe(5);
  });
});
