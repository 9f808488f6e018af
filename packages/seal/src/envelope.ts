import { base64url } from 'jose';
import { subtleCrypto } from './jwk.js';
import { LARGEST } from './padding.js';

/** What every envelope says first. */
export const SEALED_FORMAT = 'safeguarding-forms/sealed@1';

/** A submission that only the agency can read: plain JSON, to be sent and stored as it is. */
export interface SealedEnvelope {
  readonly format: typeof SEALED_FORMAT;
  /** The submission, encrypted: a JWE in its compact form (RFC 7516, 3.1). */
  readonly jwe: string;
}

/** The longest `jwe`: the largest size in base64url, and room for its header and its keys. */
export const LONGEST_JWE: number = Math.ceil((LARGEST * 4) / 3) + 2048;

/** How many characters of base64url go over the last whole group of four, and which then end it without idle bits. */
const LAST: Readonly<Record<number, RegExp>> = { 0: /[\w-]$/, 2: /[AQgw]$/, 3: /[AEIMQUYcgkosw048]$/ };

/**
 * Whether a text is a compact JWE, written in the one way that its bytes can be written: else a character could be
 * changed without anything noticing, and the same envelope would have many hashes.
 */
export function isCompact(jwe: string): boolean {
  const parts = jwe.split('.', 6);
  return (
    parts.length === 5 && parts.every((part) => !/[^\w-]/.test(part) && LAST[part.length % 4]?.test(part))
  );
}

/**
 * The id of an envelope: the SHA-256 of its `jwe`, in base64url. The same envelope sent again has the same id, and the same
 * submission sealed again another.
 * @returns 43 characters.
 * @throws SealedError `no-crypto`
 */
export async function envelopeId({ jwe }: SealedEnvelope): Promise<string> {
  const hash = await subtleCrypto().digest('SHA-256', new TextEncoder().encode(jwe));
  return base64url.encode(new Uint8Array(hash));
}
