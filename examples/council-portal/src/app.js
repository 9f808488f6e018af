// @ts-check
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Hono } from 'hono';
import { FORMS } from './forms.js';
import { pageLanguage } from './languages.js';
import { formPage } from './pages/form.js';
import { homePage } from './pages/home.js';
import { listPage } from './pages/list.js';
import { meetingPage } from './pages/meeting.js';
import { notFoundPage } from './pages/not-found.js';
import { pathwayPage } from './pages/pathway.js';
import { submissionPage } from './pages/submission.js';
import { receive } from './receive.js';
import { securityHeaders } from './security-headers.js';
import { serveKnownFiles } from './serve-known-files.js';

const ASSETS = fileURLToPath(new URL('../public', import.meta.url));
const LIST_LENGTH = 200;

/** @typedef {Pick<import('@safeguarding-forms/instruments').Catalogue, 'listInstruments' | 'getInstrument'>} Catalogue */

/**
 * The portal as a function from request to answer; `server.js` puts it on a port.
 * @param {object} parts
 * @param {import('./store.js').Store} parts.store
 * @param {import('./bundle.js').Bundle} parts.bundle
 * @param {(json: unknown) => import('./receive.js').Verdict} parts.verify
 * @param {Catalogue} parts.catalogue The instruments that can be offered and shown.
 * @param {import('./wording.js').WordingOf} parts.wordingOf
 * @param {import('./form-markup.js').FormMarkup} parts.markup Writes a form into a page.
 */
export function createApp({ store, bundle, verify, catalogue, wordingOf, markup }) {
  const app = new Hono();
  const integrityOf = (/** @type {string} */ file) => {
    const hash = bundle.integrity[file];
    if (hash === undefined) throw new Error(`council-portal: ${bundle.directory} has no ${file}`);
    return hash;
  };

  app.use(securityHeaders);
  app.use('/assets/*', serveKnownFiles('/assets/', ASSETS, readdirSync(ASSETS)));
  app.use('/cdn/*', serveKnownFiles('/cdn/', bundle.directory, Object.keys(bundle.integrity)));

  app.get('/', (c) => c.html(homePage({ language: pageLanguage(c.req.query('lang')) })));
  app.get('/healthz', (c) => c.text('ok'));

  for (const form of FORMS) {
    const versions = catalogue.listInstruments().filter(({ id }) => id === form.instrument);
    const editions = [...new Set(versions.map(({ edition }) => edition))];
    const integrity = integrityOf(`${form.tag}.js`);
    app.get(`/${form.tag}`, (c) =>
      c.html(
        formPage({
          form,
          editions,
          edition: c.req.query('edition'),
          lang: c.req.query('lang'),
          integrity,
          markup,
        }),
      ),
    );
  }

  const integrity = integrityOf('safeguarding-forms.js');
  app.get('/pathway', (c) => {
    const { checklist, area, lang } = c.req.query();
    return c.html(pathwayPage({ checklist, area, lang, integrity, markup }));
  });

  app.get('/meeting', (c) => {
    const { area, lang } = c.req.query();
    return c.html(meetingPage({ area, lang, integrity, markup }));
  });

  app.get('/submissions', (c) => c.html(listPage(store.latest(LIST_LENGTH), { catalogue, wordingOf })));
  app.get('/submissions/:id', (c) => {
    const stored = store.find(c.req.param('id'));
    if (stored === null) return c.notFound();
    return c.html(submissionPage(stored, { catalogue, wordingOf }));
  });
  app.route('/api/submissions', receive(store, verify));

  app.notFound((c) => c.html(notFoundPage(), 404));
  app.onError((error, c) => {
    // The stack alone: a message of the database holds no answer, and the body is never printed.
    console.error(error.stack);
    return c.text('The portal failed. Sending the same submission again does not store it twice.', 500);
  });
  return app;
}
