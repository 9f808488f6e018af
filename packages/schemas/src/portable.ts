import { isRecord } from '@safeguarding-forms/instruments/internal/check/given.js';

/**
 * In Python, PCRE and Perl a `$` also matches before a newline at the end, in ECMAScript it does not; that there is none
 * is therefore said beside the pattern. A newline stands for itself everywhere.
 */
const NO_NEWLINE = { pattern: '\n' };

const isAnchored = (pattern: unknown): boolean => typeof pattern === 'string' && pattern.endsWith('$');

/**
 * A JSON Schema as zod writes it, so that it means the same in every dialect of patterns. Of a part that is named the
 * name is left alone: what zod knows of it besides would stand there in its own patterns.
 */
export function portable(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(portable);
  if (!isRecord(schema)) return schema;
  const { $ref, description, examples } = schema;
  // What an editor shows of it is no rule.
  if (typeof $ref === 'string')
    return {
      $ref,
      ...(description !== undefined && { description }),
      ...(examples !== undefined && { examples }),
    };
  const parts = Object.entries(schema).map(([key, value]) => [key, portable(value)] as const);
  return { ...Object.fromEntries(parts), ...(isAnchored(schema.pattern) && { not: NO_NEWLINE }) };
}
