/** Serves pages from memory on the loopback address, compressed beforehand, and keeps account of what it sent. */
import { createServer } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';

const compress = promisify(brotliCompress);

/** @type {Record<string, string>} */
const TYPES = {
  css: 'text/css',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
};

/** Together they give a page's clock its full resolution. */
const ISOLATED = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

/**
 * @typedef {object} Server
 * @property {string} address without a slash at its end
 * @property {(path: string, files: Record<string, string>) => Promise<void>} add puts a page there; it ends with a slash
 * @property {() => { bytes: number, requests: number }} sent since it was last forgotten: bodies, compressed
 * @property {() => void} forget
 * @property {() => Promise<any>} nextSubmission what a page hands over next
 * @property {() => void} close
 */

/** @returns {Promise<Server>} */
export async function serve() {
  const files = new Map();
  /** @type {Map<string, Promise<Buffer>>} */
  const compressed = new Map();
  let log = { bytes: 0, requests: 0 };
  let take = () => {};

  const server = createServer(async (request, response) => {
    if (request.method === 'POST') {
      const chunks = [];
      for await (const chunk of request) chunks.push(chunk);
      response.writeHead(200, { 'content-type': 'application/json' }).end('{"reference":"EXAMPLE-1"}');
      take(JSON.parse(Buffer.concat(chunks).toString()));
      return;
    }
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === '/') {
      // An empty page, where a visit begins; it is part of no contender.
      response
        .writeHead(200, { 'content-type': TYPES.html, ...ISOLATED })
        .end('<!doctype html><link rel="icon" href="data:,"><title>Start</title>');
      return;
    }
    const name = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    const body = files.get(name);
    log.requests += 1;
    if (!body) {
      console.warn(`There is no ${name}`);
      response.writeHead(404).end();
      return;
    }
    log.bytes += body.length;
    response.writeHead(200, {
      'content-type': TYPES[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
      'content-encoding': 'br',
      'content-length': body.length,
      ...ISOLATED,
    });
    response.end(body);
  });
  // A connection that is closed between two visits would cost one of them a new one.
  server.keepAliveTimeout = 60_000;
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());

  return {
    address: `http://127.0.0.1:${port}`,
    async add(path, added) {
      for (const [name, text] of Object.entries(added)) {
        // Several pages have the same scripts.
        if (!compressed.has(text)) compressed.set(text, compress(Buffer.from(text)));
        files.set(path + name, await compressed.get(text));
      }
    },
    sent: () => ({ ...log }),
    forget() {
      log = { bytes: 0, requests: 0 };
    },
    nextSubmission: () => new Promise((resolve) => (take = resolve)),
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
