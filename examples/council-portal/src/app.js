// @ts-check
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Hono } from 'hono';
import { methodNotAllowed } from 'hono/method-not-allowed';
import { AREAS, editionFor, WISHES } from './areas.js';
import { coordinate } from './coordinate.js';
import { FORMS } from './forms.js';
import { DRAFTED, keepDrafts, secretIn } from './keep-drafts.js';
import { knownHost } from './known-host.js';
import { pageLanguage } from './languages.js';
import { checkPage } from './pages/check.js';
import { draftGonePage } from './pages/draft-gone.js';
import { formPage } from './pages/form.js';
import { homePage } from './pages/home.js';
import { meetingPage } from './pages/meeting.js';
import { notFoundPage } from './pages/not-found.js';
import { pathwayPage } from './pages/pathway.js';
import { startPage } from './pages/start.js';
import { toolsPage } from './pages/tools.js';
import { receive } from './receive.js';
import { receiveSealed } from './receive-sealed.js';
import { report } from './report.js';
import { notKept, securityHeaders } from './security-headers.js';
import { serveKnownFiles } from './serve-known-files.js';

const ASSETS = fileURLToPath(new URL('../public', import.meta.url));
/** A page that comes fast, and that anybody may have been looking at. */
export const EXIT_URL = 'https://www.bbc.co.uk/weather';
const THIS_MACHINE = ['127.0.0.1', 'localhost', '[::1]'];

/** @typedef {Pick<import('@safeguarding-forms/instruments').Catalogue, 'listInstruments' | 'getInstrument' | 'checkShape'>} Catalogue */

/**
 * The portal as a function from request to answer; `server.js` puts it on a port.
 * @param {object} parts
 * @param {import('./store.js').Store} parts.store
 * @param {import('./bundle.js').Bundle} parts.bundle
 * @param {(json: unknown) => import('./receive.js').Verdict} parts.verify
 * @param {Catalogue} parts.catalogue The instruments that can be offered and shown.
 * @param {import('./wording.js').WordingOf} parts.wordingOf
 * @param {readonly import('./local-editions.js').LocalEdition[]} [parts.local] Editions of areas.
 * @param {import('./form-markup.js').FormMarkup} parts.markup Writes a form into a page.
 * @param {string} [parts.exitUrl] Where the quick exit of the page for the person at risk leads.
 * @param {import('./recipient-key.js').RecipientKey} [parts.recipientKey] Whom the sealed page seals to; without it there is none.
 * @param {readonly string[]} [parts.hosts] Under which names the portal is reached; without them, this machine's own.
 */
export function createApp({
  store,
  bundle,
  verify,
  catalogue,
  wordingOf,
  local = [],
  markup,
  exitUrl = EXIT_URL,
  recipientKey,
  hosts = THIS_MACHINE,
}) {
  const app = new Hono();
  const integrityOf = (/** @type {string} */ file) => {
    const hash = bundle.integrity[file];
    if (hash === undefined) throw new Error(`council-portal: ${bundle.directory} has no ${file}`);
    return hash;
  };

  app.use(securityHeaders, notKept, knownHost(hosts), methodNotAllowed({ app }));
  app.get('/assets/*', serveKnownFiles('/assets/', ASSETS, readdirSync(ASSETS)));
  app.get('/cdn/*', serveKnownFiles('/cdn/', bundle.directory, Object.keys(bundle.integrity)));

  app.get('/', (c) =>
    c.html(homePage({ language: pageLanguage(c.req.query('lang')), isSealing: recipientKey !== undefined })),
  );
  app.get('/healthz', (c) => {
    try {
      store.check();
      return c.text('ok');
    } catch (error) {
      report(error);
      return c.text('The data cannot be read.', 503);
    }
  });

  const editionsOf = (/** @type {import('./forms.js').Form} */ form) => {
    const versions = catalogue.listInstruments().filter(({ id }) => id === form.instrument);
    return [...new Set(versions.map(({ edition }) => edition))];
  };
  app.get('/start/:wish', (c) => {
    const wish = c.req.param('wish');
    if (!Object.hasOwn(WISHES, wish)) return c.notFound();
    const language = pageLanguage(c.req.query('lang'));
    return c.html(startPage({ wish: /** @type {import('./areas.js').Wish} */ (wish), language }));
  });
  app.get('/tools', (c) => {
    const area = c.req.query('area') ?? '';
    const language = pageLanguage(c.req.query('lang'));
    // Without an area that there is, it is asked for.
    if (!AREAS.includes(area)) return c.html(startPage({ wish: 'tools', language }));
    return c.html(toolsPage({ area, language, editionsOf }));
  });

  /** The file of an area's edition; of several versions the newest, which is what the form then asks. */
  const fileOf = (/** @type {string} */ id, /** @type {string | undefined} */ edition) =>
    local.find(
      ({ instrument }) =>
        instrument.id === id &&
        instrument.edition === edition &&
        instrument.version === catalogue.getInstrument(id, edition).version,
    )?.file;

  for (const form of FORMS) {
    const editions = editionsOf(form);
    const integrity = integrityOf(`${form.tag}.js`);
    const drafted =
      form.tag === DRAFTED ? { days: store.drafts.days, integrity: integrityOf('drafts.js') } : undefined;
    app.get(`/${form.tag}`, (c) => {
      const { edition = c.req.query(form.attribute), area, lang } = c.req.query();
      const ofArea = area === undefined ? undefined : editionFor(form, editions, area);
      const chosen = edition ?? ofArea;
      const file = fileOf(form.instrument, chosen);
      return c.html(formPage({ form, editions, edition: chosen, lang, integrity, markup, drafted, file }));
    });
    if (drafted === undefined) continue;
    app.get('/drafts/:secret', (c) => {
      const secret = secretIn(c);
      const found = store.drafts.find(secret);
      if (found === null) return c.html(draftGonePage(pageLanguage(c.req.query('lang'))), 404);
      const { instrument, language } = found.draft;
      const lang = c.req.query('lang') ?? language;
      const { edition } = instrument;
      return c.html(
        formPage({
          form,
          editions,
          edition,
          lang,
          integrity,
          markup,
          drafted: { ...drafted, secret },
          file: fileOf(form.instrument, edition),
        }),
      );
    });
  }

  const checklist = /** @type {import('./forms.js').Form} */ (
    FORMS.find(({ tag }) => tag === 'dash-checklist')
  );
  const ofChecklist = { form: checklist, integrity: integrityOf(`${checklist.tag}.js`), markup };
  app.get('/check', (c) => {
    const { edition, lang } = c.req.query();
    return c.html(checkPage({ ...ofChecklist, edition, lang, exitUrl }));
  });

  if (recipientKey !== undefined) {
    const editions = editionsOf(checklist);
    app.get('/sealed', (c) => {
      const { edition, lang } = c.req.query();
      const file = fileOf(checklist.instrument, edition);
      return c.html(formPage({ ...ofChecklist, editions, edition, lang, recipientKey, file }));
    });
    app.route('/api/sealed', receiveSealed(store));
  }

  const integrity = integrityOf('safeguarding-forms.js');
  app.get('/pathway', (c) => {
    const { checklist, edition, area = edition, lang } = c.req.query();
    return c.html(pathwayPage({ checklist, area, lang, integrity, markup }));
  });

  app.get('/meeting', (c) => {
    const { edition, area = edition, lang } = c.req.query();
    return c.html(meetingPage({ area, lang, integrity, markup }));
  });

  app.route('/', coordinate({ store, knowledge: { catalogue, wordingOf }, local }));
  app.route('/api/submissions', receive(store, verify));
  app.route('/api/drafts', keepDrafts(store.drafts, catalogue));

  app.notFound((c) => c.html(notFoundPage(), 404));
  app.onError((error, c) => {
    report(error);
    return c.text('The portal failed. Sending the same submission again does not store it twice.', 500);
  });
  return app;
}
