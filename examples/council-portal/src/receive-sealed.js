// @ts-check
import { envelopeId, headerOf, sealedSchema } from '@safeguarding-forms/seal';
import { Hono } from 'hono';
import { onlyJson } from './only-json.js';

/** The largest envelope that there is: 2 MiB of JSON, encrypted and written in base64url. */
const LIMIT_BYTES = 3 * 1024 * 1024;

/** @param {string} text @returns {import('@safeguarding-forms/seal').SealedEnvelope | undefined} */
function envelopeIn(text) {
  try {
    const envelope = sealedSchema.parse(JSON.parse(text));
    headerOf(envelope);
    return envelope;
  } catch {
    return undefined;
  }
}

/**
 * `POST /api/sealed`: envelopes, and nothing else. What is none is not kept aside either: it could be what a person wrote.
 * @param {import('./store.js').Store} store
 */
export function receiveSealed(store) {
  const routes = new Hono();
  routes.post('/', ...onlyJson(LIMIT_BYTES), async (c) => {
    const envelope = envelopeIn(await c.req.text());
    if (envelope === undefined) return c.json({ error: 'Envelopes are taken here, and nothing else.' }, 400);
    const { kind, reference } = store.addSealed(envelope, await envelopeId(envelope));
    return c.json({ reference }, kind === 'created' ? 201 : 200);
  });
  return routes;
}
