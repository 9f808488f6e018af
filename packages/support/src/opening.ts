import { DAYS, type Day, type Hours } from './service.js';

/** The day and the time, `HH:MM`, that a clock in London shows. */
function inLondon(at: Date): { readonly day: Day; readonly time: string } {
  // The platform knows when the clocks change; nothing here does.
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/London',
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(at);
  const part = (type: string): string => parts.find((each) => each.type === type)?.value ?? '';
  const day = DAYS.find((name) => name === part('weekday').toLowerCase());
  if (!day) throw new RangeError('The platform names no day of the week in English.');
  return { day, time: `${part('hour')}:${part('minute')}` };
}

/**
 * Whether something with these hours is open at a moment, by London's clock; `undefined` where the hours are not known.
 * Bank holidays and other exceptions are words for people and are not reckoned with: where `hours.exceptions` is there,
 * say it beside the answer.
 * @throws RangeError for an invalid date.
 */
export function isOpenAt(hours: Hours, at: Date): boolean | undefined {
  if (Number.isNaN(at.getTime()))
    throw new RangeError('isOpenAt was given an invalid date; a valid one is needed.');
  if (hours === 'unknown') return undefined;
  if (hours === 'always') return true;
  const { day, time } = inLondon(at);
  // Times of two digits each stand in the order of the clock as texts, too.
  return hours.weekly.some(({ days, from, to }) => days.includes(day) && from <= time && time < to);
}
