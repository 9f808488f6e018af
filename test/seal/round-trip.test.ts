/** Sealed here and opened there: what comes out, what is seen outside, and with which keys. */
import { generateKeyPairSync } from 'node:crypto';
import { CompactEncrypt, importJWK } from 'jose';
import { describe, expect, it } from 'vitest';
import { envelopeId, headerOf as outsideOf, sealedSchema, SIZES } from '@safeguarding-forms/seal';
import { verifySubmission, type Verdict } from '@safeguarding-forms/schemas';
import { payloadNames } from '../support/sample-submission.js';
import { codeOf, CURVES, headerOf, open, pair, partsOf, refusal, seal, submission } from './sealing.js';

describe.each(CURVES)('on %s', (curve) => {
  it('every kind of submission comes out as it went in', async () => {
    const { publicKey, privateKey } = await pair(curve);
    for (const name of payloadNames) {
      const given = submission(name);
      const envelope = await seal(given, publicKey);
      expect(sealedSchema.safeParse(JSON.parse(JSON.stringify(envelope))).success, name).toBe(true);
      expect(await open(envelope, privateKey), name).toEqual(given);
      expect(await open(envelope.jwe, [privateKey]), name).toEqual(given);
    }
  });

  it('the header says the key, the instrument and what opening needs, and nothing else', async () => {
    const { publicKey } = await pair(curve);
    const given = submission();
    const { jwe, ...rest } = await seal(given, publicKey);
    expect(rest).toEqual({ format: 'safeguarding-forms/sealed@1' });
    const { epk, ...header } = headerOf(jwe);
    expect(header).toEqual({
      alg: 'ECDH-ES+A256KW',
      enc: 'A256GCM',
      kid: publicKey.kid,
      instrument: given.instrument,
    });
    const point = publicKey.kty === 'EC' ? ['x', 'y'] : ['x'];
    expect(outsideOf(jwe)).toEqual({ kid: publicKey.kid, instrument: given.instrument });
    expect(Object.keys(epk as object).sort()).toEqual(['crv', 'kty', ...point].sort());
  });

  it('a key without kid is called after its thumbprint, on both sides', async () => {
    const { publicKey, privateKey } = await pair(curve);
    const { kid, ...unnamed } = publicKey;
    const envelope = await seal(submission(), JSON.stringify(unnamed));
    expect(headerOf(envelope.jwe).kid).toBe(kid);
    const { kid: _, ...unnamedPrivate } = privateKey;
    expect(await open(envelope, unnamedPrivate)).toEqual(submission());
  });

  it('a key that Node made opens too', async () => {
    const made =
      curve === 'P-256' ? generateKeyPairSync('ec', { namedCurve: 'P-256' }) : generateKeyPairSync('x25519');
    const publicKey = made.publicKey.export({ format: 'jwk' });
    const privateKey = made.privateKey.export({ format: 'jwk' });
    const envelope = await seal(submission(), publicKey as never);
    expect(await open(envelope, privateKey as never)).toEqual(submission());
  });
});

describe('the size', () => {
  const long = (characters: number) => ({
    ...submission('dash.cleveland.1.0.0.minimal'),
    context: { note: 'x'.repeat(characters) },
  });
  const bytesOf = (value: unknown): number => Buffer.byteLength(JSON.stringify(value));

  it('is the same for an empty form, a full one and one with a long text', async () => {
    const { publicKey } = await pair();
    const lengths = new Set<number>();
    for (const each of [submission('dash.cleveland.1.0.0.minimal'), submission(), long(3000)])
      lengths.add((await seal(each, publicKey)).jwe.length);
    expect(lengths.size).toBe(1);
  });

  it.each(SIZES.map((size, at) => [size, SIZES[at + 1]]))(
    '%s bytes fill a class, and one more is the next',
    async (size, next) => {
      const { publicKey } = await pair();
      const sealedSize = async (bytes: number): Promise<number | string> => {
        const given = long(bytes - bytesOf(long(0)));
        expect(bytesOf(given)).toBe(bytes);
        try {
          return Buffer.from(partsOf((await seal(given, publicKey)).jwe)[3]!, 'base64url').length;
        } catch (error) {
          return (error as { code: string }).code;
        }
      };
      expect(await sealedSize(size!)).toBe(size);
      expect(await sealedSize(size! + 1)).toBe(next ?? 'too-large');
    },
  );

  it('counts bytes, not characters, and says what is allowed', async () => {
    const { publicKey } = await pair();
    const given = long(0);
    given.context = { note: 'ی'.repeat(1024 * 1024) };
    const { code, message } = await refusal(seal(given, publicKey));
    expect(code).toBe('too-large');
    expect(message).toContain('2097152 bytes');
    expect(message).not.toContain('ی');
  });
});

describe('one envelope', () => {
  it('has an id that tells it from every other, of the same submission too', async () => {
    const { publicKey } = await pair();
    const [one, other] = [await seal(submission(), publicKey), await seal(submission(), publicKey)];
    expect(await envelopeId(one)).toMatch(/^[\w-]{43}$/);
    expect(await envelopeId(one)).toBe(await envelopeId({ ...one }));
    expect(await envelopeId(one)).not.toBe(await envelopeId(other));
    expect(Object.isFrozen(one)).toBe(true);
  });
});

describe('rotation', () => {
  it('old envelopes open with the old key, new ones with the new, beside each other', async () => {
    const [old, current] = [await pair('P-256'), await pair('X25519')];
    const before = await seal(submission(), old.publicKey);
    const after = await seal(submission(), current.publicKey);
    const keys = [current.privateKey, old.privateKey];
    expect(await open(before, keys)).toEqual(await open(after, keys));
  });

  it('a key that was lost is named, and that nobody can open it', async () => {
    const [lost, kept] = [await pair(), await pair()];
    const envelope = await seal(submission(), lost.publicKey);
    for (const keys of [kept.privateKey, [kept.privateKey], []]) {
      const { code, kid, message } = await refusal(open(envelope, keys));
      expect([code, kid]).toEqual(['no-key', lost.publicKey.kid]);
      expect(message).toContain(lost.publicKey.kid);
      expect(message).not.toContain(kept.privateKey.d);
    }
  });

  it('of two keys of one name the one that fits opens; with the other alone it says that it may be another', async () => {
    const [one, other] = [await pair(), await pair()];
    const named = { ...one.publicKey, kid: 'agency-2026' };
    const envelope = await seal(submission(), named);
    const [right, wrong] = [one, other].map(({ privateKey }) => ({ ...privateKey, kid: 'agency-2026' }));
    expect(await open(envelope, [wrong!, right!])).toEqual(submission());
    const { code, message } = await refusal(open(envelope, wrong!));
    expect(code).toBe('changed');
    expect(message).toContain('another key bears this name');
  });
});

describe('what is inside', () => {
  /** Seals what `seal` would not. */
  async function sealedByHand(plain: string, header: object = {}) {
    const { publicKey, privateKey } = await pair();
    const jwe = await new CompactEncrypt(new TextEncoder().encode(plain))
      .setProtectedHeader({
        alg: 'ECDH-ES+A256KW',
        enc: 'A256GCM',
        kid: publicKey.kid,
        instrument: submission().instrument,
        ...header,
      } as never)
      .encrypt(await importJWK({ ...publicKey }, 'ECDH-ES+A256KW'));
    return { jwe, privateKey };
  }

  it('is refused with its issues where the verifier refuses it, and the message holds no answer', async () => {
    const given = submission();
    const { publicKey, privateKey } = await pair();
    const lowered = {
      ...given,
      result: { ...given.result, yes: 1 },
      answers: { ...given.answers, secretWord: 'Zebra' },
    };
    const { code, message, issues } = await refusal(open(await seal(lowered, publicKey), privateKey));
    expect(code).toBe('refused');
    expect(issues.map((issue) => issue.code)).toContain('unknown-key');
    expect(message).not.toMatch(/Zebra|secretWord/);
    const verdict = verifySubmission(lowered);
    expect(verdict.ok ? [] : verdict.issues).toEqual(issues);
  });

  it.each([' ', 'not JSON', '[]', '"text"', 'null', '{}'])('is refused where it is %j', async (plain) => {
    const { jwe, privateKey } = await sealedByHand(plain);
    expect(await codeOf(open(jwe, privateKey))).toBe('refused');
  });

  it.each(['id', 'edition', 'version'])(
    'must be of the instrument that it says outside: %s',
    async (part) => {
      const given = submission();
      const instrument = { ...given.instrument, [part]: 'other' };
      const { jwe, privateKey } = await sealedByHand(JSON.stringify(given), { instrument });
      expect(await codeOf(open(jwe, privateKey))).toBe('instrument-mismatch');
    },
  );

  it.each([{ zip: 'DEF' }, { cty: 'json' }, { name: 'Example' }, { instrument: { id: 'dash' } }])(
    'is not looked at where the header says more, or less: %j',
    async (header) => {
      const { jwe, privateKey } = await sealedByHand(JSON.stringify(submission()), header);
      expect(await codeOf(open(jwe, privateKey))).toBe('not-sealed');
    },
  );

  it('is judged by the verifier that a host gives', async () => {
    const { publicKey, privateKey } = await pair();
    const envelope = await seal(submission(), publicKey);
    const verify = (): Verdict => ({ ok: false, issues: [{ path: 'x', code: 'cannot-omit', params: {} }] });
    expect(await codeOf(open(envelope, privateKey, { verify }))).toBe('refused');
  });
});
