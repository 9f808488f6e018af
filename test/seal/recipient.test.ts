/** Which keys are taken, and how the others are refused: never with anything of a private one. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { codeOf, CURVES, open, pair, refusal, seal, submission } from './sealing.js';

const P256 = { kty: 'EC', crv: 'P-256', x: 'A'.repeat(43), y: 'A'.repeat(43) };

afterEach(() => vi.unstubAllGlobals());

describe('a key to seal to', () => {
  it.each(CURVES)('on %s is refused where it is a private one, and nothing of it is said', async (curve) => {
    const { privateKey } = await pair(curve);
    for (const given of [privateKey, JSON.stringify(privateKey)]) {
      const { code, message } = await refusal(seal(submission(), given));
      expect(code).toBe('bad-key');
      expect(message).toContain('private');
      expect(message).not.toContain(privateKey.d);
    }
  });

  it.each([
    ['undefined', undefined],
    ['null', null],
    ['empty', ''],
    ['not JSON', '{'],
    ['an address', 'https://agency.example/key.json'],
    ['a number', 7],
    ['a list', []],
    ['JSON of a text', '"text"'],
    ['empty object', {}],
    ['a set of keys', { keys: [P256] }],
    ['another curve', { ...P256, crv: 'P-384' }],
    ['a curve for signing', { kty: 'OKP', crv: 'Ed25519', x: P256.x }],
    ['the wrong kind', { ...P256, kty: 'OKP' }],
    ['an inherited name', { ...P256, crv: 'constructor', kty: undefined }],
    ['a symmetric key', { kty: 'oct', k: 'AAAA' }],
    ['RSA', { kty: 'RSA', n: 'AAAA', e: 'AQAB' }],
    ['no y', { ...P256, y: undefined }],
    ['no point of the curve', P256],
    ['nought on X25519', { kty: 'OKP', crv: 'X25519', x: P256.x }],
    ['coordinates that are too long', { ...P256, x: 'A'.repeat(44) }],
    ['coordinates that are no base64url', { ...P256, x: '!'.repeat(43) }],
    ['coordinates that are too short', { ...P256, x: 'AAAA' }],
    ['for signatures', { ...P256, use: 'sig' }],
    ['another algorithm', { ...P256, alg: 'ECDH-ES' }],
    ['a kid that is no text', { ...P256, kid: 1 }],
    ['a kid that is empty', { ...P256, kid: '' }],
    ['a kid that is too long', { ...P256, kid: 'k'.repeat(201) }],
  ])('is refused: %s', async (_, given) => {
    expect(await codeOf(seal(submission(), given as never))).toBe('bad-key');
  });

  it('may say what it is for', async () => {
    const { publicKey, privateKey } = await pair();
    const said = { ...publicKey, use: 'enc', alg: 'ECDH-ES+A256KW', key_ops: [] };
    expect(await open(await seal(submission(), said), privateKey)).toEqual(submission());
  });

  it('is of no use without crypto.subtle, as over plain HTTP', async () => {
    const { publicKey, privateKey } = await pair();
    const envelope = await seal(submission(), publicKey);
    vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) });
    expect(await codeOf(seal(submission(), publicKey))).toBe('no-crypto');
    expect(await codeOf(open(envelope, privateKey))).toBe('no-crypto');
  });

  it('on X25519 is refused by name where the platform has no such curve', async () => {
    const [x25519, p256] = [await pair('X25519'), await pair('P-256')];
    const { subtle } = crypto;
    const without = new Proxy(subtle, {
      get(target, name) {
        if (name === 'generateKey') return () => Promise.reject(new DOMException('no', 'NotSupportedError'));
        const value = Reflect.get(target, name) as unknown;
        return typeof value === 'function' ? (value.bind(target) as unknown) : value;
      },
    });
    vi.stubGlobal('crypto', { subtle: without, getRandomValues: crypto.getRandomValues.bind(crypto) });
    const { code, message } = await refusal(seal(submission(), x25519.publicKey));
    expect(code).toBe('curve-unsupported');
    expect(message).toContain('P-256');
    expect(await codeOf(seal({} as never, p256.publicKey))).toBe('not-a-submission');
  });
});

describe('what is to be sealed', () => {
  it.each([
    undefined,
    null,
    'text',
    {},
    { format: 'safeguarding-forms/submission@1' },
    { format: 'other', instrument: {} },
  ])('has to be a submission: %j', async (given) => {
    const { publicKey } = await pair();
    expect(await codeOf(seal(given as never, publicKey))).toBe('not-a-submission');
  });
});

describe('a key to open with', () => {
  it('has to be a private one', async () => {
    const { publicKey } = await pair();
    const envelope = await seal(submission(), publicKey);
    const { code, message } = await refusal(open(envelope, publicKey as never));
    expect(code).toBe('bad-key');
    expect(message).toContain('public');
  });

  it('has to be whole', async () => {
    const { publicKey, privateKey } = await pair();
    const envelope = await seal(submission(), publicKey);
    const broken = { ...privateKey, d: 'AAAA' };
    const { code, message } = await refusal(open(envelope, broken));
    expect(code).toBe('bad-key');
    expect(message).not.toContain('AAAA');
  });
});
