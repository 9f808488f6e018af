/** A submission of a local edition that travels along with one of ours: known by its digest there, too. */
import { createVerifier } from '@safeguarding-forms/schemas';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, it } from 'vitest';
import { fileOf } from '../support/edition-file.js';
import { payload, spoil } from '../support/sample-submission.js';

const edition = { ...fileOf('severity-grid/cleveland'), edition: 'example-borough' };
const verifier = createVerifier({ editions: [edition] });
const referral = payload('marac-referral.norfolk.1.0.0.severity-grid') as {
  attachments: { severityGrid: { answers: never; audience: 'professional' } };
};
const grid = verifier.createSubmission({
  id: 'severity-grid',
  edition: 'example-borough',
  answers: referral.attachments.severityGrid.answers,
  language: 'en',
  audience: 'professional',
  startedAt: new Date(Date.now() - 60_000).toISOString(),
});
const attached = JSON.parse(
  JSON.stringify(spoil(referral, ['attachments', 'severityGrid'], grid)),
) as unknown;

it('is taken by the verification and by the JSON Schema', () => {
  expect(verifier.verifySubmission(attached)).toMatchObject({ ok: true });
  const ajv = new Ajv2020({ strict: true });
  addFormats.default(ajv);
  const isValid = ajv.compile(verifier.jsonSchema('marac-referral', 'norfolk'));
  expect(isValid(attached), JSON.stringify(isValid.errors)).toBe(true);
});

it('is refused by its name where its digest is another', () => {
  const other = spoil(attached, ['attachments', 'severityGrid', 'instrument', 'sha256'], '0'.repeat(64));
  expect(verifier.verifySubmission(other)).toMatchObject({
    ok: false,
    issues: [{ path: 'attachments.severityGrid', code: 'bad-attachment' }],
  });
});
