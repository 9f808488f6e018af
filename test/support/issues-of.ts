import type { AnswersError } from '@safeguarding-forms/instruments';
import { verifySubmission } from '@safeguarding-forms/schemas';

/** What `verifySubmission` finds wrong, each as `path code`; nothing where it finds nothing. */
export function issuesOf(json: unknown): string[] {
  const verdict = verifySubmission(json);
  return verdict.ok ? [] : verdict.issues.map(({ path, code }) => `${path} ${code}`);
}

/** What a function throws; where it throws nothing, that is the error. */
export function errorOf(make: () => unknown): AnswersError {
  try {
    make();
  } catch (error) {
    return error as AnswersError;
  }
  throw new Error('nothing was thrown');
}
