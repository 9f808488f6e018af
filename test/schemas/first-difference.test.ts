import { firstDifference } from '@safeguarding-forms/schemas/internal/first-difference.js';
import { describe, expect, it } from 'vitest';

describe('firstDifference', () => {
  it.each<[unknown, unknown]>([
    [
      { a: 1, b: { c: [1, 2] } },
      { b: { c: [1, 2] }, a: 1 },
    ],
    [[], []],
    [null, null],
  ])('finds none between %j and %j', (given, expected) => {
    expect(firstDifference(given, expected, 'result')).toBeUndefined();
  });

  it.each<[unknown, unknown, string]>([
    [{ a: 1 }, { a: 1, b: 2 }, 'result.b'],
    [{ a: 1, b: 2 }, { a: 1 }, 'result.b'],
    [{ a: [1, 2] }, { a: [1] }, 'result.a[1]'],
    [{ a: [1] }, { a: [1, 2] }, 'result.a[1]'],
    [{ a: [{ b: 1 }] }, { a: [{ b: '1' }] }, 'result.a[0].b'],
    [{ a: [] }, { a: {} }, 'result.a'],
    [{ a: null }, { a: {} }, 'result.a'],
    [{}, { toString: 1 }, 'result.toString'],
    [undefined, {}, 'result'],
  ])('finds where %j differs from %j', (given, expected, path) => {
    expect(firstDifference(given, expected, 'result')).toBe(path);
  });
});
