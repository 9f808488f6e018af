import { AnswersError } from '@safeguarding-forms/instruments';
import { verifySubmission } from '@safeguarding-forms/schemas';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { fakeSchemas, fakeSubmission, recordSubmission } from '../support/fake-submissions.js';
import { issuesOf } from '../support/issues-of.js';
import { published } from '../support/published.js';
import { leaves, payload, spoil } from '../support/sample-submission.js';

// Making ten megabytes can take longer than judging them.
vi.setConfig({ testTimeout: 60_000 });

describe('verifySubmission, given what no form makes', () => {
  const throws = (): never => {
    throw new Error('trap');
  };
  const trapped = (target: object): object =>
    new Proxy(target, {
      get: throws,
      has: throws,
      ownKeys: throws,
      getPrototypeOf: throws,
      getOwnPropertyDescriptor: throws,
    });
  const revoked = (): object => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    return proxy;
  };
  const circle = (): object => {
    const self: { self?: object } = {};
    self.self = self;
    return self;
  };
  const deep = (depth: number): string => `${'['.repeat(depth)}${']'.repeat(depth)}`;
  const full = payload('dash.cleveland.1.0.0.full') as Record<string, unknown>;
  const lying = (): object => {
    let reads = 0;
    // Says 9 yes when it is checked and 0 when it is kept.
    return {
      ...full,
      get result() {
        return ++reads === 1 ? full.result : { kind: 'ticks' };
      },
    };
  };

  /** The issues, found in less than a second of work: other work on the machine does not count. */
  const judgedQuickly = (json: unknown): string[] => {
    const before = process.cpuUsage();
    const issues = issuesOf(json);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1e6).toBeLessThan(1);
    expect(JSON.stringify(issues).length).toBeLessThan(1000);
    return issues;
  };

  it.each<[string, unknown]>([
    ...[
      undefined,
      null,
      true,
      0,
      NaN,
      12n,
      Symbol('s'),
      '',
      ' ',
      '{',
      'null',
      '[]',
      '"text"',
      '{}',
      [],
      {},
    ].map((value): [string, unknown] => [`${typeof value} ${String(value)}`, value]),
    ['a function', throws],
    ['a proxy that throws', trapped({})],
    ['a proxy of an array that throws', trapped([])],
    ['a revoked proxy', revoked()],
    ['a proxy within', { ...full, answers: trapped({}) }],
    [
      'a getter that throws',
      {
        ...full,
        get answers() {
          return throws();
        },
      },
    ],
    ['a circle', circle()],
    ['a circle within', { ...full, context: circle() }],
    ['a circle in the answers', { ...full, answers: { q1: circle() } }],
    ['a bigint within', { ...full, context: 1n }],
    ['a symbol within', { ...full, context: Symbol('s') }],
    ['a date', new Date()],
    ['a map', new Map(Object.entries(full))],
    ['an instance', Object.assign(Object.create({ inherited: true }), { format: full.format })],
    ['bytes', new Uint8Array(1e6)],
    [
      'an array that says something else when walked',
      {
        ...full,
        omitted: Object.assign([], {
          *[Symbol.iterator]() {
            for (;;) yield 'header';
          },
          0: 1,
        }),
      },
    ],
    [
      'a proxy of an array of no length',
      {
        ...full,
        omitted: new Proxy([], { get: (_target, key) => (key === 'length' ? NaN : 1) }),
        context: new Array(4e9),
      },
    ],
    ['an endless array', { ...full, omitted: new Array(4_294_967_295) }],
    [
      'a submission in brackets',
      JSON.stringify(full).replace('"context":{', `"context":{"deep":${deep(5000)},`),
    ],
    ['its own prototype', JSON.stringify(full).replace('{', '{"__proto__":{"ok":true},')],
    [
      'a prototype in the context',
      JSON.stringify({ ...full, context: 0 }).replace(
        '"context":0',
        '"context":{"__proto__":{"admin":true}}',
      ),
    ],
    [
      'names of object methods',
      { ...full, answers: { constructor: 1, hasOwnProperty: 2, toString: 3, valueOf: 4 } },
    ],
    [
      'an instrument named after a method',
      { ...full, instrument: { id: '__proto__', edition: 'constructor', version: 'toString' } },
    ],
  ])('refuses %s', (_what, value) => {
    const verdict = verifySubmission(value);
    expect(verdict.ok).toBe(false);
    expect(issuesOf(value).length).toBeGreaterThan(0);
    expect(() => JSON.stringify(verdict)).not.toThrow();
  });

  it('reads everything once, so that nothing can be one thing when checked and another when kept', () => {
    expect(verifySubmission(lying())).toStrictEqual({ ok: true, submission: full });
  });

  it('takes no harm from symbols and hidden properties, and keeps none', () => {
    const given = Object.defineProperty({ ...full, [Symbol('s')]: throws }, 'hidden', {
      value: 1,
      enumerable: false,
    });
    expect(verifySubmission(given)).toStrictEqual({ ok: true, submission: full });
  });

  it.each<[string, () => unknown, string[]]>([
    [
      'in an answer',
      () => spoil(full, ['answers', 'q1', 'detail'], 'x'.repeat(1e7)),
      ['answers.q1.detail too-long'],
    ],
    [
      'of wide characters',
      () => spoil(full, ['answers', 'q1', 'detail'], '\u{1f642}'.repeat(5e6)),
      ['answers.q1.detail too-long'],
    ],
    ['in the context', () => spoil(full, ['context'], 'x'.repeat(1e7)), ['context too-long']],
    ['as the language', () => spoil(full, ['language'], 'x-'.repeat(5e6)), ['language unknown-language']],
    ['as an id', () => spoil(full, ['submissionId'], '5'.repeat(1e7)), ['submissionId bad-format']],
    [
      'as a time',
      () => spoil(full, ['startedAt'], '2'.repeat(1e7)),
      ['startedAt not-a-date', 'startedAt too-long'],
    ],
    [
      'as a key',
      () => spoil(full, ['answers', 'x'.repeat(1e7)], 1),
      [`answers.${'x'.repeat(40)} unknown-key`],
    ],
    [
      'as an edition',
      () => spoil(full, ['instrument', 'edition'], 'x'.repeat(1e7)),
      ['instrument.edition unknown-instrument'],
    ],
    [
      'as an option',
      () => spoil(full, ['answers', 'q17', 'selected'], ['x'.repeat(1e7)]),
      ['answers.q17.selected unknown-option'],
    ],
    [
      'in foreign keys',
      () =>
        spoil(
          full,
          ['answers'],
          Object.fromEntries(Array.from({ length: 2e5 }, (_, index) => [`${index}`.padEnd(50, 'x'), 1])),
        ),
      ['answers too-many'],
    ],
    ['in an array', () => spoil(full, ['omitted'], Array(5e6).fill('header')), ['omitted too-many']],
    ['of text that is no JSON', () => 'x'.repeat(1e7), [' too-long']],
  ])('refuses ten megabytes %s in less than a second, with a short answer', (_what, make, expected) => {
    const given = make();
    expect(judgedQuickly(given)).toEqual(expected);
    expect(judgedQuickly(JSON.stringify(given))).toEqual([' too-long']);
  });

  it.each<[string, () => string, string[]]>([
    [
      'one answer',
      () => JSON.stringify(spoil(full, ['answers', 'q1', 'detail'], 'x'.repeat(2e6))),
      ['answers.q1.detail too-long'],
    ],
    ['brackets', () => deep(1e6), [`${'[0]'.repeat(65)} bad-format`]],
    ['keys', () => `{${Array.from({ length: 2e5 }, (_, index) => `"a${index}":1`).join()}}`, [' too-many']],
  ])('refuses two megabytes of %s in less than a second', (_what, make, expected) => {
    expect(judgedQuickly(make())).toEqual(expected);
  });

  it('tells of no more than a hundred issues', () => {
    const answers = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`a${index}`, 1]));
    expect(issuesOf({ ...full, answers })).toHaveLength(100);
  });

  it('never throws, whatever is put in any place', () => {
    const places = leaves(full);
    const anything = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withTypedArray: true,
      withSparseArray: true,
      withNullPrototype: true,
    });
    fc.assert(
      fc.property(
        anything,
        fc.constantFrom([], ['answers'], ['result'], ['instrument'], ...places),
        (value, path) => {
          const verdict = verifySubmission(spoil(full, path, value));
          expect(verdict.ok ? verdict.submission : verdict.issues.length).toBeTruthy();
        },
      ),
      { numRuns: 1000 },
    );
  });

  it.each(published.map(({ id, edition, definition }) => `${id}.${edition}.${definition.version}.full`))(
    'never throws, whatever is put in any place of %s',
    (name) => {
      const given: unknown = payload(name);
      const places = leaves(given);
      const anything = fc.anything({ withBigInt: true, withMap: true, withNullPrototype: true });
      fc.assert(
        fc.property(
          anything,
          fc.constantFrom(['answers'], ['result'], ['attachments'], ...places),
          (value, path) => {
            const verdict = verifySubmission(spoil(given, path, value));
            expect(verdict.ok ? verdict.submission : verdict.issues.length).toBeTruthy();
          },
        ),
        { numRuns: 150 },
      );
    },
  );

  it('never throws, whatever is attached or put in any place of what is attached', () => {
    const inner = recordSubmission(
      { children: [{ unborn: true, needs: ['care'] }] },
      { riskAssessment: fakeSubmission() },
    );
    const outer = recordSubmission({ agreed: 'no', told: undefined }, { sharingRecord: inner });
    const anything = fc.anything({ withBigInt: true, withMap: true, withNullPrototype: true });
    fc.assert(
      fc.property(
        anything,
        fc.constantFrom<(string | number)[]>(
          ...[['attachments'], ['attachments', 'sharingRecord'], ['attachments', '__proto__'], ['answers']],
          ...leaves(outer),
        ),
        (value, path) => {
          const spoilt = spoil(outer, path, value);
          const verdict = fakeSchemas.verifySubmission(spoilt);
          expect(verdict.ok ? verdict.submission : verdict.issues.length).toBeTruthy();
          fakeSchemas.submissionSchema('fake-record', 'sample').safeParse(spoilt);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it.each<[string, () => unknown]>([
    ['a proxy', () => trapped({})],
    ['a revoked proxy', revoked],
    ['a circle', circle],
    ['itself', () => attachedToItself()],
    ['a function', () => throws],
    ['ten megabytes', () => 'x'.repeat(1e7)],
    ['two hundred thousand values', () => Array(2e5).fill({})],
  ])('refuses %s in the place of an attachment', (_what, make) => {
    const attachments = { riskAssessment: make() };
    expect(fakeSchemas.verifySubmission({ ...recordSubmission(), attachments }).ok).toBe(false);
    expect(() => recordSubmission({}, attachments)).toThrow(AnswersError);
  });

  const attachedToItself = (): object => {
    const record: Record<string, unknown> = {
      ...recordSubmission({ agreed: 'no', told: undefined, ground: 'x' }),
    };
    record.attachments = { sharingRecord: record };
    return record;
  };
});
