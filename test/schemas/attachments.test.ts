/** Submissions that carry others: made, verified, tampered with, and described in JSON Schema. */
import type { AnswersError } from '@safeguarding-forms/instruments';
import { createSubmission, verifySubmission, type SubmissionRecord } from '@safeguarding-forms/schemas';
import { buildSubmission } from '@safeguarding-forms/schemas/internal/build-submission.js';
import { jsonSchema } from '@safeguarding-forms/schemas/internal/json-schema.js';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { fakeRecordModule } from '../support/fake-record.js';
import { fakeSchemas, fakeSubmission, recordAnswers, recordSubmission } from '../support/fake-submissions.js';
import { errorOf } from '../support/issues-of.js';
import { leaves, payload, spoil } from '../support/sample-submission.js';

type Path = readonly (string | number)[];

const risk = fakeSubmission();
/** What holds of a record with the three points of the form attached to it. */
const answers = { ...recordAnswers, pointCount: '3', reasons: ['points'] } as const;
const withRisk = (changes: object = {}): SubmissionRecord =>
  recordSubmission({ ...answers, ...changes }, { riskAssessment: risk });
const inner = withRisk();
const disagreed = { agreed: 'no', told: undefined } as const;
/** A record that carries a record that carries a form. */
const nested = recordSubmission({ ...answers, ...disagreed }, { riskAssessment: risk, sharingRecord: inner });

const issuesOf = (json: unknown): string[] => {
  const verdict = fakeSchemas.verifySubmission(json);
  return verdict.ok ? [] : verdict.issues.map(({ path, code }) => `${path} ${code}`);
};
const paramsOf = (json: unknown): unknown => {
  const verdict = fakeSchemas.verifySubmission(json);
  return verdict.ok ? undefined : verdict.issues[0]?.params;
};
const refusal = (changes: object, attachments?: object): AnswersError =>
  errorOf(() => recordSubmission(changes, attachments as Record<string, unknown>));
const refusals = (changes: object, attachments?: object): string[] =>
  refusal(changes, attachments).issues.map(({ path, code }) => `${path} ${code}`);

describe('createSubmission with attachments', () => {
  it('carries them whole, last, in printed order, and frozen', () => {
    expect(nested.attachments).toStrictEqual({ riskAssessment: risk, sharingRecord: inner });
    expect(Object.keys(nested).at(-1)).toBe('attachments');
    const backwards = recordSubmission(
      { ...answers, ...disagreed },
      { sharingRecord: inner, riskAssessment: risk },
    );
    expect(Object.keys(backwards.attachments ?? {})).toEqual(['riskAssessment', 'sharingRecord']);
    expect(Object.isFrozen(nested.attachments?.sharingRecord?.attachments?.riskAssessment?.answers)).toBe(
      true,
    );
  });

  it('freezes nothing of the caller', () => {
    const given = structuredClone(risk);
    recordSubmission(answers, { riskAssessment: given });
    expect(Object.isFrozen(given) || Object.isFrozen(given.answers)).toBe(false);
  });

  it('concludes from them', () => {
    expect(withRisk({ incidents: 3 }).result).toEqual({
      kind: 'record',
      missing: [],
      notKnown: [],
      basis: ['visible-high-risk'],
      flags: ['professionals-meeting'],
      outcome: 'refer',
      complete: true,
    });
    expect(recordSubmission({ incidents: 3 }).result.flags).toEqual([]);
  });

  it.each([undefined, null, {}, { riskAssessment: null }, { riskAssessment: undefined }])(
    'takes %o for none, and says so in the submission',
    (none) => {
      const submission = recordSubmission({}, none as Record<string, unknown>);
      expect(submission.attachments).toEqual({});
      expect(issuesOf(submission)).toEqual([]);
    },
  );

  it('has no such part where the form takes none', () => {
    expect(risk).not.toHaveProperty('attachments');
  });

  it('takes them as text, too', () => {
    expect(recordSubmission(answers, { riskAssessment: JSON.stringify(risk) }).attachments).toStrictEqual({
      riskAssessment: risk,
    });
  });

  it('leaves behind what is not asked for', () => {
    const onPaper = recordSubmission(
      { declaredTool: 'paper' },
      { riskAssessment: risk, sharingRecord: inner },
    );
    expect(onPaper.attachments).toEqual({});
    expect(issuesOf(onPaper)).toEqual([]);
  });

  it.each<[string, object, object, string[]]>([
    ['under a name that is none', {}, { foreign: risk }, ['attachments.foreign bad-attachment']],
    ['under an inherited name', {}, { toString: risk }, ['attachments.toString bad-attachment']],
    ['of another instrument', {}, { riskAssessment: inner }, ['attachments.riskAssessment bad-attachment']],
    ['in the wrong place', disagreed, { sharingRecord: risk }, ['attachments.sharingRecord bad-attachment']],
    ['that is none', {}, { riskAssessment: 7 }, ['attachments.riskAssessment bad-attachment']],
    [
      'that was tampered with',
      {},
      { riskAssessment: spoil(risk, ['result', 'points'], 0) },
      ['attachments.riskAssessment bad-attachment'],
    ],
    ['that are no record', {}, [risk], ['attachments wrong-type']],
  ])('refuses attachments %s', (_what, changes, attachments, expected) => {
    expect(refusals(changes, attachments)).toEqual(expected);
  });

  it('tells what is wrong with an attachment, and what may stand in its place', () => {
    const params = (attachments: object): unknown => refusal({}, attachments).issues[0]?.params;
    expect(params({ riskAssessment: spoil(risk, ['result', 'points'], 0) })).toEqual({
      path: 'result.points',
      code: 'result-mismatch',
    });
    expect(params({ riskAssessment: payload('merit.liverpool.1.0.0.full') })).toEqual({
      path: 'instrument.id',
      code: 'unknown-instrument',
    });
    expect(params({ riskAssessment: inner })).toEqual({
      given: 'fake-record sample',
      allowed: ['fake sample'],
    });
    expect(params({ foreign: risk })).toEqual({
      given: 'foreign',
      place: 'attachments.#1',
      allowed: ['riskAssessment', 'sharingRecord'],
    });
  });

  it('names a missing attachment by its item', () => {
    expect(refusals(disagreed)).toEqual(['sharingRecord required']);
    expect(recordSubmission({ ...disagreed, ground: 'Example ground' }).attachments).toEqual({});
  });

  it.each<[string, object, string[]]>([
    ['another count', { ...answers, pointCount: '14' }, ['pointCount attachment-mismatch']],
    ['a claim that it bars', { ...answers, onJudgement: 'yes' }, ['onJudgement attachment-mismatch']],
    ['another name', { ...answers, reporterName: 'Example Other' }, ['reporterName attachment-mismatch']],
    ['another day', { ...answers, seenOn: '2025-01-11' }, ['seenOn attachment-mismatch']],
  ])('refuses %s than is attached', (_what, changes, expected) => {
    expect(refusals(changes, { riskAssessment: risk })).toEqual(expected);
  });

  it('refuses a claim that nothing attached bears out', () => {
    const low = fakeSubmission({ q1: { answer: 'no' }, q2: { answer: 'no' } });
    expect(refusals({ reasons: ['points', 'worry'] }, { riskAssessment: low })).toEqual([
      'reasons attachment-mismatch',
    ]);
    expect(
      recordSubmission({ reasons: ['worry'], onJudgement: 'yes' }, { riskAssessment: low }).result,
    ).toMatchObject({ basis: ['professional-judgement'] });
  });

  it('takes another name with a reason', () => {
    const other = { reporterName: 'Example Other', differenceReason: 'An earlier name' };
    expect(withRisk(other).answers).toMatchObject(other);
    // Without anything attached it is not asked.
    expect(recordSubmission(other).answers).not.toHaveProperty('differenceReason');
  });

  it('takes a published form for a published referral, and no other', () => {
    const request = {
      id: 'marac-referral',
      edition: 'kirklees',
      answers: {},
      language: 'en',
      audience: 'professional',
      startedAt: '2025-01-15T10:00:00.000Z',
    } as const;
    const refused = (riskAssessment: unknown): string[] =>
      errorOf(() => createSubmission({ ...request, attachments: { riskAssessment } })).issues.map(
        ({ path, code }) => `${path} ${code}`,
      );
    expect(refused(payload('merit.liverpool.1.0.0.full'))).toContain(
      'attachments.riskAssessment bad-attachment',
    );
    expect(refused(payload('dash.kirklees.1.0.0.full'))).not.toContain(
      'attachments.riskAssessment bad-attachment',
    );
  });
});

describe('buildSubmission with attachments', () => {
  const parts = { answers, language: 'en', audience: 'professional', startedAt: risk.startedAt } as const;

  it('takes verified ones, and refuses the same as createSubmission', () => {
    const built = buildSubmission(fakeRecordModule, { ...parts, attachments: { riskAssessment: risk } });
    expect(issuesOf(built)).toEqual([]);
    expect(
      errorOf(() => buildSubmission(fakeRecordModule, { ...parts, attachments: { riskAssessment: inner } }))
        .issues,
    ).toMatchObject([{ path: 'attachments.riskAssessment', code: 'bad-attachment' }]);
    const without = { reporterName: 'Example Person', agreed: 'no' };
    expect(
      errorOf(() => buildSubmission(fakeRecordModule, { ...parts, answers: without })).issues,
    ).toMatchObject([{ path: 'sharingRecord', code: 'required' }]);
  });
});

describe('verifySubmission with attachments', () => {
  it('takes them as text and as values, with keys in any order', () => {
    expect(fakeSchemas.verifySubmission(nested)).toStrictEqual({ ok: true, submission: nested });
    expect(fakeSchemas.verifySubmission(JSON.stringify(nested))).toStrictEqual({
      ok: true,
      submission: nested,
    });
    const reversed = {
      ...nested,
      attachments: Object.fromEntries(Object.entries(nested.attachments!).reverse()),
    };
    const verdict = fakeSchemas.verifySubmission(reversed);
    expect(JSON.stringify(verdict.ok && verdict.submission)).toBe(JSON.stringify(nested));
    expect(fakeSchemas.submissionSchema('fake-record', 'sample').safeParse(nested).success).toBe(true);
  });

  const at = (name: string): string[] => ['attachments', name];
  it.each<[string, Path, unknown, string[]]>([
    ['no part for them', ['attachments'], undefined, ['attachments required']],
    ['a list of them', ['attachments'], [], ['attachments wrong-type']],
    ['none as null', at('riskAssessment'), null, ['attachments.riskAssessment bad-attachment']],
    ['a name that is none', at('foreign'), risk, ['attachments.foreign bad-attachment']],
    ['another instrument', at('riskAssessment'), inner, ['attachments.riskAssessment bad-attachment']],
    ['the wrong place', at('sharingRecord'), risk, ['attachments.sharingRecord bad-attachment']],
    [
      'a changed answer',
      [...at('riskAssessment'), 'answers', 'q2', 'answer'],
      'no',
      ['attachments.riskAssessment bad-attachment'],
    ],
    [
      'a changed result',
      [...at('riskAssessment'), 'result', 'band'],
      'low',
      ['attachments.riskAssessment bad-attachment'],
    ],
    ['a foreign key', [...at('riskAssessment'), 'foreign'], 1, ['attachments.riskAssessment bad-attachment']],
    [
      'a change deep inside',
      [...at('sharingRecord'), ...at('riskAssessment'), 'result', 'points'],
      2,
      ['attachments.sharingRecord bad-attachment'],
    ],
    ['a required one left out', at('sharingRecord'), undefined, ['attachments.sharingRecord required']],
    [
      'one that is not asked for',
      ['answers', 'declaredTool'],
      'paper',
      ['attachments.riskAssessment not-asked'],
    ],
    ['another count', ['answers', 'pointCount'], '4', ['answers.pointCount attachment-mismatch']],
    [
      'another name',
      ['answers', 'reporterName'],
      'Example Other',
      ['answers.reporterName attachment-mismatch'],
    ],
    [
      'a reason for a difference that there is not',
      ['answers', 'differenceReason'],
      'Sample reason',
      ['answers.differenceReason not-asked'],
    ],
    [
      'a result that does not follow from them',
      ['result', 'flags'],
      ['professionals-meeting'],
      ['result.flags[0] result-mismatch'],
    ],
    ['another outcome', ['result', 'outcome'], 'incomplete', ['result.outcome result-mismatch']],
    ['something missing', ['result', 'missing'], ['seenOn'], ['result.missing[0] result-mismatch']],
  ])('refuses %s', (_what, path, value, expected) => {
    const spoilt = spoil(nested, path, value);
    expect(issuesOf(spoilt)).toEqual(expected);
    // The result's figures are for `verifySubmission` alone.
    const { success } = fakeSchemas.submissionSchema('fake-record', 'sample').safeParse(spoilt);
    expect(success).toBe(path[0] === 'result');
  });

  it('tells what is wrong inside, however deep', () => {
    expect(paramsOf(spoil(nested, [...at('riskAssessment'), 'result', 'points'], 2))).toEqual({
      path: 'result.points',
      code: 'result-mismatch',
    });
    expect(
      paramsOf(spoil(nested, [...at('sharingRecord'), ...at('riskAssessment'), 'result', 'points'], 2)),
    ).toEqual({ path: 'attachments.riskAssessment', code: 'bad-attachment' });
  });

  it('refuses an attachment wherever it would refuse it alone', () => {
    for (const path of leaves(risk).filter(([first]) => first !== 'context')) {
      for (const foreign of [null, 12_345, 'foreign value', [], {}, true]) {
        const alone = spoil(risk, path, foreign);
        const embedded = { ...recordSubmission(), attachments: { riskAssessment: alone } };
        const isRefused = issuesOf(embedded).includes('attachments.riskAssessment bad-attachment');
        expect(isRefused, path.join('.')).toBe(issuesOf(alone).length > 0);
      }
    }
  });

  it('takes a context inside wherever it would take it alone', () => {
    const deep = (depth: number): unknown => (depth ? [deep(depth - 1)] : 1);
    const around = (context: unknown): unknown => {
      const record = spoil(recordSubmission(), ['context'], context);
      return spoil(nested, at('sharingRecord'), record);
    };
    expect(issuesOf(spoil(risk, ['context'], deep(32)))).toEqual([]);
    expect(issuesOf(around(deep(32)))).toEqual([]);
    expect(issuesOf(spoil(risk, ['context'], deep(33)))).toEqual(['context wrong-type']);
    expect(issuesOf(around(deep(33)))).toEqual(['attachments.sharingRecord bad-attachment']);
  });

  it('is not the way in for attachments to a form that takes none', () => {
    expect(issuesOf({ ...risk, attachments: { riskAssessment: risk } })).toEqual(['attachments unknown-key']);
    expect(verifySubmission({ ...payload('dash.cleveland.1.0.0.full'), attachments: {} })).toMatchObject({
      issues: [{ path: 'attachments', code: 'unknown-key' }],
    });
  });

  it('judges a nest of hundreds in less than a second', () => {
    const nest = (depth: number): object =>
      depth ? { ...nested, attachments: { riskAssessment: risk, sharingRecord: nest(depth - 1) } } : inner;
    const before = process.cpuUsage();
    expect(issuesOf(nest(25))).toEqual([]);
    expect(issuesOf(nest(40)).join()).toMatch(/bad-format$/);
    expect(issuesOf(nest(400)).join()).toMatch(/(bad-format|too-many)$/);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1e6).toBeLessThan(1);
  });
});

describe('verifySubmission with rows', () => {
  const children = [{ name: 'Example Child', dob: '2020-02-29', concerns: 'Sample' }, { unborn: true }];
  const record = recordSubmission({ children, childrenSeen: 'Sample Agency' });

  it('carries rows as they are asked', () => {
    expect(issuesOf(record)).toEqual([]);
    const { answers: given } = recordSubmission({
      children: [{}, { unborn: true, dob: '2020-02-29', age: 3, concerns: 'x' }, { dueDate: '2025-05-05' }],
    });
    expect(given.children).toEqual([{ unborn: true }]);
    expect(recordSubmission({ children: [{}, {}], childrenSeen: 'x' }).answers).not.toHaveProperty(
      'children',
    );
  });

  it('tells of a row by its place among those given', () => {
    expect(refusals({ children: [{}, { age: 4 }] })).toEqual(['children[1].name required']);
  });

  it.each<[string, unknown, string[]]>([
    ['51 rows', Array(51).fill({ unborn: true }), ['answers.children too-many']],
    ['no rows', [], ['answers.children wrong-type']],
    ['rows that are none', ['Example Child'], ['answers.children[0] wrong-type']],
    ['a foreign field', [{ unborn: true, foreign: 1 }], ['answers.children[0].foreign unknown-key']],
    ['a blank row', [...children, {}], ['answers.children[2] not-asked']],
    ['a row of spaces', [...children, { name: ' ' }], ['answers.children[2] not-asked']],
    ['nothing but blank rows', [{}, {}], ['answers.children not-asked', 'answers.childrenSeen not-asked']],
    [
      'fields that are not asked in their row',
      [
        { unborn: true, dob: '2020-02-29', age: 3 },
        { name: 'Example Child', dueDate: '2025-05-05' },
      ],
      [
        'answers.children[0].dob not-asked',
        'answers.children[0].age not-asked',
        'answers.children[1].dueDate not-asked',
      ],
    ],
    ['a row without what it must have', [{ age: 3 }], ['answers.children[0].name required']],
    [
      'a day to come in a row',
      [{ name: 'Example Child', dob: '2025-02-28' }],
      ['answers.children[0].dob date-in-future'],
    ],
  ])('refuses %s', (_what, rows, expected) => {
    expect(issuesOf(spoil(record, ['answers', 'children'], rows))).toEqual(expected);
  });

  it('takes fifty rows', () => {
    const fifty = Array.from({ length: 50 }, () => ({ name: 'Example Child', needs: ['care', 'school'] }));
    expect(issuesOf(recordSubmission({ children: fifty }))).toEqual([]);
  });
});

describe('the JSON Schema of a form that takes attachments', () => {
  const ajv = new Ajv2020({ strict: true });
  addFormats.default(ajv);
  const isValid = ajv.compile(jsonSchema(fakeRecordModule));
  const full = recordSubmission(
    {
      ...answers,
      ...disagreed,
      origins: ['north'],
      urgent: true,
      children: [{ unborn: true, needs: ['care'] }],
    },
    { riskAssessment: risk, sharingRecord: inner },
  );

  it('takes its submissions', () => {
    for (const submission of [full, nested, recordSubmission()]) {
      expect(isValid(submission), JSON.stringify(isValid.errors)).toBe(true);
    }
  });

  it.each<[string, Path, unknown]>([
    ['no part for them', ['attachments'], undefined],
    ['another place for one', ['attachments', 'foreign'], risk],
    ['another instrument', ['attachments', 'riskAssessment'], inner],
    ['another edition', ['attachments', 'riskAssessment', 'instrument', 'edition'], 'other'],
    ['one that is no submission', ['attachments', 'riskAssessment'], { answers: {}, result: {} }],
    ['one without a result', ['attachments', 'sharingRecord', 'result'], undefined],
    ['a confirmation that is none', ['answers', 'urgent'], false],
    ['no choice', ['answers', 'origins'], []],
    ['a choice twice', ['answers', 'origins'], ['north', 'north']],
    ['a choice that is none', ['answers', 'origins'], ['west']],
    ['no rows', ['answers', 'children'], []],
    ['51 rows', ['answers', 'children'], Array(51).fill({})],
    ['a foreign field', ['answers', 'children', 0, 'foreign'], 1],
    ['another outcome', ['result', 'outcome'], 'consider'],
    ['an unknown basis', ['result', 'basis'], ['foreign']],
    ['a weakness where there are none', ['result', 'weaknesses'], []],
  ])('refuses %s', (_what, path, value) => {
    expect(isValid(JSON.parse(JSON.stringify(spoil(full, path, value))))).toBe(false);
  });
});
