import type { SubmissionIssue } from './submission.js';
import { plainCopy, type PlainCopy } from './plain-copy.js';

/** Largest context, in bytes of its JSON as UTF-8: a case number fits, a second form does not. */
export const CONTEXT_LIMIT = 4096;

declare const encodeURIComponent: (text: string) => string;

/** Deepest nesting of a context: leaves room for the submissions around it, whichever these are. */
export const DEPTH_LIMIT = 32;

/** Whether plain data is nested no deeper than a context may be. */
export function isShallow(value: unknown, left = DEPTH_LIMIT): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return left > 0 && Object.values(value).every((entry) => isShallow(entry, left - 1));
}

/** Whether plain data is small enough to be a context. */
export function isSmallEnough(value: unknown): boolean {
  const json = JSON.stringify(value);
  // Every byte beyond ASCII is three signs of an address. Not `TextEncoder`, which environments for tests lack.
  const bytes = (): number => encodeURIComponent(json).replace(/%../g, '.').length;
  return json.length <= CONTEXT_LIMIT && bytes() <= CONTEXT_LIMIT;
}

/** A plain copy of the host's own data, or why it cannot travel in a submission. */
export function readContext(context: unknown): PlainCopy {
  const refuse = (code: SubmissionIssue['code'], params: SubmissionIssue['params']): PlainCopy => ({
    ok: false,
    issue: { path: 'context', code, params },
  });
  const copy = plainCopy(context);
  if (!copy.ok && copy.issue.code !== 'too-many') return refuse('wrong-type', copy.issue.params);
  if (!copy.ok || !isSmallEnough(copy.value)) return refuse('too-long', { max: CONTEXT_LIMIT });
  if (!isShallow(copy.value)) return refuse('wrong-type', { given: 'nesting', max: DEPTH_LIMIT });
  return copy;
}
