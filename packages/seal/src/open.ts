import {
  verifySubmission,
  type Submission,
  type SubmissionRecord,
  type Verdict,
} from '@safeguarding-forms/schemas';
import { base64url, calculateJwkThumbprint, compactDecrypt, importJWK } from 'jose';
import { isCompact, LONGEST_JWE, SEALED_FORMAT, type SealedEnvelope } from './envelope.js';
import { ALG, badKey, ENC, isObject, publicHalf, subtleCrypto, type PrivateJwk } from './jwk.js';
import { headerSchema, type SealedHeader } from './sealed-schema.js';
import { SealedError } from './sealed-error.js';

/** How an envelope is opened. */
export interface OpenOptions<S extends SubmissionRecord> {
  /** What decides over the submission inside; without it `verifySubmission`, which knows the published instruments. */
  readonly verify?: (json: unknown) => Verdict<S>;
}

const notSealed = (why: string): SealedError =>
  new SealedError('not-sealed', `It is not an envelope ("${SEALED_FORMAT}"): ${why}.`);

/** The compact JWE in what was given. */
function jweIn(given: unknown): string {
  const jwe = isObject(given) && given.format === SEALED_FORMAT ? given.jwe : given;
  if (typeof jwe !== 'string') throw notSealed('there is no jwe in it');
  // Before anything is split, decoded or decrypted.
  if (jwe.length > LONGEST_JWE)
    throw new SealedError(
      'too-large',
      `The envelope is too large: ${jwe.length} characters. Allowed are ${LONGEST_JWE}.`,
    );
  if (!isCompact(jwe)) throw notSealed('its jwe is not five parts of base64url');
  return jwe;
}

/** What the envelope says outside. */
function headerIn(jwe: string): SealedHeader {
  let header: unknown;
  try {
    header = JSON.parse(new TextDecoder().decode(base64url.decode(jwe.slice(0, jwe.indexOf('.')))));
  } catch {
    throw notSealed('its header is not JSON');
  }
  const { success, data } = headerSchema.safeParse(header);
  if (!success) throw notSealed('its header does not say what it should, or says more');
  return data;
}

/**
 * What everybody can read of an envelope: which key opens it, and which form it is of. Nobody has vouched for it before it
 * is opened.
 * @throws SealedError `too-large`, `not-sealed`
 */
export function headerOf(sealed: SealedEnvelope | string): Pick<SealedHeader, 'kid' | 'instrument'> {
  const { kid, instrument } = headerIn(jweIn(sealed));
  return { kid, instrument };
}

/** The id of a private key: its own, or else its thumbprint. @throws SealedError `bad-key` */
async function kidOf(key: PrivateJwk): Promise<string> {
  const half = publicHalf(key);
  if (typeof (key as Partial<PrivateJwk>).d !== 'string')
    throw badKey('The key is a public one. An envelope is opened with the private half.');
  return half.kid ?? calculateJwkThumbprint({ ...half });
}

/** The bytes inside, by the first of the keys that opens it. */
async function decrypted(jwe: string, keys: readonly PrivateJwk[]): Promise<Uint8Array | undefined> {
  for (const { d, ...key } of keys) {
    const half = publicHalf(key);
    const taken = await importJWK({ ...half, d }, ALG).catch(() => {
      throw badKey(`The private key "${half.kid ?? 'without kid'}" is not a key on the curve ${half.crv}.`);
    });
    const options = { keyManagementAlgorithms: [ALG], contentEncryptionAlgorithms: [ENC] };
    const opened = await compactDecrypt(jwe, taken, options).catch(() => undefined);
    if (opened) return opened.plaintext;
  }
  return undefined;
}

/** The text of what was inside; padding and all, as JSON has it. */
function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * Opens an envelope and verifies the submission inside: a plain frozen copy of it, or an error. In Node, a worker or a browser.
 * @param sealed The envelope, or its `jwe`.
 * @param keys The private key, or several: while keys are rotated, the old ones and the new.
 * @throws SealedError `no-crypto`, `bad-key`, `too-large`, `not-sealed`, `no-key`, `changed`, `refused`, `instrument-mismatch`
 */
export async function open<S extends SubmissionRecord = Submission>(
  sealed: SealedEnvelope | string,
  keys: PrivateJwk | readonly PrivateJwk[],
  { verify = verifySubmission as unknown as (json: unknown) => Verdict<S> }: OpenOptions<S> = {},
): Promise<S> {
  subtleCrypto();
  const jwe = jweIn(sealed);
  const { kid, instrument } = headerIn(jwe);
  const all = [keys].flat() as readonly PrivateJwk[];
  const kids = await Promise.all(all.map(kidOf));
  const fitting = all.filter((_, at) => kids[at] === kid);
  if (!fitting.length)
    throw new SealedError(
      'no-key',
      `It was sealed to the key "${kid}", which is not among those given: ${kids.join(', ') || 'none'}. Without that key nobody can open it.`,
      kid,
    );
  const bytes = await decrypted(jwe, fitting);
  if (!bytes)
    throw new SealedError(
      'changed',
      `It does not open with the key "${kid}": it was changed since it was sealed, or another key bears this name.`,
      kid,
    );
  const verdict = verify(textOf(bytes));
  if (!verdict.ok) {
    const codes = [...new Set(verdict.issues.map(({ code }) => code))].join(', ');
    throw new SealedError(
      'refused',
      `It opens, but the submission inside is refused: ${codes}.`,
      kid,
      verdict.issues,
    );
  }
  const { submission } = verdict;
  const within = submission.instrument;
  if ((['id', 'edition', 'version'] as const).some((part) => instrument[part] !== within[part]))
    throw new SealedError(
      'instrument-mismatch',
      'It holds a submission of another instrument than it says outside.',
      kid,
    );
  return submission;
}
