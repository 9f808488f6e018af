import type { Verifier } from '../create-verifier.js';
import { answer, failure, json, openApi, refTo } from './document.js';

/** A reference by which a person and an agency can speak of a submission. */
const RECEIPT = {
  type: 'object',
  properties: { reference: { type: 'string', minLength: 1, maxLength: 100 } },
  required: ['reference'],
  additionalProperties: false,
};

const REFUSED = {
  type: 'object',
  properties: { issues: refTo('issues') },
  required: ['issues'],
  additionalProperties: false,
};

/** What a backend answers that receives submissions, as the example portal and the receivers do; OpenAPI 3.1. */
export const submissionsApi = (
  verifier: Pick<Verifier, 'listInstruments' | 'jsonSchema'>,
  version: string,
): Readonly<Record<string, unknown>> =>
  openApi({
    title: 'Submissions of safeguarding forms',
    description:
      'Receives what a form hands over, verifies it, keeps it once, and answers with a reference. The JSON Schemas ' +
      'say what the structure can say; the result is recomputed besides, and no structure replaces that.',
    version,
    verifier,
    paths: {
      '/api/submissions': {
        post: {
          operationId: 'receiveSubmission',
          summary: 'Hands over a submission; handing over the same one again gives the same reference',
          requestBody: { required: true, content: json(refTo('submission')) },
          responses: {
            200: answer('Received before, with the same content', RECEIPT),
            201: answer('Received and kept', RECEIPT),
            400: answer('Refused: no JSON, or not right in every respect', REFUSED),
            403: failure('It comes from a page of another site'),
            409: failure('Another submission was received under this `submissionId`'),
            413: failure('The body is too large'),
            415: failure('The body is not declared as `application/json`'),
            500: { description: 'The service failed; sending the same again does not store it twice' },
          },
        },
      },
      '/healthz': {
        get: {
          operationId: 'health',
          summary: 'Whether submissions can be kept',
          responses: { 200: { description: 'They can' }, 503: { description: 'They cannot' } },
        },
      },
    },
  });
