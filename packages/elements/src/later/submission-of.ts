import { describeIssues } from '@safeguarding-forms/instruments/model/issues.js';
import { buildSubmission, partsIssues } from '@safeguarding-forms/schemas/build-submission.js';
import type { SubmissionRecord } from '@safeguarding-forms/schemas/submission.js';
import type { AnswersController } from '../form/answers-controller.js';
import type { Wording } from '../form/language-controller.js';
import type { Problems } from '../form/problems.js';

/** What a host gives a form to go along with the answers. */
interface Parts {
  readonly context: unknown;
  readonly supersedes: string | null;
}

/** Tells the host what it gave to go along and cannot. @returns Whether all can. */
export function tellOfParts({
  context,
  supersedes,
  problems,
}: Parts & { readonly problems: Problems }): boolean {
  const issues = partsIssues({ context, supersedes });
  problems.report('submit', issues[0]?.code ?? '', issues.length ? describeIssues(issues, true) : '');
  return issues.length === 0;
}

/** The submission of a form's answers as they are. */
export function submissionOf(
  { language, context, supersedes }: Parts & { readonly language: string },
  { module, answers, attachments, omitted, startedAt }: AnswersController,
  { pack = 'built-in', status = 'draft' }: Partial<Pick<Wording, 'pack' | 'status'>> = {},
): SubmissionRecord {
  return buildSubmission(module, {
    answers,
    // Only what was verified is attached, so each is a whole submission.
    attachments: attachments as Readonly<Record<string, SubmissionRecord>>,
    language,
    audience: 'professional',
    startedAt: startedAt ?? new Date().toISOString(),
    wording: { pack, status },
    omitted,
    context,
    supersedes,
  });
}
