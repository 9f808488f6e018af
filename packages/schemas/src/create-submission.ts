import type { Answers, Assessment, Instrument, InstrumentModule } from '@safeguarding-forms/instruments';
import { AnswersError } from '@safeguarding-forms/instruments/model/issues.js';
import * as z from 'zod/mini';
import { buildSubmission, type SubmissionParts } from './build-submission.js';
import { envelope } from './envelope.js';
import { plainCopy } from './plain-copy.js';
import { isAhead } from './submission-issues.js';
import type { SubmissionIssue, SubmissionOf } from './submission.js';
import type { Gate } from './verdict.js';
import { verifyAttached } from './verify-attached.js';
import { issuesOf } from './zod-issues.js';

/** What `createSubmission` takes: the instrument's names and the parts of a submission. */
export interface SubmissionRequest<Given = Answers> extends Omit<SubmissionParts, 'answers' | 'attachments'> {
  readonly id: string;
  readonly edition: string;
  readonly answers: Given;
  /** Submissions to send along, by the name of their item; each is verified. */
  readonly attachments?: Readonly<Record<string, unknown>> | null | undefined;
}

/** Strict, because a misspelt `omitted` or `attachments` would otherwise be lost without a word. */
const requestSchema = z.strictObject({
  id: z.string(),
  edition: z.string(),
  answers: z.unknown(),
  language: envelope.language,
  audience: envelope.audience,
  startedAt: envelope.startedAt,
  wording: z.optional(envelope.wording),
  omitted: z.optional(z.array(z.string())),
  context: z.optional(z.unknown()),
  supersedes: z.optional(envelope.supersedes),
  attachments: z.optional(z.nullable(z.record(z.string(), z.unknown()))),
});

function requestIssues(request: SubmissionRequest<unknown>): SubmissionIssue[] {
  const { error } = requestSchema.safeParse(request, { reportInput: true });
  if (error) return issuesOf(error.issues);
  const { startedAt } = request;
  return isAhead(startedAt)
    ? [{ path: 'startedAt', code: 'date-in-future', params: { given: startedAt } }]
    : [];
}

/**
 * Checks everything a caller gives, then builds the submission.
 * @param gate Decides over what is attached.
 * @throws AnswersError when anything is wrong.
 */
export function createSubmission<D extends Instrument, A extends Assessment>(
  module: InstrumentModule<D, A>,
  request: SubmissionRequest<unknown>,
  gate: Gate,
): SubmissionOf<D, A> {
  const { element, edition } = module.definition;
  const refuse = (issues: readonly SubmissionIssue[]): never => {
    throw new AnswersError(`${element} (${edition})`, issues);
  };
  const answers = plainCopy(request.answers);
  const issues = [...requestIssues(request), ...(answers.ok ? [] : [answers.issue])];
  if (!answers.ok || issues.length) return refuse(issues);
  const given = Object.entries(request.attachments ?? {}).filter(
    ([, each]) => each !== null && each !== undefined,
  );
  const attached = verifyAttached(module.definition, Object.fromEntries(given), gate);
  if (attached.issues.length) return refuse(attached.issues);
  const { attachments } = attached;
  return buildSubmission(module, { ...request, answers: answers.value as Answers, attachments });
}
