import { SealedError } from './sealed-error.js';

/** A public key on one of the two curves, as JSON (RFC 7517, 7518, 8037). */
export type PublicJwk = (
  | { readonly kty: 'EC'; readonly crv: 'P-256'; readonly x: string; readonly y: string }
  | { readonly kty: 'OKP'; readonly crv: 'X25519'; readonly x: string }
) & {
  /** Its id. Without one it is called after its thumbprint (RFC 7638). */
  readonly kid?: string;
};

/** The private half of such a key: whoever has it can open what was sealed to the public one. */
export type PrivateJwk = PublicJwk & { readonly d: string };

/** How a key is agreed upon, and how the submission is encrypted (RFC 7518, 4.6 and 5.3). */
export const ALG = 'ECDH-ES+A256KW';
export const ENC = 'A256GCM';

/** The longest id of a key. */
const LONGEST_KID = 200;

/** The curves, and the kind of key that each belongs to. */
const KINDS: Readonly<Record<string, string>> = { 'P-256': 'EC', X25519: 'OKP' };

/** What a key is refused with. Of the key itself nothing is quoted but the name of its curve. */
export const badKey = (what: string): SealedError => new SealedError('bad-key', what);

/** The platform's cryptography. @throws SealedError `no-crypto` where there is none. */
export function subtleCrypto(): typeof crypto.subtle {
  const { subtle } = globalThis.crypto as Partial<typeof crypto>;
  if (subtle) return subtle;
  throw new SealedError(
    'no-crypto',
    'crypto.subtle is missing. Browsers have it on pages that come over https alone (and from localhost).',
  );
}

/** Whether a value is an object with string keys. */
export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

/**
 * Reads what both halves of a key have in common.
 * @param given What was given as a key.
 * @returns The public half alone, without anything that it does not need.
 * @throws SealedError `bad-key`
 */
export function publicHalf(given: unknown): PublicJwk {
  if (!isObject(given)) throw badKey('The key is not a JWK. Allowed is one on P-256 or X25519.');
  const { kty, crv, x, y, kid, use, alg } = given;
  const kind = typeof crv === 'string' && Object.hasOwn(KINDS, crv) ? KINDS[crv] : undefined;
  if (kty !== kind || !kind)
    throw badKey(
      `The key is of the kind "${brief(kty)}" on the curve "${brief(crv)}". Allowed are "EC" on "P-256" and "OKP" on "X25519".`,
    );
  if (use !== undefined && use !== 'enc')
    throw badKey(`The key is for the use "${brief(use)}". Allowed is "enc".`);
  if (alg !== undefined && alg !== ALG)
    throw badKey(`The key is for the algorithm "${brief(alg)}". Allowed is "${ALG}".`);
  if (!isText(x) || (kind === 'EC' && !isText(y))) throw badKey('The key lacks a coordinate of its point.');
  if (kid !== undefined && (!isText(kid) || kid.length > LONGEST_KID))
    throw badKey(`The key's kid is not a text of 1 to ${LONGEST_KID} characters.`);
  return { kty, crv, x, ...(kind === 'EC' && { y }), ...(kid !== undefined && { kid }) } as PublicJwk;
}

/** What a developer gave, cut short. */
const brief = (value: unknown): string =>
  value === undefined ? '' : typeof value === 'string' ? value.slice(0, 40) : typeof value;
