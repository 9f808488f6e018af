import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import * as puppeteer from 'puppeteer-core';
import { takeChildrenAlong } from './scripts/process-tree.mjs';
import { findBrowsers } from './test/support/browsers.mjs';
import { countReporter } from './test/support/count-reporter.mjs';
import { strictPages } from './test/support/strict-pages.mjs';
import { webkitLauncher } from './test/support/webkit-launcher.mjs';

takeChildrenAlong();
const { chromium, firefox, webkit } = await findBrowsers();

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  files: 'test/elements/**/*.test.ts',
  // Lit as it is shipped, not its development build with warnings.
  nodeResolve: { exportConditions: ['production', 'module', 'import', 'default'] },
  plugins: [
    esbuildPlugin({
      ts: true,
      // Not "auto": that leaves decorators to the browser, and none has them.
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('./test/tsconfig.json', import.meta.url)),
    }),
  ],
  middleware: [strictPages],
  browsers: [
    chromeLauncher({ puppeteer, launchOptions: { browser: 'chrome', ...chromium } }),
    ...(firefox ? [chromeLauncher({ puppeteer, launchOptions: { browser: 'firefox', ...firefox } })] : []),
    ...(webkit ? [webkitLauncher(webkit)] : []),
  ],
  // All engines side by side, but one page in each: real keys go to the page in front.
  concurrentBrowsers: 3,
  concurrency: 1,
  testFramework: { config: { timeout: 20_000, forbidOnly: Boolean(process.env.CI) } },
  // Two minutes suffice on an idle machine, and CI is seldom idle.
  browserStartTimeout: 60_000,
  testsFinishTimeout: 300_000,
  reporters: [
    defaultReporter({ reportTestProgress: Boolean(process.stdout.isTTY) }),
    countReporter('test-results/elements.json'),
  ],
};
