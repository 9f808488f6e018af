/** Where answers and one attachment agree or do not, by hand. */
import type { Answers, Attached } from '@safeguarding-forms/instruments';
import { attachmentIssues } from '@safeguarding-forms/instruments/internal/check/attached.js';
import type { AttachmentItem } from '@safeguarding-forms/instruments/internal/model/items.js';
import { describe, expect, it } from 'vitest';

const item: AttachmentItem = {
  kind: 'attachment',
  id: 'tool',
  cite: '1',
  takes: { fake: ['sample'], other: true },
  fills: [],
  agrees: [
    { item: 'score', equals: ['result.total', 'result.points'] },
    { item: 'reasons', is: ['points'], needs: { at: 'result.band', oneOf: ['top'] } },
    { item: 'reasons', is: ['worry'], bars: { at: 'result.basis', oneOf: ['visible-high-risk'] } },
  ],
  sameCase: { items: ['victimName', 'victimDob'], unless: 'differenceReason' },
};
const attached = (changes: object = {}): Attached =>
  ({
    instrument: { id: 'fake', edition: 'sample', version: '1.0.0' },
    answers: { victimName: 'Example Person', victimDob: '1980-01-01' },
    result: { points: 3, band: 'top', basis: ['visible-high-risk'] },
    ...changes,
  }) as unknown as Attached;
const issuesOf = (answers: Answers, there: Attached | undefined = attached()) =>
  attachmentIssues(item, answers, there);
const mismatch = (path: string, params: object) => ({
  path,
  code: 'attachment-mismatch',
  params: { attachment: 'tool', ...params },
});

describe('what is attached', () => {
  it('disagrees with nothing where there is none', () => {
    expect(attachmentIssues(item, { score: '4' }, undefined)).toEqual([]);
  });

  it.each([
    [{ id: 'fake', edition: 'sample' }, true],
    [{ id: 'fake', edition: 'another' }, false],
    [{ id: 'other', edition: 'whichever' }, true],
    [{ id: 'foreign', edition: 'sample' }, false],
    [{ id: 'fake' }, false],
    [{}, false],
    [undefined, false],
  ])('is taken as %j: %s', (instrument, isTaken) => {
    const bad = { path: 'tool', code: 'bad-attachment', params: { allowed: ['fake', 'other'] } };
    expect(issuesOf({}, attached({ instrument }))).toEqual(isTaken ? [] : [bad]);
  });
});

describe('a figure', () => {
  it('is that of the first place that there is', () => {
    expect(issuesOf({ score: '3' })).toEqual([]);
    expect(issuesOf({ score: ' ' })).toEqual([]);
    expect(issuesOf({ score: '4' })).toEqual([mismatch('score', { given: '4', attached: '3' })]);
    expect(issuesOf({ score: '4' }, attached({ result: { total: 4, points: 3 } }))).toEqual([]);
    expect(issuesOf({ score: '4' }, attached({ result: {} }))).toEqual([]);
    expect(issuesOf({ score: { detail: 'x' } as never })).toEqual([]);
  });
});

describe('a claim', () => {
  it('needs what it says, or is barred by it', () => {
    expect(issuesOf({ reasons: ['points'] })).toEqual([]);
    expect(issuesOf({ reasons: 'points' })).toEqual([]);
    expect(issuesOf({ reasons: ['repeat'] }, attached({ result: { band: 'low' } }))).toEqual([]);
    expect(issuesOf({ reasons: 'points' }, attached({ result: { band: 'low' } }))).toEqual([
      mismatch('reasons', { given: 'points' }),
    ]);
    expect(issuesOf({ reasons: ['repeat', 'worry'] })).toEqual([mismatch('reasons', { given: 'worry' })]);
    expect(issuesOf({ reasons: ['worry'] }, attached({ result: { basis: [] } }))).toEqual([]);
  });

  it('that is wrong for two reasons is one error', () => {
    const result = { points: 3, band: 'low', basis: ['visible-high-risk'] };
    expect(issuesOf({ score: '4', reasons: ['points', 'worry'] }, attached({ result }))).toEqual([
      mismatch('score', { given: '4', attached: '3' }),
      mismatch('reasons', { given: 'points' }),
    ]);
  });
});

describe('another case', () => {
  const other: Answers = { victimName: 'Example Other', victimDob: '1980-01-01' };

  it('is told by its names, unless it is said why', () => {
    expect(issuesOf(other)).toEqual([mismatch('victimName', { unless: 'differenceReason' })]);
    expect(issuesOf({ ...other, differenceReason: ' ' })).toHaveLength(1);
    expect(issuesOf({ ...other, differenceReason: 'Example' })).toEqual([]);
    expect(issuesOf({ ...other, victimDob: '1980-01-02' })).toHaveLength(2);
  });

  it('is none where nothing of the case has to agree', () => {
    const { sameCase: _, ...free } = item;
    expect(attachmentIssues(free, other, attached())).toEqual([]);
  });
});
