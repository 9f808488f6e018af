import type { Instrument, InstrumentModule } from '@safeguarding-forms/instruments';
import { allItems, countedQuestions } from '@safeguarding-forms/instruments/internal/check/asked.js';
import { assessWhole } from '@safeguarding-forms/instruments/internal/check/assess-whole.js';
import { offersSelfServe } from '@safeguarding-forms/instruments/internal/check/audience.js';
import { LONG_TEXT_LIMIT, ROW_LIMIT } from '@safeguarding-forms/instruments/internal/check/shape.js';
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

/** Longest path of an answer: the longest names of an item and of a field of its rows (60 each), and a number between. */
const PATH_LIMIT = 130;

/** A list with at most so many entries. */
const upTo = (max: number, entry: z.ZodMiniType): z.ZodMiniType => z.array(entry).check(z.maxLength(max));
/** Any of some codes. */
const anyOf = (codes: readonly string[]): z.ZodMiniType => upTo(codes.length, option(codes));
/** Codes, each with the items behind it. */
const findings = (codes: readonly string[], items: z.ZodMiniType): z.ZodMiniType =>
  upTo(codes.length, z.strictObject({ code: option(codes), items }));
const count = (max: number): z.ZodMiniType => z.int().check(z.minimum(0), z.maximum(max));

/** The most places of a form that a result can name: of a question each of its parts, of a group each field of each row. */
const mostPaths = (definition: Instrument): number =>
  allItems(definition)
    .map((item) => (item.kind === 'group' ? ROW_LIMIT * (item.fields.length + 1) : 2))
    .reduce((sum, each) => sum + each, 1);

/** What is known of a result's parts by their names in the contract. */
function namedParts(definition: Instrument): Record<string, z.ZodMiniType> {
  const { levels, outcomes, route, scoring } = definition;
  const ids = allItems(definition).map(({ id }) => id);
  const items = anyOf(ids);
  const level = option(levels);
  const counted = count(countedQuestions(definition).length);
  // No three counts that are multiplied are larger than all counted questions.
  const product = count(countedQuestions(definition).length ** 3);
  const paths = upTo(mostPaths(definition), z.string().check(z.maxLength(PATH_LIMIT)));
  return {
    outcome: outcomes.length ? option(outcomes) : z.null(),
    band: level,
    possibleBand: level,
    level,
    yes: counted,
    no: counted,
    unknown: counted,
    unanswered: counted,
    counted,
    breakdown: counted,
    social: counted,
    violence: counted,
    total: product,
    possibleTotal: product,
    factors: findings(scoring?.factors.map(({ code }) => code) ?? [], items),
    reasons: findings(REASONS, items),
    basis: anyOf(BASES),
    flags: anyOf(FLAGS),
    weaknesses: anyOf(WEAKNESSES),
    missing: paths,
    notKnown: paths,
    path: items,
    category: z.int().check(z.minimum(1), z.maximum(route?.category?.options.length ?? 1)),
    ...gridParts(definition),
  };
}

/** A part of another name, as a scorer of somebody's own may give it. */
function partLike(value: unknown): z.ZodMiniType {
  if (typeof value === 'number') return count(Number.MAX_SAFE_INTEGER);
  if (typeof value === 'string') return z.string().check(z.maxLength(LONG_TEXT_LIMIT));
  return typeof value === 'boolean' ? z.boolean() : z.unknown();
}

/**
 * What a submitted result looks like, read from the result of a form without answers, so that an instrument states its
 * result in one place: its scorer. Only the structure; whether the result is right, `verifySubmission` recomputes.
 */
export function resultSchema(module: InstrumentModule): z.ZodMiniType {
  const example = assessWhole(module, {});
  const named = namedParts(module.definition);
  const parts = Object.entries(example).map(([key, value]) => {
    const part = named[key] ?? partLike(value);
    return [key, value === null ? z.nullable(part) : part] as const;
  });
  return z.strictObject({
    ...Object.fromEntries(parts),
    kind: z.literal(example.kind),
    // What the person at risk sends may be open; whether it is, `verifySubmission` recomputes.
    complete: offersSelfServe(module.definition) ? z.boolean() : z.literal(true),
  });
}
