/** Submissions of the instruments that exist for tests alone. */
import { createCatalogue } from '@safeguarding-forms/instruments';
import { createSchemas, type SubmissionRecord } from '@safeguarding-forms/schemas';
import { fakeModule, olderFakeModule } from './fake-instrument.js';
import { fakeRecordModule } from './fake-record.js';

export const fakeCatalogue = createCatalogue([fakeModule, olderFakeModule, fakeRecordModule]);
export const fakeSchemas = createSchemas(fakeCatalogue);

const common = {
  edition: 'sample',
  language: 'en',
  audience: 'professional',
  startedAt: '2025-01-15T10:00:00.000Z',
} as const;
/** Sent at a moment that is past wherever the tests run, so that others can be made up around it. */
const sent = (submission: SubmissionRecord): SubmissionRecord => ({
  ...submission,
  submittedAt: '2025-01-15T10:20:30.000Z',
});

/** A scored form with three points, in the top band. */
export const fakeSubmission = (changes: object = {}): SubmissionRecord =>
  sent(
    fakeSchemas.createSubmission({
      ...common,
      id: 'fake',
      answers: {
        reporterName: 'Example Person',
        seenOn: '2025-01-10',
        q1: { answer: 'yes' },
        q2: { answer: 'yes' },
        q3: { selected: ['door:front'] },
        q4: { answer: 'no' },
        plan: 'Example plan',
        ...changes,
      },
    }),
  );

/** The answers of a record that can be submitted. */
export const recordAnswers = {
  reporterName: 'Example Person',
  seenOn: '2025-01-10',
  agreed: 'yes',
  told: true,
} as const;

/** A record, with what is attached to it. */
export const recordSubmission = (
  changes: object = {},
  attachments?: Readonly<Record<string, unknown>>,
): SubmissionRecord =>
  sent(
    fakeSchemas.createSubmission({
      ...common,
      id: 'fake-record',
      answers: { ...recordAnswers, ...changes },
      attachments,
    }),
  );
