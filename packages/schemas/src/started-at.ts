/** Longest that a form is open, in milliseconds: five years. What lies longer apart is a clock that was wrong. */
const LONGEST = 5 * 365.25 * 86_400_000;

/** Whether a form that was sent at one moment can have been begun at another. */
export function canHaveBegun(startedAt: string, submittedAt: string): boolean {
  const span = Date.parse(submittedAt) - Date.parse(startedAt);
  return span >= 0 && span <= LONGEST;
}
