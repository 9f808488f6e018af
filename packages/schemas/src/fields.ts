import {
  codePoints,
  isRealDate,
  LONG_TEXT_LIMIT,
  NUMBER_LIMIT,
  ROW_LIMIT,
  TEXT_LIMIT,
} from '@safeguarding-forms/instruments/internal/check/shape.js';
import * as z from 'zod/mini';
import { named } from './named-parts.js';

/**
 * The kinds of value that answers and submissions are made of. Each states its rule twice, for zod and (as `meta`) for
 * JSON Schema, because the two count and compare differently: zod's own lengths are UTF-16 units.
 */

/** A text of 1 to `max` Unicode code points. */
export const text = (max: number) =>
  z.string().check(
    z.minLength(1),
    z.refine((value) => codePoints(value, max) <= max, { params: { code: 'too-long', max } }),
    z.meta({ maxLength: max }),
  );

export const shortText = () => text(TEXT_LIMIT);
export const longText = () => text(LONG_TEXT_LIMIT);

/** A day of the calendar, `YYYY-MM-DD`. */
export const date = () =>
  z.string().check(z.refine(isRealDate, { params: { code: 'not-a-date' } }), named('day'));

/** A whole number from 0 to 999. */
export const number = () => z.int().check(z.minimum(0), z.maximum(NUMBER_LIMIT));

/** One of the ids. */
export const option = (allowed: readonly string[]) => z.enum(allowed as string[]);

/** Any number of the ids, without repeats and in the order printed. */
export const options = (allowed: readonly string[]) =>
  z.array(option(allowed)).check(
    z.refine(
      (value) =>
        value.every(
          (id, index) => index === 0 || allowed.indexOf(value[index - 1] as string) < allowed.indexOf(id),
        ),
      {
        params: { code: 'wrong-type', expected: 'printed-order', allowed },
      },
    ),
    z.meta({ uniqueItems: true, maxItems: allowed.length }),
  );

/** At least one of the ids: nothing chosen is no answer. */
export const choices = (allowed: readonly string[]) => options(allowed).check(z.minLength(1));

/** The rows of a group. */
export const rows = (row: z.ZodMiniType) => z.array(row).check(z.minLength(1), z.maxLength(ROW_LIMIT));
