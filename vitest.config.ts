import { readdirSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { drawnFiles } from './test/support/drawn-files.mjs';

const browserTests = 'test/elements/**';
/** They start servers and browsers, fill whole forms by keyboard, and install packages. */
const slowTests = [
  'test/portal/**/*.test.ts',
  'test/e2e/**/*.test.ts',
  'test/access/**/*.test.ts',
  'test/packages/**/*.test.ts',
];

/** They fetch what others made, frameworks and a form player, and run by `npm run examples` alone. */
const exampleApps = ['test/apps/**/*.test.ts', 'test/e2e/lhc-forms.test.ts'];

/** Whole forms are filled by keyboard here, one after another: a run of `npm test` takes a third of the files, by its seed. */
const endToEnd = readdirSync('test/e2e')
  .filter((file) => file.endsWith('.test.ts'))
  .map((file) => `test/e2e/${file}`)
  .filter((file) => !exampleApps.includes(file));
const seed = process.env['SF_SEED'];
const taken = new Set(seed ? drawnFiles(endToEnd, seed, 3) : endToEnd);
const waitsItsTurn = endToEnd.filter((file) => !taken.has(file));

/** What comes of a press in a real browser: at once on an idle machine, and a busy one takes its time. */
const PATIENT = { timeout: 15_000 };

/** What reads the clock: in the zones at both ends of the day, and in London, whatever the machine's own is. */
const clockTests = [
  'test/instruments/{local-today,referral-warnings,rules}.test.ts',
  'test/schemas/{create-submission,limits,plan-stays,scored-on}.test.ts',
  'test/support-data/opening.test.ts',
];
const ZONES = ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/London'];

export default defineConfig({
  test: {
    // As many as there are cores: left alone, vitest keeps one for itself, and two cores then test one file at a time.
    maxWorkers: '100%',
    // A test left alone with `.only` would hide all the others.
    allowOnly: !process.env.CI,
    projects: [
      {
        test: {
          name: 'packages',
          // What a file leaves behind would show in another; so far none does, and modules are read once a core, not once a file.
          isolate: false,
          // A test that takes a second alone takes several while as many run as there are cores.
          testTimeout: 20_000,
          expect: { poll: PATIENT },
          include: ['test/**/*.test.ts'],
          exclude: [browserTests, ...exampleApps, ...slowTests],
        },
      },
      ...ZONES.map((zone) => ({
        test: { name: zone, include: clockTests, env: { TZ: zone }, testTimeout: 20_000 },
      })),
      {
        test: {
          name: 'host site',
          include: slowTests,
          exclude: [...exampleApps, ...waitsItsTurn],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          expect: { poll: PATIENT },
        },
      },
      ...(process.env['SF_EXAMPLE_APPS']
        ? [
            {
              test: {
                name: 'example apps',
                include: exampleApps,
                testTimeout: 60_000,
                hookTimeout: 60_000,
                expect: { poll: PATIENT },
              },
            },
          ]
        : []),
    ],
  },
});
