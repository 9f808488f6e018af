/**
 * The day so many months before another, both written `YYYY-MM-DD`.
 * @param grace Days further back: where the other is today, which is not the same day everywhere.
 */
export function monthsBefore(day: string, months: number, grace = 0): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 - months, date - grace)).toISOString().slice(0, 10);
}
