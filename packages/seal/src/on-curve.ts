import { base64url } from 'jose';
import type { PublicJwk } from './jwk.js';

/** Bytes of a coordinate, on both curves. */
const BYTES = 32;

/** The prime and the constant of P-256 (FIPS 186-4, D.1.2.3): its points have y² = x³ − 3x + b. */
const P = 2n ** 256n - 2n ** 224n + 2n ** 192n + 2n ** 96n - 1n;
const B = 0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604bn;

/** A coordinate as a number; `undefined` where it is not of the right length. */
function numberIn(coordinate: string): bigint | undefined {
  const bytes = base64url.decode(coordinate);
  if (bytes.length !== BYTES) return undefined;
  return BigInt(`0x${[...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`);
}

/**
 * Whether a key is a point of its curve. WebKitGTK takes any two numbers, seals to them, and nobody could open what was
 * sealed (seen in version 2.50); on X25519 every number is a point, and nought is none to seal to.
 */
export function isOnCurve(key: PublicJwk): boolean {
  const x = numberIn(key.x);
  if (x === undefined || key.crv === 'X25519') return Boolean(x);
  const y = numberIn(key.y);
  if (y === undefined || x >= P || y >= P) return false;
  return (y * y - (x * x * x - 3n * x + B)) % P === 0n;
}
