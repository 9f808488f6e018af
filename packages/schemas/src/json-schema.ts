import type { Instrument, InstrumentModule } from '@safeguarding-forms/instruments';
import { allItems, countedQuestions } from '@safeguarding-forms/instruments/internal/check/asked.js';
import { offersSelfServe } from '@safeguarding-forms/instruments/internal/check/audience.js';
import * as z from 'zod/mini';
import { portable } from './portable.js';
import { PARTS } from './portable-parts.js';
import { submissionStructure } from './submission-schema.js';

type JsonSchema = Readonly<Record<string, unknown>>;

/** Validators that are strict want what is required named beside it. */
const required = (keys: readonly string[]): JsonSchema => ({
  type: 'object',
  properties: Object.fromEntries(keys.map((key) => [key, true])),
  required: keys,
});

/** What everybody has to answer, whatever else was answered. */
function alwaysRequired({ sections }: Instrument): string[] {
  return sections
    .filter(({ when }) => !when)
    .flatMap(({ items }) => items)
    .filter((item) => item.required === true && !item.when && !item.orNotKnown && item.kind !== 'attachment')
    .map(({ id }) => id);
}

/** The counted questions that are asked of everybody: all are answered, unless something excuses those that are not. */
function alwaysCounted(definition: Instrument): JsonSchema[] {
  const { sections, unansweredExcusedBy } = definition;
  const open = new Set(sections.filter(({ when }) => !when).flatMap(({ items }) => items));
  const asked = countedQuestions(definition).filter((question) => open.has(question) && !question.when);
  if (!asked.length) return [];
  const all = required(asked.map(({ id }) => id));
  return unansweredExcusedBy === undefined ? [all] : [{ anyOf: [all, required([unansweredExcusedBy])] }];
}

/** A judgement has its level and its reason, or says nothing. */
function judged(definition: Instrument): JsonSchema[] {
  const whole = { type: 'object', dependentRequired: { level: ['reason'], reason: ['level'] } };
  const ids = allItems(definition).filter(({ kind }) => kind === 'judgement');
  return ids.map(({ id }) => ({ type: 'object', properties: { [id]: whole } }));
}

/** What a professional's submission has; the person at risk may send one that is open. */
function finished(definition: Instrument): JsonSchema {
  const always = alwaysRequired(definition);
  const answers = [
    ...(always.length ? [required(always)] : []),
    ...alwaysCounted(definition),
    ...judged(definition),
  ];
  return {
    properties: {
      result: { type: 'object', properties: { complete: { const: true } } },
      ...(answers.length && { answers: { type: 'object', allOf: answers } }),
    },
  };
}

/** Nothing leads to a referral of itself: something was answered, and a score says what the referral rests on. */
const referred = ({ scoring }: Instrument): JsonSchema => ({
  if: { properties: { result: { type: 'object', properties: { outcome: { const: 'refer' } } } } },
  then: {
    properties: {
      answers: { type: 'object', minProperties: 1 },
      ...(scoring && {
        result: { type: 'object', properties: { basis: { type: 'array', minItems: 1 } } },
      }),
    },
  },
});

/** How parts of a submission hang together, as far as a structure can say it. */
function connections(definition: Instrument): JsonSchema[] {
  const whole = finished(definition);
  return [
    offersSelfServe(definition)
      ? { if: { properties: { audience: { const: 'professional' } } }, then: whole }
      : whole,
    ...(definition.outcomes.includes('refer') ? [referred(definition)] : []),
  ];
}

/**
 * The structure of an instrument version's submissions as JSON Schema (draft 2020-12), for backends that are not
 * JavaScript: portable, and bounded in every number, text and list. It cannot say what depends on other answers, the
 * order of options or the score, nor how large a context is as a whole.
 */
export function jsonSchema(module: InstrumentModule): Record<string, unknown> {
  const { id, edition, version, element } = module.definition;
  const { $schema, ...structure } = z.toJSONSchema(submissionStructure(module), { target: 'draft-2020-12' });
  return portable({
    $schema,
    $id: `urn:safeguarding-forms:submission:${id}:${edition}:${version}`,
    title: `Submission of ${element}, ${edition}, version ${version}`,
    ...structure,
    allOf: connections(module.definition),
    $defs: PARTS,
  }) as Record<string, unknown>;
}
