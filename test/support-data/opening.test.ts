/** Whether a helpline is open goes by London's clock, wherever the device is and whatever its own clock shows. */
import { isOpenAt, type Hours } from '@safeguarding-forms/support';
import { describe, expect, it } from 'vitest';

const weekdays: Hours = {
  weekly: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '09:00', to: '17:00' }],
};
const evenings: Hours = { weekly: [{ days: ['sat', 'sun'], from: '17:00', to: '24:00' }] };
const nights: Hours = { weekly: [{ days: ['sun'], from: '00:30', to: '02:30' }] };

describe('hours', () => {
  it('that are always are so, and of unknown ones nothing is said', () => {
    const at = new Date('2026-11-30T03:00:00Z');
    expect(isOpenAt('always', at)).toBe(true);
    expect(isOpenAt('unknown', at)).toBeUndefined();
  });

  it.each<[string, Hours, string, boolean]>([
    ['a Monday in winter, before', weekdays, '2026-11-30T08:59:59Z', false],
    ['a Monday in winter, from', weekdays, '2026-11-30T09:00:00Z', true],
    ['a Monday in winter, until', weekdays, '2026-11-30T16:59:59Z', true],
    ['a Monday in winter, after', weekdays, '2026-11-30T17:00:00Z', false],
    ['a Monday in summer, from', weekdays, '2026-07-06T08:00:00Z', true],
    ['a Monday in summer, after', weekdays, '2026-07-06T16:00:00Z', false],
    ['a Saturday', weekdays, '2026-07-04T11:00:00Z', false],
    ['the last Friday before the clocks go forward', weekdays, '2026-03-27T08:30:00Z', false],
    ['the first Monday after the clocks go forward', weekdays, '2026-03-30T08:30:00Z', true],
    ['the last Friday before the clocks go back', weekdays, '2026-10-23T08:30:00Z', true],
    ['the first Monday after the clocks go back', weekdays, '2026-10-26T08:30:00Z', false],
    ['the last minute of a Sunday', evenings, '2026-11-29T23:59:59Z', true],
    ['the first of a Monday', evenings, '2026-11-30T00:00:00Z', false],
    ['a Sunday in summer that is a Monday already in London', evenings, '2026-07-05T23:00:00Z', false],
    [
      'a Friday in summer that is a Saturday already in London, at night',
      evenings,
      '2026-07-03T23:30:00Z',
      false,
    ],
    ['before the hour that there is not', nights, '2026-03-29T00:59:59Z', true],
    ['after the hour that there is not', nights, '2026-03-29T01:00:00Z', true],
    ['an hour after the clocks went forward', nights, '2026-03-29T01:30:00Z', false],
    ['the hour that comes twice, first', nights, '2026-10-25T00:30:00Z', true],
    ['the hour that comes twice, again', nights, '2026-10-25T01:30:00Z', true],
    ['after the night on which the clocks went back', nights, '2026-10-25T02:30:00Z', false],
    ['midnight', { weekly: [{ days: ['mon'], from: '00:00', to: '24:00' }] }, '2026-11-30T00:00:00Z', true],
  ])('%s', (_when, hours, at, open) => {
    expect(isOpenAt(hours, new Date(at))).toBe(open);
  });

  it('of several spans hold in any of them', () => {
    const lunch: Hours = {
      weekly: [
        { days: ['mon'], from: '09:00', to: '12:00' },
        { days: ['mon'], from: '13:00', to: '17:00' },
      ],
    };
    const open = (hour: string) => isOpenAt(lunch, new Date(`2026-11-30T${hour}:00Z`));
    expect([open('11:30'), open('12:30'), open('13:30')]).toEqual([true, false, true]);
  });

  it('are not asked for at no time', () => {
    expect(() => isOpenAt('always', new Date(Number.NaN))).toThrow(RangeError);
  });
});
