/**
 * Vitest's runner, which loads the tests once and then runs some of them as often as it is asked to. Vitest itself loads
 * everything anew for every run, which takes longer than the tests.
 */
import { VitestTestRunner } from 'vitest/runners';
import { getFn, getHooks } from 'vitest/suite';

/** @typedef {import('@vitest/runner').Test} Test */
/** @typedef {import('@vitest/runner').Suite} Suite */
/** @typedef {{ id: string, name: string, ms: number, failure?: string }} Outcome */
/** @typedef {{ outcomes: Outcome[], isEndless: boolean, coverage?: import('@stryker-mutator/api/core').MutantCoverage }} Answer */
/** @typedef {{ mutant?: string | undefined, hitLimit?: number | undefined, tests?: string[] | undefined, era?: string | undefined }} Request what is changed, whether what is kept can hang on it, and the tests to run: all, where none are named */

/** @param {Suite} suite @returns {Test[]} */
const testsIn = (suite) =>
  suite.tasks.flatMap((task) =>
    task.type === 'suite' ? testsIn(task) : task.mode === 'run' || task.mode === 'queued' ? [task] : [],
  );

/** @param {Test | Suite} task @returns {Suite[]} from the outermost */
const suitesOf = ({ suite }) => (suite ? [...suitesOf(suite), suite] : []);

/** @param {Test} test @returns {string} */
const nameOf = (test) => [...suitesOf(test), test].map(({ name }) => name).join(' > ');

/** @param {Test} test */
async function runOnce(test) {
  const suites = suitesOf(test);
  const hooks = suites.map((suite) => getHooks(suite));
  try {
    for (const [at, { beforeEach }] of hooks.entries())
      for (const hook of beforeEach) await hook(test.context, /** @type {Suite} */ (suites[at]));
    await getFn(test)();
  } finally {
    for (const [at, { afterEach }] of [...hooks.entries()].reverse())
      for (const hook of afterEach) await hook(test.context, /** @type {Suite} */ (suites[at]));
  }
}

export default class extends VitestTestRunner {
  /** @param {import('@vitest/runner').File[]} files */
  async onBeforeRunFiles(files) {
    const errors = files.flatMap(({ result }) => result?.errors ?? []).map(({ message }) => message);
    /** Those that take longest last, once that is known. */
    let tests = files.flatMap(testsIn).map((test) => ({ name: nameOf(test), test, ms: 0 }));
    const stryker = Reflect.get(globalThis, '__stryker__');
    const channel = new BroadcastChannel(this.injectValue('channel'));

    /** @param {Request} request */
    const answer = async ({ mutant, hitLimit, era, tests: wanted }) => {
      Object.assign(stryker, {
        activeMutant: mutant,
        era,
        hitLimit,
        hitCount: mutant === undefined ? undefined : 0,
      });
      /** @type {Outcome[]} */
      const outcomes = [];
      for (const each of tests) {
        const { name, test } = each;
        if (wanted && !wanted.includes(name)) continue;
        stryker.currentTestId = mutant === undefined ? name : undefined;
        const start = performance.now();
        /** @type {string | undefined} */
        let failure;
        try {
          await runOnce(test);
        } catch (error) {
          failure = String(error);
        }
        const ms = performance.now() - start;
        if (mutant === undefined) each.ms = ms;
        outcomes.push({ id: name, name, ms, ...(failure !== undefined && { failure }) });
        if (failure !== undefined && mutant !== undefined) break;
      }
      if (mutant === undefined) tests = tests.toSorted((one, other) => one.ms - other.ms);
      stryker.currentTestId = undefined;
      const isEndless = hitLimit !== undefined && stryker.hitCount > hitLimit;
      const coverage = mutant === undefined ? stryker.mutantCoverage : undefined;
      Object.assign(stryker, { activeMutant: undefined, era: undefined, hitCount: undefined });
      return { outcomes, isEndless, coverage };
    };

    await new Promise((resolve) => {
      channel.onmessage = async ({ data }) => {
        if (data.asks === 'stop') resolve(undefined);
        if (data.asks === 'run') channel.postMessage({ answers: data.number, ...(await answer(data)) });
      };
      channel.postMessage({ answers: 0, errors });
    });
    channel.close();
    // They have been run.
    for (const file of files) file.tasks = [];
  }
}
