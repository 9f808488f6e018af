import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import * as puppeteer from 'puppeteer-core';
import { takeChildrenAlong } from './scripts/process-tree.mjs';
import { findBrowsers } from './test/support/browsers.mjs';
import { countReporter } from './test/support/count-reporter.mjs';
import { sampleByEngine } from './test/support/engine-sample.mjs';
import { countedTemplates } from './test/support/counted-templates.mjs';
import { faultyFiles } from './test/support/faulty-files.mjs';
import { lateFiles } from './test/support/late-files.mjs';
import { seedOfThisRun } from './test/support/seeded-draw.mjs';
import { strictPages } from './test/support/strict-pages.mjs';
import { webkitLauncher } from './test/support/webkit-launcher.mjs';

const TESTS = 'test/elements';

takeChildrenAlong();
const { chromium, firefox, webkit } = await findBrowsers();

/** @type {Record<string, import('@web/test-runner').BrowserLauncher>} */
export const launchers = {
  chromium: chromeLauncher({ puppeteer, launchOptions: { browser: 'chrome', ...chromium } }),
  ...(firefox && {
    firefox: chromeLauncher({ puppeteer, launchOptions: { browser: 'firefox', ...firefox } }),
  }),
  ...(webkit && { webkit: webkitLauncher(webkit) }),
};

const every = process.argv.includes('--files') || process.env['SF_EVERY_ENGINE'] === 'true';
const seed = seedOfThisRun();
const files = readdirSync(TESTS)
  .filter((file) => file.endsWith('.test.ts'))
  .map((file) => `${TESTS}/${file}`);
const sample = sampleByEngine(files, Object.keys(launchers), seed);
if (!every) console.log(`Which files run in which engine: seed ${seed} (SF_SEED=${seed} runs the same).`);

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  ...(every
    ? { files, browsers: Object.values(launchers) }
    : {
        groups: Object.entries(launchers).map(([name, launcher]) => ({
          name,
          files: sample[name] ?? [],
          browsers: [launcher],
        })),
      }),
  // Lit as it is shipped, not its development build with warnings.
  nodeResolve: { exportConditions: ['production', 'module', 'import', 'default'] },
  plugins: [
    esbuildPlugin({
      ts: true,
      // Not "auto": that leaves decorators to the browser, and none has them.
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('./test/tsconfig.json', import.meta.url)),
    }),
    countedTemplates,
  ],
  // The seed goes along into the page, for lists of which a run takes up a sample (test/support/run-sample.ts).
  ...(!every && {
    testRunnerHtml: (framework) =>
      `<!doctype html><html><head><meta charset="utf-8"><script>seedOfThisRun = ${seed};</script></head>` +
      `<body><script type="module" src="${framework}"></script></body></html>`,
  }),
  middleware: [strictPages, lateFiles, faultyFiles],
  // All engines side by side, but one page in each: real keys go to the page in front.
  concurrentBrowsers: 3,
  concurrency: 1,
  // Real keys in three engines on two cores: a test waits for its turn, and only one that hangs takes this long.
  testFramework: { config: { timeout: 60_000, forbidOnly: Boolean(process.env.CI) } },
  // Two minutes suffice on an idle machine, and CI is seldom idle.
  browserStartTimeout: 60_000,
  testsFinishTimeout: 300_000,
  reporters: [
    defaultReporter({ reportTestProgress: Boolean(process.stdout.isTTY) }),
    countReporter('test-results/elements.json'),
  ],
};
