// @ts-check
// Opens what was sealed: a program of its own, for the coordinator's machine, since it has the private keys.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serve } from '@hono/node-server';
import { isOpenToOthers, readKeyFile } from '@safeguarding-forms/seal/internal/keys/key-file.js';
import { createCoordinatorApp } from './src/coordinator-app.js';
import { gracefulClose } from './src/graceful-close.js';
import { knownEditions } from './src/known-editions.js';
import { SHUTDOWN_LIMIT_MS, starter } from './src/start.js';
import { openStore } from './src/store.js';

const { fail, portFrom, openOrFail } = starter('council-portal coordinator');
const port = portFrom(process.env.PORT, 4174);
const dataFile = resolve(process.env.DATA || fileURLToPath(new URL('data/submissions.db', import.meta.url)));
const keyFile =
  process.env.PRIVATE_KEYS ||
  fail('PRIVATE_KEYS is not set; it names the file of private keys, which is kept outside the data.');
const keys = openOrFail('the private keys cannot be used (PRIVATE_KEYS)', () => readKeyFile(keyFile));
if (isOpenToOthers(keyFile))
  fail(`others can read ${keyFile} (PRIVATE_KEYS): take that right away (chmod 600).`);
if (!existsSync(dataFile)) fail(`there is no data file ${dataFile} (DATA).`);
const store = openOrFail(`the data file ${dataFile} cannot be opened (DATA)`, () => openStore(dataFile));
const { verifier, wordingOf } = await knownEditions(process.env.EDITIONS, fail);
const app = createCoordinatorApp({
  store,
  keys,
  catalogue: verifier,
  verify: verifier.verifySubmission,
  wordingOf,
});

const server = /** @type {import('node:http').Server} */ (
  serve({ fetch: app.fetch, hostname: '127.0.0.1', port }, (address) => {
    console.log(`Coordinator: http://127.0.0.1:${address.port}`);
    console.log(`Data: ${dataFile}`);
  })
);
server.on('error', (error) => fail(`cannot listen on port ${port} (PORT): ${error.message}`));

const close = gracefulClose(server, SHUTDOWN_LIMIT_MS);
for (const signal of ['SIGTERM', 'SIGINT']) {
  process.on(signal, () =>
    close(() => {
      store.close();
      process.exit(0);
    }),
  );
}
