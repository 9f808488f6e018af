/** What a key of an edition file is for, and a value that it can have. English, for whoever writes such a file. */
export interface DescribedKey {
  readonly means: string;
  readonly example: unknown;
}

/** One object of an edition file: what it is, and its keys. */
export interface DescribedBlock {
  readonly title: string;
  /** What stands before its keys, where there is something to say of all of them. */
  readonly about?: string;
  readonly keys: Readonly<Record<string, DescribedKey>>;
}

/** Objects by the place that they have in a file: `scoring.factors`; kinds and cases behind a colon: `rules:unequal`. */
export type DescribedBlocks = Readonly<Record<string, DescribedBlock>>;

export const key = (means: string, example: unknown): DescribedKey => ({ means, example });
