/**
 * `npm test`: installs what is missing, builds, and runs every check. Stops at the first that fails. The last line, read
 * by machines, is `N passed, N failed`.
 */
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ensureInstalled } from './ensure-installed.mjs';
import { takeChildrenAlong } from './process-tree.mjs';
import { ROOT, run } from './run-command.mjs';
import { seedOfThisRun } from '../test/support/seeded-draw.mjs';

const REPORTS = 'test-results';

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {() => Promise<void>} run
 * @property {string} [report] the file in which the step leaves how many tests passed and failed
 */

/** @type {Step[]} */
const STEPS = [
  { name: 'Packages', run: ensureInstalled },
  { name: 'Build', run: () => run(['node', 'scripts/build.mjs']) },
  { name: 'Lint and formatting', run: () => run(['npm', 'run', '--silent', 'lint']) },
  { name: 'Types', run: () => run(['npm', 'run', '--silent', 'typecheck']) },
  {
    name: 'Tests in Node: packages as sources and as published, portal, end to end',
    run: () =>
      run(
        ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${REPORTS}/node.json`],
        {
          minutes: 25,
        },
      ),
    report: 'node.json',
  },
  {
    name: 'Tests in browsers',
    run: () => run(['web-test-runner'], { minutes: 40 }),
    report: 'elements.json',
  },
  { name: 'Storybook', run: () => run(['npm', 'run', '--silent', 'storybook:build']) },
  {
    name: 'Accessibility of every story',
    run: () => run(['node', 'scripts/axe-stories.mjs', `${REPORTS}/stories.json`]),
    report: 'stories.json',
  },
];

takeChildrenAlong();
// All steps draw by it what they take up of long lists.
const seed = seedOfThisRun();
process.env['SF_SEED'] = String(seed);
console.log(`Seed of this run: ${seed} (SF_SEED=${seed} runs the same).`);
await rm(join(ROOT, REPORTS), { recursive: true, force: true });

const total = { passed: 0, failed: 0 };
/** @type {string | undefined} */
let failure;
for (const step of STEPS) {
  failure = await runStep(step);
  if (failure !== undefined) break;
}
if (failure !== undefined) console.error(`\nnpm test stopped. ${failure}\n`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 ? 1 : 0);

/**
 * Runs a step and adds its tests to the total. A step that fails without a failed test to its name counts as one.
 *
 * @param {Step} step
 * @returns {Promise<string | undefined>} what went wrong, if anything did
 */
async function runStep(step) {
  console.log(`\n== ${step.name}`);
  const start = performance.now();
  /** @type {string | undefined} */
  let problem;
  await step.run().catch((error) => {
    problem = error instanceof Error ? error.message : String(error);
  });
  console.log(
    `== ${step.name}: ${problem ? 'FAILED' : 'ok'} after ${((performance.now() - start) / 1000).toFixed(1)} s`,
  );

  const { passed, failed } = step.report ? await countIn(step.report) : { passed: 0, failed: 0 };
  if (step.report && passed + failed === 0) problem ??= 'No test was run.';
  if (failed > 0) problem ??= `${failed} failed.`;
  total.passed += passed;
  total.failed += problem ? Math.max(failed, 1) : 0;
  return problem && `${step.name}: ${problem}`;
}

/**
 * Reads a report in the form of vitest, or in our own.
 *
 * @param {string} report
 * @returns {Promise<{ passed: number, failed: number }>}
 */
async function countIn(report) {
  const text = await readFile(join(ROOT, REPORTS, report), 'utf8').catch(() => '{}');
  const {
    numPassedTests,
    numFailedTests,
    passed = numPassedTests,
    failed = numFailedTests,
  } = JSON.parse(text);
  return { passed: passed ?? 0, failed: failed ?? 0 };
}
