import type { EditionFile } from '@safeguarding-forms/instruments/internal/edition-file/edition-file.js';
import {
  MOST_COUNT,
  type Fields,
  type Shape,
} from '@safeguarding-forms/instruments/internal/edition-file/shape.js';
import {
  conditionShape,
  editionShape,
} from '@safeguarding-forms/instruments/internal/edition-file/structure.js';
import { isOfSort, TEXTS } from '@safeguarding-forms/instruments/internal/edition-file/texts.js';
import * as z from 'zod/mini';

/** A condition can hold others, so it is made once and named from then on. */
const condition = z.lazy((): z.ZodMiniType => schemaOf(conditionShape));

const SORTS: Readonly<Record<string, () => z.ZodMiniType>> = {
  condition: () => condition,
  json: () => z.json(),
  true: () => z.literal(true),
  flag: () => z.boolean(),
  count: () => z.int().check(z.gte(0), z.lte(MOST_COUNT)),
  days: () => z.int().check(z.gte(-MOST_COUNT), z.lte(MOST_COUNT)),
};

function textOf(sort: string): z.ZodMiniType<string> {
  const [pattern, most] = TEXTS[sort] as readonly [RegExp, number];
  return z.string().check(
    z.regex(pattern),
    z.maxLength(most),
    z.refine((text) => isOfSort(sort, text)),
  );
}

const fieldsOf = (fields: Fields): z.ZodMiniType =>
  z.strictObject(
    Object.fromEntries(
      Object.entries(fields).map(([key, shape]) =>
        key.endsWith('?') ? [key.slice(0, -1), z.optional(schemaOf(shape))] : [key, schemaOf(shape)],
      ),
    ),
  );

function schemaOf(shape: Shape): z.ZodMiniType {
  if (typeof shape === 'string') return SORTS[shape]?.() ?? textOf(shape);
  if ('list' in shape)
    return z.array(schemaOf(shape.list)).check(z.minLength(shape.least ?? 0), z.maxLength(shape.most));
  if ('map' in shape)
    return z
      .record(textOf(shape.keys ?? 'id'), schemaOf(shape.map))
      .check(z.refine((map) => Object.keys(map).length <= shape.most));
  if ('oneOf' in shape) return z.enum(shape.oneOf as [string, ...string[]]);
  if ('either' in shape) return z.union(shape.either.map(schemaOf));
  if ('fields' in shape) return fieldsOf(shape.fields);
  if ('having' in shape) return z.union(Object.values(shape.having).map(fieldsOf));
  const kinds = Object.entries(shape.kinds).map(([kind, fields]) =>
    fieldsOf({ ...shape.common, kind: { oneOf: [kind] }, ...fields }),
  );
  return z.union(kinds);
}

/**
 * The structure of an edition file: a strict zod schema, made of the same description that forms are checked by. What its
 * parts say of each other it does not tell; `createVerifier` and the command do.
 */
export const editionSchema = fieldsOf(editionShape) as unknown as z.ZodMiniType<EditionFile>;
