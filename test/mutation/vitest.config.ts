import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Runs the tests of the changed sources themselves, without a build, as `stryker-runner.mjs` asks for them. */
export default defineConfig({
  resolve: {
    alias: [
      {
        find: /^@safeguarding-forms\/(instruments|schemas)$/,
        replacement: here('../../packages/$1/src/index.ts'),
      },
      {
        find: /^@safeguarding-forms\/(instruments|schemas)\/internal\/(.*)\.js$/,
        replacement: here('../../packages/$1/src/$2.ts'),
      },
    ],
  },
  plugins: [
    {
      name: 'what is kept is kept for one change only',
      transform: (code, id) =>
        /packages\/\w+\/src\//.test(id) ? code.replaceAll('new WeakMap', 'new ForgetfulMap') : undefined,
    },
  ],
  test: {
    include: ['test/mutation/all-tests.ts'],
    setupFiles: [here('setup.mjs')],
    runner: here('repeating-runner.mjs'),
    testTimeout: 600_000,
    pool: 'threads',
    maxWorkers: 1,
    isolate: false,
    watch: false,
    reporters: [],
  },
});
