/** What conditions read, and spans of time: by hand. */
import {
  defineInstrument,
  type Answers,
  type Attached,
  type Condition,
} from '@safeguarding-forms/instruments';
import {
  askedAttachments,
  holds,
  sentAttachments,
} from '@safeguarding-forms/instruments/internal/check/asked.js';
import { itemsIn, leavesOf } from '@safeguarding-forms/instruments/internal/check/conditions.js';
import { hangsOnToday, spansIn } from '@safeguarding-forms/instruments/internal/check/days.js';
import { shiftedDay } from '@safeguarding-forms/instruments/internal/check/shifted-day.js';
import { describe, expect, it } from 'vitest';

const lately: Condition = { within: 'heardOn', months: 12, days: 1, upTo: ['incidentOn', 'signedOn'] };
const bySigning: Condition = { within: 'signedOn', months: 1, upTo: ['heardOn'] };
const form = defineInstrument({
  id: 'spans',
  kind: 'product',
  element: 'spans-form',
  edition: 'sample',
  version: '1.0.0',
  source: { document: 'Sample document', part: 'Part 6' },
  levels: [],
  outcomes: [],
  scoring: {
    factors: [],
    decisions: {
      other: { answered: 'heardOn' },
      again: { all: [{ not: lately }, { answered: 'signedOn' }, bySigning] },
    },
  },
  sections: [
    {
      id: 'all',
      items: [
        { kind: 'date', id: 'heardOn', cite: '1' },
        { kind: 'date', id: 'incidentOn', cite: '2' },
        { kind: 'date', id: 'signedOn', cite: '3' },
        { kind: 'confirmation', id: 'paper', cite: '4' },
        {
          kind: 'attachment',
          id: 'tool',
          cite: '5',
          takes: {},
          fills: [],
          agrees: [],
          when: { not: { item: 'paper', is: ['true'] } },
        },
        { kind: 'attachment', id: 'minutes', cite: '6', takes: {}, fills: [], agrees: [], staysHere: true },
        {
          kind: 'attachment',
          id: 'record',
          cite: '7',
          takes: {},
          fills: [],
          agrees: [],
          when: { attached: 'tool' },
        },
      ],
    },
  ],
  rules: [],
  notes: [],
});

describe('a condition', () => {
  it.each<[Condition, string[]]>([
    [{ item: 'a', is: ['x'] }, ['a']],
    [{ item: 'a', field: 'b', is: ['x'] }, ['a']],
    [{ item: 'a', atLeast: 3 }, ['a']],
    [{ item: 'a', after: 'b' }, ['a', 'b']],
    [{ answered: 'a' }, ['a']],
    [{ attached: 'a' }, ['a']],
    [{ differs: 'a', from: 'b' }, ['a', 'b']],
    [{ lacking: 'a', from: 'b' }, ['a', 'b']],
    [{ within: 'a', months: 1, upTo: ['b', 'c'] }, ['a', 'b', 'c']],
    [{ within: 'a', from: 'd', months: 1, upTo: ['b'] }, ['d', 'b']],
    [{ band: ['top'] }, []],
    [{ all: [{ answered: 'a' }, { any: [{ not: { answered: 'b' } }, { band: [] }] }] }, ['a', 'b']],
  ])('%j reads %j', (condition, expected) => {
    expect(itemsIn(condition)).toEqual(expected);
  });

  it('is made of others in the end', () => {
    expect(leavesOf({ any: [{ not: { all: [{ band: ['top'] }] } }] })).toEqual([{ band: ['top'] }]);
  });
});

describe('a span', () => {
  const attachedOn = (heardOn: unknown): Record<string, Attached> => ({
    tool: { answers: { heardOn } } as unknown as Attached,
  });
  it.each<[string, Answers, string | undefined, boolean]>([
    ['no date', {}, '2025-06-01', false],
    ['its last day', { heardOn: '2024-05-31' }, '2025-06-01', true],
    ['the day after', { heardOn: '2024-05-30' }, '2025-06-01', false],
    ['no end', { heardOn: '1990-01-01' }, undefined, true],
    ['an end before today', { heardOn: '2024-01-01', incidentOn: '2025-01-02' }, '2026-01-01', true],
    [
      'the first end alone',
      { heardOn: '2024-01-01', incidentOn: '2025-01-03', signedOn: '2024-01-01' },
      undefined,
      false,
    ],
    ['the other end', { heardOn: '2024-01-01', signedOn: '2025-01-03' }, undefined, false],
    ['a date of spaces', { heardOn: ' ' }, undefined, false],
  ])('with %s', (_name, answers, today, expected) => {
    expect(holds(form, answers, lately, { today })).toBe(expected);
  });

  it('begins at a date that is attached, as long as that is asked for', () => {
    const condition: Condition = { ...lately, from: 'tool' };
    const isWithin = (answers: Answers, attachments?: Record<string, Attached>): boolean =>
      holds(form, answers, condition, { attachments, today: '2025-06-01' });
    expect(isWithin({}, attachedOn('2024-05-31'))).toBe(true);
    expect(isWithin({}, attachedOn('2024-05-30'))).toBe(false);
    expect(isWithin({ heardOn: '2025-05-01' }, attachedOn('2020-01-01'))).toBe(false);
    expect(isWithin({ paper: true }, attachedOn('2024-05-31'))).toBe(false);
    expect(isWithin({}, attachedOn(20240531))).toBe(false);
    expect(isWithin({})).toBe(false);
    expect(isWithin({}, {})).toBe(false);
    expect(isWithin({}, { tool: {} as Attached })).toBe(false);
  });

  it('is found among what a score hangs on', () => {
    expect(spansIn(form)).toEqual([lately, bySigning]);
    expect(spansIn({ ...form, scoring: undefined } as never)).toEqual([]);
    expect(spansIn({ ...form, scoring: { factors: [] } })).toEqual([]);
  });

  it.each<[Answers, boolean]>([
    [{}, false],
    [{ heardOn: '2024-05-31' }, true],
    [{ heardOn: '2024-05-31', incidentOn: '2025-01-01' }, false],
    [{ heardOn: '2024-05-31', signedOn: '2025-01-01' }, false],
    [{ signedOn: '2025-01-01' }, true],
    [{ incidentOn: '2025-01-01' }, false],
  ])('has the score hang on today, by %j: %s', (answers, expected) => {
    expect(hangsOnToday(form, answers)).toBe(expected);
  });
});

describe('a day', () => {
  it.each([
    ['2024-02-29', { months: 12 }, '2025-03-01'],
    ['2024-12-31', { days: 1 }, '2025-01-01'],
    ['2024-03-01', { days: -1 }, '2024-02-29'],
    ['2024-01-31', { months: -1, days: -2 }, '2023-12-29'],
    ['2024-05-05', {}, '2024-05-05'],
  ])('%s moved by %j is %s', (day, shift, expected) => {
    expect(shiftedDay(day, shift)).toBe(expected);
  });
});

describe('what goes along', () => {
  const tool = { answers: {} } as Attached;
  it('is what is asked for and does not stay here', () => {
    expect(sentAttachments(form).map(({ id }) => id)).toEqual(['tool', 'record']);
    const all = { tool, minutes: tool, record: tool };
    expect(Object.keys(askedAttachments(form, {}, { attachments: all }))).toEqual(['tool', 'record']);
    expect(askedAttachments(form, { paper: true }, { attachments: all })).toEqual({});
    expect(Object.keys(askedAttachments(form, {}, { attachments: { tool } }))).toEqual(['tool']);
  });
});
