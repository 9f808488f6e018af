// What verifies submissions of areas' own editions that are attached: only a page that shows such an edition asks for it.
import { createVerifier, type Verdict } from '@safeguarding-forms/schemas';
import { isRecord } from '@safeguarding-forms/instruments/internal/check/given.js';
import { knownFile } from '../local-edition/register.js';

/** The files that a submission, and what is attached to it, was made with, as far as this page knows them. */
function filesOf(given: unknown): readonly object[] {
  if (!isRecord(given)) return [];
  const { instrument, attachments } = given;
  const file = isRecord(instrument) && knownFile(instrument as unknown as Parameters<typeof knownFile>[0]);
  const within = isRecord(attachments) ? Object.values(attachments).flatMap(filesOf) : [];
  return [...new Set([...(file ? [file] : []), ...within])];
}

/** Verifies a submission of a built-in edition, or of one that the page has shown; never throws. */
export const verifySubmission = (given: unknown): Verdict =>
  createVerifier({ editions: filesOf(given) }).verifySubmission(given);
