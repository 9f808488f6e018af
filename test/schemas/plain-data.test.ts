/** What is copied out of whatever a caller or a sender gives, and what is told of the rest: by hand. */
import { isShallow, isSmallEnough, readContext } from '@safeguarding-forms/schemas/internal/context.js';
import { plainCopy, plainJson } from '@safeguarding-forms/schemas/internal/plain-copy.js';
import { within } from '@safeguarding-forms/schemas/internal/within.js';
import { describe, expect, it } from 'vitest';

const refused = (path: string, code: string, params: object) => ({
  ok: false,
  issue: { path, code, params },
});
const nested = (depth: number): unknown =>
  Array.from({ length: depth }).reduce<unknown>((inner) => [inner], 'inside');

describe('a plain copy', () => {
  it.each([
    null,
    true,
    'text',
    0,
    -1.5,
    [],
    {},
    { a: [1, { b: null }], c: 'x' },
    Array(29_999).fill(0),
    nested(64),
  ])('is made of %#', (value) => {
    expect(plainCopy(value)).toStrictEqual({ ok: true, value });
  });

  it('has no negative zero and nothing that is absent', () => {
    const { value } = plainCopy({ a: -0, b: undefined }) as { value: { a: number } };
    expect(Object.is(value.a, 0)).toBe(true);
    expect(Object.keys(value)).toEqual(['a']);
  });

  it.each<[string, unknown, string, object]>([
    ['undefined', undefined, '', { given: 'undefined' }],
    ['a function', () => 1, '', { given: 'function' }],
    ['a map', new Map(), '', { given: 'object' }],
    ['no number', NaN, '', { given: 'number' }],
    ['infinity in a list', [0, Infinity], '[1]', { given: 'number' }],
    ['a date by a key', { a: { b: [new Date(0)] } }, 'a.b[0]', { given: 'object', place: '#1.#1[0]' }],
    ['a hole', new Array(1), '[0]', { given: 'undefined' }],
  ])('is not made of %s', (_name, value, path, params) => {
    expect(plainCopy(value)).toEqual(refused(path, 'wrong-type', { ...params, expected: 'JSON' }));
  });

  it('names keys that are known, others by their place', () => {
    const value = { other: 1, q1: { detail: 1n } };
    expect(plainCopy(value, new Set(['q1']))).toEqual(
      refused('q1.detail', 'wrong-type', { given: 'bigint', expected: 'JSON', place: 'q1.#1' }),
    );
    expect(plainCopy(value, new Set(['q1', 'detail']))).toEqual(
      refused('q1.detail', 'wrong-type', { given: 'bigint', expected: 'JSON' }),
    );
    const long = 'y'.repeat(41);
    expect(plainCopy({ [long]: 1n })).toEqual(
      refused('y'.repeat(40), 'wrong-type', { given: 'bigint', expected: 'JSON', place: '#1' }),
    );
  });

  it('takes no key that would change a prototype', () => {
    expect(plainCopy(JSON.parse('{"a":1,"b":{"__proto__":{}}}'))).toEqual(
      refused('b.__proto__', 'unknown-key', { given: '__proto__', place: '#2.#1' }),
    );
  });

  it('goes no deeper and no further than any form', () => {
    expect(plainCopy(nested(65))).toMatchObject({ ok: true });
    const deeper = plainCopy(nested(66));
    expect(deeper).toEqual(refused('[0]'.repeat(65), 'bad-format', { given: 'nesting', max: 64 }));
    const many = { max: 30_000 };
    expect(plainCopy(Array(30_000).fill(0))).toEqual(refused('', 'too-many', many));
    expect(plainCopy([Array(20_000).fill(0), Array(20_000).fill(0)])).toEqual(
      refused('[1]', 'too-many', many),
    );
    const keys = Object.fromEntries(Array.from({ length: 30_000 }, (_, at) => [`k${at}`, 0]));
    expect(plainCopy(keys)).toEqual(refused('', 'too-many', many));
  });

  it('is not made of what throws', () => {
    const value = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error('touched');
        },
      },
    );
    expect(plainCopy(value)).toEqual(refused('', 'bad-format', { given: 'unreadable', expected: 'JSON' }));
  });
});

describe('JSON text', () => {
  it.each(['{"a":["[[{",{"b":"\\"]"}]}', '[]', '"text"', ' 7 ', JSON.stringify(nested(64))])(
    'is read: %s',
    (json) => {
      expect(plainJson(json)).toStrictEqual({ ok: true, value: JSON.parse(json) as unknown });
    },
  );

  it('of another kind is copied as it is', () => {
    expect(plainJson({ a: 1 })).toStrictEqual({ ok: true, value: { a: 1 } });
    expect(plainJson(1n)).toEqual(refused('', 'wrong-type', { given: 'bigint', expected: 'JSON' }));
    expect(plainJson({ q1: 1n }, new Set(['q1']))).toEqual(
      refused('q1', 'wrong-type', { given: 'bigint', expected: 'JSON' }),
    );
    expect(plainJson('{"__proto__":1}', new Set(['__proto__']))).toEqual(
      refused('__proto__', 'unknown-key', { given: '__proto__' }),
    );
  });

  it.each(['', '{', '[1,]', '{"a":1}}', '"', '"\\"', '['.repeat(10)])('is none: %s', (json) => {
    expect(plainJson(json)).toEqual(refused('', 'bad-format', { given: json, expected: 'JSON' }));
  });

  it('is named by its beginning', () => {
    expect(plainJson('x'.repeat(41))).toEqual(
      refused('', 'bad-format', { given: 'x'.repeat(40), expected: 'JSON' }),
    );
  });

  it('that is nested too deep is refused as the whole would be, without being read', () => {
    const deep = refused('[0]'.repeat(65), 'bad-format', { given: 'nesting', max: 64 });
    expect(plainJson(JSON.stringify(nested(66)))).toEqual(deep);
    expect(plainJson('['.repeat(2_400_000))).toEqual(deep);
    // Brackets that are closed again, or stand in texts, are no depth.
    expect(plainJson(`[${Array(100).fill('[]').join()}]`)).toMatchObject({ ok: true });
    expect(plainJson(`[${Array(100).fill('{}').join()}]`)).toMatchObject({ ok: true });
    expect(plainJson(JSON.stringify(['['.repeat(100), `\\"${'{'.repeat(100)}`]))).toMatchObject({ ok: true });
    expect(plainJson('{"a":'.repeat(66))).toMatchObject(
      refused('a' + '.a'.repeat(64), 'bad-format', { given: 'nesting', max: 64 }),
    );
  });

  it('that is longer than anyone writes is not read', () => {
    const max = 5_000_000;
    expect(plainJson(`"${'x'.repeat(max - 2)}"`)).toMatchObject({ ok: true });
    expect(plainJson(`"${'x'.repeat(max - 1)}"`)).toEqual(refused('', 'too-long', { max }));
  });
});

describe('a context', () => {
  it('is small: 4096 bytes of JSON', () => {
    expect(isSmallEnough('x'.repeat(4094))).toBe(true);
    expect(isSmallEnough('x'.repeat(4095))).toBe(false);
    // Two, three and four bytes each.
    expect(isSmallEnough('é'.repeat(2047))).toBe(true);
    expect(isSmallEnough('é'.repeat(2048))).toBe(false);
    expect(isSmallEnough('例'.repeat(1364))).toBe(true);
    expect(isSmallEnough('例'.repeat(1365))).toBe(false);
    expect(isSmallEnough('🙂'.repeat(1023))).toBe(true);
    expect(isSmallEnough('🙂'.repeat(1024))).toBe(false);
    expect(isSmallEnough(' %"'.repeat(1023))).toBe(true);
  });

  it('is shallow: nested 32 times', () => {
    expect([nested(32), {}, null, 'x', [[], {}]].map((each) => isShallow(each))).toEqual(Array(5).fill(true));
    expect([nested(33), [1, nested(32)]].map((each) => isShallow(each))).toEqual([false, false]);
  });

  it('is copied, or refused by its name', () => {
    expect(readContext({ case: 'EXAMPLE-1' })).toEqual({ ok: true, value: { case: 'EXAMPLE-1' } });
    expect(readContext(null)).toEqual({ ok: true, value: null });
    expect(readContext({ a: 1n })).toEqual(
      refused('context', 'wrong-type', { given: 'bigint', expected: 'JSON', place: '#1' }),
    );
    expect(readContext('x'.repeat(4095))).toEqual(refused('context', 'too-long', { max: 4096 }));
    expect(readContext(Array(30_000).fill(0))).toEqual(refused('context', 'too-long', { max: 4096 }));
    expect(readContext(nested(33))).toEqual(refused('context', 'wrong-type', { given: 'nesting', max: 32 }));
    expect(readContext(nested(66))).toEqual(refused('context', 'wrong-type', { given: 'nesting', max: 64 }));
  });
});

describe('an issue with a part', () => {
  it.each([
    ['q1.detail', {}, 'answers.q1.detail', {}],
    ['', { given: 'null' }, 'answers', { given: 'null' }],
    ['[2]', {}, 'answers[2]', {}],
    ['q1.x', { place: 'q1.#2' }, 'answers.q1.x', { place: 'answers.q1.#2' }],
  ])('at "%s" with %j is told of the whole', (path, params, whole, told) => {
    const issue = { path, code: 'wrong-type', params: params as Record<string, string> };
    expect(within('answers', issue)).toEqual({ path: whole, code: 'wrong-type', params: told });
  });
});
