// @ts-check
import { fileURLToPath } from 'node:url';
import { resolve } from 'node:path';
import { serve } from '@hono/node-server';
import * as elements from '@safeguarding-forms/elements/server.js';
import { createApp, EXIT_URL } from './src/app.js';
import { readBundle } from './src/bundle.js';
import { formMarkup } from './src/form-markup.js';
import { gracefulClose } from './src/graceful-close.js';
import { knownEditions } from './src/known-editions.js';
import { report } from './src/report.js';
import { recipientKey } from './src/recipient-key.js';
import { SHUTDOWN_LIMIT_MS, starter } from './src/start.js';
import { openStore } from './src/store.js';

/** How often drafts are looked through for those whose time is over. */
const SWEEP_MS = 60 * 60 * 1000;

const here = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));

const { fail, portFrom, daysFrom, pageFrom, openOrFail } = starter('council-portal');
const port = portFrom(process.env.PORT, 4173);
const exitUrl = pageFrom('EXIT_URL', EXIT_URL);
const draftDays = daysFrom(process.env.DRAFT_DAYS, 7);
const dataFile = resolve(process.env.DATA || here('data/submissions.db'));
const bundle = openOrFail('the built forms cannot be read, run "npm run build" first', () =>
  readBundle(here('../../packages/elements/dist/cdn')),
);
const store = openOrFail(`the data file ${dataFile} cannot be opened (DATA)`, () =>
  openStore(dataFile, { draftDays }),
);
const sealing = await recipientKey(process.env.RECIPIENT_KEY, dataFile).catch((error) =>
  fail(
    `the recipient's public key cannot be used (RECIPIENT_KEY): ${error instanceof Error ? error.message : error}`,
  ),
);
const { local, verifier, wordingOf } = await knownEditions(process.env.EDITIONS, fail);
const app = createApp({
  store,
  bundle,
  verify: verifier.verifySubmission,
  catalogue: verifier,
  local,
  wordingOf,
  markup: formMarkup(elements),
  exitUrl,
  recipientKey: sealing,
  hosts: process.env.HOSTS?.split(/[\s,]+/).filter(Boolean),
});

const server = /** @type {import('node:http').Server} */ (
  serve({ fetch: app.fetch, hostname: '127.0.0.1', port }, (address) => {
    console.log(`Portal: http://127.0.0.1:${address.port}`);
    console.log(`Data: ${dataFile}`);
    const { kid, demoFile } = sealing;
    console.log(
      demoFile
        ? `Sealing: to ${kid}, a key made for a demonstration; its private half lies in ${demoFile}`
        : `Sealing: to ${kid}`,
    );
  })
);
server.on('error', (error) => fail(`cannot listen on port ${port} (PORT): ${error.message}`));

// What nobody asks for any more goes in its time too.
setInterval(() => {
  try {
    store.drafts.sweep();
  } catch (error) {
    report(error);
  }
}, SWEEP_MS).unref();

/** On a full disk the log cannot be written back; nothing is lost, it is read again at the next start. */
function closeStore() {
  try {
    store.close();
  } catch (error) {
    report(error);
  }
}

const close = gracefulClose(server, SHUTDOWN_LIMIT_MS);

// A terminal and npm may both pass one Ctrl+C on: every further signal is heard and changes nothing.
for (const signal of ['SIGTERM', 'SIGINT']) {
  process.on(signal, () =>
    close(() => {
      closeStore();
      process.exit(0);
    }),
  );
}
