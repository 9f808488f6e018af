import { AnswersError, score } from '@safeguarding-forms/instruments';
import { createSubmission, parseAnswers, verifySubmission } from '@safeguarding-forms/schemas';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leaves, payload, payloadNames, spoil } from '../support/sample-submission.js';

const allNo = Object.fromEntries(
  Array.from({ length: 27 }, (_, index) => [`q${index + 1}`, { answer: 'no' }] as const),
);
const request = {
  id: 'dash',
  edition: 'cleveland',
  answers: allNo,
  language: 'en',
  audience: 'professional',
  startedAt: '2025-01-15T10:00:00.000Z',
} as const;

const issuesOf = (json: unknown): string[] => {
  const verdict = verifySubmission(json);
  return verdict.ok ? [] : verdict.issues.map(({ path, code }) => `${path} ${code}`);
};
const errorOf = (make: () => unknown): AnswersError => {
  try {
    make();
  } catch (error) {
    return error as AnswersError;
  }
  throw new Error('nothing was thrown');
};
const refusals = (changes: object): string[] => {
  const error = errorOf(() => createSubmission({ ...request, ...changes }));
  expect(error).toBeInstanceOf(AnswersError);
  return error.issues.map(({ path, code }) => `${path} ${code}`);
};

describe('createSubmission', () => {
  it('wraps answers and result, with defaults, in the order of the contract', () => {
    const before = Date.now();
    const submission = createSubmission(request);
    expect(submission).toStrictEqual({
      format: 'safeguarding-forms/submission@1',
      element: 'dash-checklist',
      instrument: { id: 'dash', edition: 'cleveland', version: '1.0.0' },
      submissionId: expect.stringMatching(
        /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
      ),
      supersedes: null,
      startedAt: request.startedAt,
      submittedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
      language: 'en',
      audience: 'professional',
      omitted: [],
      wording: { pack: 'built-in', status: 'draft' },
      context: null,
      answers: allNo,
      result: score('dash', 'cleveland', allNo),
    });
    expect(Object.keys(submission)).toEqual([
      ...[
        'format',
        'element',
        'instrument',
        'submissionId',
        'supersedes',
        'startedAt',
        'submittedAt',
        'language',
      ],
      ...['audience', 'omitted', 'wording', 'context', 'answers', 'result'],
    ]);
    expect(Date.parse(submission.submittedAt)).toBeGreaterThanOrEqual(before);
    expect(Date.parse(submission.submittedAt)).toBeLessThanOrEqual(Date.now());
  });

  it('is verified as it comes, as text and as a value', () => {
    const submission = createSubmission({
      ...request,
      audience: 'self',
      language: 'zh-Hant-TW',
      wording: { pack: 'Sample Agency', status: 'official' },
      omitted: ['signature', 'information'],
      context: { case: 'EX-1', list: [1, null, { deep: '\u{1f642}' }] },
      supersedes: '0b8e1c7a-3f5d-4e2a-8c6b-9d7f2a1b3c4d',
      attachments: {},
    });
    expect(submission.omitted).toEqual(['information', 'signature']);
    expect(verifySubmission(submission)).toStrictEqual({ ok: true, submission });
    expect(verifySubmission(JSON.stringify(submission))).toStrictEqual({ ok: true, submission });
  });

  it('is frozen through and through, and freezes nothing of the caller', () => {
    const given = {
      ...request,
      answers: { ...allNo, q1: { answer: 'yes' as const } },
      context: { list: [1] },
      wording: { pack: 'x', status: 'draft' as const },
    };
    const submission = createSubmission(given);
    const { answers, result, context, wording, instrument, omitted } = submission;
    for (const part of [
      submission,
      answers,
      answers.q1,
      result,
      result.reasons[0]?.items,
      context,
      wording,
      instrument,
      omitted,
    ]) {
      expect(part).toBeDefined();
      expect(Object.isFrozen(part)).toBe(true);
    }
    for (const part of [given.answers, given.answers.q1, given.context, given.context.list, given.wording]) {
      expect(Object.isFrozen(part)).toBe(false);
    }
  });

  it('gives every submission an id of its own', () => {
    const ids = Array.from({ length: 200 }, () => createSubmission(request).submissionId);
    expect(new Set(ids).size).toBe(200);
  });

  it('carries what is asked, in printed order, and leaves the rest behind', () => {
    const { answers } = createSubmission({
      ...request,
      answers: {
        signedName: 'Example Person',
        referralMade: 'yes',
        childrenAtRisk: 'no',
        childrenReferral: 'yes',
        ...allNo,
      },
    });
    expect(Object.keys(answers)).toEqual([...Object.keys(allNo), 'childrenAtRisk', 'signedName']);
  });

  it('drops answers in sections left out', () => {
    const { answers } = createSubmission({
      ...request,
      omitted: ['signature'],
      answers: { ...allNo, signedName: 'Example Person' },
    });
    expect(answers).not.toHaveProperty('signedName');
  });

  it('keeps its times in order when the clock was set back in between', () => {
    const startedAt = new Date(Date.now() + 3_600_000).toISOString();
    const submission = createSubmission({ ...request, startedAt });
    expect(submission.startedAt).toBe(submission.submittedAt);
    expect(verifySubmission(submission).ok).toBe(true);
  });

  it.each<[string, object, string[]]>([
    ['an unknown key', { answers: { ...allNo, foreign: 1 } }, ['foreign unknown-key']],
    ['answers that are none', { answers: null }, [' wrong-type']],
    ['an open question', { answers: { ...allNo, q9: {} } }, ['q9 required']],
    ['a language that is none', { language: 'English (UK)' }, ['language unknown-language']],
    ['an endless language', { language: `en${'-x'.repeat(40)}` }, ['language unknown-language']],
    ['no language', { language: undefined }, ['language required']],
    ['an unknown audience', { audience: 'everyone' }, ['audience unknown-option']],
    ['a local time', { startedAt: '2025-01-15T10:00:00' }, ['startedAt not-a-date']],
    ['a day that is none', { startedAt: '2025-02-30T10:00:00Z' }, ['startedAt not-a-date']],
    ['a moment as a Date', { startedAt: new Date(0) }, ['startedAt wrong-type']],
    [
      'a start in two days',
      { startedAt: new Date(Date.now() + 2 * 86_400_000).toISOString() },
      ['startedAt date-in-future'],
    ],
    ['an id that is none', { supersedes: 'EX-1' }, ['supersedes bad-format']],
    ['a wording without a name', { wording: { pack: '', status: 'draft' } }, ['wording.pack wrong-type']],
    [
      'a wording with a long name',
      { wording: { pack: 'x'.repeat(101), status: 'draft' } },
      ['wording.pack too-long'],
    ],
    ['an unknown status', { wording: { pack: 'x', status: 'good' } }, ['wording.status unknown-option']],
    ['an unknown section', { omitted: ['attic'] }, ['omitted[0] unknown-option']],
    [
      'sections that count',
      { omitted: ['signature', 'current', 'assessment', 'marac'] },
      ['omitted[1] cannot-omit', 'omitted[2] cannot-omit', 'omitted[3] cannot-omit'],
    ],
    ['sections that are no list', { omitted: 'signature' }, ['omitted wrong-type']],
    ['a context that JSON cannot say', { context: { when: new Date(0) } }, ['context wrong-type']],
    ['a context with a function', { context: { call: () => 1 } }, ['context wrong-type']],
    [
      'a context in a circle',
      {
        context: (() => {
          const circle: { self?: unknown } = {};
          circle.self = circle;
          return circle;
        })(),
      },
      ['context wrong-type'],
    ],
    ['a context of 4097 bytes', { context: 'x'.repeat(4095) }, ['context too-long']],
    ['a context of wide characters', { context: '\u{1f642}'.repeat(1024) }, ['context too-long']],
    ['a context of many values', { context: Array(30_000).fill(0) }, ['context too-long']],
    ['an attachment', { attachments: { riskAssessment: {} } }, ['attachments.riskAssessment bad-attachment']],
    ['a misspelt part', { ommitted: ['signature'] }, ['ommitted unknown-key']],
  ])('refuses %s', (_what, changes, expected) => {
    expect(refusals(changes)).toEqual(expected);
  });

  it('takes a context of exactly 4 kB', () => {
    expect(createSubmission({ ...request, context: 'x'.repeat(4094) }).context).toHaveLength(4094);
    expect(createSubmission({ ...request, context: '\u{1f642}'.repeat(1023) }).context).toHaveLength(2046);
  });

  it('tells everything that is wrong at once, naming the form', () => {
    const error = errorOf(() =>
      createSubmission({
        ...request,
        answers: { q1: { answer: 'no', selected: [] } as never, incompleteReason: 'x'.repeat(600) },
      }),
    );
    expect(error.message).toBe(
      'dash-checklist (cleveland): q1.selected: unknown-key {"given":"selected","allowed":["answer","detail","source"]}; incompleteReason: too-long {"max":500}',
    );
    expect(
      refusals({ answers: { foreign: 1 }, omitted: ['current'], context: 1n, attachments: { a: 1 } }),
    ).toEqual([
      ...[
        'foreign unknown-key',
        'omitted[0] cannot-omit',
        'context wrong-type',
        'attachments.a bad-attachment',
      ],
    ]);
    expect(refusals({ answers: {} })).toEqual(
      Array.from({ length: 27 }, (_, index) => `q${index + 1} required`),
    );
  });

  it('refuses unknown names, listing the allowed ones', () => {
    expect(() => createSubmission({ ...request, edition: 'nowhere' as never })).toThrow(RangeError);
    expect(() => createSubmission({ ...request, id: 'nothing' as never })).toThrow(
      /no nothing cleveland; allowed are: dash cleveland/,
    );
  });
});

describe('parseAnswers', () => {
  it('takes text and values, and gives a plain frozen copy', () => {
    const answers = { q2: { answer: 'no' }, q1: { answer: 'yes', detail: undefined } };
    const parsed = parseAnswers('dash', 'cleveland', answers);
    expect(parsed).toStrictEqual({ q1: { answer: 'yes' }, q2: { answer: 'no' } });
    expect(Object.keys(parsed)).toEqual(['q1', 'q2']);
    expect(Object.isFrozen(parsed) && Object.isFrozen(parsed.q1)).toBe(true);
    expect(parseAnswers('dash', 'cleveland', JSON.stringify(answers))).toStrictEqual(parsed);
  });

  it('refuses what is no JSON, and JSON that is no answers', () => {
    expect(errorOf(() => parseAnswers('dash', 'cleveland', '{')).issues).toMatchObject([
      { path: '', code: 'bad-format' },
    ]);
    expect(errorOf(() => parseAnswers('dash', 'cleveland', '"q1"')).issues).toMatchObject([
      { path: '', code: 'wrong-type' },
    ]);
    expect(errorOf(() => parseAnswers('dash', 'cleveland', '{"__proto__":{"q1":1}}')).issues).toMatchObject([
      { path: '__proto__', code: 'unknown-key' },
    ]);
  });
});

describe('verifySubmission', () => {
  const name = 'dash.kirklees.1.0.0.full';
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);

  it.each<[string, (string | number)[], unknown, string[]]>([
    ['another format', ['format'], 'safeguarding-forms/submission@2', ['format bad-format']],
    ['another element', ['element'], 'merit-form', ['element unknown-option']],
    ['no instrument', ['instrument'], null, ['instrument bad-format']],
    ['an unknown instrument', ['instrument', 'id'], 'toString', ['instrument.id unknown-instrument']],
    ['an unknown edition', ['instrument', 'edition'], 'nowhere', ['instrument.edition unknown-instrument']],
    ['a version that never was', ['instrument', 'version'], '1.0.1', ['instrument.version unknown-version']],
    ['a foreign part of the instrument', ['instrument', 'foreign'], 1, ['instrument.foreign unknown-key']],
    ['an id that is none', ['submissionId'], 'x', ['submissionId bad-format']],
    [
      'an id of another kind',
      ['submissionId'],
      '5e0f7a52-6c1b-1c56-9a0e-0f4f6b8d1a03',
      ['submissionId bad-format'],
    ],
    ['a missing id', ['submissionId'], undefined, ['submissionId required']],
    ['a superseded id that is none', ['supersedes'], 7, ['supersedes wrong-type']],
    ['times in the wrong order', ['startedAt'], '2025-01-15T10:20:31.000Z', ['startedAt inconsistent']],
    [
      'a submission from the day after tomorrow',
      ['submittedAt'],
      new Date(Date.now() + 2 * 86_400_000).toISOString(),
      ['submittedAt date-in-future'],
    ],
    ['a day that is none', ['submittedAt'], '2025-02-29T10:00:00Z', ['submittedAt not-a-date']],
    [
      'endless fractions of a second',
      ['submittedAt'],
      `2025-01-15T10:20:30.${'0'.repeat(1e6)}Z`,
      ['submittedAt too-long'],
    ],
    ['a language that is none', ['language'], '-', ['language unknown-language']],
    ['an unknown audience', ['audience'], 'everyone', ['audience unknown-option']],
    ['an omitted section that counts', ['omitted'], ['current'], ['omitted[0] cannot-omit']],
    ['an unknown omitted section', ['omitted'], ['attic'], ['omitted[0] unknown-option']],
    ['answers in a section left out', ['omitted'], ['comments'], ['answers.comments not-asked']],
    ['sections out of order', ['omitted'], ['comments', 'header'], ['omitted wrong-type']],
    ['a large context', ['context'], 'x'.repeat(4095), ['context too-long']],
    ['an absent context', ['context'], undefined, ['context required']],
    ['a wording status that is none', ['wording', 'status'], 'good', ['wording.status unknown-option']],
    ['a foreign part', ['attachments'], {}, ['attachments unknown-key']],
    ['a foreign part that is named like another', ['answers-extra'], 1, ['answers-extra unknown-key']],
    ['no answers', ['answers'], [], ['answers wrong-type']],
    ['a foreign answer', ['answers', 'q28'], { answer: 'yes' }, ['answers.q28 unknown-key']],
    [
      'an answer outside its options',
      ['answers', 'q1', 'answer'],
      'unknown',
      ['answers.q1.answer unknown-option'],
    ],
    [
      'options out of order',
      ['answers', 'q3', 'selected'],
      ['injury:children', 'kill:self'],
      ['answers.q3.selected wrong-type'],
    ],
    ['a text beyond its limit', ['answers', 'agency'], 'x'.repeat(501), ['answers.agency too-long']],
    ['a day that is none', ['answers', 'victimDob'], '1990-02-30', ['answers.victimDob not-a-date']],
    [
      'a day in the future of its submission',
      ['answers', 'assessmentDate'],
      tomorrow,
      ['answers.assessmentDate date-in-future'],
    ],
    [
      'an open question without a reason',
      ['answers', 'incompleteReason'],
      undefined,
      ['answers.q5 required', 'answers.q7 required'],
    ],
    [
      'a judgement without a reason',
      ['answers', 'judgement', 'reason'],
      undefined,
      ['answers.judgement.reason required'],
    ],
    [
      'a judgement below the band',
      ['answers', 'judgement', 'level'],
      'standard',
      ['answers.judgement.level judgement-lower'],
    ],
    [
      'answers to what is not asked',
      ['answers', 'q8', 'answer'],
      'no',
      Array.from({ length: 10 }, (_, index) => `answers.s${index + 1} not-asked`),
    ],
    ['an answer changed behind the score', ['answers', 'q6', 'answer'], 'no', ['result.yes result-mismatch']],
    ['a changed count', ['result', 'yes'], 5, ['result.yes result-mismatch']],
    ['a count as text', ['result', 'yes'], '6', ['result.yes result-mismatch']],
    ['a lower band', ['result', 'band'], 'standard', ['result.band result-mismatch']],
    ['a band that is none', ['result', 'band'], 'none', ['result.band result-mismatch']],
    ['a lower level', ['result', 'level'], 'medium', ['result.level result-mismatch']],
    ['a lost factor', ['result', 'factors'], [], ['result.factors[0] result-mismatch']],
    ['a lost basis', ['result', 'basis'], ['critical-factor'], ['result.basis[1] result-mismatch']],
    [
      'reasons in another order',
      ['result', 'reasons', 0, 'items'],
      ['q3', 'q2', 'q6', 'q8', 'q15', 'q21'],
      ['result.reasons[0].items[0] result-mismatch'],
    ],
    ['another outcome', ['result', 'outcome'], 'no-referral', ['result.outcome result-mismatch']],
    ['an incomplete result', ['result', 'complete'], false, ['result.complete result-mismatch']],
    ['a foreign part of the result', ['result', 'note'], 'x', ['result.note result-mismatch']],
    ['no result', ['result'], undefined, ['result result-mismatch']],
  ])('refuses %s', (_what, path, value, expected) => {
    expect(issuesOf(spoil(payload(name), path, value))).toEqual(expected);
  });

  it('takes keys in any order', () => {
    const backwards = (value: unknown): unknown =>
      typeof value !== 'object' || value === null || Array.isArray(value)
        ? value
        : Object.fromEntries(
            Object.entries(value)
              .reverse()
              .map(([key, entry]) => [key, backwards(entry)]),
          );
    expect(verifySubmission(backwards(payload(name)))).toStrictEqual({ ok: true, submission: payload(name) });
  });

  it('tells what is wrong in the envelope and in the answers at once', () => {
    const spoilt = spoil(spoil(payload(name), ['language'], ''), ['answers', 'q1'], 'no');
    expect(issuesOf(spoilt)).toEqual(['language unknown-language', 'answers.q1 wrong-type']);
  });

  it.each(payloadNames)('no value in %s can be changed for one of another kind', (each) => {
    for (const path of leaves(payload(each)).filter(([first]) => first !== 'context')) {
      for (const foreign of [null, 12_345, 'foreign value', [], {}, true]) {
        const spoilt = spoil(payload(each), path, foreign);
        const isHarmless =
          // A text may say anything, nothing may be superseded, and a question may hold nothing but its detail.
          (foreign === 'foreign value' && verifySubmission(spoilt).ok) ||
          (foreign === null && path[0] === 'supersedes') ||
          JSON.stringify(spoilt) === JSON.stringify(payload(each));
        if (!isHarmless) expect(issuesOf(spoilt), path.join('.')).not.toEqual([]);
      }
    }
  });

  it.each(payloadNames)('no part of the result in %s can be changed unseen', (each) => {
    const { result } = payload(each) as { result: unknown };
    for (const path of leaves(result)) {
      for (const foreign of [
        'standard',
        'medium',
        'high',
        'refer',
        'consider',
        'no-referral',
        'q1',
        0,
        1,
        14,
        27,
        false,
        ['q1'],
      ]) {
        const changed = spoil(result, path, foreign);
        if (JSON.stringify(changed) === JSON.stringify(result)) continue;
        expect(issuesOf({ ...payload(each), result: changed }), path.join('.')).toContainEqual(
          expect.stringMatching(/^result.* result-mismatch$/),
        );
      }
    }
  });

  it('judges days by the latest calendar day anywhere on earth when it was sent', () => {
    const sent = (submittedAt: string, assessmentDate: string): string[] =>
      issuesOf(
        spoil(
          spoil(payload(name), ['submittedAt'], submittedAt),
          ['answers', 'assessmentDate'],
          assessmentDate,
        ),
      );
    expect(sent('2025-03-01T09:59:59.999Z', '2025-03-01')).toEqual([]);
    expect(sent('2025-03-01T09:59:59.999Z', '2025-03-02')).toEqual(['answers.assessmentDate date-in-future']);
    expect(sent('2025-03-01T10:00:00.000Z', '2025-03-02')).toEqual([]);
    expect(sent('2025-03-01T10:00:00.000Z', '2025-03-03')).toEqual(['answers.assessmentDate date-in-future']);
  });

  it('allows a clock that runs up to a day ahead', () => {
    const ahead = (hours: number): string[] =>
      issuesOf(spoil(payload(name), ['submittedAt'], new Date(Date.now() + hours * 3_600_000).toISOString()));
    expect(ahead(23)).toEqual([]);
    expect(ahead(25)).toEqual(['submittedAt date-in-future']);
  });

  it('gives a copy that is frozen and no longer the sender’s', () => {
    const given = payload(name);
    const verdict = verifySubmission(given);
    given.answers.q1.answer = 'yes';
    expect(verdict.ok && verdict.submission.answers).toMatchObject({ q1: { answer: 'no' } });
    expect(verdict.ok && Object.isFrozen(verdict.submission.answers)).toBe(true);
    expect(verdict.ok && Object.isFrozen(verdict.submission.result.reasons)).toBe(true);
  });
});

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
    ['a text of brackets', deep(1e6)],
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
      'an answer',
      () => JSON.stringify(spoil(full, ['answers', 'q1', 'detail'], 'x'.repeat(4.9e6))),
      ['answers.q1.detail too-long'],
    ],
    ['brackets', () => deep(2.4e6), [`${'[0]'.repeat(65)} bad-format`]],
    [
      'keys',
      () => `{${Array.from({ length: 400_000 }, (_, index) => `"a${index}":1`).join()}}`,
      [' too-many'],
    ],
  ])('refuses as much text as is parsed, if it is all %s, in less than a second', (_what, make, expected) => {
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
});
