/** Programs that a test run starts beside itself: a virtual display, a browser driver. */
import { spawn } from 'node:child_process';
import { killDescendants } from '../../scripts/process-tree.mjs';

/**
 * @typedef {object} BackgroundProcess
 * @property {import('node:child_process').ChildProcess} child
 * @property {Promise<never>} failed rejects, with the last lines it wrote, when the program ends before it was stopped
 * @property {() => void} stop ends the program and everything it started
 */

/**
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, pipes?: number }} [options] `pipes`: how many pipes the program gets from descriptor 3 on
 * @returns {BackgroundProcess}
 */
export function startInBackground(command, args, { env = process.env, pipes = 0 } = {}) {
  const child = spawn(command, args, {
    env,
    stdio: ['ignore', 'ignore', 'pipe', ...Array(pipes).fill('pipe')],
  });
  let written = '';
  child.stderr?.on('data', (chunk) => {
    written = (written + chunk).slice(-2000);
  });

  let stopped = false;
  /** @type {Promise<never>} */
  const failed = new Promise((_, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      if (!stopped)
        reject(new Error(`${command} ended early (${signal ?? `exit code ${code}`}). It wrote:\n${written}`));
    });
  });
  // Whoever starts a program waits for it and for `failed`; later, the next call to the program shows that it is gone.
  failed.catch(() => {});

  return {
    child,
    failed,
    stop() {
      stopped = true;
      if (child.pid === undefined) return;
      killDescendants(child.pid);
      child.kill('SIGKILL');
    },
  };
}
