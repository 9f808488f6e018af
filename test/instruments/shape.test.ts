/** Every way in which an answer can have the wrong shape, by hand, with all that is told of it. */
import type { Answers, AnswerIssue } from '@safeguarding-forms/instruments';
import { brief, byPosition, isRecord, kindOf } from '@safeguarding-forms/instruments/internal/check/given.js';
import {
  checkShape,
  codePoints,
  copyAnswers,
  isRealDate,
} from '@safeguarding-forms/instruments/internal/check/shape.js';
import { describe, expect, it } from 'vitest';
import { fakeDefinition } from '../support/fake-instrument.js';
import { fakeRecordDefinition } from '../support/fake-record.js';

const wrongType = (path: string, given: string, expected: string, allowed: object = {}): AnswerIssue =>
  ({ path, code: 'wrong-type', params: { given, expected, ...allowed } }) as AnswerIssue;
const long = { min: 1, max: 10_000 };
const line = { min: 1, max: 500 };
const doors = ['door:front', 'door:back', 'window:front', 'window:back', 'none'];
const rows = (count: number): unknown[] => Array.from({ length: count }, () => ({ name: 'Example' }));

describe('of a form of every kind of item', () => {
  it.each<[string, unknown, AnswerIssue[]]>([
    ['nothing', {}, []],
    ['what is not given', { q1: undefined, foreign: undefined }, []],
    ['a question', { q1: { answer: 'unknown', detail: 'x', source: 'x', selected: ['night'] } }, []],
    ['an empty question', { q1: {} }, []],
    [
      'a question as text',
      { q1: 'yes' },
      [wrongType('q1', 'string', 'object', { allowed: ['answer', 'detail', 'source', 'selected'] })],
    ],
    [
      'a question as null',
      { q2: null },
      [wrongType('q2', 'null', 'object', { allowed: ['answer', 'detail'] })],
    ],
    [
      'a question as a list',
      { q2: [] },
      [wrongType('q2', 'array', 'object', { allowed: ['answer', 'detail'] })],
    ],
    [
      'a source where none is asked for',
      { q2: { source: 'x' } },
      [
        {
          path: 'q2.source',
          code: 'unknown-key',
          params: { given: 'source', place: 'q2.#1', allowed: ['answer', 'detail'] },
        },
      ],
    ],
    [
      'a part that every object has',
      { q2: { answer: 'no', toString: 'x' } },
      [
        {
          path: 'q2.toString',
          code: 'unknown-key',
          params: { given: 'toString', place: 'q2.#2', allowed: ['answer', 'detail'] },
        },
      ],
    ],
    [
      'an answer that it does not take',
      { q2: { answer: 'unknown' } },
      [{ path: 'q2.answer', code: 'unknown-option', params: { given: 'unknown', allowed: ['yes', 'no'] } }],
    ],
    [
      'an answer that is none',
      { q2: { answer: true } },
      [wrongType('q2.answer', 'boolean', 'option', { allowed: ['yes', 'no'] })],
    ],
    [
      'an answer where only boxes are printed',
      { q3: { answer: 'yes' } },
      [
        {
          path: 'q3.answer',
          code: 'unknown-key',
          params: { given: 'answer', place: 'q3.#1', allowed: ['door.detail', 'window.detail', 'selected'] },
        },
      ],
    ],
    ['boxes', { q3: { selected: ['door:back', 'window:front'] } }, []],
    ['no box', { q3: { selected: [] } }, []],
    [
      'boxes as text',
      { q3: { selected: 'none' } },
      [wrongType('q3.selected', 'string', 'options', { allowed: doors })],
    ],
    [
      'boxes that are not there',
      { q3: { selected: ['none', 'roof', 7] } },
      [
        {
          path: 'q3.selected',
          code: 'unknown-option',
          params: { given: ['roof', 'number'], allowed: doors },
        },
      ],
    ],
    [
      'a box with a hole',
      { q3: { selected: new Array(1) } },
      [{ path: 'q3.selected', code: 'unknown-option', params: { given: ['undefined'], allowed: doors } }],
    ],
    [
      'a box ticked twice',
      { q3: { selected: ['none', 'none'] } },
      [{ path: 'q3.selected', code: 'too-many', params: { given: ['none', 'none'], max: 1 } }],
    ],
    ['all boxes', { q3: { selected: doors } }, []],
    [
      'more boxes than there are',
      { q3: { selected: [...doors, 'none'] } },
      [{ path: 'q3.selected', code: 'too-many', params: { given: 6, max: 5 } }],
    ],
    [
      'boxes in another order',
      { q3: { selected: ['door:back', 'door:front'] } },
      [wrongType('q3.selected', 'array', 'printed-order', { allowed: ['door:front', 'door:back'] })],
    ],
    ['a line', { reporterName: 'x'.repeat(500) }, []],
    ['a line of nothing', { reporterName: '' }, [wrongType('reporterName', 'string', 'text', line)]],
    ['a line as number', { reporterName: 7 }, [wrongType('reporterName', 'number', 'text', line)]],
    [
      'a line too long',
      { reporterName: 'x'.repeat(501) },
      [{ path: 'reporterName', code: 'too-long', params: { max: 500 } }],
    ],
    ['a line of signs beyond the first plane', { reporterName: '🙂'.repeat(500) }, []],
    [
      'one more of them',
      { reporterName: '🙂'.repeat(501) },
      [{ path: 'reporterName', code: 'too-long', params: { max: 500 } }],
    ],
    [
      'a source too long',
      { q1: { source: 'x'.repeat(501) } },
      [{ path: 'q1.source', code: 'too-long', params: { max: 500 } }],
    ],
    [
      'details too long',
      { q1: { detail: 'x'.repeat(10_001) } },
      [{ path: 'q1.detail', code: 'too-long', params: { max: 10_000 } }],
    ],
    ['a long text', { plan: 'x'.repeat(10_000) }, []],
    [
      'a long text too long',
      { plan: 'x'.repeat(10_001) },
      [{ path: 'plan', code: 'too-long', params: { max: 10_000 } }],
    ],
    ['a long text of nothing', { plan: '' }, [wrongType('plan', 'string', 'text', long)]],
    ['a date', { seenOn: '2024-02-29' }, []],
    ['a date as number', { seenOn: 20240229 }, [wrongType('seenOn', 'number', 'date')]],
    [
      'no date',
      { seenOn: '2023-02-29' },
      [{ path: 'seenOn', code: 'not-a-date', params: { given: '2023-02-29', expected: 'YYYY-MM-DD' } }],
    ],
    ['a choice', { channel: 'letter' }, []],
    [
      'another choice',
      { channel: 'x'.repeat(50) },
      [
        {
          path: 'channel',
          code: 'unknown-option',
          params: { given: 'x'.repeat(40), allowed: ['phone', 'letter', 'visit'] },
        },
      ],
    ],
    [
      'a choice as list',
      { channel: ['phone'] },
      [wrongType('channel', 'array', 'option', { allowed: ['phone', 'letter', 'visit'] })],
    ],
    ...[0, 999].map((visits): [string, unknown, AnswerIssue[]] => [`the number ${visits}`, { visits }, []]),
    ...[-1, 1000, 1.5, NaN, '3', null].map((visits): [string, unknown, AnswerIssue[]] => [
      `the number ${visits}`,
      { visits },
      [wrongType('visits', visits === null ? 'null' : typeof visits, 'number', { min: 0, max: 999 })],
    ]),
    ['a judgement', { judgement: { level: 'top', reason: 'x' } }, []],
    [
      'a judgement of no level',
      { judgement: { level: 'grave', reason: '' } },
      [
        {
          path: 'judgement.level',
          code: 'unknown-option',
          params: { given: 'grave', allowed: ['low', 'raised', 'top'] },
        },
        wrongType('judgement.reason', 'string', 'text', long),
      ],
    ],
    [
      'a foreign key',
      { q1: {}, ['y'.repeat(50)]: 1 },
      [
        {
          path: 'y'.repeat(40),
          code: 'unknown-key',
          params: {
            given: 'y'.repeat(40),
            place: '#2',
            allowed: [
              'reporterName',
              'seenOn',
              'channel',
              'visits',
              'q1',
              'q2',
              'q3',
              'q4',
              'plan',
              'judgement',
              'incompleteReason',
            ],
          },
        },
      ],
    ],
  ])('%s', (_name, answers, expected) => {
    expect(checkShape(fakeDefinition, answers)).toEqual(expected);
  });
});

describe('of a record', () => {
  it.each<[string, unknown, AnswerIssue[]]>([
    ['several choices', { origins: ['north', 'east'] }, []],
    [
      'none of several',
      { origins: [] },
      [wrongType('origins', 'array', 'options', { allowed: ['north', 'south', 'east'] })],
    ],
    ['a confirmation', { urgent: true }, []],
    ['a confirmation denied', { urgent: false }, [wrongType('urgent', 'boolean', 'true')]],
    ['rows', { children: [{}, { name: 'Example', unborn: true, dob: '2020-01-01', age: 4 }] }, []],
    ['fifty rows', { children: rows(50) }, []],
    [
      'one more',
      { children: rows(51) },
      [{ path: 'children', code: 'too-many', params: { given: 51, max: 50 } }],
    ],
    ['no rows', { children: [] }, [wrongType('children', 'array', 'rows', { min: 1, max: 50 })]],
    ['rows as text', { children: 'two' }, [wrongType('children', 'string', 'rows', { min: 1, max: 50 })]],
    [
      'a row with something wrong',
      { children: [{}, { name: 7, dob: '1899-12-31' }] },
      [
        wrongType('children[1].name', 'number', 'text', line),
        {
          path: 'children[1].dob',
          code: 'not-a-date',
          params: { given: '1899-12-31', expected: 'YYYY-MM-DD' },
        },
      ],
    ],
    [
      'a hole among rows',
      { children: new Array(1) },
      [
        wrongType('children[0]', 'undefined', 'object', {
          allowed: ['name', 'unborn', 'dob', 'dueDate', 'livesWith', 'needs', 'age', 'concerns'],
        }),
      ],
    ],
  ])('%s', (_name, answers, expected) => {
    expect(checkShape(fakeRecordDefinition, answers)).toEqual(expected);
  });

  it('what is attached is no answer, and is not offered as one', () => {
    const [issue] = checkShape(fakeRecordDefinition, { riskAssessment: {} });
    expect(issue).toMatchObject({ path: 'riskAssessment', code: 'unknown-key' });
    expect(issue!.params.allowed).toEqual([
      ...['reporterName', 'seenOn', 'postcode', 'phone', 'email', 'origins', 'declaredTool'],
      ...['differenceReason', 'pointCount', 'reasons', 'onJudgement', 'incidents', 'whyNow', 'urgent'],
      ...['children', 'childrenSeen', 'agreed', 'told', 'ground', 'remarks'],
    ]);
  });
});

describe('of anything else', () => {
  const kinds: [unknown, string][] = [
    [undefined, 'undefined'],
    [null, 'null'],
    [[], 'array'],
    ['text', 'string'],
    [7, 'number'],
    [new Map(), 'object'],
    [new URL('http://site.example'), 'object'],
  ];
  it.each(kinds)('%s is no answers', (answers, given) => {
    expect(checkShape(fakeDefinition, answers)).toMatchObject([
      { path: '', code: 'wrong-type', params: { given, expected: 'object' } },
    ]);
  });

  it('what throws when it is touched is unreadable', () => {
    const answers = Object.defineProperty({}, 'q1', {
      enumerable: true,
      get: () => {
        throw new Error('touched');
      },
    });
    expect(checkShape(fakeDefinition, answers)).toEqual([wrongType('', 'unreadable', 'object')]);
  });
});

describe('what was given', () => {
  it('is named by its kind, its beginning, or its place', () => {
    expect([null, [], {}, 'x', 1, undefined].map(kindOf)).toEqual([
      'null',
      'array',
      'object',
      'string',
      'number',
      'undefined',
    ]);
    expect(brief('x'.repeat(41))).toBe('x'.repeat(40));
    expect([brief(null), brief(7)]).toEqual(['null', 'number']);
    expect(byPosition(0)).toBe('#1');
  });

  it('is an object as JSON has them, or is none', () => {
    expect([{}, Object.create(null)].map(isRecord)).toEqual([true, true]);
    const others = [
      null,
      [],
      new Map(),
      new Date(0),
      new URL('http://site.example'),
      Object.create({ q1: 1 }),
      'x',
      () => 1,
    ];
    expect(others.filter(isRecord)).toEqual([]);
  });
});

describe('a date', () => {
  it.each(['1900-01-01', '2024-02-29', '9999-12-31'])('can be %s', (date) => {
    expect(isRealDate(date)).toBe(true);
  });
  it.each([
    '1899-12-31',
    '2023-02-29',
    '2023-13-01',
    '2023-00-10',
    '2023-1-01',
    '02023-01-01',
    '2023-01-011',
    ' 2023-01-01',
    '2023-01-01T00:00:00.000Z',
  ])('cannot be %s', (date) => {
    expect(isRealDate(date)).toBe(false);
  });
});

describe('the length of a text', () => {
  it('is counted in signs as long as it can be within the limit', () => {
    expect(codePoints('🙂🙂', 1)).toBe(4);
    expect(codePoints('🙂🙂', 2)).toBe(2);
    expect(codePoints('🙂🙂', 3)).toBe(2);
    expect(codePoints('🙂🙂', 4)).toBe(4);
    expect(codePoints('abc', 2)).toBe(3);
  });
});

describe('a copy of answers', () => {
  const given = {
    children: [{ dob: undefined, name: 'Example', needs: ['care'] }],
    seenOn: undefined,
    foreign: 'x',
    origins: ['north'],
    reporterName: 'Example Person',
  } as unknown as Answers;

  it('is in printed order, without what is absent or foreign, and frozen through and through', () => {
    const copy = copyAnswers(fakeRecordDefinition, given);
    expect(JSON.stringify(copy)).toBe(
      '{"reporterName":"Example Person","origins":["north"],"children":[{"name":"Example","needs":["care"]}]}',
    );
    const [child] = copy.children as readonly { needs: readonly string[] }[];
    for (const part of [copy, copy.origins, copy.children, child, child!.needs])
      expect(Object.isFrozen(part)).toBe(true);
    expect(Object.keys(child!)).toEqual(['name', 'needs']);
    expect(copy.origins).not.toBe(given.origins);
  });

  it('leaves out what a part of a question is without', () => {
    const copy = copyAnswers(fakeDefinition, {
      q1: { answer: 'yes', detail: undefined },
    } as unknown as Answers);
    expect(Object.keys(copy.q1 as object)).toEqual(['answer']);
    expect(Object.isFrozen(copy.q1)).toBe(true);
  });

  it('takes over what is the same value in answers copied before, and nothing else', () => {
    const before = copyAnswers(fakeRecordDefinition, given);
    const after = copyAnswers(fakeRecordDefinition, { ...before, origins: ['north'] }, before);
    expect(after.children).toBe(before.children);
    expect(after.origins).not.toBe(before.origins);
    expect(after).toEqual(before);
  });
});
