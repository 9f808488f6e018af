/** An update is compared with the plan where it is filled in, and carries nothing of it. */
import { catalogue } from '@safeguarding-forms/instruments';
import { createSubmission, verifySubmission, type SubmissionRecord } from '@safeguarding-forms/schemas';
import { jsonSchema } from '@safeguarding-forms/schemas/internal/json-schema.js';
import { describe, expect, it } from 'vitest';
import { errorOf } from '../support/issues-of.js';
import { payload } from '../support/sample-submission.js';

const plan = payload('marac-actions.plan.1.0.0.minimal');
const { answers } = payload('marac-actions.update.1.0.0.minimal') as unknown as SubmissionRecord;
const common = {
  id: 'marac-actions',
  edition: 'update',
  language: 'en',
  audience: 'professional',
  startedAt: '2025-03-27T09:00:00.000Z',
} as const;
const update = (changes: object = {}): SubmissionRecord =>
  createSubmission({ ...common, answers: { ...answers, ...changes }, attachments: { plan } });

describe('an update with the plan attached', () => {
  it('is sent without it, and can be kept', () => {
    const submission = update();
    expect(submission).not.toHaveProperty('attachments');
    expect(verifySubmission(submission)).toStrictEqual({ ok: true, submission });
  });

  it('is not made where it does not agree with it', () => {
    const { issues } = errorOf(() => update({ agency: 'Example Hospital', meetingDate: '2025-03-19' }));
    expect(issues.map(({ path, code }) => `${path} ${code}`)).toEqual([
      'meetingDate attachment-mismatch',
      'agency inconsistent',
      'actions[0].number inconsistent',
    ]);
  });

  it('is not kept where it brings the plan along after all', () => {
    const verdict = verifySubmission({ ...update(), attachments: { plan } });
    expect(verdict.ok ? [] : verdict.issues.map(({ path, code }) => `${path} ${code}`)).toEqual([
      'attachments unknown-key',
    ]);
  });

  it('has no place for it in its schema, unlike a transfer', () => {
    const properties = (id: string, edition: string): object =>
      (jsonSchema(catalogue.findModule(id, edition)) as { properties: object }).properties;
    expect(properties('marac-actions', 'update')).not.toHaveProperty('attachments');
    expect(properties('marac-transfer', 'kirklees')).toHaveProperty('attachments');
  });
});
