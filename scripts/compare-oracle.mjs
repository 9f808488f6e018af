/**
 * `npm run oracle`: compares the scores with their second implementation on a million random cases and a hundred thousand at
 * the boundaries, and prints what disagrees for each edition. `ORACLE_SEED` makes the same cases again, `ORACLE_CASES` changes
 * how many are random; one in ten as many lies at the boundaries.
 */
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const MILLION = 1_000_000;
const BOUNDARY_SHARE = 0.1;
/** How many kinds of disagreement are printed for each edition. */
const SHOWN = 12;

const seed = Number(process.env.ORACLE_SEED ?? Date.now() % 2 ** 31);
const random = Number(process.env.ORACLE_CASES ?? MILLION);

const file = fileURLToPath(new URL('../test/oracle/compare.ts', import.meta.url));
const { module } = await runnerImport(file, { configFile: false });
const { compareAll, told } = /** @type {typeof import('../test/oracle/compare.js')} */ (module);

console.log(`Seed ${seed}`);
let disagreed = 0;
for (const { edition, cases, disagreed: found, outcomes, smallest } of compareAll(
  seed,
  random,
  Math.ceil(random * BOUNDARY_SHARE),
)) {
  disagreed += found;
  console.log(`${edition}: ${cases} cases, ${found} disagree; outcomes ${JSON.stringify(outcomes)}`);
  for (const each of smallest.slice(0, SHOWN)) console.log(`  ${each.times} times: ${told(each)}`);
}
console.log(`${disagreed} disagreements`);
process.exitCode = disagreed > 0 ? 1 : 0;
