/** Made-up submissions that travel along, worked out from what a form takes. */
import {
  catalogue,
  type Answers,
  type AttachmentItem,
  type Instrument,
  type InstrumentModule,
} from '@safeguarding-forms/instruments';
import { attachmentItems } from '@safeguarding-forms/instruments/internal/check/asked.js';
import { buildSubmission } from '@safeguarding-forms/schemas/internal/build-submission.js';
import type { SubmissionRecord } from '@safeguarding-forms/schemas/internal/submission.js';
import { exampleCase } from './example-case.js';

/**
 * A made-up submission of an edition.
 * @param given What is answered otherwise than in its example.
 */
export const exampleSubmission = (module: InstrumentModule, given: Answers = {}): SubmissionRecord =>
  buildSubmission(module, {
    answers: exampleCase(module.definition, given),
    language: 'en',
    audience: 'professional',
    startedAt: '2025-01-15T09:00:00.000Z',
  }) as SubmissionRecord;

/** A submission of the first form that a place takes; none where no such form is published. */
function exampleFor({ takes }: AttachmentItem): SubmissionRecord | undefined {
  const first = catalogue.listInstruments().find(({ id, edition }) => {
    const editions = takes[id];
    return editions === true || editions?.includes(edition);
  });
  const module = first && catalogue.findModule(first.id, first.edition);
  return module && exampleSubmission(module);
}

/** A submission for every place of a form, as far as there are any. */
export const exampleAttachments = (definition: Instrument): Readonly<Record<string, SubmissionRecord>> =>
  Object.fromEntries(
    attachmentItems(definition).flatMap((item) => {
      const submission = exampleFor(item);
      return submission ? [[item.id, submission]] : [];
    }),
  );
