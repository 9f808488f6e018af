/** A byte that was changed: nothing comes out, whichever it was, and it is said which kind of wrong it is. */
import { beforeAll, describe, expect, it } from 'vitest';
import { sealedSchema, type PrivateJwk, type SealedEnvelope } from '@safeguarding-forms/seal';
import { seedOfThisRun } from '../support/seeded-draw.mjs';
import { codeOf, CURVES, headerOf, open, pair, partsOf, seal, submission } from './sealing.js';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const PARTS = ['header', 'key', 'iv', 'ciphertext', 'tag'];
/** Of the ciphertext so many places; of everything else all. */
const SAMPLE = 150;

const seed = seedOfThisRun();
console.log(`Which characters are changed, and to what: seed ${seed} (SF_SEED=${seed} changes the same).`);

/** Numbers from a seed (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

describe.each(CURVES)('an envelope on %s', (curve) => {
  let envelope: SealedEnvelope;
  let privateKey: PrivateJwk;
  beforeAll(async () => {
    const made = await pair(curve);
    ({ privateKey } = made);
    envelope = await seal(submission('dash.cleveland.1.0.0.minimal'), made.publicKey);
  });

  const withPart = (at: number, text: string): string =>
    partsOf(envelope.jwe)
      .map((part, index) => (index === at ? text : part))
      .join('.');

  it.each(PARTS.map((name, at) => [name, at] as const))(
    'does not open with a changed %s',
    async (name, at) => {
      const seed = seedOfThisRun();
      console.log(
        `Which characters are changed, and to what: seed ${seed} (SF_SEED=${seed} changes the same).`,
      );
      const next = numbers(Number(seed));
      const part = partsOf(envelope.jwe)[at]!;
      const every = [...part].map((_, place) => place);
      const last = part.length - 1;
      const places =
        name === 'ciphertext'
          ? [0, last, ...Array.from({ length: SAMPLE }, () => Math.floor(next() * part.length))]
          : every;
      for (const place of places) {
        const others = [...ALPHABET].filter((character) => character !== part[place]);
        // At the end of a part are bits that say nothing: there every character is tried.
        const tried = place === last ? others : [others[Math.floor(next() * others.length)]];
        for (const character of tried) {
          const changed = withPart(at, part.slice(0, place) + character + part.slice(place + 1));
          const code = await codeOf(open(changed, privateKey));
          const allowed = name === 'header' ? ['changed', 'not-sealed', 'no-key'] : ['changed', 'not-sealed'];
          expect(allowed, `${name}[${place}] = ${character}: ${code}`).toContain(code);
          // Inside a part nothing but the contents can tell.
          if (name !== 'header' && place !== last) expect(code, `${name}[${place}]`).toBe('changed');
        }
      }
    },
  );

  it('does not open with a header that reads the same and is written otherwise', async () => {
    const spaced = JSON.stringify(headerOf(envelope.jwe), null, 1);
    const text = Buffer.from(spaced).toString('base64url');
    expect(await codeOf(open(withPart(0, text), privateKey))).toBe('changed');
  });

  it('is not mistaken for what is none', async () => {
    const five = partsOf(envelope.jwe);
    const none = [
      undefined,
      null,
      42,
      {},
      [],
      '',
      'text',
      submission(),
      { ...envelope, format: 'safeguarding-forms/sealed@2' },
      { format: envelope.format },
      { ...envelope, jwe: { ...five } },
      five.slice(0, 4).join('.'),
      `${envelope.jwe}.`,
      `${envelope.jwe}.AAAA`,
      ` ${envelope.jwe}`,
      `${envelope.jwe}\n`,
      envelope.jwe.replace('.', '=.'),
      withPart(1, ''),
      withPart(3, ''),
      withPart(0, Buffer.from('[]').toString('base64url')),
      withPart(
        0,
        Buffer.from(JSON.stringify({ ...headerOf(envelope.jwe), alg: 'dir' })).toString('base64url'),
      ),
    ];
    for (const given of none)
      expect(await codeOf(open(given as never, privateKey)), String(given)).toBe('not-sealed');
    const notEnvelopes = none.filter((given) => typeof given !== 'string');
    for (const given of notEnvelopes) expect(sealedSchema.safeParse(given).success).toBe(false);
    expect(sealedSchema.safeParse({ ...envelope, more: 1 }).success).toBe(false);
    expect(sealedSchema.safeParse({ ...envelope, jwe: `${envelope.jwe}\n` }).success).toBe(false);
  });

  it('is too large before anything in it is read', async () => {
    const huge = withPart(3, 'A'.repeat(3_000_000));
    expect(await codeOf(open(huge, privateKey))).toBe('too-large');
    expect(await codeOf(open('!'.repeat(3_000_000), privateKey))).toBe('too-large');
    expect(sealedSchema.safeParse({ ...envelope, jwe: huge }).success).toBe(false);
  });
});
