import { verifySubmission } from '@safeguarding-forms/schemas';
import { describe, expect, it } from 'vitest';
import { issuesOf } from '../support/issues-of.js';
import { leaves, payload, payloadNames, spoil } from '../support/sample-submission.js';

describe('verifySubmission', () => {
  const name = 'dash.kirklees.1.0.0.full';
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);

  // What hangs on the clock or is too long for a file; all else stands in `test/refusals`.
  it.each<[string, (string | number)[], unknown, string[]]>([
    [
      'a submission from the day after tomorrow',
      ['submittedAt'],
      new Date(Date.now() + 2 * 86_400_000).toISOString(),
      ['submittedAt date-in-future'],
    ],
    [
      'endless fractions of a second',
      ['submittedAt'],
      `2025-01-15T10:20:30.${'0'.repeat(1e6)}Z`,
      ['submittedAt too-long'],
    ],
    [
      'a day in the future of its submission',
      ['answers', 'assessmentDate'],
      tomorrow,
      ['answers.assessmentDate date-in-future'],
    ],
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
