/** Makes a reading of frozen data that is done once for each: every answer given asks for the same ones. */
export function oncePer<K extends object, T>(read: (data: K) => T): (data: K) => T {
  const known = new WeakMap<K, { readonly value: T }>();
  return (data) => {
    const found = known.get(data) ?? { value: read(data) };
    known.set(data, found);
    return found.value;
  };
}
