import type { Verifier } from '../create-verifier.js';
import { answer, failure, json, openApi, refTo } from './document.js';

const object = (properties: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});

/** What the verifying service (`serve`) answers to a backend; OpenAPI 3.1. */
export const verifyingApi = (
  verifier: Pick<Verifier, 'listInstruments' | 'jsonSchema'>,
  version: string,
): Readonly<Record<string, unknown>> =>
  openApi({
    title: 'Verification of safeguarding forms',
    description:
      'Says whether a submission can be kept, the result recomputed. It keeps nothing and asks nobody who they are: it ' +
      'stands beside a backend, never on the open network.',
    version,
    verifier,
    paths: {
      '/verify': {
        post: {
          operationId: 'verifySubmission',
          summary: 'Verifies a submission',
          requestBody: { required: true, content: json(refTo('submission')) },
          responses: {
            200: answer(
              'It can be kept: the copy to keep, its keys in the order of the contract',
              object({ ok: { const: true }, submission: refTo('submission') }),
            ),
            400: failure('The body is no JSON in UTF-8'),
            413: failure('The body is too large'),
            415: failure('The body is not declared as `application/json`'),
            422: answer(
              'It cannot be kept: what is wrong',
              object({ ok: { const: false }, issues: refTo('issues') }),
            ),
            500: failure('The service failed'),
          },
        },
      },
      '/healthz': {
        get: {
          operationId: 'health',
          summary: 'Whether the service runs',
          responses: { 200: answer('It does', object({ ok: { const: true } })) },
        },
      },
      '/openapi.json': {
        get: {
          operationId: 'description',
          summary: 'This document',
          responses: { 200: answer('This document', { type: 'object' }) },
        },
      },
    },
  });
