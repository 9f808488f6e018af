/** What day it is where the code runs: run in several time zones (`vitest.config.ts`), none of which may see Greenwich's day. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { localToday } from '@safeguarding-forms/instruments/internal/check/days.js';

afterEach(() => void vi.useRealTimers());

const zone = process.env['TZ'] || undefined;

/** The day that a calendar on the wall shows, by the platform's own table of time zones. */
const onTheWall = (instant: Date, timeZone = zone): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(instant);

describe('today', () => {
  it.each([
    '2026-01-01T00:00:00Z',
    '2026-01-01T09:59:59Z',
    '2026-01-01T10:00:00Z',
    '2026-02-28T23:59:59Z',
    '2026-03-29T00:59:59Z',
    '2026-03-29T01:00:00Z',
    '2026-06-30T22:59:59Z',
    '2026-06-30T23:00:00Z',
    '2026-10-25T00:30:00Z',
    '2026-12-31T10:59:59Z',
    '2026-12-31T11:00:00Z',
  ])('is the day on the wall at %s', (instant) => {
    vi.useFakeTimers({ now: new Date(instant), toFake: ['Date'] });
    expect(localToday()).toBe(onTheWall(new Date(instant)));
  });

  it.runIf(zone)('is another one than in Greenwich where the zone says so', () => {
    const noon = new Date('2026-01-15T12:00:00Z');
    vi.useFakeTimers({ now: noon, toFake: ['Date'] });
    const days = {
      'Pacific/Kiritimati': '2026-01-16',
      'Pacific/Pago_Pago': '2026-01-15',
      'Europe/London': '2026-01-15',
    };
    expect(localToday()).toBe(days[zone as keyof typeof days]);
    vi.setSystemTime(new Date('2026-07-15T23:30:00Z'));
    expect(localToday()).toBe(
      {
        'Pacific/Kiritimati': '2026-07-16',
        'Pacific/Pago_Pago': '2026-07-15',
        'Europe/London': '2026-07-16',
      }[zone as keyof typeof days],
    );
  });
});
