/** Makes Stryker run its changes in one Vitest that has everything loaded (`repeating-runner.mjs`). */
import { resolve } from 'node:path';
import { declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { DryRunStatus, MutantRunStatus, TestStatus } from '@stryker-mutator/api/test-runner';
import { createVitest } from 'vitest/node';

/** @typedef {import('./repeating-runner.mjs').Request} Request */
/** @typedef {import('./repeating-runner.mjs').Answer} Answer */
/** @typedef {import('@stryker-mutator/api/test-runner').TestRunner} TestRunner */

/** Files that no schema is derived with: those that are kept stay as they are, since deriving them all takes seconds. */
const WITHOUT_SCHEMAS =
  /schemas\/src\/(verify-\w+|create-submission|build-submission|plain-copy|zod-issues|submission-issues|untaken|not-asked|first-difference|parse-answers|named-module|started-at|submission-id|within)\.ts$/;

/** @implements {TestRunner} */
class RepeatingRunner {
  #name = `mutants-${process.pid}`;
  #channel = new BroadcastChannel(this.#name);
  #number = 0;
  /** @type {import('vitest/node').Vitest | undefined} */
  #vitest;

  /** A change is on only while tests run, so that nothing has to be loaded anew for any. */
  capabilities() {
    return { reloadEnvironment: true };
  }

  async dryRun() {
    const { outcomes, coverage } = await this.#ask({});
    /** @returns {import('@stryker-mutator/api/test-runner').TestResult[]} */
    const tests = outcomes.map(({ id, name, ms, failure }) => {
      const told = { id, name, timeSpentMs: ms };
      return failure === undefined
        ? { ...told, status: TestStatus.Success }
        : { ...told, status: TestStatus.Failed, failureMessage: failure };
    });
    return { status: DryRunStatus.Complete, tests, mutantCoverage: coverage };
  }

  /** @param {import('@stryker-mutator/api/test-runner').MutantRunOptions} options */
  async mutantRun({ activeMutant, hitLimit, testFilter }) {
    const { id: mutant, fileName } = activeMutant;
    const era = WITHOUT_SCHEMAS.test(fileName) ? undefined : mutant;
    const { outcomes, isEndless } = await this.#ask({ mutant, era, hitLimit, tests: testFilter });
    if (isEndless) return { status: MutantRunStatus.Timeout };
    const failed = outcomes.find(({ failure }) => failure !== undefined);
    const nrOfTests = outcomes.length;
    return failed
      ? { status: MutantRunStatus.Killed, killedBy: [failed.id], failureMessage: failed.failure, nrOfTests }
      : { status: MutantRunStatus.Survived, nrOfTests };
  }

  async dispose() {
    this.#channel.postMessage({ asks: 'stop' });
    this.#channel.close();
    await this.#vitest?.close();
  }

  async #start() {
    const ready = this.#answer(0);
    this.#vitest = await createVitest('test', { config: 'test/mutation/vitest.config.ts' });
    this.#vitest.provide('channel', this.#name);
    this.#vitest.provide(
      'testFiles',
      (process.env['TESTS'] ?? '').split(',').map((file) => resolve(file)),
    );
    const run = this.#vitest.start();
    await Promise.race([
      ready,
      run.then(() => {
        throw new Error(JSON.stringify(this.#vitest?.state.getUnhandledErrors()));
      }),
    ]);
  }

  /** @param {number} number @returns {Promise<Answer>} */
  #answer(number) {
    return new Promise((settle, refuse) => {
      this.#channel.onmessage = ({ data }) => {
        if (data.answers !== number) return;
        if (data.errors?.length)
          refuse(new Error(`the tests could not be loaded: ${data.errors.join('; ')}`));
        else settle(data);
      };
    });
  }

  /** @param {Request} request */
  async #ask(request) {
    if (!this.#vitest) await this.#start();
    const number = ++this.#number;
    const answer = this.#answer(number);
    this.#channel.postMessage({ asks: 'run', number, ...request });
    return answer;
  }
}

export const strykerPlugins = [
  declareFactoryPlugin(PluginKind.TestRunner, 'repeating', () => new RepeatingRunner()),
];
