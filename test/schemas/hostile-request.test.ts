/** `createSubmission`, given what no caller should give; and what page or library can do to everything that is read. */
import { AnswersError } from '@safeguarding-forms/instruments';
import { createSubmission, verifySubmission } from '@safeguarding-forms/schemas';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { errorOf, issuesOf } from '../support/issues-of.js';
import { leaves, payload, payloadText, spoil } from '../support/sample-submission.js';

vi.setConfig({ testTimeout: 60_000 });

const seed = Number(process.env.SF_SEED ?? Date.now() % 2 ** 31);
const full = payload('dash.cleveland.1.0.0.full');
const request = {
  ...{ id: 'dash', edition: 'cleveland', answers: full.answers, language: 'en', audience: 'professional' },
  ...{ startedAt: '2025-01-15T10:00:00.000Z', context: { case: 'EXAMPLE-1' }, supersedes: null, omitted: [] },
  ...{ wording: { pack: 'built-in', status: 'draft' } },
};
const create = (given: unknown): unknown => createSubmission(given as never);

const throws = (): never => {
  throw new RangeError('trap');
};
const trapped = (target: object): object =>
  new Proxy(target, { get: throws, ownKeys: throws, getPrototypeOf: throws, has: throws });
const circle = (): object => {
  const self: Record<string, unknown> = {};
  self.id = self.edition = self.answers = self;
  return self;
};
const revoked = (): object => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
};
const unusable: readonly [string, unknown][] = [
  ...(
    [undefined, null, true, 0, 1n, Symbol('s'), '', 'x', [], {}, () => 1, new Map(), new Date()] as const
  ).map((value): [string, unknown] => [`${typeof value} ${String(value)}`, value]),
  ['a circle', circle()],
  ['a proxy that throws', trapped({})],
  ['a proxy of a list that throws', trapped([])],
  ['a revoked proxy', revoked()],
  ['an instance', Object.create({ ...request })],
  ['ten megabytes', 'x'.repeat(1e7)],
  ['two hundred thousand values', Array(2e5).fill({})],
  ['two hundred thousand keys', Object.fromEntries(Array.from({ length: 2e5 }, (_, key) => [`a${key}`, 1]))],
  ['ten thousand brackets', JSON.parse('['.repeat(1000) + ']'.repeat(1000))],
  ['JSON as text', JSON.stringify(request)],
  [
    'a getter that throws',
    {
      get id() {
        return throws();
      },
    },
  ],
];

describe('createSubmission, given what it cannot use', () => {
  it.each(unusable)('refuses %s as a request', (_what, given) => {
    const error = errorOf(() => create(given));
    expect(error).toBeInstanceOf(AnswersError);
    expect(error.issues.length).toBeGreaterThan(0);
    expect(error.message.length).toBeLessThan(1000);
  });

  describe.each(Object.keys(request))('in the place of %s', (part) => {
    it.each(unusable)('takes or refuses %s', (_what, given) => {
      try {
        create({ ...request, [part]: given });
      } catch (error) {
        const isName = ['id', 'edition'].includes(part) && typeof given === 'string';
        expect(error).toBeInstanceOf(isName ? RangeError : AnswersError);
        expect((error as Error).message.length).toBeLessThan(3000);
      }
    });
  });

  it.each<[string, object]>([
    ['a misspelt part', { attachements: {} }],
    ['a number as the name of the instrument', { id: 7 }],
    ['no edition', { edition: undefined }],
    ['attachments in a list', { attachments: [full] }],
    ['attachments that throw', { attachments: trapped({}) }],
    ['a start years ago', { startedAt: '1970-01-01T00:00:00.000Z' }],
    ['a start in the year 1', { startedAt: '0001-01-01T00:00:00.000Z' }],
    ['a start next week', { startedAt: new Date(Date.now() + 6e8).toISOString() }],
  ])('refuses %s', (_what, changes) => {
    expect(errorOf(() => create({ ...request, ...changes }))).toBeInstanceOf(AnswersError);
  });

  it('reads each part once, so that nothing is one thing when it is checked and another when it is kept', () => {
    const reads = new Map<string, number>();
    const changing = new Proxy(request, {
      get(target, key, receiver) {
        const name = String(key);
        reads.set(name, (reads.get(name) ?? 0) + 1);
        return reads.get(name) === 1 ? Reflect.get(target, key, receiver) : throws();
      },
    });
    expect(create(changing)).toMatchObject({ answers: full.answers, context: request.context });
    for (const part of Object.keys(request)) expect(reads.get(part), part).toBe(1);
  });

  it.each(leaves(request).map((path) => [path.join('.'), path] as const))('reads %s once', (_name, path) => {
    const place = path.at(-1)!;
    let reads = 0;
    const holder = path
      .slice(0, -1)
      .reduce<unknown>((value, key) => Reflect.get(value as object, key), request);
    const value: unknown = Reflect.get(holder as object, place);
    const lying = Object.defineProperty(
      Array.isArray(holder) ? [...holder] : { ...(holder as object) },
      place,
      {
        enumerable: true,
        get: () => (++reads === 1 ? value : throws()),
      },
    );
    const {
      submissionId: _id,
      submittedAt: _at,
      ...kept
    } = create(spoil(request, path.slice(0, -1), lying)) as {
      readonly submissionId: string;
      readonly submittedAt: string;
    };
    expect(kept).toMatchObject({ answers: full.answers, language: 'en', context: request.context });
    expect(reads).toBe(1);
  });

  it(`throws nothing but AnswersError, whatever stands in any place (seed ${seed})`, () => {
    const anything = fc.anything({
      ...{ withBigInt: true, withDate: true, withMap: true, withSet: true, withTypedArray: true },
      ...{ withSparseArray: true, withNullPrototype: true },
    });
    const places = leaves(request).flatMap((path) => path.map((_, length) => path.slice(0, length + 1)));
    const results = { made: 0, refused: 0 };
    fc.assert(
      fc.property(anything, fc.constantFrom([], ...places), (value, path) => {
        const given = spoil(request, path, value);
        try {
          const submission = create(given);
          expect(verifySubmission(submission)).toMatchObject({ ok: true });
          results.made++;
        } catch (error) {
          const isName = ['id', 'edition'].includes(String(path[0])) && typeof value === 'string';
          expect(error).toBeInstanceOf(isName ? RangeError : AnswersError);
          results.refused++;
        }
      }),
      { numRuns: 1500, seed },
    );
    expect(Math.min(results.made, results.refused)).toBeGreaterThan(5);
  });
});

describe('verifySubmission, where all objects share more than they should', () => {
  const prototypes = [Object.prototype, Array.prototype] as object[];
  const polluted: [string, PropertyKey, unknown][] = [];
  for (const key of [
    ...[
      'path',
      'code',
      'message',
      'params',
      'input',
      'issues',
      'ok',
      'value',
      'get',
      'set',
      'format',
      'keys',
    ],
    ...[
      'answers',
      'result',
      'q1',
      'attachments',
      'instrument',
      'async',
      'error',
      'then',
      'toJSON',
      'continue',
    ],
    ...['when', 'kind', 'required', 'place', 'given', 'writable', 'enumerable', '__proto__x', '0', 'length'],
  ])
    for (const value of ['x', 1, null, [], {}, throws]) polluted.push([key, key, value]);

  afterEach(() => {
    for (const prototype of prototypes)
      for (const [, key] of polluted)
        if (key !== 'length' && key !== 'keys') Reflect.deleteProperty(prototype, key);
  });

  it(`never throws (${polluted.length} ways)`, () => {
    const bodies = [
      full,
      { ...full, answers: { q1: 1, extra: 1 } },
      { ...full, language: 7 },
      null,
      '{',
      '[]',
    ];
    const thrown: string[] = [];
    for (const [name, key, value] of polluted) {
      // Set once the arguments are there, and taken back before anything else runs.
      const outcomes: unknown[] = [];
      Reflect.defineProperty(Object.prototype, key, {
        value,
        configurable: true,
        writable: true,
        enumerable: true,
      });
      try {
        for (let at = 0; at < 6; at++) outcomes[at] = verifySubmission(bodies[at]).ok;
      } catch {
        outcomes[6] = 'thrown';
      }
      Reflect.deleteProperty(Object.prototype, key);
      if (outcomes.length > 6) thrown.push(`${name} = ${String(value)}`);
      // What is wrong is never taken for right because of it.
      expect(outcomes.slice(1), name).not.toContain(true);
    }
    expect(thrown).toEqual([]);
  });
});

describe('a submission’s own facts', () => {
  const other = '0b8f6a52-6d0e-4c55-9a3a-5f6f0d3c7b11';

  it.each<[string, object, string[]]>([
    ['its id in capitals', { submissionId: full.submissionId.toUpperCase() }, ['submissionId bad-format']],
    ['the amended one’s in capitals', { supersedes: other.toUpperCase() }, ['supersedes bad-format']],
    ['itself amended', { supersedes: full.submissionId }, ['supersedes inconsistent']],
    ['a start after its end', { startedAt: '2025-01-15T10:20:30.251Z' }, ['startedAt inconsistent']],
    ['a start years before', { startedAt: '2019-01-15T10:20:30.251Z' }, ['startedAt inconsistent']],
    [
      'a start at the beginning of time',
      { startedAt: '1970-01-01T00:00:00.000Z' },
      ['startedAt inconsistent'],
    ],
  ])('are refused: %s', (_what, changes, expected) => {
    expect(issuesOf({ ...full, ...changes })).toEqual(expected);
  });

  it('are taken: another one amended, and a form that was open for a year', () => {
    expect(issuesOf({ ...full, supersedes: other, startedAt: '2024-01-15T10:20:30.251Z' })).toEqual([]);
  });

  it('are written in lower case, however the caller has them', () => {
    const made = create({ ...request, supersedes: other.toUpperCase() });
    expect(made).toMatchObject({ supersedes: other });
    expect(verifySubmission(made)).toMatchObject({ ok: true });
  });
});

describe('depth', () => {
  /** Processor time, since other work on the machine does not count. */
  const work = (act: () => void): number => {
    const before = process.cpuUsage();
    act();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
  const text = payloadText('dash.cleveland.1.0.0.full');

  it.each<[string, string]>([
    ['brackets', '['.repeat(2.4e6)],
    ['closed brackets', '['.repeat(1.2e6) + ']'.repeat(1.2e6)],
    ['braces', '{"a":'.repeat(4e5)],
    ['both', '[{"a":'.repeat(4e5)],
    ['brackets in the context', text.replace(/"context": .*\n/, `"context": ${'['.repeat(2.4e6)},\n`)],
  ])('is checked before text is parsed: %s', (_what, given) => {
    const took = work(() => expect(verifySubmission(given).ok).toBe(false));
    expect(took).toBeLessThan(100);
  });

  it('is none of a text with brackets in it', () => {
    for (const detail of ['['.repeat(500), '"[{'.repeat(100), '\\"[{\\\\'.repeat(100), '\\', '"'])
      expect(issuesOf(JSON.stringify(spoil(full, ['answers', 'q1', 'detail'], detail)))).toEqual([]);
  });
});
