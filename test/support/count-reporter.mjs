/** Tells `scripts/test.mjs` how many browser tests passed and failed. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** @typedef {import('@web/test-runner').TestSession} TestSession */

/**
 * A reporter for @web/test-runner that says how each browser did and writes `{ "passed": n, "failed": n }` over all.
 *
 * @param {string} path
 * @returns {import('@web/test-runner').Reporter}
 */
export function countReporter(path) {
  /** @type {Parameters<NonNullable<import('@web/test-runner').Reporter['start']>>[0]} */
  let run;
  return {
    start(args) {
      run = args;
    },

    async stop({ sessions }) {
      const total = { passed: 0, failed: 0 };
      for (const browser of run.browsers) {
        const { passed, failed } = count(sessions.filter((session) => session.browser === browser));
        run.config.logger.log(`${browser.name}: ${passed} of ${passed + failed} tests passed`);
        total.passed += passed;
        total.failed += failed;
      }
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, JSON.stringify(total));
    },
  };
}

/** @param {TestSession[]} sessions one for every test file */
function count(sessions) {
  const counts = sessions.map(({ passed, testResults }) => {
    const results = testsIn(testResults).filter((test) => !test.skipped);
    const failed = results.filter((test) => !test.passed).length;
    // A file that does not load, hangs or holds no test fails without a failing test to its name.
    return {
      passed: results.length - failed,
      failed: passed && results.length > 0 ? failed : Math.max(failed, 1),
    };
  });
  return {
    passed: counts.reduce((sum, { passed }) => sum + passed, 0),
    failed: counts.reduce((sum, { failed }) => sum + failed, 0),
  };
}

/**
 * @param {import('@web/test-runner').TestSuiteResult} [suite]
 * @returns {import('@web/test-runner').TestResult[]}
 */
function testsIn(suite) {
  return suite ? [...suite.tests, ...suite.suites.flatMap(testsIn)] : [];
}
