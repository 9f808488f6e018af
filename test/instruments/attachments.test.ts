/** What goes along with a form: agreement with its answers, what is asked for, and what cannot be left out. */
import { catalogue, type Answers, type Attached } from '@safeguarding-forms/instruments';
import { askedAttachments } from '@safeguarding-forms/instruments/internal/check/asked.js';
import { checkComplete } from '@safeguarding-forms/instruments/internal/check/complete.js';
import { checkOmitted, omittableSections } from '@safeguarding-forms/instruments/internal/check/omission.js';
import { valueAt } from '@safeguarding-forms/instruments/internal/model/attachments.js';
import { assessWhole } from '@safeguarding-forms/instruments/internal/check/assess-whole.js';
import { describe, expect, it } from 'vitest';
import { fakeRecordDefinition, fakeRecordModule } from '../support/fake-record.js';
import { fakeSubmission, recordAnswers, recordSubmission } from '../support/fake-submissions.js';

/** Three points, top band. */
const top = fakeSubmission();
/** One point, raised to the top by judgement. */
const judged = fakeSubmission({
  q1: { answer: 'no' },
  q2: { answer: 'no' },
  judgement: { level: 'top', reason: 'Sample reason' },
});
const unnamed = fakeSubmission({ reporterName: undefined, seenOn: undefined });

const issues = (changes: object, riskAssessment: Attached | undefined = top): string[] =>
  checkComplete(
    fakeRecordModule,
    { ...recordAnswers, ...changes } as Answers,
    {},
    { attachments: { riskAssessment } },
  ).map(({ path, code }) => `${path} ${code}`);

describe('answers and what is attached', () => {
  it.each<[string, object, Attached, string[]]>([
    ['the same count', { pointCount: '3' }, top, []],
    ['the same count with spaces', { pointCount: ' 3 ' }, top, []],
    ['no count', {}, top, []],
    ['a count of spaces', { pointCount: ' ' }, top, []],
    ['another count', { pointCount: '14' }, top, ['pointCount attachment-mismatch']],
    ['a claim that is borne out', { reasons: ['points', 'worry'] }, top, []],
    ['a claim that is not', { reasons: ['points', 'worry'] }, judged, ['reasons attachment-mismatch']],
    ['another claim', { reasons: ['worry'] }, judged, []],
    ['a claim that is barred', { onJudgement: 'yes' }, top, ['onJudgement attachment-mismatch']],
    ['the same claim where nothing bars it', { onJudgement: 'yes' }, judged, []],
    ['the opposite of a claim', { onJudgement: 'no' }, top, []],
    ['the same name in capitals', { reporterName: 'EXAMPLE  PERSON' }, top, []],
    ['another name', { reporterName: 'Example Other' }, top, ['reporterName attachment-mismatch']],
    ['another name with a reason', { reporterName: 'Example Other', differenceReason: 'x' }, top, []],
    [
      'another name with spaces for a reason',
      { reporterName: 'Example Other', differenceReason: ' ' },
      top,
      ['reporterName attachment-mismatch'],
    ],
    ['another day', { seenOn: '2025-01-09' }, top, ['seenOn attachment-mismatch']],
    ['no day', { seenOn: undefined }, top, []],
    ['an attachment without name and day', {}, unnamed, []],
    [
      'several differences, in printed order',
      { onJudgement: 'yes', pointCount: '2', reporterName: 'Example Other' },
      top,
      [
        'reporterName attachment-mismatch',
        'pointCount attachment-mismatch',
        'onJudgement attachment-mismatch',
      ],
    ],
    ['differences from what is not asked for', { declaredTool: 'paper', pointCount: '14' }, top, []],
  ])('agree or not: %s', (_what, changes, attached, expected) => {
    expect(issues(changes, attached)).toEqual(expected);
  });

  it('tells both sides', () => {
    const told = (changes: object): unknown =>
      checkComplete(
        fakeRecordModule,
        { ...recordAnswers, ...changes } as Answers,
        {},
        { attachments: { riskAssessment: top } },
      )[0]?.params;
    expect(told({ pointCount: '14' })).toEqual({ attachment: 'riskAssessment', given: '14', attached: '3' });
    expect(told({ onJudgement: 'yes' })).toEqual({ attachment: 'riskAssessment', given: 'yes' });
    expect(told({ reporterName: 'Example Other' })).toEqual({
      attachment: 'riskAssessment',
      unless: 'differenceReason',
    });
  });

  it('are read at their places', () => {
    expect(valueAt(top, 'result.points')).toBe(3);
    expect(valueAt(top, 'answers.reporterName')).toBe('Example Person');
    expect(valueAt(top, 'answers.q1.answer')).toBe('yes');
    expect(valueAt(top, 'answers.nothing.answer')).toBeUndefined();
  });
});

describe('a required attachment', () => {
  const without = { agreed: 'no', told: undefined };
  const attach = (changes: object, sharingRecord?: Attached): string[] =>
    checkComplete(
      fakeRecordModule,
      { ...recordAnswers, ...without, ...changes } as Answers,
      {},
      { attachments: { sharingRecord } },
    ).map(({ path, code }) => `${path} ${code}`);

  it('is missing under the name of its item', () => {
    expect(attach({})).toEqual(['sharingRecord required']);
    expect(attach({}, recordSubmission())).toEqual([]);
    expect(attach({ ground: 'Example ground' })).toEqual([]);
    expect(attach({ agreed: 'yes', told: true })).toEqual([]);
    const answers = { ...recordAnswers, ...without } as Answers;
    expect(assessWhole(fakeRecordModule, answers)).toMatchObject({ missing: ['sharingRecord'] });
  });
});

describe('attachments', () => {
  it('are kept where they are asked for, in printed order', () => {
    const attachments = { sharingRecord: recordSubmission(), riskAssessment: top };
    const kept = (answers: Answers): string[] =>
      Object.keys(askedAttachments(fakeRecordDefinition, answers, { attachments }));
    expect(kept({ agreed: 'no' })).toEqual(['riskAssessment', 'sharingRecord']);
    expect(kept({ agreed: 'yes' })).toEqual(['riskAssessment']);
    expect(kept({ agreed: 'no', declaredTool: 'paper' })).toEqual(['sharingRecord']);
  });

  it('change what is asked and what is concluded', () => {
    const answers = { ...recordAnswers, incidents: 3, pointCount: '14' } as Answers;
    expect(assessWhole(fakeRecordModule, answers)).toMatchObject({ flags: [], complete: true });
    expect(assessWhole(fakeRecordModule, answers, { attachments: { riskAssessment: top } })).toMatchObject({
      flags: ['professionals-meeting'],
      complete: false,
      outcome: 'incomplete',
      missing: [],
    });
  });
});

describe('sections that a host may leave out of a record', () => {
  it('hold nothing required, attached or concluded from, nor what decides whether that is asked', () => {
    expect(omittableSections(fakeRecordDefinition)).toEqual(['remarks']);
    expect(checkOmitted(fakeRecordDefinition, ['tool', 'reasons', 'children', 'remarks'])).toMatchObject([
      { path: 'omitted[0]', code: 'cannot-omit' },
      { path: 'omitted[1]', code: 'cannot-omit' },
      { path: 'omitted[2]', code: 'cannot-omit' },
    ]);
  });

  it('are none that decide whether something required is asked', () => {
    const text = (id: string, rest: object = {}): object => ({ kind: 'text', id, cite: 'Sample', ...rest });
    const sections = [
      { id: 'gate', items: [text('gate')] },
      { id: 'between', items: [text('between', { when: { answered: 'gate' } })] },
      { id: 'needed', items: [text('needed', { when: { not: { answered: 'between' } }, required: true })] },
      { id: 'free', items: [text('free', { when: { answered: 'needed' } })] },
    ];
    const definition = { ...fakeRecordDefinition, conclusions: undefined, sections } as never;
    expect(omittableSections(definition)).toEqual(['free']);
  });
});

describe('what is attached and is no submission at all', () => {
  const given = [{ a: 1 }, 'x', 1, [], { result: null }];
  const sefton = { abuseInLastMonth: 'yes', maracRepeat: 'no', meetsThreshold: 'yes' };
  const liverpool = { honourBasedAbuse: 'no', maracRepeat: 'no' };

  it.each(given)('is told, and breaks no score: %j', (each) => {
    const attachments = { riskAssessment: each } as never;
    for (const [area, answers] of Object.entries({ sefton, liverpool })) {
      const issues = catalogue.checkComplete('marac-decision', area, answers, { attachments });
      expect(issues).toContainEqual(
        expect.objectContaining({ path: 'riskAssessment', code: 'bad-attachment' }),
      );
      expect(catalogue.score('marac-decision', area, answers, { attachments })).toMatchObject({
        kind: 'route',
        complete: false,
      });
    }
  });
});

describe('a record of sharing without consent', () => {
  const areas = catalogue.listInstruments().filter(({ id }) => id === 'marac-referral');
  const attached = (edition: string): Attached => ({
    instrument: { id: 'share-without-consent', edition, version: '1.0.0' },
    answers: {},
    result: catalogue.score('share-without-consent', edition, {}),
  });

  it.each(areas)('under the law in force goes along with the referral to $edition', ({ id, edition }) => {
    const refused = catalogue
      .checkComplete(
        id,
        edition,
        { consentGiven: 'no' },
        { attachments: { sharingRecord: attached('uk-gdpr') } },
      )
      .filter(({ code }) => code === 'bad-attachment');
    expect(refused).toEqual([]);
  });

  it.each(areas)('under the repealed Act is not taken by $edition', ({ id, edition }) => {
    expect(
      catalogue.checkComplete(
        id,
        edition,
        { consentGiven: 'no' },
        { attachments: { sharingRecord: attached('dpa-1998') } },
      ),
    ).toContainEqual(expect.objectContaining({ path: 'sharingRecord', code: 'bad-attachment' }));
  });
});
