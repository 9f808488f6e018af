import type { Found } from './agreements.js';
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

/** The value at a place such as `result.basis`, of every entry of a list as in `result.factors.code`; `undefined` where there is none. */
export function valueAt(attached: Attached, place: string): unknown {
  const within = (value: unknown, key: string): unknown =>
    Array.isArray(value)
      ? value.map((entry) => within(entry, key))
      : (value as Record<string, unknown> | null | undefined)?.[key];
  return place.split('.').reduce<unknown>(within, attached);
}

/** Whether an attached submission says one of these at a place, or anything at all where none is named. */
export const isFound = (attached: Attached, { at, oneOf }: Pick<Found, 'at'> & Partial<Found>): boolean =>
  [valueAt(attached, at)]
    .flat()
    .some((value) => (oneOf ? oneOf.includes(String(value)) : value !== undefined && value !== ''));
