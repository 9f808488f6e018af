import {
  catalogue,
  type DefinitionOf,
  type EditionOf,
  type InstrumentAnswers,
  type InstrumentId,
  type InstrumentResult,
} from '@safeguarding-forms/instruments';
import type * as z from 'zod/mini';
import { createSchemas } from './create-schemas.js';
import type { SubmissionRequest } from './create-submission.js';
import type { SubmissionRecord } from './submission.js';
import type { Verdict } from './verdict.js';

type EditionsOf<I extends InstrumentId> = I extends InstrumentId ? EditionOf<I> : never;

/** A submission of one edition, with its answers and its result. */
type EditionSubmission<I extends InstrumentId, E extends EditionOf<I>> = SubmissionRecord<
  I,
  E,
  DefinitionOf<I, E>['element'],
  InstrumentAnswers<I, E>,
  InstrumentResult<I, E>
>;

/** A typed submission: of one edition, of all editions of an id, or of any instrument. */
export type Submission<
  I extends InstrumentId = InstrumentId,
  E extends EditionsOf<I> = EditionsOf<I>,
> = I extends InstrumentId ? (E extends EditionOf<I> ? EditionSubmission<I, E> : never) : never;

const published = createSchemas(catalogue);

/**
 * A strict zod schema of answers, agreeing with `checkShape`.
 * @throws RangeError for an unknown name, listing the allowed ones.
 */
export const answersSchema = published.answersSchema as unknown as <
  I extends InstrumentId,
  E extends EditionOf<I>,
>(
  id: I,
  edition: E,
  version?: string,
) => z.ZodMiniType<InstrumentAnswers<I, E>>;

/**
 * A strict zod schema of whole submissions, agreeing with `checkComplete`. It does not recompute the result: what comes
 * from a browser goes through `verifySubmission`.
 * @throws RangeError for an unknown name, listing the allowed ones.
 */
export const submissionSchema = published.submissionSchema as unknown as <
  I extends InstrumentId,
  E extends EditionOf<I>,
>(
  id: I,
  edition: E,
  version?: string,
) => z.ZodMiniType<EditionSubmission<I, E>>;

/**
 * The answers in JSON text, or in what was parsed from it, as a plain frozen copy.
 * @throws RangeError for an unknown name; AnswersError for answers that do not fit.
 */
export const parseAnswers = published.parseAnswers as unknown as <
  I extends InstrumentId,
  E extends EditionOf<I>,
>(
  id: I,
  edition: E,
  json: unknown,
) => InstrumentAnswers<I, E>;

/**
 * Checks completeness, scores, and wraps answers as a submission with an id and times.
 * @throws RangeError for an unknown name; AnswersError when anything is wrong.
 */
export const createSubmission = published.createSubmission as unknown as <
  I extends InstrumentId,
  E extends EditionOf<I>,
>(
  request: SubmissionRequest<InstrumentAnswers<I, E>> & { readonly id: I; readonly edition: E },
) => EditionSubmission<I, E>;

/**
 * The gate of a backend: a plain frozen copy of a submission that is right in every respect, its result recomputed; or
 * what is wrong with it. Never throws, whatever it is given.
 */
export const verifySubmission = published.verifySubmission as unknown as (
  json: unknown,
) => Verdict<Submission>;

/**
 * Whether a submission is one of an edition, so that its answers and its result have their types. It reads what the
 * submission says of itself; whether that is right, `verifySubmission` says.
 */
export function isSubmissionOf<I extends InstrumentId, E extends EditionOf<I>>(
  submission: unknown,
  id: I,
  edition: E,
): submission is EditionSubmission<I, E> {
  const { instrument } = (submission ?? {}) as Partial<SubmissionRecord>;
  return instrument?.id === id && instrument.edition === edition;
}

export { AnswersError } from '@safeguarding-forms/instruments';
export {
  EditionError,
  type FileProblem,
} from '@safeguarding-forms/instruments/internal/edition-file/problems.js';
export { createVerifier, type Verifier, type VerifierOptions } from './create-verifier.js';
export { editionJsonSchema } from './edition-json-schema.js';
export { editionSchema } from './edition-schema.js';
export { createSchemas, type Schemas } from './create-schemas.js';
export type { SubmissionRequest } from './create-submission.js';
export type {
  Audience,
  Json,
  SubmissionAttachments,
  SubmissionIssue,
  SubmissionIssueCode,
  SubmissionOf,
  SubmissionRecord,
  Wording,
} from './submission.js';
export type { Verdict } from './verdict.js';
