// @ts-check
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { open, SealedError } from '@safeguarding-forms/seal';
import { verifySubmission } from '@safeguarding-forms/schemas';
import { Hono } from 'hono';
import { knownHost } from './known-host.js';
import { notFoundPage } from './pages/not-found.js';
import { notOpenedPage } from './pages/not-opened.js';
import { sealedListPage } from './pages/sealed-list.js';
import { submissionPage } from './pages/submission.js';
import { report } from './report.js';
import { notKept, securityHeaders } from './security-headers.js';
import { serveKnownFiles } from './serve-known-files.js';

const ASSETS = fileURLToPath(new URL('../public', import.meta.url));
const LIST_LENGTH = 200;
const THIS_MACHINE = ['127.0.0.1', 'localhost', '[::1]'];

/**
 * The coordinator's pages for what was sealed, as a function from request to answer. It has the private keys, so it is
 * another program than the portal: what the public sends requests to can open nothing. It takes nothing in.
 * @param {object} parts
 * @param {Pick<import('./store.js').Store, 'latestSealed' | 'findSealed'>} parts.store
 * @param {readonly import('@safeguarding-forms/seal').PrivateJwk[]} parts.keys
 * @param {import('./app.js').Catalogue} parts.catalogue
 * @param {(json: unknown) => import('./receive.js').Verdict} [parts.verify] Without it, what knows the published editions.
 * @param {import('./wording.js').WordingOf} parts.wordingOf
 */
export function createCoordinatorApp({ store, keys, catalogue, verify = verifySubmission, wordingOf }) {
  const app = new Hono();
  const knowledge = { catalogue, wordingOf };
  const kids = keys.map(({ kid = '' }) => kid);

  app.use(securityHeaders, notKept, knownHost(THIS_MACHINE));
  app.get('/assets/*', serveKnownFiles('/assets/', ASSETS, readdirSync(ASSETS)));
  app.get('/', (c) => c.redirect('/submissions'));
  app.get('/submissions', (c) => c.html(sealedListPage(store.latestSealed(LIST_LENGTH), knowledge, kids)));
  app.get('/submissions/:reference', async (c) => {
    const stored = store.findSealed(c.req.param('reference'));
    if (stored === null) return c.notFound();
    const { envelope, ...facts } = stored;
    try {
      const submission = await open(envelope, keys, { verify });
      return c.html(
        submissionPage({ ...facts, submission }, knowledge, { jsonTitle: 'JSON as it was sealed' }),
      );
    } catch (error) {
      if (!(error instanceof SealedError)) throw error;
      return c.html(notOpenedPage(facts.reference, error), 422);
    }
  });

  app.notFound((c) => c.html(notFoundPage(), 404));
  app.onError((error, c) => {
    report(error);
    return c.text('The page failed. Nothing was changed.', 500);
  });
  return app;
}
