import type { SubmissionIssue, SubmissionRecord } from './submission.js';

/** What a backend may do with what it was sent: keep a plain frozen copy of it, or refuse it. */
export type Verdict<S = SubmissionRecord> =
  { readonly ok: true; readonly submission: S } | { readonly ok: false; readonly issues: SubmissionIssue[] };

/** What decides over a submission, whether it stands alone or goes along with another. */
export type Gate = (submission: unknown) => Verdict;
