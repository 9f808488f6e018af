/**
 * Ends a process with everything it started. Signals alone do not reach that far: browsers are started in process groups
 * of their own, and one that is still starting is not yet known to the program that would close it.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { constants } from 'node:os';

/**
 * Kills every process that descends from `pid`, but not that one itself.
 *
 * @param {number} pid
 */
export function killDescendants(pid) {
  for (const descendant of descendantsOf(pid)) {
    try {
      process.kill(descendant, 'SIGKILL');
    } catch {
      // It ended by itself since the list was made.
    }
  }
}

/** From now on nothing that this process started outlives it, however it ends (only SIGKILL goes unnoticed). */
export function takeChildrenAlong() {
  process.once('exit', () => killDescendants(process.pid));
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.prependOnceListener(signal, () => process.exit(128 + constants.signals[signal]));
  }
}

/**
 * @param {number} pid
 * @returns {number[]} children, their children, and so on, parents before children
 */
function descendantsOf(pid) {
  const found = [pid];
  const processes = listProcesses();
  for (const ancestor of found) {
    found.push(...processes.filter(({ parent }) => parent === ancestor).map((process) => process.pid));
  }
  return found.slice(1);
}

/** @returns {{ pid: number, parent: number }[]} */
function listProcesses() {
  // A bare Debian has no `ps`.
  return process.platform === 'linux' ? fromProc() : fromPs();
}

function fromProc() {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return pids.flatMap((pid) => {
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      // "pid (name) state parent …", and the name may itself hold brackets.
      const parent = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1];
      return { pid: Number(pid), parent: Number(parent) };
    } catch {
      return [];
    }
  });
}

function fromPs() {
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' }).trim().split('\n');
  return lines.map((line) => {
    const [pid, parent] = line.trim().split(/\s+/).map(Number);
    return { pid: pid ?? 0, parent: parent ?? 0 };
  });
}
