import type { AddressInfo } from 'node:net';
import { serve, type ServerType } from '@hono/node-server';
import { readText } from './files.js';
import { elementsFolder } from './preview/elements-folder.js';
import { previewApp } from './preview/preview-app.js';
import { watchEdition } from './preview/watched-edition.js';
import { CommandError, type Streams } from './streams.js';

/** Where the preview is served unless another port is named. */
const PORT = 4180;

/** This machine alone reaches it. */
const HOST = '127.0.0.1';

function portOf(given: string | undefined): number {
  const port = given === undefined ? PORT : Number(given);
  if (given?.trim() !== '' && Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new CommandError(`--port is "${given}"; allowed is a whole number from 0 (any free port) to 65535`);
}

/** @throws CommandError where the port cannot be had. */
function listening(server: ServerType, port: number): Promise<AddressInfo> {
  return new Promise((ready, failed) => {
    server.once('listening', () => ready(server.address() as AddressInfo));
    server.once('error', (cause: NodeJS.ErrnoException) =>
      failed(
        new CommandError(
          cause.code === 'EADDRINUSE'
            ? `port ${port} is taken; name another with --port, or 0 for any that is free`
            : `port ${port} cannot be used: ${cause.message}`,
          { cause },
        ),
      ),
    );
  });
}

/** Until somebody ends the command. */
const interrupted = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });

/**
 * `preview`: a page of this machine that shows the form of a file, and draws it anew whenever the file is saved.
 * @param until When it ends; by default once the command is interrupted (Ctrl+C).
 */
export async function preview(
  file: string,
  { port: given }: Readonly<Record<string, string | undefined>>,
  { out }: Streams,
  until: () => Promise<void> = interrupted,
): Promise<void> {
  const port = portOf(given);
  const elements = elementsFolder();
  // A file that is not there is told at once; one that is wrong is told on the page.
  readText(file);
  const edition = await watchEdition(file);
  const server = serve({ fetch: previewApp(edition, elements).fetch, hostname: HOST, port });
  try {
    const { port: taken } = await listening(server, port);
    out(
      `${file} is shown at http://${HOST}:${taken}/ and drawn anew whenever it is saved. Ctrl+C ends this.\n`,
    );
    await until();
  } finally {
    await edition.close();
    const closed = new Promise<void>((done) => server.close(() => done()));
    // Pages hold a connection open to hear of saves.
    if ('closeAllConnections' in server) server.closeAllConnections();
    if (server.listening) await closed;
  }
}
