/** A receiver as a process of its own. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { php, python } from '../support/interpreters.js';

const folder = new URL('../../examples/receivers/', import.meta.url);
const path = (name: string): string => fileURLToPath(new URL(name, folder));

/** What a receiver is started with. */
export interface Settings {
  /** Where the verifying service listens. */
  readonly verifier: string;
  /** A file or a folder that is not there yet. */
  readonly data: string;
}

/** A receiver that answers. */
export interface RunningReceiver {
  readonly address: string;
  /** Everything that it has said so far. */
  said(): string;
  stop(): Promise<void>;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function started(process_: ChildProcess, port: number): Promise<RunningReceiver> {
  let said = '';
  for (const stream of [process_.stdout, process_.stderr])
    stream?.on('data', (part) => (said += String(part)));
  const address = `http://127.0.0.1:${port}`;
  for (let left = 100; ; left--) {
    const answer = await fetch(`${address}/healthz`).catch(() => undefined);
    if (answer?.ok) break;
    if (left === 0 || process_.exitCode !== null) throw new Error(`The receiver does not answer: ${said}`);
    await wait(100);
  }
  return {
    address,
    said: () => said,
    async stop() {
      if (process_.exitCode !== null) return;
      process_.kill('SIGTERM');
      await once(process_, 'exit');
    },
  };
}

/** The one in Python. */
export async function startPython({ verifier, data }: Settings): Promise<RunningReceiver> {
  if ('missing' in python) throw new Error(python.missing);
  const port = await freePort();
  const SCHEMAS = fileURLToPath(new URL('../../packages/schemas/json', import.meta.url));
  const env = {
    ...process.env,
    VERIFIER: verifier,
    DATA: data,
    PORT: String(port),
    SCHEMAS,
    PYTHONDONTWRITEBYTECODE: '1',
  };
  return started(spawn(python.command, [path('python/receiver.py')], { env }), port);
}

/** The one in PHP, in PHP's own server, with as many workers as a small machine has. */
export async function startPhp({ verifier, data }: Settings): Promise<RunningReceiver> {
  if ('missing' in php) throw new Error(php.missing);
  const port = await freePort();
  const env = { ...process.env, VERIFIER: verifier, DATA: data, PHP_CLI_SERVER_WORKERS: '4' };
  return started(spawn(php.command, ['-S', `127.0.0.1:${port}`, path('php/receiver.php')], { env }), port);
}
