/** An issue is told whole: its place, its code, and what was given and is allowed, so that a backend can say it in words. */
import { type AnswersError, catalogue } from '@safeguarding-forms/instruments';
import {
  answersSchema,
  createSubmission,
  isSubmissionOf,
  parseAnswers,
  submissionSchema,
  verifySubmission,
  type SubmissionIssue,
} from '@safeguarding-forms/schemas';
import { buildSubmission, partsIssues } from '@safeguarding-forms/schemas/internal/build-submission.js';
import { knownNames } from '@safeguarding-forms/schemas/internal/known-names.js';
import { verifySubmission as decide } from '@safeguarding-forms/schemas/internal/verify-submission.js';
import { describe, expect, it } from 'vitest';
import { errorOf } from '../support/issues-of.js';
import { payload } from '../support/sample-submission.js';

const told = (json: unknown): readonly SubmissionIssue[] => {
  const verdict = verifySubmission(json);
  return verdict.ok ? [] : verdict.issues;
};
const whole = payload('dash.cleveland.1.0.0.full');
const spoilt = (change: object): object => ({ ...payload('dash.cleveland.1.0.0.full'), ...change });

describe('what is refused at the door', () => {
  it.each<[string, unknown, SubmissionIssue]>([
    [
      'what is no object',
      5,
      { path: '', code: 'bad-format', params: { given: 'number', expected: 'object' } },
    ],
    [
      'another format',
      spoilt({ format: 'another@1' }),
      {
        path: 'format',
        code: 'bad-format',
        params: { given: 'another@1', allowed: ['safeguarding-forms/submission@1'] },
      },
    ],
    [
      'a form begun after it was sent',
      spoilt({ startedAt: '2025-02-01T10:00:00.000Z', submittedAt: '2025-01-15T10:00:00.000Z' }),
      {
        path: 'startedAt',
        code: 'inconsistent',
        params: { given: '2025-02-01T10:00:00.000Z', max: '2025-01-15T10:00:00.000Z' },
      },
    ],
    [
      'a form sent in days to come',
      spoilt({ submittedAt: '2999-01-15T10:00:00.000Z' }),
      { path: 'submittedAt', code: 'date-in-future', params: { given: '2999-01-15T10:00:00.000Z' } },
    ],
    [
      'an id in capitals',
      spoilt({ submissionId: '0B8E1C7A-3F5D-4E2A-8C6B-9D7F2A1B3C4D' }),
      {
        path: 'submissionId',
        code: 'bad-format',
        params: { expected: 'lower-case' },
      },
    ],
    [
      'a wording with a long name',
      spoilt({ wording: { pack: 'x'.repeat(101), status: 'draft' } }),
      { path: 'wording.pack', code: 'too-long', params: { max: 100 } },
    ],
  ])('%s', (_what, given, issue) => expect(told(given)).toEqual([issue]));

  it('and not a language as long as a language can be', () => {
    const language = `en${'-abcdefgh'.repeat(3)}-abcde`;
    expect(language).toHaveLength(35);
    expect(told(spoilt({ language }))).toEqual([]);
    expect(told(spoilt({ language: `${language}f` })).map(({ path }) => path)).toEqual(['language']);
  });

  it('with no more issues than anybody reads', () => {
    const foreign = Object.fromEntries(Array.from({ length: 150 }, (_, at) => [`foreign${at}`, at]));
    expect(told({ ...whole, ...foreign })).toHaveLength(100);
    expect(told({ ...whole, foreign1: 1, foreign2: 2 })).toHaveLength(2);
  });
});

it('a day that it cannot have been is told with the days that it can have been', () => {
  const onDay = payload('merit.liverpool.1.0.0.scored-on');
  const sent = { ...onDay, startedAt: '2025-01-15T09:00:00.000Z', submittedAt: '2025-01-15T11:00:00.000Z' };
  const params = (given: string) => ({ given, min: '2025-01-14', max: '2025-01-16' });
  for (const scoredOn of ['2025-01-13', '2025-01-17'])
    expect(told({ ...sent, scoredOn })).toEqual([
      { path: 'scoredOn', code: 'inconsistent', params: params(scoredOn) },
    ]);
  // In the far west it was the day before yet.
  expect(told({ ...sent, scoredOn: '2025-01-14' }).map(({ path }) => path)).not.toContain('scoredOn');
});

describe('what is attached', () => {
  const referral = payload('marac-referral.norfolk.1.0.0.full');
  const [name, attached] = Object.entries(referral.attachments as Record<string, object>)[0]!;
  const along = (given: object): readonly SubmissionIssue[] =>
    told({ ...referral, attachments: { [name]: given } });

  it('of an edition that is not taken, with those that are', () => {
    const local = payload('marac-referral.liverpool.1.0.0.full');
    const riskAssessment = payload('dash.sefton-domestic.1.0.0.full');
    expect(told({ ...local, attachments: { riskAssessment } })).toContainEqual({
      path: 'attachments.riskAssessment',
      code: 'bad-attachment',
      params: { given: 'dash sefton-domestic', allowed: ['merit', 'dash cleveland', 'dash kirklees'] },
    });
  });

  it('that the person at risk left open', () => {
    const open = createSubmission({
      id: 'dash',
      edition: 'cleveland',
      answers: { q1: { answer: 'no' } },
      language: 'en',
      audience: 'self',
      startedAt: '2025-01-15T10:00:00.000Z',
    });
    expect(along(open)).toContainEqual({
      path: `attachments.${name}`,
      code: 'bad-attachment',
      params: { given: 'incomplete', allowed: ['complete'] },
    });
  });

  it('that is no submission, with its own first issue', () => {
    expect(along({ ...attached, format: 'another@1' })[0]).toEqual({
      path: `attachments.${name}`,
      code: 'bad-attachment',
      params: { path: 'format', code: 'bad-format' },
    });
  });
});

it('a mark on what is not asked is told by its place; where none is asked, all of them', () => {
  const marked = payload('marac-referral.norfolk.1.0.0.minimal');
  const notKnown = (marked.answers.notKnown as string[]).toSpliced(4, 0, 'victimContactTimes');
  expect(notKnown[3]).toBe('victimPhone');
  const paths = (answers: object): string[] =>
    told({ ...marked, answers: { ...marked.answers, ...answers } })
      .filter(({ code }) => code === 'not-asked')
      .map(({ path }) => path);
  expect(paths({ notKnown })).toEqual(['answers.notKnown[4]']);
  expect(paths({})).toEqual([]);
  const all = payload('marac-referral.norfolk.1.0.0.full');
  const { victimPhone, victimContactTimes, ...others } = all.answers as Record<string, unknown>;
  expect([victimPhone, victimContactTimes]).not.toContain(undefined);
  const alone = { ...all, answers: { ...others, notKnown: ['victimContactTimes'] } };
  expect(told(alone)).toContainEqual({ path: 'answers.notKnown', code: 'not-asked', params: {} });
  expect(told({ ...all, answers: others }).map(({ path }) => path)).not.toContain('answers.notKnown');
});

describe('what createSubmission is given', () => {
  const request = {
    id: 'dash',
    edition: 'cleveland',
    answers: whole.answers as object,
    language: 'en',
    audience: 'professional',
    startedAt: '2025-01-15T10:00:00.000Z',
  };
  const refused = (given: unknown): AnswersError => errorOf(() => createSubmission(given as never));

  it('is no object', () => {
    const error = refused(5);
    expect(error.issues).toEqual([
      { path: '', code: 'wrong-type', params: { given: 'number', expected: 'object' } },
    ]);
    expect(error.message).toMatch(/^createSubmission: /);
  });

  it('has attachments that are none, or cannot be read', () => {
    const issue = (given: string) => [
      { path: 'attachments', code: 'wrong-type', params: { given, expected: 'object' } },
    ];
    const error = refused({ ...request, attachments: 'none' });
    expect(error.issues).toEqual(issue('string'));
    expect(error.message).toMatch(/^dash-checklist \(cleveland\): /);
    const unreadable = {
      get riskAssessment() {
        throw new Error('example');
      },
    };
    expect(refused({ ...request, attachments: unreadable }).issues).toEqual(issue('unreadable'));
  });

  it('was begun when it cannot have been', () => {
    const begun = (startedAt: string, code: string) =>
      expect(refused({ ...request, startedAt }).issues).toEqual([
        { path: 'startedAt', code, params: { given: startedAt } },
      ]);
    begun('2999-01-15T10:00:00.000Z', 'date-in-future');
    begun('1999-01-15T10:00:00.000Z', 'inconsistent');
  });

  it('has answers that are none beside everything that is right', () => {
    expect(refused({ ...request, answers: () => 1 }).issues).toEqual([
      expect.objectContaining({ path: '', code: 'wrong-type' }),
    ]);
  });
});

describe('what an element sends along', () => {
  const context = (): number => 1;
  it('is told before there are answers', () => {
    expect(partsIssues({})).toEqual([]);
    expect(partsIssues({ context: { case: 'EX-1' }, supersedes: null })).toEqual([]);
    expect(partsIssues({ context, supersedes: 'EX-1' })).toEqual([
      { path: 'context', code: 'wrong-type', params: expect.anything() as object },
      { path: 'supersedes', code: 'wrong-type', params: { expected: 'uuid' } },
    ]);
    // Read as a text it is an id, and is none.
    const looksLikeOne = { toString: () => '0b8e1c7a-3f5d-4e2a-8c6b-9d7f2a1b3c4d' };
    expect(partsIssues({ supersedes: looksLikeOne as never })).toHaveLength(1);
  });

  it('is left out where it is empty', () => {
    const submission = buildSubmission(catalogue.findModule('dash', 'cleveland'), {
      answers: payload('dash.cleveland.1.0.0.full').answers as never,
      language: 'en',
      audience: 'professional',
      startedAt: '2025-01-15T10:00:00.000Z',
      attachments: { riskAssessment: null, other: undefined },
    });
    expect(submission).not.toHaveProperty('attachments');
  });
});

it('answers that do not fit are told under the form’s name', () => {
  const error = errorOf(() => parseAnswers('dash', 'cleveland', { foreign: 1 }));
  expect(error.message).toMatch(/^dash-checklist \(cleveland\): /);
});

it('a submission is of an instrument and an edition, and of no other', () => {
  expect(isSubmissionOf(whole, 'dash', 'cleveland')).toBe(true);
  expect(isSubmissionOf(whole, 'dash', 'kirklees')).toBe(false);
  expect(
    isSubmissionOf({ ...whole, instrument: { id: 'merit', edition: 'cleveland' } }, 'dash', 'cleveland'),
  ).toBe(false);
  for (const none of [{}, { instrument: {} }])
    expect(isSubmissionOf(none as never, 'dash', 'cleveland')).toBe(false);
});

it('what cannot be read, whatever the reason, is refused as that', () => {
  const structureOf = (): never => {
    throw new Error('example');
  };
  expect(decide(catalogue, structureOf, whole)).toEqual({
    ok: false,
    issues: [{ path: '', code: 'bad-format', params: { given: 'unreadable', expected: 'object' } }],
  });
});

describe('a message', () => {
  it('names what nobody typed: the parts of answers, items, their fields and what a question asks further', () => {
    const dash = knownNames(catalogue.findModule('dash', 'cleveland').definition);
    for (const name of ['answer', 'source', 'selected', 'level', 'reason', 'notKnown', 'q1', 'detail'])
      expect(dash, name).toContain(name);
    expect(dash).not.toContain('children');
    const referral = knownNames(catalogue.findModule('marac-referral', 'norfolk').definition);
    expect(referral).toContain('children');
    expect(referral).toContain('dob');
    expect([...referral].filter((name) => typeof name !== 'string')).toEqual([]);
    const names = [...referral].filter((name) => name !== name.trim() || name.includes(' '));
    expect(names).toEqual([]);
  });
});

describe('a schema of answers', () => {
  const issuesIn = (
    id: string,
    edition: string,
    given: object,
  ): readonly { readonly path: unknown; readonly message: string; readonly params: unknown }[] =>
    (answersSchema(id as 'dash', edition as 'cleveland').safeParse(given).error?.issues ?? []).map(
      (issue) => ({
        path: issue.path,
        message: issue.message,
        params: (issue as unknown as { readonly params: unknown }).params,
      }),
    );

  it('tells places and codes', () => {
    const told = (path: readonly (string | number)[], message: string) => [
      { path, message, params: { code: message } },
    ];
    expect(issuesIn('marac-referral', 'norfolk', { victimDob: 'x' })).toEqual(
      told(['victimDob'], 'not-a-date'),
    );
    expect(issuesIn('marac-referral', 'norfolk', { victimName: 'x'.repeat(20_001) })).toEqual(
      told(['victimName'], 'too-long'),
    );
    expect(issuesIn('dash', 'cleveland', { q24: { selected: ['alcohol', 'drugs'] } })).toEqual(
      told(['q24', 'selected'], 'wrong-type'),
    );
    expect(issuesIn('dash', 'cleveland', { q24: { selected: ['drugs', 'alcohol'] } })).toEqual([]);
    expect(issuesIn('marac-referral', 'norfolk', { children: [{}, { name: () => 1 }] })).toEqual(
      told(['children', 1, 'name'], 'wrong-type'),
    );
    const rows = Array.from({ length: 12 }, (_, at) => (at === 11 ? { name: 5 } : {}));
    expect(issuesIn('marac-referral', 'norfolk', { children: rows })).toEqual(
      told(['children', 11, 'name'], 'wrong-type'),
    );
  });

  it('gives a copy of what fits', () => {
    const given = { q1: { answer: 'yes' } };
    const { data } = answersSchema('dash', 'cleveland').safeParse(given);
    expect(data).toEqual(given);
    expect(data).not.toBe(given);
    expect(answersSchema('dash', 'cleveland').safeParse(() => 1).success).toBe(false);
  });
});

describe('a schema', () => {
  const issuesOf = (given: unknown): readonly { readonly path: unknown; readonly message: string }[] =>
    (submissionSchema('marac-referral', 'norfolk').safeParse(given).error?.issues ?? []).map(
      ({ path, message }) => ({ path, message }),
    );
  const referral = payload('marac-referral.norfolk.1.0.0.full');

  it('gives nothing but what it takes', () => {
    expect(issuesOf(referral)).toEqual([]);
    expect(submissionSchema('marac-referral', 'norfolk').safeParse(referral).data).toEqual(referral);
  });

  it('tells places as zod has them: a row by its number, a part by its name', () => {
    const children = [{ name: 'Example' }, { name: 12 }];
    expect(issuesOf({ ...referral, answers: { ...referral.answers, children } })).toContainEqual({
      path: ['answers', 'children', 1, 'name'],
      message: 'wrong-type',
    });
  });
});
