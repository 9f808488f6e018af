/** The vectors that can be submitted, each wrapped as a submission of its own. */
import { catalogue } from '@safeguarding-forms/instruments';
import { createSubmission } from '@safeguarding-forms/schemas';
import { vectorFiles, vectorsIn } from '../instruments/vector-files.js';

/** A vector as a submission, under the name of its schema. */
export interface FinishedVector {
  readonly name: string;
  readonly schema: string;
  readonly submission: unknown;
}

/** Attachments of vectors are no whole submissions, so only vectors without them are wrapped. */
export const finishedVectors: readonly FinishedVector[] = vectorFiles.flatMap((file) => {
  const [id, edition] = file.split('.') as [string, string];
  const { version } = catalogue.findModule(id, edition).definition;
  return vectorsIn(file)
    .filter(({ issues, attachments }) => !issues.length && !Object.keys(attachments).length)
    .flatMap(({ name, answers }) => {
      let made;
      try {
        made = createSubmission({
          id,
          edition,
          answers,
          language: 'en',
          audience: 'professional',
          startedAt: new Date(Date.now() - 60_000).toISOString(),
        } as never);
      } catch {
        // Answers to what is not asked can be given to the scorer, and not sent.
        return [];
      }
      return [{ name: `${file}: ${name}`, schema: `${id}.${edition}.${version}`, submission: made }];
    });
});
