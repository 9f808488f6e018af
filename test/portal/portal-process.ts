import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { temporaryFolder } from './temporary-folder.js';

const here = (file: string): string =>
  fileURLToPath(new URL(`../../examples/council-portal/${file}`, import.meta.url));
const SERVER = here('server.js');
const COORDINATOR = here('coordinator.js');

/** The portal as a process of its own, the way `npm start` runs it. */
export interface PortalProcess {
  readonly url: string;
  readonly dataFile: string;
  readonly process: ChildProcess;
  /** Sends the signal and waits for the end; gives the exit code, or null when the signal ended it. */
  stop(signal: 'SIGTERM' | 'SIGKILL'): Promise<number | null>;
}

/** In the shell's unit of 512 bytes. What would be written beyond it fails, as on a full disk, and does not end the process. */
const withLimit = (blocks: number) => [
  '/bin/sh',
  '-c',
  `trap '' XFSZ; ulimit -f ${blocks}; exec "$0" "$@"`,
  process.execPath,
  SERVER,
];

/** Starts the portal on a free port, with its data in a new folder unless a file is given. */
export function startPortal(
  dataFile = join(temporaryFolder(), 'submissions.db'),
  { blocksAtMost, env = {} }: { blocksAtMost?: number; env?: Record<string, string> } = {},
): Promise<PortalProcess> {
  return start('Portal', blocksAtMost ? withLimit(blocksAtMost) : [process.execPath, SERVER], dataFile, env);
}

/** Starts the program that opens what was sealed, on the portal's data. */
export function startCoordinator(dataFile: string, privateKeys: string): Promise<PortalProcess> {
  return start('Coordinator', [process.execPath, COORDINATOR], dataFile, { PRIVATE_KEYS: privateKeys });
}

async function start(
  name: string,
  [command = '', ...parameters]: readonly string[],
  dataFile: string,
  env: Record<string, string>,
): Promise<PortalProcess> {
  const child = spawn(command, parameters, {
    env: { ...process.env, PORT: '0', DATA: dataFile, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const printed: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    printed.push(line);
    if (printed.length === 2) break;
  }
  const [, said, address] = /^(\w+): (http:\/\/127\.0\.0\.1:\d+)$/.exec(printed[0] ?? '') ?? [];
  if (address === undefined || said !== name || printed[1] !== `Data: ${dataFile}`) {
    child.kill('SIGKILL');
    throw new Error(`The ${name} did not start as it should; it printed: ${JSON.stringify(printed)}`);
  }
  return {
    url: address,
    dataFile,
    process: child,
    async stop(signal) {
      if (child.exitCode === null && child.signalCode === null) {
        const end = once(child, 'exit');
        child.kill(signal);
        await end;
      }
      return child.exitCode;
    },
  };
}
