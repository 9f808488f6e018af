import { isRecord } from '@safeguarding-forms/instruments/internal/check/given.js';
import type { Verifier } from '../create-verifier.js';
import { PARTS } from '../portable-parts.js';
import { portable } from '../portable.js';

type Json = Readonly<Record<string, unknown>>;

/** What every document of ours says of itself. */
export interface OpenApiParts {
  readonly title: string;
  readonly description: string;
  /** The version of the software that answers so. */
  readonly version: string;
  /** Which submissions are taken: those of the built-in editions, and local ones beside them. */
  readonly verifier: Pick<Verifier, 'listInstruments' | 'jsonSchema'>;
  readonly paths: Json;
}

const HOME = '#/components/schemas/';
/** A reference to something among the components. */
export const refTo = (name: string): Json => ({ $ref: HOME + name });

/** A JSON body of an answer or a request. */
export const json = (schema: Json): Json => ({ 'application/json': { schema } });
/** An answer with a body in JSON. */
export const answer = (description: string, schema: Json): Json => ({ description, content: json(schema) });
/** An answer whose body says what went wrong. */
export const failure = (description: string): Json => answer(description, refTo('failure'));

/** What stood in a file of its own, among others: what it shares is told once for all. */
function moved(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(moved);
  if (!isRecord(node)) return node;
  const entries = Object.entries(node).map(([key, value]) => [
    key,
    key === '$ref' && typeof value === 'string' ? value.replace('#/$defs/', HOME) : moved(value),
  ]);
  return Object.fromEntries(entries);
}

function withoutHead({ $schema, $id, $defs, ...structure }: Json): unknown {
  void [$schema, $id, $defs];
  return moved(structure);
}

const ISSUE: Json = {
  type: 'object',
  description: 'One thing wrong, at one place: `answers.children[1].name`.',
  properties: {
    path: { type: 'string' },
    code: { type: 'string', description: 'A code of the contract, such as `required` or `result-mismatch`.' },
    params: { type: 'object', description: 'What was given, what is allowed.' },
  },
  required: ['path', 'code', 'params'],
  additionalProperties: false,
};

/** An OpenAPI 3.1 document whose submissions are those of a verifier. */
export function openApi({ title, description, version, verifier, paths }: OpenApiParts): Json {
  const submissions = verifier
    .listInstruments()
    .map(({ id, edition, version: of }) => [
      `submission.${id}.${edition}.${of}`,
      withoutHead(verifier.jsonSchema(id, edition, of)),
    ]);
  return {
    openapi: '3.1.0',
    info: { title, description, version, license: { name: 'MIT', identifier: 'MIT' } },
    paths,
    components: {
      schemas: {
        submission: { anyOf: submissions.map(([name]) => refTo(name as string)) },
        issues: { type: 'array', minItems: 1, maxItems: 100, items: refTo('issue') },
        issue: ISSUE,
        failure: {
          type: 'object',
          properties: { error: { type: 'string' } },
          required: ['error'],
          additionalProperties: false,
        },
        ...(moved(portable(PARTS)) as Json),
        ...Object.fromEntries(submissions),
      },
    },
  };
}
