/** Keys and envelopes for the tests of sealing. */
import {
  open,
  seal,
  SealedError,
  type PrivateJwk,
  type PublicJwk,
  type SealedErrorCode,
} from '@safeguarding-forms/seal';
import { makeKeyPair, publicOf, type Curve } from '@safeguarding-forms/seal/internal/keys/key-pair.js';
import { payload } from '../support/sample-submission.js';

export const CURVES: readonly Curve[] = ['P-256', 'X25519'];

/** A pair as the command makes it. */
export async function pair(
  curve: Curve = 'P-256',
): Promise<{ publicKey: PublicJwk; privateKey: PrivateJwk }> {
  const privateKey = await makeKeyPair(curve);
  return { privateKey, publicKey: publicOf(privateKey) };
}

/** A submission that a backend accepts. */
export const submission = (name = 'dash.cleveland.1.0.0.full') => payload(name);

/** What is thrown, which has to be an error of sealing. */
export async function refusal(work: Promise<unknown>): Promise<SealedError> {
  try {
    await work;
  } catch (error) {
    if (error instanceof SealedError) return error;
    throw error;
  }
  throw new Error('It was not refused.');
}

/** The code of what is thrown. */
export const codeOf = async (work: Promise<unknown>): Promise<SealedErrorCode> => (await refusal(work)).code;

/** The parts of an envelope. */
export const partsOf = (jwe: string): string[] => jwe.split('.');

/** What an envelope says outside. */
export const headerOf = (jwe: string): Record<string, unknown> =>
  JSON.parse(Buffer.from(partsOf(jwe)[0]!, 'base64url').toString()) as Record<string, unknown>;

export { open, seal };
