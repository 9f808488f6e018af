import { verifySubmission } from '@safeguarding-forms/schemas';
import { describe, expect, it } from 'vitest';
import { issuesOf } from '../support/issues-of.js';
import { leaves, payload, payloadNames, spoil } from '../support/sample-submission.js';

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

  it.each(payloadNames)(
    'no value in %s can be changed for one of another kind',
    (each) => {
      // What is attached is a frozen submission of its own, and spoilt as such.
      const apart = ['context', 'attachments'];
      for (const path of leaves(payload(each)).filter(([first]) => !apart.includes(String(first)))) {
        for (const foreign of [null, 12_345, 'foreign value', [], {}, true]) {
          const spoilt = spoil(payload(each), path, foreign);
          const isHarmless =
            // A text may say anything, nothing may be superseded, and a question may hold nothing but its detail.
            (foreign === 'foreign value' && verifySubmission(spoilt).ok) ||
            (foreign === null && path[0] === 'supersedes') ||
            (foreign === true && path[0] === 'machineTranslated') ||
            JSON.stringify(spoilt) === JSON.stringify(payload(each));
          if (!isHarmless) expect(issuesOf(spoilt), path.join('.')).not.toEqual([]);
        }
      }
      // A thousand verifications, some with attachments.
    },
    60_000,
  );

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
    expect(verdict.ok && Object.isFrozen(verdict.submission.result.flags)).toBe(true);
  });
});
