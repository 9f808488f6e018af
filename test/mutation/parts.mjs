/** What is changed, part by part, and the tests that have to notice it. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../scripts/run-command.mjs';

/** What fills thousands of forms at random: no two runs would find the same, and each would take minutes. */
const RANDOM = ['properties', 'agreement'];
/** What reads the files that are built, and what says the same again of every edition. */
const BUILT = [
  'bare-engine',
  'json-schema',
  'json-schema-other-languages',
  'json-schema-portable',
  'open-api',
  'quiet-messages',
  'serve',
];
/** What goes through every vector or every edition: asked only where no other test notices. */
const LONG = [
  ...['vectors', 'scorers', 'attached-both-ways', 'routes', 'invisible', 'not-known', 'merit-possible'],
  ...['callouts', 'hostile-submission', 'payloads', 'verify-submission'],
];

/** @param {string} folder */
function testsIn(folder) {
  const names = readdirSync(join(ROOT, folder))
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => file.replace('.test.ts', ''))
    .filter((name) => ![...RANDOM, ...BUILT].includes(name));
  const file = (/** @type {string} */ name) => `${folder}/${name}.test.ts`;
  return { all: names.map(file), quick: names.filter((name) => !LONG.includes(name)).map(file) };
}

/**
 * The tests of a folder, and some that stand elsewhere.
 *
 * @param {ReturnType<typeof testsIn>} tests
 * @param {...string} more
 */
const and = (tests, ...more) => ({ all: [...tests.all, ...more], quick: [...tests.quick, ...more] });

/**
 * Some tests of a folder: the quick ones, and those that take longer.
 *
 * @param {string} folder
 * @param {readonly string[]} quick
 * @param {readonly string[]} long
 */
function of(folder, quick, long) {
  const file = (/** @type {string} */ name) => `${folder}/${name}.test.ts`;
  return { all: [...quick, ...long].map(file), quick: quick.map(file) };
}

const INSTRUMENTS = 'packages/instruments/src';
const instrumentTests = testsIn('test/instruments');

/**
 * @typedef {object} Part
 * @property {string} folder
 * @property {readonly string[]} files what is changed there; after a `!`, what is not
 * @property {{ readonly all: readonly string[], readonly quick: readonly string[] }} tests
 */

/**
 * The code; what an edition asks is data, and is held by its vectors.
 *
 * @type {Readonly<Record<string, Part>>}
 */
export const parts = {
  check: { folder: `${INSTRUMENTS}/check`, files: ['*'], tests: instrumentTests },
  score: { folder: `${INSTRUMENTS}/score`, files: ['*'], tests: instrumentTests },
  model: { folder: `${INSTRUMENTS}/model`, files: ['*'], tests: instrumentTests },
  catalogue: { folder: INSTRUMENTS, files: ['catalogue', 'registry'], tests: instrumentTests },
  'edition-file': {
    folder: `${INSTRUMENTS}/edition-file`,
    files: ['*'],
    tests: of(
      'test/editions',
      ['empty-lists', 'read-edition', 'rules-told', 'scoring-told', 'structure-told', 'verifier'],
      ['fuzz', 'words', 'examples'],
    ),
  },
  schemas: {
    folder: 'packages/schemas/src',
    // The structure of edition files is made while it is loaded; what a bare engine runs is tried as it was built.
    files: ['*', '!edition-schema', '!embedded'],
    tests: and(testsIn('test/schemas'), 'test/editions/verifier.test.ts'),
  },
};
