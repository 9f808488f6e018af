/** Writes down where some items stand in the document: shared fields carry no source of their own. */
export const cited = <const T extends readonly object[]>(cite: string, ...items: T) =>
  items.map((item) => ({ ...item, cite })) as unknown as {
    readonly [K in keyof T]: T[K] & { readonly cite: string };
  };
