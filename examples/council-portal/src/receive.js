// @ts-check
import { Hono } from 'hono';
import { onlyJson } from './only-json.js';
import { report } from './report.js';

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
 * What was refused is refused, whether or not it could be kept: on a full disk too.
 * @param {import('./store.js').Store} store
 * @param {Uint8Array} bytes
 * @param {readonly import('./store.js').Issue[]} issues
 */
function keepAside(store, bytes, issues) {
  try {
    store.refuse(bytes, issues);
  } catch (error) {
    report(error);
  }
}

/**
 * With the submission its draft goes. The receipt holds whether or not that succeeds: a draft has an end of its own.
 * @param {import('./store.js').Store} store
 * @param {import('hono').HonoRequest} request Names the draft, and the page that wrote it.
 */
function dropDraft(store, request) {
  try {
    const [secret = '', by = ''] = ['Draft', 'Draft-By'].map((name) => request.header(name) ?? '');
    if (secret || by) store.drafts.remove(secret, by);
  } catch (error) {
    report(error);
  }
}

/**
 * `POST /api/submissions`: nothing reaches the list that `verify` has not recomputed.
 * @param {import('./store.js').Store} store
 * @param {(json: unknown) => Verdict} verify
 */
export function receive(store, verify) {
  const routes = new Hono();

  routes.post('/', ...onlyJson(LIMIT_BYTES), async (c) => {
    const bytes = new Uint8Array(await c.req.arrayBuffer());
    const verdict = judge(verify, bytes);
    if (!verdict.ok) {
      keepAside(store, bytes, verdict.issues);
      return c.json({ issues: verdict.issues }, 400);
    }
    const { kind, reference } = store.add(verdict.submission);
    if (kind === 'conflict') {
      return c.json({ error: 'Another submission has been received under this submissionId.' }, 409);
    }
    dropDraft(store, c.req);
    return c.json({ reference }, kind === 'created' ? 201 : 200);
  });

  return routes;
}
