import { AnswersError, score } from '@safeguarding-forms/instruments';
import { createSubmission, verifySubmission } from '@safeguarding-forms/schemas';
import { describe, expect, it } from 'vitest';
import { errorOf } from '../support/issues-of.js';

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
      machineTranslated: false,
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
      ...['audience', 'omitted', 'wording', 'machineTranslated', 'context', 'answers', 'result'],
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

  it('writes a context as JSON would, without negative zeros and absent values', () => {
    const { context } = createSubmission({
      ...request,
      context: { zero: -0, absent: undefined, list: [-0] },
    });
    expect(context).toStrictEqual({ zero: 0, list: [0] });
  });

  it('tells everything that is wrong at once, naming the form', () => {
    const error = errorOf(() =>
      createSubmission({
        ...request,
        answers: { q1: { answer: 'no', selected: [] } as never, incompleteReason: 'x'.repeat(600) },
      }),
    );
    // Messages end up in logs, and what was given is the answer of a person.
    expect(error.message).toBe(
      'dash-checklist (cleveland): q1.#2: unknown-key; incompleteReason: too-long; 2 in all',
    );
    expect(error.issues[0]?.params).toMatchObject({ given: 'selected', place: 'q1.#2' });
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
