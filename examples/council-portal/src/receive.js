// @ts-check
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { fromThisSite } from './from-this-site.js';

/** @typedef {import('@safeguarding-forms/schemas').Verdict<import('./store.js').Submission>} Verdict */

const LIMIT_BYTES = 1024 * 1024;

/** @type {Verdict} */
const NOT_JSON = { ok: false, issues: [{ path: '', code: 'bad-format', params: {} }] };

/**
 * @param {(json: unknown) => Verdict} verify
 * @param {Uint8Array} bytes
 * @returns {Verdict}
 */
function judge(verify, bytes) {
  let json;
  try {
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return NOT_JSON;
  }
  return verify(json);
}

/**
 * `POST /api/submissions`: nothing reaches the list that `verify` has not recomputed.
 * @param {import('./store.js').Store} store
 * @param {(json: unknown) => Verdict} verify
 */
export function receive(store, verify) {
  const routes = new Hono();

  routes.post(
    '/',
    async (c, next) => {
      if (!fromThisSite(c.req)) return c.json({ error: 'Submissions are taken from this site alone.' }, 403);
      if (!/^application\/json *(;|$)/i.test(c.req.header('Content-Type') ?? '')) {
        return c.json({ error: 'A submission is sent as application/json.' }, 415);
      }
      return next();
    },
    bodyLimit({
      maxSize: LIMIT_BYTES,
      // What is still on its way is not read, so the connection cannot serve another request.
      onError: (c) =>
        c.json({ error: `A submission has at most ${LIMIT_BYTES} bytes.` }, 413, { connection: 'close' }),
    }),
    async (c) => {
      const bytes = new Uint8Array(await c.req.arrayBuffer());
      const verdict = judge(verify, bytes);
      if (!verdict.ok) {
        store.refuse(bytes, verdict.issues);
        return c.json({ issues: verdict.issues }, 400);
      }
      const { kind, reference } = store.add(verdict.submission);
      if (kind === 'conflict') {
        return c.json({ error: 'Another submission has been received under this submissionId.' }, 409);
      }
      return c.json({ reference }, kind === 'created' ? 201 : 200);
    },
  );

  routes.all('/', (c) => c.json({ error: 'Submissions are sent by POST.' }, 405, { Allow: 'POST' }));
  return routes;
}
