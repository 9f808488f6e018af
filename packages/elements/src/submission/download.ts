import type { SubmissionRecord } from '@safeguarding-forms/schemas/internal/submission.js';

/** Gives a person a submission as a file. Its name says which form it is and nothing of anybody. */
export function download(submission: SubmissionRecord, { ownerDocument }: Element): void {
  const file = new Blob([JSON.stringify(submission, null, 2)], { type: 'application/json' });
  const link = ownerDocument.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = `${submission.element}-${submission.submissionId.slice(0, 8)}.json`;
  link.click();
  // What has begun goes on; nothing can be read there any more.
  setTimeout(() => URL.revokeObjectURL(link.href));
}
