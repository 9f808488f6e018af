/** What Cleveland's referral only says: whom another route is meant for, and dates that are hardly in order. */
import { catalogue, type Answers } from '@safeguarding-forms/instruments';
import { describe, expect, it } from 'vitest';

const warned = (answers: Answers, today = '2025-06-01'): unknown[] =>
  catalogue
    .checkWarnings('marac-referral', 'cleveland', answers, { today })
    .map(({ path, params }) => [path, params['rule']]);

describe('a victim under sixteen', () => {
  const told = [['victimDob', 'under-sixteen']];

  it.each([
    ['the day before the birthday', { victimDob: '2009-06-02' }, told],
    ['the birthday itself', { victimDob: '2009-06-01' }, []],
    ['by the date of the referral', { victimDob: '2009-06-01', referralDate: '2025-05-31' }, told],
    ['no date of birth', {}, []],
  ])('is told of another route: %s', (_, answers, wanted) => {
    expect(warned(answers)).toEqual(wanted);
  });
});

describe('a new incident before the last referral or meeting', () => {
  const repeat = { maracRepeat: 'yes', previousMaracDate: '2025-03-02' };

  it('is worth a second look', () => {
    expect(warned({ ...repeat, newIncidentDate: '2025-03-01' })).toEqual([
      ['newIncidentDate', 'incident-before-last'],
    ]);
    expect(warned({ ...repeat, newIncidentDate: '2025-03-02' })).toEqual([]);
  });
});
