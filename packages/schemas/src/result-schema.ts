import type { Instrument, InstrumentModule } from '@safeguarding-forms/instruments';
import { allItems } from '@safeguarding-forms/instruments/check/asked.js';
import * as z from 'zod/mini';
import { BASES, FLAGS, OUTCOMES, REASONS } from './codes.js';

/** What is known of a result's parts by their names in the contract. */
function namedParts(definition: Instrument): Record<string, z.ZodMiniType> {
  const items = z.array(z.enum(allItems(definition).map(({ id }) => id)));
  const level = z.enum(definition.levels as string[]);
  return {
    band: level,
    possibleBand: level,
    level,
    factors: z.array(
      z.strictObject({ code: z.enum(definition.scoring?.factors.map(({ code }) => code) ?? []), items }),
    ),
    reasons: z.array(z.strictObject({ code: z.enum(REASONS), items })),
    basis: z.array(z.enum(BASES)),
    flags: z.array(z.enum(FLAGS)),
  };
}

function partLike(value: unknown): z.ZodMiniType {
  if (typeof value === 'number') return z.int().check(z.minimum(0));
  if (typeof value === 'string') return z.string();
  if (typeof value === 'boolean') return z.boolean();
  return Array.isArray(value) ? z.array(z.string()) : z.unknown();
}

/**
 * What a submitted result looks like, read from the result of a form without answers, so that an instrument states its
 * result in one place: its scorer. Only the structure; whether the result is right, `verifySubmission` recomputes.
 */
export function resultSchema({ definition, assess }: InstrumentModule): z.ZodMiniType {
  const example = assess({});
  const named = namedParts(definition);
  const isScored = 'reasons' in example;
  const parts = Object.entries(example).map(([key, value]) => [key, named[key] ?? partLike(value)] as const);
  return z.strictObject({
    ...Object.fromEntries(parts),
    kind: z.literal(example.kind),
    outcome: isScored ? z.enum(OUTCOMES) : z.nullable(z.string()),
    complete: z.literal(true),
  });
}
