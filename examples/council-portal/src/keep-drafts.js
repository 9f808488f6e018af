// @ts-check
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { fromThisSite } from './from-this-site.js';

/** A form that is full, in a script of three bytes a letter, is smaller. */
const LIMIT_BYTES = 512 * 1024;
/** The one form that the portal keeps drafts of: a professional's. */
export const DRAFTED = 'marac-referral';

const SECRET = /^[\w-]{43}$/;
const isText = (/** @type {unknown} */ given, /** @type {RegExp} */ shape) =>
  typeof given === 'string' && shape.test(given);

/**
 * @param {any} given
 * @returns {import('./draft-store.js').Revision | null}
 */
function revisionIn(given) {
  const isOne =
    isText(given?.by, /^[\w-]{20,60}$/) && Number.isSafeInteger(given.number) && given.number >= 0;
  return isOne ? { by: given.by, number: given.number } : null;
}

/**
 * What a page sends, or nothing where it is not what its script would have sent.
 * @param {Pick<import('@safeguarding-forms/instruments').Catalogue, 'listInstruments' | 'checkShape'>} catalogue
 * @param {any} body
 */
function read({ listInstruments, checkShape }, body) {
  const { draft, revision: given, after = null } = body ?? {};
  const revision = revisionIn(given);
  const { format, instrument, language, savedAt, value } = draft ?? {};
  const isKnown = listInstruments().some(
    ({ id, edition, version }) =>
      id === DRAFTED &&
      id === instrument?.id &&
      edition === instrument.edition &&
      version === instrument.version,
  );
  if (revision === null || !isKnown || format !== 'safeguarding-forms/draft@1') return null;
  if (!isText(language, /^[a-z]{2,3}$/) || !isText(savedAt, /^[\d-]{10}T[\d:.]{12}Z$/)) return null;
  if (checkShape(DRAFTED, instrument.edition, value).length > 0) return null;
  const { id, edition, version } = instrument;
  const whole = { format, instrument: { id, edition, version }, language, savedAt, value };
  return { draft: whole, revision, after: revisionIn(after) };
}

/**
 * `/api/drafts`: what somebody has filled in so far, under a secret that only they have.
 * @param {import('./draft-store.js').Drafts} drafts
 * @param {Pick<import('@safeguarding-forms/instruments').Catalogue, 'listInstruments' | 'checkShape'>} catalogue
 */
export function keepDrafts(drafts, catalogue) {
  const routes = new Hono();
  const gone = { error: 'There is no such draft: it was sent, deleted, or its time is over.' };

  routes.use(async (c, next) => {
    if (!fromThisSite(c.req)) return c.json({ error: 'Drafts are for the pages of this site alone.' }, 403);
    const hasBody = c.req.method === 'POST' || c.req.method === 'PUT';
    if (hasBody && !/^application\/json *(;|$)/i.test(c.req.header('Content-Type') ?? ''))
      return c.json({ error: 'A draft is sent as application/json.' }, 415);
    return next();
  });
  routes.use(
    bodyLimit({
      maxSize: LIMIT_BYTES,
      onError: (c) =>
        c.json({ error: `A draft has at most ${LIMIT_BYTES} bytes.` }, 413, { connection: 'close' }),
    }),
  );

  /** @param {import('hono').Context} c */
  const readBody = async (c) => read(catalogue, await c.req.json().catch(() => null));
  const refused = { error: 'That is no draft of a referral.' };

  routes.post('/', async (c) => {
    const given = await readBody(c);
    if (given === null) return c.json(refused, 400);
    const secret = drafts.add(given.draft, given.revision);
    if (secret === null) return c.json({ error: 'There are too many drafts.' }, 507);
    return c.json({ secret }, 201);
  });

  routes.get('/:secret', (c) => {
    const found = drafts.find(secretIn(c));
    return found === null ? c.json(gone, 404) : c.json(found);
  });

  routes.put('/:secret', async (c) => {
    const given = await readBody(c);
    if (given === null) return c.json(refused, 400);
    const outcome = drafts.replace(secretIn(c), given.draft, given.revision, given.after);
    if (outcome === 'gone') return c.json(gone, 404);
    if (outcome === 'conflict') return c.json({ error: 'The draft was changed elsewhere.' }, 409);
    return c.body(null, 204);
  });

  routes.delete('/:secret', (c) => {
    const { by } = drafts.find(secretIn(c))?.revision ?? {};
    return drafts.remove(secretIn(c), by) ? c.body(null, 204) : c.json(gone, 404);
  });

  return routes;
}

/**
 * The secret that an address names; of another shape it is none.
 * @param {import('hono').Context} c
 * @returns {string}
 */
export const secretIn = (c) => {
  const secret = c.req.param('secret') ?? '';
  return SECRET.test(secret) ? secret : '';
};
