/** JSON in which the order of keys says nothing. */
const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, part]) => part !== undefined)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, part]) => [key, sorted(part)]),
  );
};

/** Plain data as JSON, the same however its keys are ordered. */
export const canonical = (value: unknown): string => JSON.stringify(sorted(value));

/** Whether two parts of plain data say the same. */
export const same = (one: unknown, other: unknown): boolean => canonical(one) === canonical(other);
