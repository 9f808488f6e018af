import type { Answers } from './answers.js';
import type { Assessment, ResultOf } from './results.js';

/** What is read of an attached submission. It was verified before it got here. */
export interface Attached {
  readonly instrument: { readonly id: string; readonly edition: string; readonly version: string };
  readonly answers: Answers;
  readonly result: ResultOf<Assessment>;
}

/** What is attached, by the name of its item. */
export type Attachments = Readonly<Record<string, Attached | undefined>>;

/** How an open item is filled from an attachment. */
export interface Fill {
  readonly item: string;
  /** Where the value stands in the attached submission, e.g. `result.yes`. */
  readonly from: string;
  /** Set where it is translated: what is found there (of a list, the first that is named here), and the answer for it. */
  readonly as?: Readonly<Record<string, string>>;
}

/** A place in an attached submission and what may be found there; of a list, any one will do. */
export interface Found {
  readonly at: string;
  readonly oneOf: readonly string[];
}

/** What has to agree between an answer and an attachment. Else the answer is in error, as `attachment-mismatch`. */
export type Agreement =
  /** The answer is what stands at the first of these places that there is. */
  | { readonly item: string; readonly equals: readonly string[] }
  /** An answer that only holds where the attachment has this. */
  | { readonly item: string; readonly is: readonly string[]; readonly needs: Found }
  /** An answer that cannot be where the attachment has this. */
  | { readonly item: string; readonly is: readonly string[]; readonly bars: Found };

/** The value at a place such as `result.basis`, of every entry of a list as in `result.factors.code`; `undefined` where there is none. */
export function valueAt(attached: Attached, place: string): unknown {
  const within = (value: unknown, key: string): unknown =>
    Array.isArray(value)
      ? value.map((entry) => within(entry, key))
      : (value as Record<string, unknown> | null | undefined)?.[key];
  return place.split('.').reduce<unknown>(within, attached);
}
