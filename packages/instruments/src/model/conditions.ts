/** Conditions as data: what has to hold for something to be asked or required. */
export type Condition =
  /** The item is asked and its answer (of a yes/no question, its `answer`) is one of these. */
  | { readonly item: string; readonly is: readonly string[] }
  /** The band that the counted answers give is one of these. */
  | { readonly band: readonly string[] };
