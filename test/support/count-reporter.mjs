/** Tells `scripts/test.mjs` how many browser tests passed and failed, and a reader of the log which. */
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';

/** @typedef {import('@web/test-runner').TestSession} TestSession */

/** So many of the files that took longest are named: where to look when the check takes too long. */
const SLOWEST = 12;

/**
 * A reporter for @web/test-runner that says how each browser did, names what failed and writes `{ "passed": n, "failed": n }` over all.
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
        run.config.logger.log(
          `  longest: ${longest(sessions.filter((session) => session.browser === browser))}`,
        );
        total.passed += passed;
        total.failed += failed;
      }
      // Last of all: a long log is often kept by its end alone.
      for (const failure of sessions.flatMap(failuresIn)) run.config.logger.log(failure);
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
 * A line for each test that failed: engine, file, test, and what was wrong.
 *
 * @param {TestSession} session
 * @returns {string[]}
 */
function failuresIn({ browser, testFile, testResults, errors = [], passed }) {
  if (passed) return [];
  const where = `FAILED ${browser.name} ${basename(testFile, '.test.ts')}`;
  const failed = testsIn(testResults).filter((test) => !test.skipped && !test.passed);
  const lines = [
    ...failed.map(({ name, error }) => `${name} | ${firstLine(error?.message)}`),
    ...errors.map(({ message }) => firstLine(message)),
  ];
  return (lines.length > 0 ? lines : ['did not load, did not end or holds no test']).map(
    (line) => `${where} | ${line}`,
  );
}

/** @param {string} [message] */
function firstLine(message = 'no message') {
  return (message.split('\n', 1)[0] ?? '').slice(0, 300);
}

/**
 * The files whose tests took longest, in seconds.
 *
 * @param {TestSession[]} sessions
 */
function longest(sessions) {
  return sessions
    .map(({ testFile, testResults }) => ({
      name: basename(testFile, '.test.ts'),
      seconds: testsIn(testResults).reduce((sum, { duration = 0 }) => sum + duration, 0) / 1000,
    }))
    .sort((one, other) => other.seconds - one.seconds)
    .slice(0, SLOWEST)
    .map(({ name, seconds }) => `${name} ${Math.round(seconds)}`)
    .join(', ');
}

/**
 * @param {import('@web/test-runner').TestSuiteResult} [suite]
 * @returns {import('@web/test-runner').TestResult[]}
 */
function testsIn(suite) {
  return suite ? [...suite.tests, ...suite.suites.flatMap(testsIn)] : [];
}
