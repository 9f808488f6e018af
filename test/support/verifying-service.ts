/** The verifying service as a process of its own, on a free port. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const BIN = fileURLToPath(
  new URL('../../packages/schemas/bin/safeguarding-forms-schemas.js', import.meta.url),
);

/** A service that runs. */
export interface RunningService {
  /** `http://127.0.0.1:40000` */
  readonly address: string;
  readonly process: ChildProcess;
  /** Stops it by a signal. @returns its exit code. */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

/** Starts it, and waits until it says where it listens. */
export async function startService(...parameters: string[]): Promise<RunningService> {
  const started = spawn(process.execPath, [BIN, 'serve', '--port', '0', ...parameters], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(createInterface(started.stdout), 'line')) as [string];
  const address = /^Verifying: (http:\/\/127\.0\.0\.1:\d+)\/verify$/.exec(line)?.[1];
  if (address === undefined) throw new Error(`serve said: ${line}`);
  return {
    address,
    process: started,
    async stop(signal = 'SIGTERM') {
      if (started.exitCode !== null) return started.exitCode;
      started.kill(signal);
      const [code] = (await once(started, 'exit')) as [number | null];
      return code;
    },
  };
}
