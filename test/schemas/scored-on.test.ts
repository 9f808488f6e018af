/** A submission whose score hangs on what day it was says which day that was. */
import { score } from '@safeguarding-forms/instruments';
import { localToday } from '@safeguarding-forms/instruments/internal/check/days.js';
import { createSubmission } from '@safeguarding-forms/schemas';
import { describe, expect, it } from 'vitest';
import { issuesOf } from '../support/issues-of.js';
import { payload } from '../support/sample-submission.js';

const told = (submission: object): string[] => issuesOf(submission);
const onDay = payload('merit.liverpool.1.0.0.scored-on');
const { scoredOn, ...without } = onDay;
const answers = onDay.answers as Record<string, unknown>;

describe('the day that a score hangs on', () => {
  it('has to be told', () => {
    expect(scoredOn).toBe('2025-01-15');
    expect(told(onDay)).toEqual([]);
    expect(told(without)).toEqual(['scoredOn required']);
  });

  it('must have been the day somewhere when it was sent', () => {
    expect(told({ ...onDay, scoredOn: '2025-01-17' })).toEqual(['scoredOn inconsistent']);
    expect(told({ ...onDay, scoredOn: '2025-01-13' })).toEqual(['scoredOn inconsistent']);
    // In the east it was the next day already; then the twelve months were over.
    expect(told({ ...onDay, scoredOn: '2025-01-16' })).toEqual(['answers.q8 inconsistent']);
    expect(told({ ...onDay, scoredOn: 'today' })).toEqual(['scoredOn not-a-date']);
  });

  it('is not told where a date of the incident ends the twelve months', () => {
    const dated = { ...answers, incidentDate: '2025-01-10' };
    expect(told({ ...onDay, answers: dated })).toEqual(['scoredOn not-asked']);
    expect(told({ ...without, answers: dated })).toEqual([]);
    expect(told({ ...payload('dash.cleveland.1.0.0.minimal'), scoredOn })).toEqual(['scoredOn unknown-key']);
  });

  it('decides over a repeat', () => {
    const { q8, ...rest } = answers;
    expect(q8).toEqual({ answer: 'yes' });
    const given = { ...rest, q8: { answer: 'no' } } as never;
    const outcomeOn = (today: string): unknown => score('merit', 'liverpool', given, { today }).outcome;
    expect(outcomeOn('2025-01-15')).toBe('refer');
    expect(outcomeOn('2025-01-16')).toBe('no-referral');
  });

  it('is told by what is created here', () => {
    // Where the test runs; elsewhere it may be another day.
    const today = localToday();
    const made = createSubmission({
      id: 'merit',
      edition: 'liverpool',
      answers: { ...answers, previousMaracDate: today } as never,
      language: 'en',
      audience: 'professional',
      startedAt: new Date().toISOString(),
    });
    expect(made.scoredOn).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(told(made)).toEqual([]);
  });
});
