import { brief, isRecord, kindOf } from '@safeguarding-forms/instruments/check/given.js';
import type { SubmissionIssue } from './submission.js';

/** Far above what any form can hold, and little enough to be walked in no time. */
const MAX_VALUES = 30_000;
const MAX_DEPTH = 64;

/** Longest JSON text: some two thousand pages, more than anyone writes. What is longer is not even parsed. */
const MAX_TEXT = 5_000_000;

/** A plain copy, or why there is none. */
export type PlainCopy =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly issue: SubmissionIssue };

class NotPlain extends Error {
  constructor(readonly issue: SubmissionIssue) {
    super(issue.code);
  }
}

function copyInto(budget: { left: number }, value: unknown, path: string, depth: number): unknown {
  const refuse = (code: SubmissionIssue['code'], params: SubmissionIssue['params']): never => {
    throw new NotPlain({ path, code, params });
  };
  // Asked before a list is walked, too: it may be longer than anyone can wait for.
  const refuseAbove = (count: number): void => {
    if (count > budget.left) refuse('too-many', { max: MAX_VALUES });
  };
  refuseAbove(1);
  budget.left--;

  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  // JSON has no negative zero.
  if (typeof value === 'number' && Number.isFinite(value)) return value + 0;
  if (depth > MAX_DEPTH) refuse('bad-format', { given: 'nesting', max: MAX_DEPTH });
  if (Array.isArray(value)) {
    const { length } = value;
    refuseAbove(length);
    return Array.from({ length }, (_, index) =>
      copyInto(budget, value[index], `${path}[${index}]`, depth + 1),
    );
  }
  if (!isRecord(value)) return refuse('wrong-type', { given: kindOf(value), expected: 'JSON' });
  const keys = Object.keys(value);
  refuseAbove(keys.length);
  const copy: Record<string, unknown> = {};
  for (const key of keys) {
    const entry = value[key];
    if (entry === undefined) continue;
    const at = path ? `${path}.${brief(key)}` : brief(key);
    // Whoever merges it into an object of theirs would change that object's prototype.
    if (key === '__proto__') throw new NotPlain({ path: at, code: 'unknown-key', params: { given: key } });
    copy[key] = copyInto(budget, entry, at, depth + 1);
  }
  return copy;
}

/**
 * Copies JSON data out of whatever was given, reading everything once: what is checked afterwards is what is kept,
 * and no proxy, getter, cycle or flood gets any further. Absent values are left out, as JSON does. Never throws.
 */
export function plainCopy(value: unknown): PlainCopy {
  try {
    return { ok: true, value: copyInto({ left: MAX_VALUES }, value, '', 0) };
  } catch (error) {
    if (error instanceof NotPlain) return { ok: false, issue: error.issue };
    return {
      ok: false,
      issue: { path: '', code: 'bad-format', params: { given: 'unreadable', expected: 'JSON' } },
    };
  }
}

/** The same of JSON text, or of a value that was parsed already. */
export function plainJson(json: unknown): PlainCopy {
  if (typeof json !== 'string') return plainCopy(json);
  if (json.length > MAX_TEXT)
    return { ok: false, issue: { path: '', code: 'too-long', params: { max: MAX_TEXT } } };
  try {
    return plainCopy(JSON.parse(json));
  } catch {
    return {
      ok: false,
      issue: { path: '', code: 'bad-format', params: { given: brief(json), expected: 'JSON' } },
    };
  }
}
