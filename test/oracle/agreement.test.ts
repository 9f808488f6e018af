/**
 * The scores against a second implementation written from the rules alone. `ORACLE_SEED` makes the same cases again; without
 * it each run makes others.
 */
import { describe, expect, it } from 'vitest';
import { compareEdition, told } from './compare.js';
import { MADE } from './made-answers.js';

const CASES = 20_000;
const BOUNDARY_SHARE = 0.5;

const seed = Number(process.env['ORACLE_SEED'] ?? Date.now() % 2 ** 31);

describe(`both implementations of the scores, seed ${seed}`, () => {
  const each = Math.ceil(CASES / MADE.length);
  const boundary = Math.ceil(each * BOUNDARY_SHARE);

  it.each(MADE.map((made, at) => [`${made.id} ${made.edition}`, made, at] as const))(
    'agree on %s',
    (_, made, at) => {
      const { smallest, disagreed } = compareEdition(made, seed + at, each - boundary, boundary);
      const [least] = smallest;
      expect(least ? `${disagreed} of ${each}, seed ${seed}: ${told(least)}` : '').toBe('');
    },
    60_000,
  );

  it.each(
    MADE.filter(({ id }) => id === 'dash' || id === 'merit').map(
      (made) => [`${made.id} ${made.edition}`, made] as const,
    ),
  )('see every outcome of %s', (_, made) => {
    const { outcomes } = compareEdition(made, seed, 500, 500);
    expect(Object.keys(outcomes).sort()).toEqual(['consider', 'no-referral', 'null', 'refer']);
  });
});
