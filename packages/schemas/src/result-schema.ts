import type { Instrument, InstrumentModule } from '@safeguarding-forms/instruments';
import { allItems } from '@safeguarding-forms/instruments/internal/check/asked.js';
import { assessWhole } from '@safeguarding-forms/instruments/internal/check/assess-whole.js';
import { offersSelfServe } from '@safeguarding-forms/instruments/internal/check/audience.js';
import * as z from 'zod/mini';
import { BASES, FLAGS, REASONS, WEAKNESSES } from '@safeguarding-forms/instruments/internal/model/codes.js';
import { option } from './fields.js';

/** What choices that are read together can come to; nothing while they are open. */
function gridParts(definition: Instrument): Record<string, z.ZodMiniType> {
  const { rows, classification } = definition.grid ?? { rows: [], classification: [] };
  const items = allItems(definition).filter((item) => item.kind === 'choice');
  const levelsOf = (ids: readonly string[]): Record<string, z.ZodMiniType> =>
    Object.fromEntries(
      items.filter(({ id }) => ids.includes(id)).map(({ id, options }) => [id, option(options)]),
    );
  const [ofRows, ofFactors] = [levelsOf(rows), levelsOf(classification)];
  // Choices that are read together share their options, and so does what they come to.
  const overall = (levels: typeof ofRows): z.ZodMiniType => Object.values(levels)[0] ?? z.null();
  const open = (levels: typeof ofRows): z.ZodMiniType =>
    z.strictObject(Object.fromEntries(Object.entries(levels).map(([id, level]) => [id, z.nullable(level)])));
  return {
    rows: open(ofRows),
    overall: overall(ofRows),
    classification: open({ ...ofFactors, overall: overall(ofFactors) }),
  };
}

/** What is known of a result's parts by their names in the contract. */
function namedParts(definition: Instrument): Record<string, z.ZodMiniType> {
  const items = z.array(z.enum(allItems(definition).map(({ id }) => id)));
  const level = option(definition.levels);
  return {
    outcome: definition.outcomes.length ? option(definition.outcomes) : z.null(),
    band: level,
    possibleBand: level,
    level,
    factors: z.array(
      z.strictObject({ code: z.enum(definition.scoring?.factors.map(({ code }) => code) ?? []), items }),
    ),
    reasons: z.array(z.strictObject({ code: z.enum(REASONS), items })),
    basis: z.array(z.enum(BASES)),
    flags: z.array(z.enum(FLAGS)),
    weaknesses: z.array(z.enum(WEAKNESSES)),
    missing: z.array(z.string()),
    notKnown: z.array(z.string()),
    path: items,
    category: z.int().check(z.minimum(1), z.maximum(definition.route?.category?.options.length ?? 1)),
    ...gridParts(definition),
  };
}

function partLike(value: unknown): z.ZodMiniType {
  if (typeof value === 'number') return z.int().check(z.minimum(0));
  if (typeof value === 'string') return z.string();
  if (typeof value === 'boolean') return z.boolean();
  return z.unknown();
}

/**
 * What a submitted result looks like, read from the result of a form without answers, so that an instrument states its
 * result in one place: its scorer. Only the structure; whether the result is right, `verifySubmission` recomputes.
 */
export function resultSchema(module: InstrumentModule): z.ZodMiniType {
  const example = assessWhole(module, {});
  const named = namedParts(module.definition);
  const parts = Object.entries(example).map(([key, value]) => {
    const part = named[key];
    return [key, part ? (value === null ? z.nullable(part) : part) : partLike(value)] as const;
  });
  return z.strictObject({
    ...Object.fromEntries(parts),
    kind: z.literal(example.kind),
    // What the person at risk sends may be open; whether it is, `verifySubmission` recomputes.
    complete: offersSelfServe(module.definition) ? z.boolean() : z.literal(true),
  });
}
