import { catalogue, type Answers, type Assessment, type ResultOf } from '@safeguarding-forms/instruments';
import { oncePer } from '@safeguarding-forms/instruments/internal/model/once-per.js';
import * as z from 'zod/mini';
import { submissionStructure } from './submission-schema.js';
import type { SubmissionRecord } from './submission.js';
import type { Verdict } from './verdict.js';
import { verifySubmission as verify } from './verify-submission.js';

/*
 * What `verify.iife.js` offers to a host with an engine of JavaScript and nothing else: it asks for no `TextEncoder`, no
 * `crypto`, no `URL`. Local editions are not part of it, and neither is making submissions.
 */

// zod makes code as it runs where it may; engines that are embedded forbid it or lack it.
z.config({ jitless: true });

const structureOf = oncePer(submissionStructure);

/** As of the package: a frozen copy of a submission that is right in every respect, or what is wrong with it. Never throws. */
export const verifySubmission = (json: unknown): Verdict<SubmissionRecord> =>
  verify(catalogue, structureOf, json);

/**
 * The result that answers come to.
 * @throws RangeError for an unknown name; AnswersError for answers of the wrong shape.
 */
export const score = (id: string, edition: string, answers: Answers): ResultOf<Assessment> =>
  catalogue.score(id, edition, answers);

/** Every id, edition and version that is known. */
export const listInstruments = catalogue.listInstruments;
