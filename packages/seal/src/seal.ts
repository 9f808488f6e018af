import type { SubmissionRecord } from '@safeguarding-forms/schemas';
import { FORMAT } from '@safeguarding-forms/schemas/internal/submission.js';
import { calculateJwkThumbprint, CompactEncrypt, importJWK } from 'jose';
import { SEALED_FORMAT, type SealedEnvelope } from './envelope.js';
import { ALG, badKey, ENC, isObject, publicHalf, subtleCrypto, type PublicJwk } from './jwk.js';
import { isOnCurve } from './on-curve.js';
import { LARGEST, padded } from './padding.js';
import { SealedError } from './sealed-error.js';

/** A key that can be sealed to: checked, and taken up by the platform. */
export interface Recipient {
  readonly kid: string;
  readonly key: Awaited<ReturnType<typeof importJWK>>;
}

/** Reads JSON text, or takes what was parsed from it. */
function parsed(given: unknown): unknown {
  if (typeof given !== 'string') return given;
  try {
    return JSON.parse(given);
  } catch {
    throw badKey(
      'The key is not JSON. Allowed is a JWK on P-256 or X25519, as an object or as its JSON text.',
    );
  }
}

/** Whether this platform can use X25519; not every browser that is in use can. */
const hasX25519 = (subtle: typeof crypto.subtle): Promise<boolean> =>
  subtle.generateKey({ name: 'X25519' }, false, ['deriveBits']).then(
    () => true,
    () => false,
  );

/**
 * Checks a public key.
 * @param jwk The key, or its JSON text; with or without a `kid`.
 * @throws SealedError `no-crypto`, `bad-key`, `curve-unsupported`
 */
export async function recipientOf(jwk: PublicJwk | string): Promise<Recipient> {
  const given = parsed(jwk);
  // Asked first: of whoever publishes a private key, nothing may go on.
  if (isObject(given) && ['d', 'k', 'p', 'q'].some((part) => part in given))
    throw badKey('The key is a private one. Give the public half alone, and never use this pair again.');
  const half = publicHalf(given);
  const subtle = subtleCrypto();
  if (half.crv === 'X25519' && !(await hasX25519(subtle)))
    throw new SealedError(
      'curve-unsupported',
      'X25519 cannot be used here. A key on P-256 can be used everywhere.',
    );
  try {
    if (!isOnCurve(half)) throw badKey('');
    const key = await importJWK({ ...half }, ALG);
    return { key, kid: half.kid ?? (await calculateJwkThumbprint({ ...half })) };
  } catch {
    throw badKey(`The key is not a point on the curve ${half.crv}.`);
  }
}

/**
 * Seals a submission to a key that was checked before.
 * @throws SealedError `not-a-submission`, `too-large`, `bad-key`
 */
export async function sealTo({ key, kid }: Recipient, submission: SubmissionRecord): Promise<SealedEnvelope> {
  const { format, instrument } = (isObject(submission) ? submission : {}) as Partial<SubmissionRecord>;
  if (format !== FORMAT || !isObject(instrument))
    throw new SealedError('not-a-submission', `What is to be sealed is not a submission ("${FORMAT}").`);
  const bytes = padded(JSON.stringify(submission));
  if (!bytes)
    throw new SealedError('too-large', `The submission is too large. Allowed are ${LARGEST} bytes of JSON.`);
  const { id, edition, version } = instrument;
  const jwe = await new CompactEncrypt(bytes)
    .setProtectedHeader({ alg: ALG, enc: ENC, kid, instrument: { id, edition, version } })
    .encrypt(key)
    .catch(() => {
      throw badKey(`Nothing can be sealed to the key "${kid}".`);
    });
  return Object.freeze({ format: SEALED_FORMAT, jwe });
}

/**
 * Seals a submission, so that only whoever has the private half of the key can read it. In a browser (over https), in
 * Node and in a worker.
 *
 * A JWE in compact form: ECDH-ES+A256KW on P-256 or X25519, A256GCM, the JSON padded to one of {@link SIZES}. Its header
 * says the key's id and the instrument, and nothing else. What is sealed is not verified again: that is for whoever opens it.
 * @param jwk The agency's public key, or its JSON text.
 * @throws SealedError `no-crypto`, `bad-key`, `curve-unsupported`, `not-a-submission`, `too-large`
 */
export async function seal(submission: SubmissionRecord, jwk: PublicJwk | string): Promise<SealedEnvelope> {
  return sealTo(await recipientOf(jwk), submission);
}
