import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { temporaryFolder } from './temporary-folder.js';

const SERVER = fileURLToPath(new URL('../../examples/council-portal/server.js', import.meta.url));

/** The portal as a process of its own, the way `npm start` runs it. */
export interface PortalProcess {
  readonly url: string;
  readonly dataFile: string;
  readonly process: ChildProcess;
  /** Sends the signal and waits for the end; gives the exit code, or null when the signal ended it. */
  stop(signal: 'SIGTERM' | 'SIGKILL'): Promise<number | null>;
}

/** Starts the portal on a free port, with its data in a new folder unless a file is given. */
export async function startPortal(
  dataFile = join(temporaryFolder(), 'submissions.db'),
): Promise<PortalProcess> {
  const child = spawn(process.execPath, [SERVER], {
    env: { ...process.env, PORT: '0', DATA: dataFile },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const printed: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    printed.push(line);
    if (printed.length === 2) break;
  }
  const address = /^Portal: (http:\/\/127\.0\.0\.1:\d+)$/.exec(printed[0] ?? '')?.[1];
  if (address === undefined || printed[1] !== `Data: ${dataFile}`) {
    child.kill('SIGKILL');
    throw new Error(`The portal did not start as it should; it printed: ${JSON.stringify(printed)}`);
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
