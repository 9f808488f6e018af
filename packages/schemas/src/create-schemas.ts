import type { Answers, Catalogue, InstrumentModule } from '@safeguarding-forms/instruments';
import { oncePer } from '@safeguarding-forms/instruments/internal/model/once-per.js';
import type * as z from 'zod/mini';
import { fromPlain, plainAnswersSchema } from './answers-schema.js';
import { createSubmission, type SubmissionRequest } from './create-submission.js';
import { knownNames } from './known-names.js';
import { parseAnswers } from './parse-answers.js';
import { submissionSchema, submissionStructure } from './submission-schema.js';
import type { SubmissionRecord } from './submission.js';
import type { Verdict } from './verdict.js';
import { verifySubmission } from './verify-submission.js';

/** What can be done with the answers and submissions of a set of instruments. Unknown names throw a `RangeError` that lists the allowed ones. */
export interface Schemas {
  /** Answers by shape; without a version, of the newest. */
  answersSchema(id: string, edition: string, version?: string): z.ZodMiniType<Answers>;
  /** Submissions by structure and completeness; without a version, of the newest. */
  submissionSchema(id: string, edition: string, version?: string): z.ZodMiniType<SubmissionRecord>;
  /** The answers in JSON text or a value; throws an `AnswersError`. */
  parseAnswers(id: string, edition: string, json: unknown): Answers;
  /** Checks, scores and wraps; throws an `AnswersError`. */
  createSubmission(request: SubmissionRequest): SubmissionRecord;
  /** The gate of a backend; never throws. */
  verifySubmission(json: unknown): Verdict;
}

/** Makes the public functions over a catalogue. Each module's schema is derived when it is first asked for, and kept. */
export function createSchemas(catalogue: Catalogue): Schemas {
  const { findModule } = catalogue;
  const answersOf = oncePer(({ definition }: InstrumentModule) =>
    fromPlain(plainAnswersSchema(definition), knownNames(definition)),
  );
  const structureOf = oncePer(submissionStructure);
  const gate = (json: unknown): Verdict => verifySubmission(catalogue, structureOf, json);
  const submissionOf = oncePer((module: InstrumentModule) => submissionSchema(module, gate));
  return {
    answersSchema: (...names) => answersOf(findModule(...names)),
    submissionSchema: (...names) => submissionOf(findModule(...names)),
    parseAnswers: (id, edition, json) => parseAnswers(findModule(id, edition), json),
    createSubmission: (request) => createSubmission(findModule, request, gate),
    verifySubmission: gate,
  };
}
