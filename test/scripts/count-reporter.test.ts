/** The number of failed browser tests is never too small. */
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { countReporter } from '../support/count-reporter.mjs';

const passing = { name: 'a', passed: true, skipped: false, duration: 1_600 };
const failing = { name: 'b', passed: false, skipped: false };
const skipped = { name: 'c', passed: false, skipped: true };

describe('the count of browser tests', () => {
  const said: string[] = [];

  /** What the reporter counts in one browser, for one test file with the given tests in a suite. */
  async function count(passed: boolean, tests?: object[]): Promise<unknown> {
    const path = join(await mkdtemp(join(tmpdir(), 'count-')), 'report', 'elements.json');
    const reporter = countReporter(path);
    const browser = { name: 'Sample' };
    const testResults = tests && { name: '', tests: [], suites: [{ name: 'suite', tests, suites: [] }] };
    const logger = { log: (line: string) => said.push(line) };
    reporter.start?.({ browsers: [browser], config: { logger } } as never);
    await reporter.stop?.({
      sessions: [{ browser, passed, testResults, testFile: 'test/elements/sample.test.ts' }],
    } as never);
    return JSON.parse(await readFile(path, 'utf8'));
  }

  it.each([
    ['tests', true, [passing, passing], { passed: 2, failed: 0 }],
    ['a failed test', false, [passing, failing], { passed: 1, failed: 1 }],
    ['a skipped test, which counts for nothing', true, [passing, skipped], { passed: 1, failed: 0 }],
    ['a file that fails after its tests passed', false, [passing], { passed: 1, failed: 1 }],
    ['a file that did not load', false, undefined, { passed: 0, failed: 1 }],
    ['a file without a test', true, [], { passed: 0, failed: 1 }],
  ])('counts %s', async (_, passed, tests, expected) => {
    expect(await count(passed, tests)).toEqual(expected);
  });

  it('says how each browser did', async () => {
    await count(false, [passing, failing]);
    expect(said).toContain('Sample: 1 of 2 tests passed');
  });

  it('ends with a line for every test that failed, and for a file that failed without one', async () => {
    await count(false, [passing, failing]);
    expect(said.at(-1)).toMatch(/^FAILED Sample sample \| b \| no message$/);
    await count(false);
    expect(said.at(-1)).toBe('FAILED Sample sample | did not load, did not end or holds no test');
    await count(true, [passing]);
    expect(said.at(-1)).toMatch(/^ {2}longest: /);
  });

  it('names the files that took longest, with the seconds of their tests', async () => {
    await count(true, [passing, passing]);
    expect(said.at(-1)).toBe('  longest: sample 3');
  });
});
