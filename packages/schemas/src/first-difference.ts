import { isRecord } from '@safeguarding-forms/instruments/internal/check/given.js';

/** Where two plain values first differ, as a path from `at`; nothing where they are the same. The order of keys is no difference. */
export function firstDifference(given: unknown, expected: unknown, at: string): string | undefined {
  if (Array.isArray(given) && Array.isArray(expected)) {
    for (let index = 0; index < Math.max(given.length, expected.length); index++) {
      const found = firstDifference(given[index], expected[index], `${at}[${index}]`);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  if (isRecord(given) && isRecord(expected)) {
    for (const key of new Set([...Object.keys(expected), ...Object.keys(given)])) {
      const own = (record: Record<string, unknown>): unknown =>
        Object.hasOwn(record, key) ? record[key] : undefined;
      const found = firstDifference(own(given), own(expected), `${at}.${key}`);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  return given === expected ? undefined : at;
}
