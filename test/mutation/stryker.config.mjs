/** Used by `npm run mutants`, which says what is changed and what has to notice. */
import { fileURLToPath } from 'node:url';

const HERE = 'test/mutation';
const report = process.env['REPORT'] ?? 'last';

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  testRunner: 'repeating',
  plugins: ['stryker-runner.mjs', 'no-name.mjs'].map((file) => fileURLToPath(new URL(file, import.meta.url))),
  ignorers: ['no-name'],
  coverageAnalysis: 'perTest',
  // What runs once, while a module is loaded, makes the data of the editions: each change would need all tests anew.
  ignoreStatic: true,
  concurrency: 1,
  timeoutMS: 60_000,
  dryRunTimeoutMinutes: 20,
  tempDirName: '.tmp/mutants',
  // The example editions are read by tests.
  ignorePatterns: [
    'bench',
    'docs',
    'examples/*',
    '!examples/editions',
    'stories',
    'storybook-static',
    `${HERE}/reports`,
  ],
  reporters: ['progress-append-only', 'json'],
  jsonReporter: { fileName: `${HERE}/reports/${report}.json` },
};
