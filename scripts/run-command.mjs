/** Runs one command of a script, with its output on ours. */
import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { killDescendants } from './process-tree.mjs';

/** The folder of the repository. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/**
 * @typedef {object} RunOptions
 * @property {string | undefined} [cwd] relative to the repository
 * @property {NodeJS.ProcessEnv} [env] added to the environment
 * @property {number} [minutes] how long it may take before it is ended with everything it started
 */

/**
 * Resolves when the command succeeded. The programs of the installed packages are found by their name.
 *
 * @param {string[]} command the program and its arguments
 * @param {RunOptions} [options]
 * @returns {Promise<void>}
 * @throws {Error} that says how it ended
 */
export function run(command, { cwd = '.', env = {}, minutes = 10 } = {}) {
  const [program = '', ...args] = command;
  const bin = join(ROOT, 'node_modules', '.bin');
  const child = spawn(program === 'node' ? process.execPath : program, args, {
    cwd: join(ROOT, cwd),
    env: { ...process.env, ...env, PATH: bin + delimiter + process.env.PATH },
    stdio: ['ignore', 'inherit', 'inherit'],
  });

  return new Promise((resolve, reject) => {
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      if (child.pid !== undefined) killDescendants(child.pid);
      child.kill('SIGKILL');
    }, minutes * 60_000);

    child.once('error', reject);
    child.once('exit', (code, signal) => {
      clearTimeout(timer);
      const name = command.join(' ');
      if (late) reject(new Error(`"${name}" was ended: it took longer than ${minutes} minutes.`));
      else if (code !== 0) reject(new Error(`"${name}" failed (${signal ?? `exit code ${code}`}).`));
      else resolve();
    });
  });
}
