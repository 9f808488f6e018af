import type { Day, Hours } from '@safeguarding-forms/support/internal/service.js';

const DAYS: readonly Day[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
/** A Monday. */
const MONDAY = Date.UTC(2024, 0, 1);

/** A day of the week as a language calls it. */
const dayIn = (language: string, day: Day): string =>
  new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' }).format(
    MONDAY + DAYS.indexOf(day) * 24 * 3_600_000,
  );

/** Days that follow each other as a span, others one by one. */
function daysIn(language: string, days: readonly Day[]): string {
  const at = days.map((day) => DAYS.indexOf(day));
  const isSpan = at.length > 2 && at.every((each, n) => n === 0 || each === (at[n - 1] as number) + 1);
  const shown = isSpan ? [days[0], days.at(-1)] : days;
  return shown.map((day) => dayIn(language, day as Day)).join(isSpan ? '–' : ', ');
}

/**
 * When a service is open, in days and times of the clock.
 * @param always How a language says that it is always open.
 * @returns Nothing where it is not known.
 */
export function openingWords(language: string, hours: Hours, always: string): string | undefined {
  if (hours === 'always') return always;
  if (hours === 'unknown') return undefined;
  return hours.weekly.map(({ days, from, to }) => `${daysIn(language, days)} ${from}–${to}`).join('; ');
}
