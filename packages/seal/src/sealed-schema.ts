import * as z from 'zod/mini';
import { isCompact, LONGEST_JWE, SEALED_FORMAT, type SealedEnvelope } from './envelope.js';

/** A strict zod schema of envelopes, for a server that stores them without being able to open them. */
export const sealedSchema: z.ZodMiniType<SealedEnvelope> = z.strictObject({
  format: z.literal(SEALED_FORMAT),
  jwe: z
    .string()
    .check(
      z.maxLength(LONGEST_JWE, { error: 'The envelope is too large.', abort: true }),
      z.refine(isCompact, 'It is not a compact JWE.'),
    ),
});

const point = { x: z.string(), y: z.string() };

/** All that an envelope says outside: which key opens it, and which form it is of. */
export const headerSchema = z.strictObject({
  alg: z.literal('ECDH-ES+A256KW'),
  enc: z.literal('A256GCM'),
  kid: z.string(),
  instrument: z.strictObject({ id: z.string(), edition: z.string(), version: z.string() }),
  epk: z.union([
    z.strictObject({ kty: z.literal('EC'), crv: z.literal('P-256'), ...point }),
    z.strictObject({ kty: z.literal('OKP'), crv: z.literal('X25519'), x: point.x }),
  ]),
});

/** The protected header of an envelope. */
export type SealedHeader = z.infer<typeof headerSchema>;
