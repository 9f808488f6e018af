import { describeIssues } from '@safeguarding-forms/instruments/internal/model/issues.js';
import { buildSubmission, partsIssues } from '@safeguarding-forms/schemas/internal/build-submission.js';
import type { SubmissionRecord } from '@safeguarding-forms/schemas/internal/submission.js';
import type { AnswersController } from '../answering/answers-controller.js';
import type { Wording } from '../form/view.js';
import type { Problems } from '../host/problems.js';

/** What a host gives a form to go along with the answers. */
interface HostParts {
  readonly context: unknown;
  readonly supersedes: string | null;
}

/** Checks what the host gave to go along, and tells it what cannot. @returns Whether all can. */
export function checkHostParts({
  context,
  supersedes,
  problems,
}: HostParts & { readonly problems: Problems }): boolean {
  const issues = partsIssues({ context, supersedes });
  problems.report('submit', issues[0]?.code ?? '', issues.length ? describeIssues(issues) : '');
  return issues.length === 0;
}

/** The words that were shown, and whether a machine translated them. */
type ShownWords = Pick<Wording, 'language' | 'pack' | 'status'> & { readonly machineTranslated: boolean };

/** The submission of a form's answers as they are. */
export function submissionOf(
  { context, supersedes }: HostParts,
  { module, answersAsked, attachments, audience, omitted, startedAt }: AnswersController,
  { language, pack = 'built-in', status, machineTranslated }: ShownWords,
): SubmissionRecord {
  return buildSubmission(module, {
    answers: answersAsked,
    // Only what was verified is attached, so each is a whole submission.
    attachments: attachments as Readonly<Record<string, SubmissionRecord>>,
    language,
    audience,
    startedAt: startedAt ?? new Date().toISOString(),
    wording: { pack, status },
    machineTranslated,
    omitted,
    context,
    supersedes,
  });
}
