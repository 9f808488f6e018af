import { describe, expect, it } from 'vitest';
import { issuesOf } from '../support/issues-of.js';
import { refusalFiles, refusals } from '../support/refusals.js';

const told = (issues: readonly { readonly path: string; readonly code: string }[]): string[] =>
  issues.map(({ path, code }) => `${path} ${code}`);

describe.each(refusalFiles)('verifySubmission refuses what stands in %s', (file) => {
  const cases = refusals.filter((each) => each.file === file);

  it('under names of their own, each with an issue', () => {
    expect(cases.length).toBeGreaterThan(0);
    expect(cases.filter(({ issues }) => !issues.length)).toEqual([]);
  });

  it.each(cases)('$name', ({ given, issues }) => {
    expect(issuesOf(given)).toEqual(told(issues));
    // As text it is the same.
    if (typeof given !== 'string') expect(issuesOf(JSON.stringify(given))).toEqual(told(issues));
  });
});
