/** Freezes plain data through and through. */
export function deepFreeze<T>(value: T): T {
  // Nothing at all counts as frozen.
  if (typeof value === 'object' && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value as object).forEach(deepFreeze);
  }
  return value;
}
