/** What an answer says, by hand. */
import type { AnswerValue, QuestionItem } from '@safeguarding-forms/instruments';
import {
  answerOf,
  countsAs,
  differs,
  isBlank,
  isSame,
} from '@safeguarding-forms/instruments/internal/check/said.js';
import { describe, expect, it } from 'vitest';

describe('an answer', () => {
  it.each<[AnswerValue | undefined, string | undefined]>([
    [{ answer: 'yes', detail: 'x' }, 'yes'],
    [{ detail: 'x' }, undefined],
    ['phone', 'phone'],
    [7, '7'],
    [true, 'true'],
    [undefined, undefined],
  ])('of %j says %s', (value, expected) => {
    expect(answerOf(value)).toBe(expected);
  });

  const printed = { kind: 'question', id: 'q1', cite: '1', counted: true } as const;
  const asked: QuestionItem = { ...printed, answers: ['yes', 'no'], options: ['day', 'none'] };
  const boxes: QuestionItem = { ...printed, answers: [], options: ['day', 'night', 'none'] };
  it.each<[string, QuestionItem, object | undefined, string | undefined]>([
    ['asked', asked, { answer: 'no', selected: ['day'] }, 'no'],
    ['asked', asked, { selected: ['day'] }, undefined],
    ['boxes', boxes, { selected: ['day'] }, 'yes'],
    ['boxes', boxes, { selected: ['day', 'none'] }, 'yes'],
    ['boxes', boxes, { selected: ['none'] }, 'no'],
    ['boxes', boxes, { selected: [] }, undefined],
    ['boxes', boxes, { detail: 'x' }, undefined],
    ['boxes', boxes, undefined, undefined],
  ])('of %s %o, %j, counts as %s', (_kind, question, q1, expected) => {
    expect(countsAs(question, q1 ? { q1 } : {})).toBe(expected);
  });
});

describe('nothing is said', () => {
  it.each([
    undefined,
    '',
    ' \n',
    '\u200b',
    [],
    [' '],
    [{}],
    [{ name: ' ' }, {}],
    {},
    { answer: undefined },
    { a: { b: '' } },
  ])('by %j', (value) => {
    expect(isBlank(value)).toBe(true);
  });
  it.each([0, false, true, 'x', ['x'], ['', 'x'], [{}, { name: 'x' }], { a: { b: 'x' } }, { a: '', b: 0 }])(
    'but not by %j',
    (value) => {
      expect(isBlank(value)).toBe(false);
    },
  );
});

describe('the same is said', () => {
  it.each<[unknown, unknown]>([
    ['Example Person', ' example \u200b  PERSON'],
    ['Zoe\u0308', 'Zo\u00eb'],
    [7, '7'],
    [true, 'true'],
  ])('by %j and %j', (one, other) => {
    expect(isSame(one, other)).toBe(true);
  });
  it.each<[unknown, unknown]>([
    ['Example Person', 'ExamplePerson'],
    // Of one another only as capitals.
    ['Strasse', 'Straße'],
    [7, 70],
  ])('but not by %j and %j', (one, other) => {
    expect(isSame(one, other)).toBe(false);
  });
});

describe('an answer differs from one that is attached', () => {
  it.each([
    [{ name: 'Example' }, { name: 'Other' }, undefined, true],
    [{ name: 'Example' }, { name: 'EXAMPLE ' }, undefined, false],
    [{ name: 'Example' }, { name: ' ' }, undefined, false],
    [{ name: 'Example' }, undefined, undefined, false],
    [{}, { name: 'Other' }, undefined, false],
    [{ name: 'Example' }, { name: 'Example', child: 'Other' }, 'child', true],
    [{ name: 'Example' }, { name: 'Other', child: 'Example' }, 'child', false],
  ])('%j from %j, as %s: %s', (here, there, as, expected) => {
    expect(differs('name', here, there, as)).toBe(expected);
  });
});
