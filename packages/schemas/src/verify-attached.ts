import type { Instrument } from '@safeguarding-forms/instruments';
import { attachmentItems } from '@safeguarding-forms/instruments/internal/check/asked.js';
import type { SubmissionIssue, SubmissionRecord } from './submission.js';
import { badAttachment } from './untaken.js';
import type { Gate } from './verdict.js';

/** What is attached after its verification, in printed order, and what is wrong with the rest. */
export interface VerifiedAttached {
  readonly issues: SubmissionIssue[];
  readonly attachments: Readonly<Record<string, SubmissionRecord>>;
}

/**
 * Verifies every submission that goes along as if it stood alone, so that it makes no difference who embeds it.
 * Names that the form does not have are passed on as they are, for `untakenIssues` to refuse.
 */
export function verifyAttached(
  definition: Instrument,
  given: Readonly<Record<string, unknown>>,
  gate: Gate,
): VerifiedAttached {
  const names = attachmentItems(definition).map(({ id }) => id);
  const issues: SubmissionIssue[] = [];
  const verified: [string, SubmissionRecord][] = [];
  for (const name of names.filter((each) => Object.hasOwn(given, each))) {
    const verdict = gate(given[name]);
    if (verdict.ok) verified.push([name, verdict.submission]);
    else {
      const { path = '', code = 'bad-format' } = verdict.issues[0] ?? {};
      issues.push(badAttachment(name, { path, code }));
    }
  }
  const foreign = Object.entries(given).filter(([name]) => !names.includes(name));
  return { issues, attachments: Object.fromEntries([...verified, ...(foreign as typeof verified)]) };
}
