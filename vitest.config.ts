import { defineConfig } from 'vitest/config';

const browserTests = 'test/elements/**';
/** They start servers and browsers, and fill whole forms by keyboard. */
const slowTests = ['test/portal/**/*.test.ts', 'test/e2e/**/*.test.ts'];

export default defineConfig({
  test: {
    // A test left alone with `.only` would hide all the others.
    allowOnly: !process.env.CI,
    projects: [
      {
        test: {
          name: 'packages',
          include: ['test/**/*.test.ts'],
          exclude: [browserTests, ...slowTests],
        },
      },
      {
        test: {
          name: 'host site',
          include: slowTests,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
