import type { InstrumentModule } from '@safeguarding-forms/instruments';
import { offersSelfServe } from '@safeguarding-forms/instruments/internal/check/audience.js';
import * as z from 'zod/mini';
import { submissionStructure } from './submission-schema.js';

/** Only what the person at risk sends may be open. */
const COMPLETE_UNLESS_SELF = {
  if: { properties: { audience: { const: 'professional' } } },
  then: { properties: { result: { type: 'object', properties: { complete: { const: true } } } } },
};

/**
 * The structure of an instrument version's submissions as JSON Schema (draft 2020-12), for backends that are not
 * JavaScript. It cannot say what depends on other answers, the order of options or the score.
 */
export function jsonSchema(module: InstrumentModule): Record<string, unknown> {
  const { id, edition, version, element } = module.definition;
  const { $schema, ...structure } = z.toJSONSchema(submissionStructure(module), { target: 'draft-2020-12' });
  return {
    $schema,
    $id: `urn:safeguarding-forms:submission:${id}:${edition}:${version}`,
    title: `Submission of ${element}, ${edition}, version ${version}`,
    ...structure,
    ...(offersSelfServe(module.definition) && COMPLETE_UNLESS_SELF),
  };
}
