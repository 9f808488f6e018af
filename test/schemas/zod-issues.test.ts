/** What zod finds wrong, as it tells it, in the codes of the contract: by hand. */
import { issuesOf, type ZodIssue } from '@safeguarding-forms/schemas/internal/zod-issues.js';
import { describe, expect, it } from 'vitest';

const told = (...found: object[]) =>
  issuesOf(found.map((issue) => ({ path: [], message: '', ...issue }) as unknown as ZodIssue));
const one = (path: string, code: string, params: object) => [{ path, code, params }];

describe('what zod finds', () => {
  it.each<[(string | number)[], string]>([
    [[], ''],
    [['q1'], 'q1'],
    [['answers', 'children', 1, 'name'], 'answers.children[1].name'],
    [[2, 'y'.repeat(41)], `[2].${'y'.repeat(40)}`],
    [['y'.repeat(41)], 'y'.repeat(40)],
  ])('at %j is told at %s', (path, expected) => {
    expect(told({ path, code: 'invalid_type', input: 7, expected: 'string' })).toEqual(
      one(expected, 'wrong-type', { given: 'number', expected: 'string' }),
    );
  });

  it('is a foreign key, each by its place', () => {
    const input = { foreign: 1, name: 'x', ['z'.repeat(50)]: 2 };
    const keys = ['foreign', 'z'.repeat(50)];
    expect(told({ code: 'unrecognized_keys', path: ['rows', 0], input, keys })).toEqual([
      { path: 'rows[0].foreign', code: 'unknown-key', params: { given: 'foreign', place: 'rows[0].#1' } },
      {
        path: `rows[0].${'z'.repeat(40)}`,
        code: 'unknown-key',
        params: { given: 'z'.repeat(40), place: 'rows[0].#3' },
      },
    ]);
  });

  it.each<[string, object, string, object]>([
    ['nothing there', { code: 'invalid_type', input: undefined, expected: 'string' }, 'required', {}],
    [
      'null',
      { code: 'invalid_type', input: null, expected: 'string' },
      'wrong-type',
      { given: 'null', expected: 'string' },
    ],
    [
      'no option',
      { code: 'invalid_value', input: 'c'.repeat(41), values: ['a', 1] },
      'unknown-option',
      { given: 'c'.repeat(40), allowed: ['a', '1'] },
    ],
    [
      'no text',
      { code: 'invalid_value', input: 7, values: [true] },
      'wrong-type',
      { given: 'number', allowed: ['true'] },
    ],
    [
      'no moment',
      { code: 'invalid_format', input: 'now', format: 'datetime' },
      'not-a-date',
      { given: 'now', expected: 'datetime' },
    ],
    [
      'no id',
      { code: 'invalid_format', input: 'x', format: 'uuid' },
      'bad-format',
      { given: 'x', expected: 'uuid' },
    ],
    [
      'too long a text',
      { code: 'too_big', input: 'abc', origin: 'string', maximum: 2 },
      'too-long',
      { given: 'string', max: 2 },
    ],
    [
      'too long a list',
      { code: 'too_big', input: ['x'], origin: 'array', maximum: 0n },
      'wrong-type',
      { given: 'array', max: 0 },
    ],
    ['too short a text', { code: 'too_small', input: 'a' }, 'wrong-type', { given: 'string' }],
    [
      'what we check',
      { code: 'custom', input: 'a', params: { code: 'inconsistent', rule: 'own' } },
      'inconsistent',
      { rule: 'own' },
    ],
  ])('is %s', (_name, issue, code, params) => {
    expect(told(issue)).toEqual(one('', code, params));
  });
});
