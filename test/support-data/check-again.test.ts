/** What a release waits for; the days are given, so that this never grows old. */
import { describe, expect, it } from 'vitest';
import { toCheckAgain } from '../../scripts/check-support.mjs';

const source = 'https://example.org';
const checked = (checkedOn: string, storedCopy?: boolean) => [
  { id: 'line', checkedOn, source, ...(storedCopy === undefined ? {} : { storedCopy }) },
];

describe('a service to check again', () => {
  it.each([
    ['the same day', '2026-11-30', '2026-11-30', 0],
    ['a year to the day', '2025-11-30', '2026-11-30', 0],
    ['a year and a day', '2025-11-29', '2026-11-30', 1],
    ['a day to come', '2026-12-01', '2026-11-30', 1],
    ['from a leap day, a year on', '2028-02-29', '2029-02-28', 0],
    ['from a leap day, a day later', '2028-02-29', '2029-03-01', 1],
    ['up to a leap day', '2027-03-01', '2028-02-29', 0],
    ['a day before the year up to a leap day', '2027-02-28', '2028-02-29', 1],
    ['over the new year', '2026-12-31', '2027-12-31', 0],
  ])('%s', (_when, checkedOn, today, count) => {
    expect(toCheckAgain(checked(checkedOn), today)).toHaveLength(count);
  });

  it('is one of which only a stored copy was read, however new', () => {
    expect(toCheckAgain(checked('2026-11-30', true), '2026-11-30')).toEqual([
      expect.stringMatching(/^line .*stored copy.*https:\/\/example\.org$/),
    ]);
    expect(toCheckAgain(checked('2026-11-30', false), '2026-11-30')).toEqual([]);
  });

  it('is named once, with all the pages it stands on, each once', () => {
    const bill = `${source}/bill`;
    const ways = [{ source: `${source}/call` }, { source: `${source}/call`, onBillSource: bill }, {}];
    const [said, ...others] = toCheckAgain([{ ...checked('2020-01-01', true)[0]!, ways }], '2026-11-30');
    expect(others).toEqual([]);
    expect(said).toMatch(/12 months before 2026-11-30, and .*stored copy/);
    expect(said).toContain(`Read ${source} and ${source}/call and ${bill}`);
  });

  it('is named with its day and page', () => {
    const [said] = toCheckAgain(checked('2020-01-01'), '2026-11-30');
    for (const part of ['line', '2020-01-01', '2026-11-30', source]) expect(said).toContain(part);
  });

  it.each(['', 'today', '2026-13-01', '30/11/2026'])('is not looked for on no day: %s', (today) => {
    expect(() => toCheckAgain([], today)).toThrow(RangeError);
  });
});
