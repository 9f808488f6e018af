import { brief, byPosition, kindOf } from '@safeguarding-forms/instruments/internal/check/given.js';
import type { IssueParams } from '@safeguarding-forms/instruments';
import type * as z from 'zod/mini';
import type { SubmissionIssue, SubmissionIssueCode } from './submission.js';

/** One thing that zod found wrong. */
export type ZodIssue = z.core.$ZodIssue;

const joined = (path: readonly PropertyKey[]): string =>
  path.reduce<string>((soFar, part) => {
    if (typeof part === 'number') return `${soFar}[${part}]`;
    return soFar ? `${soFar}.${brief(String(part))}` : brief(String(part));
  }, '');

function codeAndParams(issue: ZodIssue): [SubmissionIssueCode, IssueParams] {
  const given = brief(issue.input);
  switch (issue.code) {
    case 'custom': {
      // Ours are made with a code of the contract and plain params.
      const { code, ...params } = issue.params as { code: SubmissionIssueCode } & IssueParams;
      return [code, params];
    }
    case 'invalid_type':
      return issue.input === undefined
        ? ['required', {}]
        : ['wrong-type', { given: kindOf(issue.input), expected: issue.expected }];
    case 'invalid_value':
      return [
        typeof issue.input === 'string' ? 'unknown-option' : 'wrong-type',
        { given, allowed: issue.values.map(String) },
      ];
    case 'invalid_format':
      return [issue.format === 'datetime' ? 'not-a-date' : 'bad-format', { given, expected: issue.format }];
    case 'too_big':
      return [
        issue.origin === 'string' ? 'too-long' : 'wrong-type',
        { given: kindOf(issue.input), max: Number(issue.maximum) },
      ];
    default:
      return ['wrong-type', { given: kindOf(issue.input) }];
  }
}

/** What zod found wrong, in the codes of the contract. Parse with `reportInput`, so that it can say what was given. */
export function issuesOf(issues: readonly ZodIssue[]): SubmissionIssue[] {
  return issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') {
      const foreign = new Set(issue.keys);
      const given = Object.keys(issue.input as object).entries();
      return [...given].flatMap(([position, key]) => {
        if (!foreign.has(key)) return [];
        const place = joined([...issue.path, byPosition(position)]);
        const params = { given: brief(key), place };
        return [{ path: joined([...issue.path, key]), code: 'unknown-key', params } as const];
      });
    }
    const [code, params] = codeAndParams(issue);
    return [{ path: joined(issue.path), code, params }];
  });
}
