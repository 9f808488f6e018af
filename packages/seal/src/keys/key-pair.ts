import { calculateJwkThumbprint, exportJWK, generateKeyPair } from 'jose';
import { ALG, type PrivateJwk, type PublicJwk } from '../jwk.js';

/** The curves that a pair can be made on. */
export type Curve = PublicJwk['crv'];

/** Makes a key pair, called after its thumbprint, so that its name says which key it is. @returns The private half, which holds the public one. */
export async function makeKeyPair(crv: Curve): Promise<PrivateJwk> {
  const { privateKey } = await generateKeyPair(ALG, { crv, extractable: true });
  const jwk = await exportJWK(privateKey);
  const { kty, x, y, d } = jwk;
  const kid = await calculateJwkThumbprint(jwk);
  return { kty, crv, x, ...(y !== undefined && { y }), d, kid } as PrivateJwk;
}

/** The half to publish: what a page seals to, and nothing that opens anything. */
export function publicOf({ d: _, ...half }: PrivateJwk): PublicJwk {
  return half;
}
