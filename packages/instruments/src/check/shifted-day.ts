/** How far a day is moved; what is negative moves it back. */
export interface Shift {
  readonly days?: number;
  readonly months?: number;
}

/** Another day, `YYYY-MM-DD`. A day that its month has not is the one as many days after the month's end. */
export function shiftedDay(date: string, { days = 0, months = 0 }: Shift): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 + months, day + days)).toISOString().slice(0, 10);
}
