import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Verifier } from '@safeguarding-forms/schemas';
import { verifyingApi } from '@safeguarding-forms/schemas/internal/open-api/verifying-api.js';
import { service } from './service.js';
import { CommandError, type Streams } from './streams.js';

/** Milliseconds for a whole request to arrive, and for those in flight when the service is stopped. */
const [ARRIVAL_LIMIT, STOP_LIMIT] = [30_000, 10_000];

/** What `serve` is called with. */
export interface Serving {
  readonly verifier: Verifier;
  readonly host: string;
  /** 0 takes any free one. */
  readonly port: number;
  /** Most bytes of a body. */
  readonly limit: number;
}

const ownVersion = (): string =>
  (JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string })
    .version;

/** Closes a server: what is in flight is finished, connections that are only held open are not waited for. */
function closeOnSignals(server: Server): void {
  const stop = (): void => {
    server.close();
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), STOP_LIMIT).unref();
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, stop);
}

/**
 * `serve`: a verifying service for a backend in another language. Says on the standard output where it listens.
 * @returns when it was stopped by a signal.
 * @throws CommandError where it cannot listen.
 */
export async function serve({ verifier, host, port, limit }: Serving, { out }: Streams): Promise<void> {
  let described: unknown;
  const server = createServer(
    { requestTimeout: ARRIVAL_LIMIT, headersTimeout: ARRIVAL_LIMIT },
    service({
      gate: verifier.verifySubmission,
      limit,
      openApi: () => (described ??= verifyingApi(verifier, ownVersion())),
    }),
  );
  await new Promise<void>((resolve, reject) => {
    server.once('error', ({ message }) => reject(new CommandError(`cannot listen: ${message}`)));
    server.listen(port, host, resolve);
  });
  closeOnSignals(server);
  const { address, family, port: taken } = server.address() as AddressInfo;
  out(`Verifying: http://${family === 'IPv6' ? `[${address}]` : address}:${taken}/verify\n`);
  await new Promise((resolve) => server.once('close', resolve));
}
