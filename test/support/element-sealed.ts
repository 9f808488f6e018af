/** Forms that seal: keys for them, and what they hand over. */
import type { SealedEnvelope, PrivateJwk, PublicJwk } from '@safeguarding-forms/seal';
import { makeKeyPair, publicOf, type Curve } from '@safeguarding-forms/seal/internal/keys/key-pair.js';
import { sealedSchema } from '@safeguarding-forms/seal/internal/sealed-schema.js';
import type { Form } from './element-form.js';

/** A pair as the command makes it. */
export async function pair(
  curve: Curve = 'P-256',
): Promise<{ publicKey: PublicJwk; privateKey: PrivateJwk }> {
  const privateKey = await makeKeyPair(curve);
  return { privateKey, publicKey: publicOf(privateKey) };
}

/** What was handed over, which has to be an envelope and nothing else. */
export function envelopeIn(handed: unknown): SealedEnvelope {
  const { data, error } = sealedSchema.safeParse(handed);
  if (!data) throw new Error(`No envelope: ${JSON.stringify(error?.issues)}`);
  return data;
}

/** Submits, and gives what came of it. */
export const submit = (form: Form): Promise<SealedEnvelope | null> => form.submit<SealedEnvelope>();

/**
 * Has every encryption wait.
 * @returns What waits until one begins, and what lets all of them go on.
 */
export function heldEncryption(): { begun: Promise<void>; go(): void } {
  const { subtle } = crypto;
  const encrypt = subtle.encrypt.bind(subtle);
  let begin!: () => void;
  let release!: () => void;
  const begun = new Promise<void>((resolve) => (begin = resolve));
  const released = new Promise<void>((resolve) => (release = resolve));
  subtle.encrypt = async (...parameters) => {
    begin();
    await released;
    return encrypt(...parameters);
  };
  return {
    begun,
    go() {
      // What was put over the browser's own goes.
      Reflect.deleteProperty(subtle, 'encrypt');
      release();
    },
  };
}

/** Takes `crypto.subtle` away, as on a page that came over plain HTTP. @returns What puts it back. */
export function withoutSubtle(): () => void {
  Object.defineProperty(crypto, 'subtle', { value: undefined, configurable: true });
  return () => void Reflect.deleteProperty(crypto, 'subtle');
}
