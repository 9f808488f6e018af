// @ts-check
import { fileURLToPath } from 'node:url';
import { resolve } from 'node:path';
import { serve } from '@hono/node-server';
import { catalogue } from '@safeguarding-forms/instruments';
import { verifySubmission } from '@safeguarding-forms/schemas';
import * as elements from '@safeguarding-forms/elements/server.js';
import { createApp } from './src/app.js';
import { readBundle } from './src/bundle.js';
import { formMarkup } from './src/form-markup.js';
import { gracefulClose } from './src/graceful-close.js';
import { openStore } from './src/store.js';
import { loadWording } from './src/wording.js';

/** A stalled upload must not keep a stopping server alive for ever. */
const SHUTDOWN_LIMIT_MS = 10_000;

const here = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));

/** @param {string} message @returns {never} */
function fail(message) {
  console.error(`council-portal: ${message}`);
  process.exit(1);
}

/** @param {string | undefined} given @returns {number} */
function portFrom(given) {
  if (given === undefined || given === '') return 4173;
  const port = Number(given);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  return fail(`PORT is "${given}"; allowed is a whole number from 0 (any free port) to 65535.`);
}

/** @template T @param {string} what @param {() => T} open @returns {T} */
function openOrFail(what, open) {
  try {
    return open();
  } catch (error) {
    return fail(`${what}: ${error instanceof Error ? error.message : error}`);
  }
}

const port = portFrom(process.env.PORT);
const dataFile = resolve(process.env.DATA || here('data/submissions.db'));
const bundle = openOrFail('the built forms cannot be read, run "npm run build" first', () =>
  readBundle(here('../../packages/elements/dist/cdn')),
);
const store = openOrFail(`the data file ${dataFile} cannot be opened (DATA)`, () => openStore(dataFile));
const wordingOf = await loadWording(catalogue.listInstruments());
const app = createApp({
  store,
  bundle,
  verify: verifySubmission,
  catalogue,
  wordingOf,
  markup: formMarkup(elements),
});

const server = /** @type {import('node:http').Server} */ (
  serve({ fetch: app.fetch, hostname: '127.0.0.1', port }, (address) => {
    console.log(`Portal: http://127.0.0.1:${address.port}`);
    console.log(`Data: ${dataFile}`);
  })
);
server.on('error', (error) => fail(`cannot listen on port ${port} (PORT): ${error.message}`));

const close = gracefulClose(server, SHUTDOWN_LIMIT_MS);

// A terminal and npm may both pass one Ctrl+C on: every further signal is heard and changes nothing.
for (const signal of ['SIGTERM', 'SIGINT']) {
  process.on(signal, () =>
    close(() => {
      store.close();
      process.exit(0);
    }),
  );
}
